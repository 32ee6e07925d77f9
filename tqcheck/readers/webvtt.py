"""WebVTT subtitles (.vtt): a string a cue."""

from collections.abc import Iterable, Iterator

from tqcheck.core.errors import InputError, quoted
from tqcheck.readers.base import InputFile
from tqcheck.readers.cues import ARROW, Cues, start_of
from tqcheck.readers.ignore_comment import ignored_in
from tqcheck.readers.keyed_strings import KeyedString
from tqcheck.readers.lines import Line, read_lines, without_return

_NO_CUES = ("STYLE", "REGION")
_NOTE = "NOTE"


class WebVtt:
    """The cues of a WebVTT file, each under the time when it begins.

    A note `NOTE tqcheck: ignore TQ103 -- reason` right before a cue accepts findings of it.
    """

    def strings(self, source: InputFile) -> Iterator[KeyedString | InputError]:
        """See `StringsFormat.strings`."""
        cues = Cues(source.name)
        notes: list[str] = []
        is_first = True
        for block in _blocks(read_lines(source)):
            if isinstance(block, InputError):
                yield block
                continue
            head = block[0].text.strip()
            if is_first:
                is_first = False
                if head.split()[0] != "WEBVTT":
                    raise InputError(
                        "is no WebVTT file", source.name, block[0].number, "write WEBVTT on its first line"
                    )
            elif head.split()[0] == _NOTE:
                notes += [head.removeprefix(_NOTE), *(line.text for line in block[1:])]
            elif head not in _NO_CUES:
                yield _cue(block, cues, notes)
                notes = []


def _blocks(lines: Iterable[Line | InputError]) -> Iterator[list[Line] | InputError]:
    """Runs of lines that are not blank."""
    block: list[Line] = []
    for read in lines:
        if isinstance(read, InputError):
            yield read
        elif read.text.strip():
            block.append(Line(read.number, without_return(read.text)))
        elif block:
            yield block
            block = []
    if block:
        yield block


def _cue(block: list[Line], cues: Cues, notes: list[str]) -> KeyedString | InputError:
    at = next((number for number, line in enumerate(block[:2]) if ARROW in line.text), None)
    start = None if at is None else start_of(block[at].text)
    if at is None or start is None:
        line = block[at or 0]
        return InputError(
            f"no times of a cue: {quoted(line.text.strip())}",
            cues.file,
            line.number,
            "write them so: 00:01.000 --> 00:02.500",
        )
    return cues.cue(start, block[at].number, block[at + 1 :], ignored_in(notes))
