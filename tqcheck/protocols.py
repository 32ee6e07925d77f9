"""The seams of tqcheck: whoever implements one of these can be added to its dict."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from tqcheck.comparison import Comparison
from tqcheck.document import Document
from tqcheck.finding import Family, Marks, Severity


@dataclass(frozen=True)
class Subject:
    """All that a rule may look at: the passage, its source, and its usable comparisons."""

    passage: Document
    source: Document | None = None
    comparisons: tuple[Comparison, ...] = ()


class Rule(Protocol):
    """What every rule has; its docstring is its page in the documentation."""

    @property
    def code(self) -> str:
        """Permanent: `TQ` and three digits."""
        ...

    @property
    def name(self) -> str:
        """In words, with hyphens."""
        ...

    @property
    def family(self) -> Family: ...

    @property
    def severity(self) -> Severity: ...

    @property
    def languages(self) -> frozenset[str]:
        """The languages it reads (of the side that it compares, for a rule that compares)."""
        ...


class PassageRule(Rule, Protocol):
    """A rule that judges a passage as it stands; marks lie in the passage."""

    def check(self, subject: Subject) -> Marks: ...


class ComparisonRule(Rule, Protocol):
    """A rule that judges one comparison; marks lie in the comparison's side, quotes in its counterpart.

    The same side language is the counterpart's too. Several comparisons are put together by the pipeline:
    a rule fires where more than half of those that it can judge contradict the passage.
    """

    def compare(self, comparison: Comparison) -> Marks: ...
