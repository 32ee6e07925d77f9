"""Plain text: one passage a paragraph, or one a line if the file has no blank lines between lines."""

import tempfile
from collections.abc import Iterable, Iterator
from contextlib import closing
from typing import BinaryIO, cast

from tqcheck.core.errors import InputError
from tqcheck.core.passage import Location, Passage
from tqcheck.readers.base import Defaults, Entry, InputFile
from tqcheck.readers.lines import Line, numbered_lines, open_input, to_the_end, unreadable, without_return
from tqcheck.storage.atomic_write import naming, working_folder

_BLOCK = 1 << 18  # bytes


class PlainText:
    r"""Reads paragraphs, separated by blank lines, as passages.

    A passage's text is exactly what the file has from the beginning of its first line to the end of its last,
    including line ends (also \r\n), so that offsets in the text are offsets in the file. The line end after the last
    line is not part of it.
    """

    def read(self, source: InputFile, defaults: Defaults) -> Iterator[Entry]:
        """See `Reader.read`."""
        return to_the_end(_entries(source, defaults), source)


def _entries(source: InputFile, defaults: Defaults) -> Iterator[Entry]:
    with open_input(source) as given, closing(_rewindable(given, source.name)) as stream:
        start = stream.tell()
        by_paragraph = _has_blank_between(numbered_lines(stream, source.name))
        stream.seek(start)
        lines = numbered_lines(stream, source.name)
        blocks = _paragraphs(lines) if by_paragraph else _single_lines(lines)
        for block in blocks:
            yield block if isinstance(block, InputError) else _passage(block, source.name, defaults)


def _rewindable(stream: BinaryIO, name: str) -> BinaryIO:
    """The stream, or a temporary copy on disk if it is not seekable."""
    if stream.seekable():
        return stream
    copy = cast(BinaryIO, tempfile.TemporaryFile())  # noqa: SIM115 - the caller closes it
    while block := _block(stream, name):
        with naming(working_folder()):
            copy.write(block)
    copy.seek(0)
    return copy


def _block(stream: BinaryIO, name: str) -> bytes:
    try:
        return stream.read(_BLOCK)
    except OSError as fault:
        raise unreadable(fault, name) from fault


def _has_blank_between(lines: Iterable[Line | InputError]) -> bool:
    """Whether there is a blank line between other lines; blank lines at the ends of the file do not count."""
    text_seen = blank_seen = False
    for line in lines:
        if isinstance(line, InputError) or not _is_blank(line.text):
            if blank_seen:
                return True
            text_seen = True
        else:
            blank_seen = text_seen
    return False


def _paragraphs(lines: Iterable[Line | InputError]) -> Iterator[list[Line] | InputError]:
    """Runs of lines that are not blank, or the error of a line in a run."""
    block: list[Line] = []
    fault: InputError | None = None
    for line in lines:
        if isinstance(line, InputError):
            fault = fault or line
        elif not _is_blank(line.text):
            block.append(line)
        elif block or fault:
            yield fault or block
            block, fault = [], None
    if block or fault:
        yield fault or block


def _single_lines(lines: Iterable[Line | InputError]) -> Iterator[list[Line] | InputError]:
    for line in lines:
        if isinstance(line, InputError):
            yield line
        elif not _is_blank(line.text):
            yield [line]


def _passage(block: list[Line], file: str, defaults: Defaults) -> Passage:
    first = block[0].number
    return Passage(
        text=without_return("\n".join(line.text for line in block)),
        language=defaults.language,
        id=f"line-{first}",
        source_language=defaults.source_language,
        location=Location(file, first, verbatim=True),
    )


def _is_blank(text: str) -> bool:
    return not text or text.isspace()
