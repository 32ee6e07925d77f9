"""The values of a JSON document in order, each with its path and its place in the text.

The standard library's parser says neither where a value stands nor where the characters of a string do.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from tqcheck.core.errors import InputError, quoted
from tqcheck.readers.line_starts import LineStarts
from tqcheck.readers.utf16_escapes import joined_surrogates
from tqcheck.readers.written_text import WrittenText

_DEEPEST = 64
_SPACE = re.compile(r"[ \t\r\n]*")
_STRING = re.compile(r'"([^"\\\n]*(?:\\.[^"\\\n]*)*)"')
_PLAIN_VALUE = re.compile(r"(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])")
_ESCAPE = re.compile(
    r'\\(?:(?P<units>u[0-9a-fA-F]{4}(?:\\u[0-9a-fA-F]{4})*)|(?P<named>["\\/bfnrt])|(?P<broken>.))'
)
_UNIT = re.compile(r"u([0-9a-fA-F]{4})")
_NAMED = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}


class JsonValue(NamedTuple):
    """A value that is no object and no array."""

    path: tuple[str, ...]
    """The keys that lead to it; an item of an array has its number."""
    string: tuple[int, int] | None
    """Where the characters of a string begin and end in the text."""
    start: int
    """Where it begins."""


@dataclass
class _Container:
    """An object or array whose end has not come yet."""

    is_object: bool
    key: str = ""
    items: int = 0
    keys: dict[str, int] = field(default_factory=dict)
    """Of an object, and where each begins."""


class JsonText:
    """A JSON document as text."""

    def __init__(self, text: str, file: str) -> None:
        self._text = text
        self._file = file
        self._starts = LineStarts(text)

    def values(self) -> Iterator[JsonValue]:
        """Each value, in order. Raises InputError where the document is broken, or an object has a key twice."""
        at = self._space(0)
        if not self._text.startswith("{", at):
            raise InputError(
                "is no JSON object of keys and strings", self._file, 1, "name its format with --format"
            )
        open_now: list[_Container] = []
        while True:
            path = tuple(each.key for each in open_now)
            if self._text[at : at + 1] in ("{", "["):
                open_now.append(_Container(self._text[at] == "{"))
                if len(open_now) > _DEEPEST:
                    raise self._fault(at, f"values nested more than {_DEEPEST} deep", "is this a catalogue?")
                at = self._space(at + 1)
                if not self._ends(open_now[-1], at):
                    at = self._key(open_now[-1], at)
                    continue
            else:
                value, at = self._value(path, at)
                yield value
            at = self._after_value(open_now, self._space(at))
            if not open_now:
                break
        if at < len(self._text):
            raise self._fault(at, "more after the end of the object", "pass --format jsonl for JSON lines")

    def written(self, value: JsonValue) -> WrittenText:
        """The string that a value is, nothing for another. Raises InputError for an escape that is none."""
        written = WrittenText()
        if value.string is None:
            return written
        at, end = value.string
        for escape in _ESCAPE.finditer(self._text, at, end):
            self._add(written, at, escape.start())
            self._add_escape(written, escape)
            at = escape.end()
        self._add(written, at, end)
        return written

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset."""
        return self._starts.place(offset)

    def _value(self, path: tuple[str, ...], at: int) -> tuple[JsonValue, int]:
        if string := _STRING.match(self._text, at):
            return JsonValue(path, string.span(1), at), string.end()
        if plain := _PLAIN_VALUE.match(self._text, at):
            return JsonValue(path, None, at), plain.end()
        raise self._unexpected(at, "a value")

    def _after_value(self, open_now: list[_Container], at: int) -> int:
        """Close what ends after a value, up to the next value; where that begins."""
        while open_now:
            current = open_now[-1]
            if self._ends(current, at):
                open_now.pop()
                at = self._space(at + 1)
            elif self._text.startswith(",", at):
                return self._key(current, self._space(at + 1))
            else:
                raise self._unexpected(at, f'a comma or "{"}" if current.is_object else "]"}"')
        return at

    def _key(self, container: _Container, at: int) -> int:
        """Take a member's key, or an item's number; where the value begins."""
        if not container.is_object:
            container.key, container.items = str(container.items), container.items + 1
            return at
        string = _STRING.match(self._text, at)
        if string is None:
            raise self._unexpected(at, "a key in double quotation marks")
        key = self.written(JsonValue((), string.span(1), at)).text
        if key in container.keys:
            line = self.place(container.keys[key])[0]
            raise self._fault(at, f"the key {quoted(key)} is that of line {line} already", "keep one")
        container.keys[key], container.key = at, key
        at = self._space(string.end())
        if not self._text.startswith(":", at):
            raise self._unexpected(at, "a colon")
        return self._space(at + 1)

    def _ends(self, container: _Container, at: int) -> bool:
        return self._text.startswith("}" if container.is_object else "]", at)

    def _space(self, at: int) -> int:
        match = _SPACE.match(self._text, at)
        return match.end() if match else at

    def _add(self, written: WrittenText, start: int, end: int) -> None:
        if start < end:
            written.add(self._text[start:end], *self.place(start))

    def _add_escape(self, written: WrittenText, escape: re.Match[str]) -> None:
        if escape["broken"]:
            raise self._fault(
                escape.start(), f"{quoted(escape[0])} is no escape of JSON", "double the backslash"
            )
        if escape["named"]:
            written.add_written_otherwise(
                _NAMED.get(escape["named"], escape["named"]), *self.place(escape.start())
            )
            return
        try:
            for char, at in joined_surrogates(_UNIT.finditer(self._text, escape.start() + 1, escape.end())):
                written.add_written_otherwise(char, *self.place(at - 1))
        except InputError as fault:
            raise fault.at(self._file, self.place(escape.start())[0]) from None

    def _unexpected(self, at: int, expected: str) -> InputError:
        """What to say where something else should stand."""
        if at >= len(self._text):
            return self._fault(
                len(self._text.rstrip()), "the file ends before its object does", "is it whole?"
            )
        column = self.place(at)[1]
        found = quoted(self._text[at : at + 10].split("\n")[0])
        return self._fault(
            at, f"broken JSON at column {column}: {found} where {expected} is expected", "check it with jq ."
        )

    def _fault(self, at: int, message: str, cure: str) -> InputError:
        return InputError(message, self._file, self.place(at)[0], cure)
