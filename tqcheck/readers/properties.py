r"""Properties files of Java and Kotlin: a string a key.

They are read here and not by a library because none gives the column of each character behind escapes.
"""

import re
from collections.abc import Iterator

from tqcheck.core.errors import InputError, quoted
from tqcheck.readers.base import InputFile
from tqcheck.readers.ignore_comment import ignored_in
from tqcheck.readers.keyed_strings import KeyedString
from tqcheck.readers.line_starts import LineStarts
from tqcheck.readers.lines import whole_text
from tqcheck.readers.utf16_escapes import joined_surrogates
from tqcheck.readers.written_text import WrittenText

_BLANK = re.compile(r"[ \t\f]*")
_LINE_END = re.compile(r"\r\n|\n|\r|\Z")
_COMMENT = re.compile(r"[#!]([^\r\n]*)")
_SEPARATOR = re.compile(r"[ \t\f]*(?:[=:][ \t\f]*)?")

# In a key, blanks and the signs of a separator end it; a line end ends either.
_KEY_PLAIN = re.compile(r"[^\\\r\n=: \t\f]+")
_VALUE_PLAIN = re.compile(r"[^\\\r\n]+")
_ESCAPE = re.compile(
    r"\\(?:(?P<end>(?:\r\n|\n|\r)[ \t\f]*)|(?P<units>u+[0-9a-fA-F]{4}(?:\\u+[0-9a-fA-F]{4})*)"
    r"|(?P<broken>u)|(?P<char>.)|\Z)"
)
_UNIT = re.compile(r"u+([0-9a-fA-F]{4})")
_NAMED = {"n": "\n", "t": "\t", "r": "\r", "f": "\f"}


class Properties:
    """The strings of a properties file, in UTF-8 or else in ISO-8859-1, as Java reads it.

    A comment `# tqcheck: ignore TQ103 -- reason` right above a key accepts findings of its string.
    """

    def strings(self, source: InputFile) -> Iterator[KeyedString | InputError]:
        """See `StringsFormat.strings`."""
        return _Reading(source.name, whole_text(source, otherwise="iso-8859-1")).strings()


class _Reading:
    def __init__(self, file: str, text: str) -> None:
        self._file = file
        self._text = text
        self._starts = LineStarts(text)

    def strings(self) -> Iterator[KeyedString | InputError]:
        at, comments = 0, list[str]()
        while at < len(self._text):
            start = self._skip(_BLANK, at)
            if comment := _COMMENT.match(self._text, start):
                comments.append(comment[1])
                at = self._after_line(comment.end())
            elif (end := _LINE_END.match(self._text, start)) is not None:
                comments = []
                at = end.end()
            else:
                string, at = self._string(start, comments)
                comments = []
                yield string

    def _string(self, start: int, comments: list[str]) -> tuple[KeyedString | InputError, int]:
        """The string whose key begins at an offset, and where the line after it does."""
        try:
            key, end = self._written(_KEY_PLAIN, start)
            value, end = self._written(_VALUE_PLAIN, self._skip(_SEPARATOR, end))
        except InputError as fault:
            line = self._starts.place(start)[0]
            return fault.at(self._file, fault.line or line), self._after_entry(start)
        line, _ = self._starts.place(start)
        string = KeyedString(key.text, value.text, value.location(self._file, line), ignored_in(comments))
        return string, self._after_line(end)

    def _written(self, plain: re.Pattern[str], start: int) -> tuple[WrittenText, int]:
        """The key or value that begins at an offset, and where it ends."""
        written, at = WrittenText(), start
        while True:
            if run := plain.match(self._text, at):
                written.add(run[0], *self._starts.place(at))
                at = run.end()
            elif escape := _ESCAPE.match(self._text, at):
                self._add_escape(written, escape)
                at = escape.end()
            else:
                return written, at

    def _add_escape(self, written: WrittenText, escape: re.Match[str]) -> None:
        line, column = self._starts.place(escape.start())
        if escape["broken"]:
            shown = quoted(self._text[escape.start() : escape.start() + 6])
            raise InputError(
                f"broken escape {shown} at column {column}",
                line=line,
                cure="write four hexadecimal digits after \\u",
            )
        if escape["units"]:
            for char, at in joined_surrogates(_UNIT.finditer(self._text, escape.start() + 1, escape.end())):
                written.add_written_otherwise(char, *self._starts.place(at - 1))
        elif escape["char"]:
            written.add_written_otherwise(_NAMED.get(escape["char"], escape["char"]), line, column)

    def _skip(self, pattern: re.Pattern[str], at: int) -> int:
        match = pattern.match(self._text, at)
        return match.end() if match else at

    def _after_line(self, at: int) -> int:
        end = _LINE_END.search(self._text, at)
        return end.end() if end else len(self._text)

    def _after_entry(self, at: int) -> int:
        """Where the line after an entry that cannot be read begins: after all lines on which the entry goes on."""
        end = at
        while end < len(self._text):
            end = self._after_line(end)
            line = self._text[at:end].rstrip("\r\n")
            if (len(line) - len(line.rstrip("\\"))) % 2 == 0:
                break
        return end
