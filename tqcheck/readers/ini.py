"""Files of strings in sections (.ini): a string a key."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from tqcheck.core.errors import InputError, quoted
from tqcheck.readers.base import InputFile
from tqcheck.readers.ignore_comment import ignored_in
from tqcheck.readers.keyed_strings import KeyedString
from tqcheck.readers.lines import Line, read_lines, without_return
from tqcheck.readers.written_text import WrittenText

_SECTION = re.compile(r"\s*\[([^\]]*)\]\s*")
_COMMENT = re.compile(r"\s*[;#](.*)")
_SEPARATOR = re.compile(r"[=:]\s*")

# Only a value that is quoted as a whole is without its quotation marks: "a" or "b" is a text.
_DOUBLE = re.compile(r'"((?:[^"\\]|\\.)*)"')
_SINGLE = re.compile(r"'([^']*)'")
_ESCAPE = re.compile(r'\\(["\\])')


class Ini:
    r"""The strings of an .ini file; the id is section and key.

    A value in quotation marks is read without them, and in double ones `\"` and `\\` as what they stand for. A comment
    `; tqcheck: ignore TQ103 -- reason` right above a key accepts findings of its string.
    """

    def strings(self, source: InputFile) -> Iterator[KeyedString | InputError]:
        """See `StringsFormat.strings`."""
        reading = _Reading(source.name)
        for line in read_lines(source):
            if isinstance(line, InputError):
                yield line
            else:
                yield from reading.strings(Line(line.number, without_return(line.text)))


@dataclass
class _Reading:
    """What is known at a line."""

    file: str
    section: str = ""
    comments: list[str] = field(default_factory=list)

    def strings(self, line: Line) -> Iterator[KeyedString | InputError]:
        """The string of a line, if there is one on it."""
        if comment := _COMMENT.fullmatch(line.text):
            self.comments.append(comment[1])
            return
        comments, self.comments = self.comments, []
        if section := _SECTION.fullmatch(line.text):
            self.section = section[1].strip()
        elif (separator := _SEPARATOR.search(line.text)) and (key := line.text[: separator.start()].strip()):
            written = _written(line, separator.end())
            yield KeyedString(
                f"{self.section}.{key}" if self.section else key,
                written.text,
                written.location(self.file, line.number),
                ignored_in(comments),
            )
        elif line.text.strip():
            yield InputError(
                f"neither a section nor a key and its string: {quoted(line.text.strip())}",
                self.file,
                line.number,
                "write key=string, on one line",
            )


def _written(line: Line, at: int) -> WrittenText:
    """The value that begins at an offset of a line."""
    written = WrittenText()
    end = max(at, len(line.text.rstrip()))
    escapes: Iterator[re.Match[str]] = iter(())
    if double := _DOUBLE.fullmatch(line.text, at, end):
        at, end = double.span(1)
        escapes = _ESCAPE.finditer(line.text, at, end)
    elif single := _SINGLE.fullmatch(line.text, at, end):
        at, end = single.span(1)
    for escape in escapes:
        _add(written, line, at, escape.start())
        written.add_written_otherwise(escape[1], line.number, escape.start() + 1)
        at = escape.end()
    _add(written, line, at, end)
    return written


def _add(written: WrittenText, line: Line, start: int, end: int) -> None:
    if start < end:
        written.add(line.text[start:end], line.number, start + 1)
