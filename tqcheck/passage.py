"""A passage under check and the texts it is compared with."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


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

    def at(self, text: str, offset: int) -> "Location":
        """The location of `text[offset]`, for the text that begins here."""
        if not self.verbatim:
            return self
        last = text.rfind("\n", 0, offset)
        if last < 0:
            behind = len(text[:offset].encode("utf-8", "surrogatepass"))
            begins = 1 if self.column == 1 else self.byte_column
            byte_column = None if begins is None else begins + behind
            return Location(self.file, self.line, self.column + offset, True, byte_column)
        byte_column = len(text[last + 1 : offset].encode("utf-8", "surrogatepass")) + 1
        line = self.line + text.count("\n", 0, offset)
        return Location(self.file, line, offset - last, True, byte_column)


@dataclass(frozen=True, slots=True)
class Counterpart:
    """A text that one side of the translation is compared with, in that side's language."""

    route: Route
    text: str
    origin: str | None = None
    """The engine or person that it comes from, where the input says so."""
    fault: str | None = None
    """Why an engine's output is of no use, where it is none: it runs in circles, say."""


class ExcuseOrigin(StrEnum):
    """Where an excuse is written down."""

    RECORD = "record"
    """In the passage's own record."""
    CONFIG = "config"
    """In the configuration, for all passages."""
    SIDECAR = "sidecar"
    """In a file beside the passages, by the hash of the passage's text."""
    BASELINE = "baseline"
    """In the list of findings that were there when the gate was set up."""


@dataclass(frozen=True, slots=True)
class Excuse:
    """A finding that someone has looked at and accepted: a rule, or one phrase that it flags."""

    rule: str
    phrase: str | None = None
    reason: str | None = None
    origin: ExcuseOrigin = ExcuseOrigin.RECORD


@dataclass(frozen=True, slots=True)
class Passage:
    """A machine-translated text to check. Nothing normalises `text`: findings are offsets into it."""

    text: str
    language: str = "en"
    id: str = ""
    source: str | None = None
    source_language: str | None = None
    counterparts: tuple[Counterpart, ...] = ()
    excuses: tuple[Excuse, ...] = ()
    location: Location = Location("<memory>", 1)
    extra: Mapping[str, object] = field(default_factory=dict)
    """The input's other keys, echoed in the report."""
