"""Line-aligned files: a translation, its source, and counterparts, one passage a line."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import TypeAlias

from tqcheck.core.errors import InputError
from tqcheck.core.passage import Counterpart, Location, Passage, Route
from tqcheck.readers.base import Defaults, InputFile
from tqcheck.readers.lines import Line, read_lines, to_the_end, without_return

_Row: TypeAlias = tuple[str | InputError | None, ...]
"""The line of each file, None for a file that has ended."""


@dataclass(frozen=True)
class CounterpartFile:
    """A file of counterparts, with their route and engine."""

    route: Route
    file: InputFile
    origin: str | None = None


@dataclass(frozen=True)
class ParallelLines:
    r"""Reads a passage from each line of the translations and the same line of the other files.

    Lines are separated by \n and nothing else. An empty line is an empty passage, so that line numbers stay
    parallel; only empty lines at the end of the files are ignored.
    """

    source: InputFile | None = None
    counterparts: tuple[CounterpartFile, ...] = ()

    def read(self, source: InputFile, defaults: Defaults) -> Iterator[Passage | InputError]:
        """See `Reader.read`; `source` is the file of translations."""
        return to_the_end(self._entries(source, defaults), source)

    def _entries(self, translations: InputFile, defaults: Defaults) -> Iterator[Passage | InputError]:
        files = [
            translations,
            *([self.source] if self.source else []),
            *(one.file for one in self.counterparts),
        ]
        for number, row in _rows(files):
            faults = [cell for cell in row if isinstance(cell, InputError)]
            texts = [cell for cell in row if isinstance(cell, str)]
            if faults:
                yield from faults
            else:
                yield self._passage(texts, Location(translations.name, number, verbatim=True), defaults)

    def _passage(self, texts: Sequence[str], location: Location, defaults: Defaults) -> Passage:
        counterparts = texts[2:] if self.source else texts[1:]
        return Passage(
            text=texts[0],
            language=defaults.language,
            id=f"line-{location.line}",
            source=texts[1] if self.source else None,
            source_language=defaults.source_language,
            counterparts=tuple(
                Counterpart(file.route, text, file.origin)
                for file, text in zip(self.counterparts, counterparts, strict=True)
            ),
            location=location,
        )


def _rows(files: Sequence[InputFile]) -> Iterator[tuple[int, _Row]]:
    """Numbered rows up to the last one that is not empty; raises `InputError` if the files differ in length."""
    numbered = enumerate(map(_row, zip_longest(*map(read_lines, files))), start=1)
    lengths: dict[str, int] = {}
    held_back = 0
    for number, row in numbered:
        if None in row:
            _note_ends(files, row, number, lengths)
        if not any(row):
            held_back += 1
        elif None in row:
            raise _unequal(files, _total(numbered, files, lengths, number), lengths)
        else:
            for empty in range(number - held_back, number):
                yield empty, ("",) * len(files)
            held_back = 0
            yield number, row


def _row(lines: tuple[Line | InputError | None, ...]) -> _Row:
    return tuple(without_return(line.text) if isinstance(line, Line) else line for line in lines)


def _note_ends(files: Sequence[InputFile], row: _Row, number: int, lengths: dict[str, int]) -> None:
    for file, cell in zip(files, row, strict=True):
        if cell is None:
            lengths.setdefault(file.name, number - 1)


def _total(
    numbered: Iterator[tuple[int, _Row]], files: Sequence[InputFile], lengths: dict[str, int], number: int
) -> int:
    """The number of lines of the longest file; records the lengths of the others in `lengths`."""
    last = number
    for last, row in numbered:
        _note_ends(files, row, last, lengths)
    return last


def _unequal(files: Sequence[InputFile], total: int, lengths: dict[str, int]) -> InputError:
    counts = ", ".join(f"{file.name} has {lengths.get(file.name, total)}" for file in files)
    shortest = min(lengths, key=lengths.__getitem__)
    message = f"unequal line counts: {counts}"
    return InputError(message, shortest, lengths[shortest] + 1, "make the files parallel again")
