"""XLIFF 1.2 and 2.x, and the dialects of translation tools: one passage for each segment with a target."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from tqcheck.core.errors import InputError
from tqcheck.core.length_limit import LengthLimit, LengthUnit, length_limit
from tqcheck.core.passage import Passage
from tqcheck.readers.base import Defaults, Entry, InputFile, LeftOut
from tqcheck.readers.ignore_comment import ignored_in
from tqcheck.readers.inline_codes import Content
from tqcheck.readers.language_tag import primary_language
from tqcheck.readers.lines import to_the_end
from tqcheck.readers.xml_events import End, Event, Start, Text, events

_UNITS = frozenset({"trans-unit", "unit"})
_SEGMENTS = frozenset({"trans-unit", "segment"})
"""Elements with a source and its target; in XLIFF 2 a unit may have several."""
_NOT_BEGUN = frozenset({"new", "needs-translation", "initial"})
_UNITS_OF_SIZE = {"char": LengthUnit.CHARACTERS, "byte": LengthUnit.BYTES}
_UNTRANSLATED, _NOT_TRANSLATABLE = "untranslated", "not to be translated"


class Xliff:
    """Reads the segments of an XLIFF file that have a target, each with its source.

    The languages are the file's own. A segment that has no target or whose state is `new`, `needs-translation` or
    `initial` is left out, and so is one that is not to be translated. A note `tqcheck: ignore TQ103 -- reason`
    accepts findings of its unit.
    """

    def read(self, source: InputFile, defaults: Defaults) -> Iterator[Entry]:
        """See `Reader.read`."""
        return to_the_end(_entries(source, defaults), source)


@dataclass
class _Segment:
    """A segment that is being read."""

    tag: Start
    number: int
    """Its number in its unit, from 1."""
    source: Content | None = None
    target: Content | None = None
    state: str = ""


@dataclass
class _Unit:
    """A unit that is being read."""

    tag: Start
    segments: list[_Segment] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def _entries(source: InputFile, defaults: Defaults) -> Iterator[Entry]:
    reading = _Reading(source.name, defaults)
    for event in events(source):
        yield from reading.entries(event)
    if not reading.is_xliff:
        raise InputError("is not an XLIFF file", source.name, 1, "name its format with --format")
    if reading.left_out:
        yield LeftOut(source.name, tuple(sorted(reading.left_out.items())))


def _limit(unit: Start) -> LengthLimit | None:
    """The limit of a unit of XLIFF 1.2, which counts in pixels of some font where it does not say otherwise."""
    counted_in = _UNITS_OF_SIZE.get(unit.attributes.get("size-unit", ""))
    return None if counted_in is None else length_limit(f"{unit.attributes.get('maxwidth', '')} {counted_in}")


class _Reading:
    """The state of reading a file."""

    def __init__(self, file: str, defaults: Defaults) -> None:
        self._name = file
        self._defaults = defaults
        self._open: list[str] = []
        self._languages: dict[str, str] = {}
        self._files = 0
        self._original = ""
        self._unit: _Unit | None = None
        self._content: Content | None = None
        self._note: list[str] | None = None
        self.left_out: Counter[str] = Counter()
        self.is_xliff = False

    def entries(self, event: Event) -> Iterator[Entry]:
        """Process an event; yields the passages of the unit that it ends, if any."""
        if self._content is not None:
            if self._content.add(event):
                self._content = None
                self._open.pop()
            return
        if isinstance(event, Text):
            if self._note is not None:
                self._note.append(event.text)
        elif isinstance(event, Start):
            self._begin(event)
            self._open.append(event.name)
        else:
            self._open.pop()
            yield from self._end(event)

    def _begin(self, tag: Start) -> None:
        parent = self._open[-1] if self._open else ""
        if tag.name == "xliff" and not parent:
            self.is_xliff = True
            self._languages = {
                "source": tag.attributes.get("srcLang", ""),
                "target": tag.attributes.get("trgLang", ""),
            }
        elif tag.name == "file":
            self._files += 1
            self._original = tag.attributes.get("original") or tag.attributes.get("id") or str(self._files)
            for side in ("source", "target"):
                self._languages[side] = tag.attributes.get(f"{side}-language") or self._languages.get(
                    side, ""
                )
        elif tag.name in _UNITS:
            self._unit = _Unit(tag)
        if self._unit is None:
            return
        if tag.name in _SEGMENTS:
            self._unit.segments.append(
                _Segment(tag, len(self._unit.segments) + 1, state=tag.attributes.get("state", ""))
            )
        elif tag.name == "note":
            self._note = []
        elif parent in _SEGMENTS and tag.name in ("source", "target"):
            self._content = Content(tag.line)
            segment = self._unit.segments[-1]
            if tag.name == "source":
                segment.source = self._content
            else:
                segment.target = self._content
                segment.state = tag.attributes.get("state", segment.state)

    def _end(self, tag: End) -> Iterator[Entry]:
        if tag.name == "note" and self._note is not None and self._unit is not None:
            self._unit.notes.append("".join(self._note))
            self._note = None
        elif tag.name in _UNITS and self._unit is not None:
            unit, self._unit = self._unit, None
            for segment in unit.segments:
                yield from self._passage(unit, segment)

    def _passage(self, unit: _Unit, segment: _Segment) -> Iterator[Passage]:
        source, target = segment.source, segment.target
        if unit.tag.attributes.get("translate") == "no":
            self.left_out[_NOT_TRANSLATABLE] += 1
        elif target is None or segment.state in _NOT_BEGUN or not target.text.strip():
            if source is not None and source.text.strip():
                self.left_out[_UNTRANSLATED] += 1
        else:
            yield Passage(
                text=target.text,
                language=self._language("target") or self._defaults.language,
                id=self._id(unit, segment),
                source=None if source is None else source.text,
                source_language=self._language("source") or self._defaults.source_language,
                suppressions=ignored_in(unit.notes),
                max_length=None if target.has_codes else _limit(unit.tag),
                location=target.written.location(self._name, target.line),
            )

    def _language(self, side: str) -> str | None:
        return primary_language(self._languages.get(side, ""))

    def _id(self, unit: _Unit, segment: _Segment) -> str:
        """The unit's id, with the segment's id if there are several and the name of the file if it is not the first."""
        name = unit.tag.attributes.get("id") or f"line-{unit.tag.line}"
        if segment.tag is not unit.tag:
            own = segment.tag.attributes.get("id")
            if own or len(unit.segments) > 1:
                name += f"/{own or segment.number}"
        return name if self._files <= 1 else f"{self._original}#{name}"
