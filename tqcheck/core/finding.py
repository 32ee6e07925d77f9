"""What the rules say about a passage, and what the gate makes of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import NamedTuple, TypeAlias

from tqcheck.core.passage import Route


class Family(StrEnum):
    """What kind of trouble a rule looks for."""

    DRIFT = "drift"
    """The meaning has changed (MQM Accuracy, Terminology)."""
    AWKWARD = "awkward"
    """The phrasing is not what a writer of the language would write (MQM Fluency, Style)."""
    INTEGRITY = "integrity"
    """This is not a whole, clean translation at all."""


class Severity(IntEnum):
    """How bad a finding is, in MQM's levels; ordered, so that the worst is the greatest."""

    MINOR = 1
    MAJOR = 2
    CRITICAL = 3

    @property
    def label(self) -> str:
        """The level as it is written in options and reports."""
        return self.name.lower()


class Verdict(StrEnum):
    """What the gate says of a passage or a batch."""

    PASS = "pass"  # noqa: S105 - a verdict, not a password
    FAIL = "fail"
    UNCHECKED = "unchecked"


class Span(NamedTuple):
    """Code points `start` to `end` (exclusive) of a text; empty where something is missing."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The phrase that the span covers."""
        return text[self.start : self.end]

    def touches(self, other: "Span") -> bool:
        """Whether the two share a code point, or an empty one lies in or at the edge of the other."""
        if self.start == self.end or other.start == other.end:
            return self.start <= other.end and other.start <= self.end
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class RuleMatch:
    """One rule's objection: a span of the text it read, in its own words.

    For a rule that compares, `span` lies in the side under comparison and `quoted` in the counterpart.
    """

    span: Span
    message: str
    confidence: float = 1.0
    quoted: Span | None = None
    severity: Severity | None = None
    """Where it differs from the rule's own."""
    evidence: tuple["Evidence", ...] = ()
    """Of a rule that judges a whole passage; what a comparison contradicts is quoted from its counterpart."""


@dataclass(frozen=True, slots=True)
class CannotJudge:
    """A rule's answer where it has nothing to go by; never silence."""

    reason: str


RuleMatches: TypeAlias = Sequence[RuleMatch] | CannotJudge
"""What a rule returns: its objections (none: the text is sound as far as it can see), or why it cannot say."""


_GAP = " … "


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the source or a counterpart says that contradicts the passage."""

    route: Route
    origin: str | None
    text: str
    """Its phrase word for word; several that stand apart are joined by an ellipsis."""

    @classmethod
    def of(cls, route: Route, origin: str | None, phrases: Iterable[str]) -> "Evidence":
        """The phrases in the order given, each once."""
        return cls(route, origin, _GAP.join(dict.fromkeys(phrases)))

    @property
    def phrases(self) -> tuple[str, ...]:
        """The phrases, each of which stands in the text that it is quoted from."""
        return tuple(self.text.split(_GAP))


@dataclass(frozen=True, slots=True)
class Finding:
    """A flagged phrase of a passage: `text == passage.text[start:end]`."""

    rule: str
    name: str
    family: Family
    severity: Severity
    start: int
    end: int
    text: str
    confidence: float
    message: str
    evidence: tuple[Evidence, ...] = ()
    also: tuple[str, ...] = ()
    """Codes of the less specific rules that flagged the same place."""

    @property
    def span(self) -> Span:
        """The flagged code points."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Skipped:
    """A rule that could not judge a passage, and why."""

    rule: str
    reason: str
