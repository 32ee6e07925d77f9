"""Resource files of .NET (.resx): a string a `<data>` element with text."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from tqcheck.core.errors import InputError
from tqcheck.readers.base import InputFile
from tqcheck.readers.ignore_comment import ignored_in
from tqcheck.readers.keyed_strings import KeyedString
from tqcheck.readers.written_text import WrittenText
from tqcheck.readers.xml_events import End, Event, Start, Text, events

_NOT_TEXT = ("type", "mimetype")
"""Attributes of an element that holds something else: an icon, a size, a file."""
_DESIGNER = ">>"
_LOCKED = "{Locked}"


class Resx:
    """The strings of a .resx file.

    A `<comment>` with a line `tqcheck: ignore TQ103 -- reason` accepts findings of its string; one that says `{Locked}`
    keeps it from translation, as the names of controls in a form are.
    """

    def strings(self, source: InputFile) -> Iterator[KeyedString | InputError]:
        """See `StringsFormat.strings`."""
        reading = _Reading(source.name)
        for event in events(source):
            yield from reading.strings(event)
        if not reading.is_resx:
            raise InputError("is no .resx file", source.name, 1, "name its format with --format")


@dataclass
class _Data:
    """A `<data>` element in the making."""

    tag: Start
    line: int = 0
    value: WrittenText = field(default_factory=WrittenText)
    comment: list[str] = field(default_factory=list)


class _Reading:
    """What is known at a place of the file."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._open: list[str] = []
        self._data: _Data | None = None
        self.is_resx = False

    def strings(self, event: Event) -> Iterator[KeyedString]:
        """The string that an event ends."""
        if isinstance(event, Start):
            self._begin(event)
        elif isinstance(event, End):
            self._open.pop()
            if len(self._open) == 1 and self._data is not None:
                data, self._data = self._data, None
                yield self._made(data)
        elif self._data is not None:
            self._add(self._data, event)

    def _begin(self, tag: Start) -> None:
        if not self._open:
            self.is_resx = tag.name == "root"
        elif len(self._open) == 1 and self.is_resx and tag.name == "data":
            if not any(key in tag.attributes for key in _NOT_TEXT):
                self._data = _Data(tag, tag.line)
        elif self._data is not None and tag.name == "value":
            self._data.line = tag.line
        self._open.append(tag.name)

    def _add(self, data: _Data, text: Text) -> None:
        if self._open[2:] == ["value"]:
            data.value.add(text.text, text.line, text.column)
        elif self._open[2:] == ["comment"]:
            data.comment.append(text.text)

    def _made(self, data: _Data) -> KeyedString:
        comment = "".join(data.comment)
        name = data.tag.attributes.get("name") or f"line-{data.tag.line}"
        return KeyedString(
            name,
            data.value.text,
            data.value.location(self._file, data.line),
            ignored_in(comment.split("\n")),
            is_translatable=not name.startswith(_DESIGNER) and _LOCKED not in comment,
        )
