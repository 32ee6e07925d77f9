"""SubRip subtitles (.srt): a string a cue."""

from collections.abc import Iterator

from tqcheck.core.errors import InputError, quoted
from tqcheck.readers.base import InputFile
from tqcheck.readers.cues import ARROW, Cues, start_of
from tqcheck.readers.keyed_strings import KeyedString
from tqcheck.readers.lines import Line, read_lines, without_return


class SubRip:
    """The cues of a SubRip file, each under the time when it begins.

    A cue goes on to the times of the next one, so that a blank line in it does no harm.
    """

    def strings(self, source: InputFile) -> Iterator[KeyedString | InputError]:
        """See `StringsFormat.strings`."""
        cues = Cues(source.name)
        begun: tuple[str, int] | None = None
        lines: list[Line] = []
        for read in read_lines(source):
            if isinstance(read, InputError):
                yield read
                continue
            line = Line(read.number, without_return(read.text))
            if ARROW not in line.text:
                lines.append(line)
                continue
            start = start_of(line.text)
            if start is None:
                yield _broken(line, source.name)
            _without_number(lines)
            if begun is not None:
                yield cues.cue(*begun, lines)
            elif fault := _stray(lines, source.name):
                yield fault
            begun, lines = None if start is None else (start, line.number), []
        if begun is not None:
            yield cues.cue(*begun, lines)
        elif fault := _stray(lines, source.name):
            yield fault


def _without_number(lines: list[Line]) -> None:
    """Take the number of the next cue from the lines of this one."""
    if lines and lines[-1].text.strip().isdigit() and (len(lines) == 1 or not lines[-2].text.strip()):
        lines.pop()


def _stray(lines: list[Line], file: str) -> InputError | None:
    """What to say of lines that belong to no cue, if there are any."""
    stray = next((line for line in lines if line.text.strip()), None)
    if stray is None:
        return None
    return InputError(
        f"a text without its times: {quoted(stray.text.strip())}",
        file,
        stray.number,
        "write them above it: 00:00:01,000 --> 00:00:02,500",
    )


def _broken(line: Line, file: str) -> InputError:
    return InputError(
        f"no times of a cue: {quoted(line.text.strip())}",
        file,
        line.number,
        "write them so: 00:00:01,000 --> 00:00:02,500",
    )
