"""The content of a segment in XLIFF or TMX: its text, with inline codes written out.

A code that contains the original markup (`<ph>{0}</ph>`, `<bpt>&lt;b&gt;</bpt>`) is replaced by it; any other is
written as its tag with its id (`<g id="1">`, `<x id="2"/>`), so that codes can be compared like any markup. The tags
of annotations are dropped, and their text is kept.
"""

import re
from dataclasses import dataclass, field

from tqcheck.readers.written_text import WrittenText
from tqcheck.readers.xml_events import End, Event, Start, Text

_ANNOTATIONS = frozenset({"mrk", "sm", "em", "hi"})
_PAIRED = frozenset({"g", "pc"})
_NATIVE = frozenset({"bpt", "ept", "ph", "it", "ut", "sub"})
_CONTROL = re.compile("0*[0-9A-Fa-f]{1,2}")


@dataclass
class Content:
    """The content of a segment that is being read, from its opening to its closing tag."""

    line: int
    written: WrittenText = field(default_factory=WrittenText)
    has_codes: bool = False
    """Whether anything but text and annotations is in it."""
    _open: list[Start] = field(default_factory=list)
    _native: int = 0
    """The number of open codes that contain original markup."""
    _is_empty: bool = False
    """Whether the code that was opened last is empty so far."""

    @property
    def text(self) -> str:
        """The text read so far."""
        return self.written.text

    def add(self, event: Event) -> bool:
        """Add the next event; returns True if it ended the content."""
        if isinstance(event, Text):
            self._is_empty = False
            self.written.add(event.text, event.line, event.column)
        elif isinstance(event, Start):
            self._begin(event)
        elif not self._open:
            return True
        else:
            self._end()
        return False

    def _begin(self, tag: Start) -> None:
        self._open.append(tag)
        self.has_codes = self.has_codes or tag.name not in _ANNOTATIONS
        if tag.name in _NATIVE:
            self._native += 1
            self._is_empty = True
        elif tag.name in _PAIRED and not self._native:
            self._add(f"<{_with_id(tag)}>", tag)
        elif tag.name == "cp":
            self._add(_character(tag), tag)
        elif tag.name not in _ANNOTATIONS and not self._native:
            self._add(f"<{_with_id(tag)}/>", tag)

    def _end(self) -> None:
        tag = self._open.pop()
        if tag.name in _NATIVE:
            self._native -= 1
            if self._is_empty:
                self._add(f"<{_with_id(tag)}/>", tag)
        elif tag.name in _PAIRED and not self._native:
            self._add(f"</{tag.name}>", tag)

    def _add(self, text: str, tag: Start) -> None:
        self._is_empty = False
        self.written.add_written_otherwise(text, tag.line, tag.column)


def _with_id(tag: Start) -> str:
    name = next((tag.attributes[key] for key in ("id", "i", "x") if key in tag.attributes), None)
    return tag.name if name is None else f'{tag.name} id="{name}"'


def _character(tag: Start) -> str:
    """The control character that a `cp` tag stands for; empty if its number is not that of one."""
    number = tag.attributes.get("hex", "")
    return chr(int(number, 16)) if _CONTROL.fullmatch(number) else ""


def is_end(event: Event, name: str) -> bool:
    """Whether the event is a closing tag of that name."""
    return isinstance(event, End) and event.name == name
