"""Cues of subtitles: their times, and their lines as a viewer reads them."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from tqcheck.core.passage import Suppression
from tqcheck.readers.keyed_strings import KeyedString
from tqcheck.readers.lines import Line
from tqcheck.readers.written_text import WrittenText

ARROW = "-->"
_TIME = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})"
_TIMES = re.compile(rf"\s*{_TIME}\s*-->\s*{_TIME}(?:\s.*)?")

# Tags say how a text looks or who speaks; in braces stands where it is shown.
_PIECE = re.compile(r"(?P<tag><[^<>]*>|\{\\[^{}]*\})|&(?P<entity>amp|lt|gt|nbsp|lrm|rlm);")
_ENTITIES = {"amp": "&", "lt": "<", "gt": ">", "nbsp": "\N{NO-BREAK SPACE}", "lrm": "\u200e", "rlm": "\u200f"}
_SPEAKERS = ("-", "\N{EN DASH}", "\N{EM DASH}", "\N{HYPHEN}")


def start_of(line: str) -> str | None:
    """When a cue begins, as `01:02:03.456`, if the line has the times of one."""
    match = _TIMES.fullmatch(line)
    if match is None:
        return None
    hours, minutes, seconds, fraction = match.groups()[:4]
    return f"{int(hours or 0):02}:{int(minutes):02}:{int(seconds):02}.{fraction:0<3}"


@dataclass
class Cues:
    """The cues of a file, each called by the time when it begins; a second one at that time by its number, too."""

    file: str
    _starts: Counter[str] = field(default_factory=Counter)

    def cue(
        self, start: str, at: int, lines: Sequence[Line], suppressions: tuple[Suppression, ...] = ()
    ) -> KeyedString:
        """The cue with these lines, whose times are on the line `at`."""
        self._starts[start] += 1
        number = self._starts[start]
        written = _written(lines)
        key = start if number == 1 else f"{start}#{number}"
        return KeyedString(key, written.text, written.location(self.file, at + 1), suppressions)


def _written(lines: Sequence[Line]) -> WrittenText:
    """The lines as one text: what is broken only to fit the screen is joined, each speaker begins a line."""
    written = WrittenText()
    previous: Line | None = None
    for line in lines:
        start = len(line.text) - len(line.text.lstrip())
        end = len(line.text.rstrip())
        if start >= end:
            continue
        if previous is not None:
            begins = _PIECE.sub("", line.text[start:end]).lstrip().startswith(_SPEAKERS)
            place = previous.number, len(previous.text.rstrip()) + 1
            written.add_written_otherwise("\n" if begins else " ", *place)
        _add_line(written, line, start, end)
        previous = line
    return written


def _add_line(written: WrittenText, line: Line, at: int, end: int) -> None:
    for piece in _PIECE.finditer(line.text, at, end):
        _add(written, line, at, piece.start())
        if piece["entity"]:
            written.add_written_otherwise(_ENTITIES[piece["entity"]], line.number, piece.start() + 1)
        at = piece.end()
    _add(written, line, at, end)


def _add(written: WrittenText, line: Line, start: int, end: int) -> None:
    if start < end:
        written.add(line.text[start:end], line.number, start + 1)
