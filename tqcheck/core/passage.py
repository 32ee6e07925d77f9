"""A passage under check and the texts it is compared with."""

import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from tqcheck.core.length_limit import LengthLimit


class Route(StrEnum):
    """How a counterpart came about."""

    BACK_TRANSLATION = "back_translation"
    """The passage translated into the source language, compared with the source."""
    ROUND_TRIP = "round_trip"
    """The passage translated into a pivot language and back, compared with the passage."""
    RETRANSLATION = "retranslation"
    """The source translated by another engine, compared with the passage."""
    REFERENCE = "reference"
    """A person's translation of the source, compared with the passage."""
    SOURCE = "source"
    """The source itself, for the few rules that compare across languages."""


class Place(NamedTuple):
    """Where a text goes on in its file at an offset: behind an escape, or on the next line of a string in parts."""

    offset: int
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Location:
    """Where a passage's text begins in its file; line and column count from 1, columns in code points.

    `verbatim` says that the text stands in the file as it is, so that a position inside the text is a
    position in the file; escaped text (JSON, quoted CSV) is located by the place where its value begins.
    """

    file: str
    line: int
    column: int = 1
    verbatim: bool = False
    byte_column: int | None = field(default=None, compare=False)
    """The column in bytes of UTF-8, which some tools count by; None where nobody has counted."""
    places: tuple[Place, ...] = ()
    """Where a verbatim text that is written in parts goes on, in order."""

    def at(self, text: str, offset: int) -> "Location":
        """The location of `text[offset]`, for the text that begins here."""
        if not self.verbatim:
            return self
        if part := bisect_right(self.places, offset, key=lambda place: place.offset):
            first = self.places[part - 1]
            begun = Location(self.file, first.line, first.column, verbatim=True)
            end = self.places[part].offset if part < len(self.places) else len(text)
            return begun.at(text[first.offset : end], offset - first.offset)
        places = _places(text)
        line, start, size = places.line_of(offset)
        if line == 0:
            begins = 1 if self.column == 1 else self.byte_column
            byte_column = None if begins is None else begins + size
            return Location(self.file, self.line, self.column + offset, True, byte_column)
        return Location(self.file, self.line + line, offset - start + 1, True, size + 1)


class _Places:
    """Where the lines of a text begin, and how many bytes of UTF-8 it has up to any place, each counted once."""

    _STEP = 256  # code points

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]
        sizes = (_size(text[at : at + self._STEP]) for at in range(0, len(text), self._STEP))
        self._sizes = [0, *accumulate(sizes)]

    def line_of(self, offset: int) -> tuple[int, int, int]:
        """The number of an offset's line, counted from 0; where that begins; the bytes from there to the offset."""
        line = bisect_right(self._starts, offset) - 1
        start = self._starts[line]
        return line, start, self._bytes_before(offset) - self._bytes_before(start)

    def _bytes_before(self, offset: int) -> int:
        steps, rest = divmod(offset, self._STEP)
        return self._sizes[steps] + _size(self._text[offset - rest : offset])


def _size(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))


@lru_cache(maxsize=4)
def _places(text: str) -> _Places:
    """Every report asks for the places of the same findings."""
    return _Places(text)


@dataclass(frozen=True, slots=True)
class Counterpart:
    """A text that one side of the translation is compared with, in that side's language."""

    route: Route
    text: str
    origin: str | None = None
    """The engine or person that it comes from, where the input says so."""
    fault: str | None = None
    """Why an engine's output is of no use, where it is none: it runs in circles, say."""


class SuppressionOrigin(StrEnum):
    """Where a suppression is written down."""

    RECORD = "record"
    """In the passage's own record."""
    CONFIG = "config"
    """In the configuration, for all passages."""
    SIDECAR = "sidecar"
    """In a file beside the passages, by the hash of the passage's text."""
    BASELINE = "baseline"
    """In the list of findings that were there when the gate was set up."""


@dataclass(frozen=True, slots=True)
class Suppression:
    """A finding that someone has looked at and accepted: a rule, or one phrase that it flags."""

    rule: str
    phrase: str | None = None
    reason: str | None = None
    origin: SuppressionOrigin = SuppressionOrigin.RECORD


@dataclass(frozen=True, slots=True)
class Passage:
    """A machine-translated text to check. Nothing normalises `text`: findings are offsets into it."""

    text: str
    language: str = "en"
    id: str = ""
    source: str | None = None
    source_language: str | None = None
    counterparts: tuple[Counterpart, ...] = ()
    suppressions: tuple[Suppression, ...] = ()
    location: Location = Location("<memory>", 1)
    extra: Mapping[str, object] = field(default_factory=dict)
    """The input's other keys, echoed in the report."""
    max_length: LengthLimit | None = None
    """How long the text may be."""
