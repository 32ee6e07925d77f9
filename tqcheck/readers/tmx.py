"""Translation memories (TMX): one passage for each translation of a unit, with the unit's source."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from tqcheck.core.errors import InputError
from tqcheck.core.passage import Passage
from tqcheck.readers.base import Defaults, Entry, InputFile
from tqcheck.readers.ignore_comment import ignored_in
from tqcheck.readers.inline_codes import Content
from tqcheck.readers.language_tag import primary_language
from tqcheck.readers.lines import to_the_end
from tqcheck.readers.xml_events import End, Event, Start, events


class Tmx:
    """Reads each translation of a translation memory's units, with the variant in the source language.

    The source language is the unit's or the file's `srclang`; if that is `*all*` or no variant is in it, the first
    variant is the source. A note `tqcheck: ignore TQ103 -- reason` accepts findings of its unit.
    """

    def read(self, source: InputFile, defaults: Defaults) -> Iterator[Entry]:
        """See `Reader.read`."""
        return to_the_end(_entries(source, defaults), source)


@dataclass
class _Variant:
    """A unit's text in one language, while it is being read."""

    language: str | None
    content: Content | None = None


@dataclass
class _Unit:
    """A unit that is being read."""

    tag: Start
    number: int
    variants: list[_Variant] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def _entries(source: InputFile, defaults: Defaults) -> Iterator[Entry]:
    reading = _Reading(source.name, defaults)
    for event in events(source):
        yield from reading.entries(event)
    if not reading.is_tmx:
        raise InputError("is not a translation memory", source.name, 1, "name its format with --format")


class _Reading:
    """The state of reading a file."""

    def __init__(self, file: str, defaults: Defaults) -> None:
        self._file = file
        self._defaults = defaults
        self._source_language: str | None = None
        self._units = 0
        self._unit: _Unit | None = None
        self._content: Content | None = None
        self._note: list[str] | None = None
        self.is_tmx = False

    def entries(self, event: Event) -> Iterator[Entry]:
        """Process an event; yields the passages of the unit that it ends, if any."""
        if self._content is not None:
            if self._content.add(event):
                self._content = None
        elif isinstance(event, Start):
            self._begin(event)
        elif isinstance(event, End):
            yield from self._end(event)
        elif self._note is not None:
            self._note.append(event.text)

    def _begin(self, tag: Start) -> None:
        if tag.name == "tmx":
            self.is_tmx = True
        elif tag.name == "header":
            self._source_language = primary_language(tag.attributes.get("srclang", ""))
        elif tag.name == "tu":
            self._units += 1
            self._unit = _Unit(tag, self._units)
        elif self._unit is None:
            return
        elif tag.name == "tuv":
            named = tag.attributes.get("xml:lang") or tag.attributes.get("lang", "")
            self._unit.variants.append(_Variant(primary_language(named)))
        elif tag.name == "seg" and self._unit.variants:
            self._content = self._unit.variants[-1].content = Content(tag.line)
        elif tag.name == "note":
            self._note = []

    def _end(self, tag: End) -> Iterator[Entry]:
        if tag.name == "note" and self._note is not None:
            if self._unit is not None:
                self._unit.notes.append("".join(self._note))
            self._note = None
        elif tag.name == "tu" and self._unit is not None:
            unit, self._unit = self._unit, None
            yield from self._passages(unit)

    def _passages(self, unit: _Unit) -> Iterator[Passage]:
        """The unit's variants other than the source, as passages."""
        found = [(each.language, each.content) for each in unit.variants if each.content is not None]
        if len(found) < 2:
            return
        wanted = primary_language(unit.tag.attributes.get("srclang", "")) or self._source_language
        source = next((each for each in found if each[0] == wanted), found[0])
        name = unit.tag.attributes.get("tuid") or f"tu-{unit.number}"
        for number, (language, content) in enumerate(each for each in found if each is not source):
            yield Passage(
                text=content.text,
                language=language or self._defaults.language,
                id=f"{name}:{language or number}" if len(found) > 2 else name,
                source=source[1].text,
                source_language=source[0] or self._defaults.source_language,
                suppressions=ignored_in(unit.notes),
                location=content.written.location(self._file, content.line),
            )
