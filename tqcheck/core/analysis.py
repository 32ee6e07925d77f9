"""What was found out about a passage, before anything is decided: it depends on the texts, the rules and the model."""

from dataclasses import dataclass

from tqcheck.core.finding import CannotJudge, Finding
from tqcheck.core.judgement import ComparisonScores
from tqcheck.core.prediction import NO_CHECKER, Prediction


@dataclass(frozen=True, slots=True)
class RuleResult:
    """What one rule found, or why it could not judge."""

    rule: str
    """Its code."""
    findings: tuple[Finding, ...] = ()
    """With the rule's own severities, whatever a policy says of them."""
    skip_reason: str | None = None
    compared: bool = False
    """Whether it judged the passage by at least one counterpart (the source itself is none)."""
    by_source: bool = False
    """Whether it compared the passage with the source itself."""


@dataclass(frozen=True, slots=True)
class Usable:
    """What of a passage's company could be compared with it."""

    languages: tuple[str, ...] = ()
    """Of the sides that were compared, in order, each once."""
    speaks_for: bool = False
    """Whether a counterpart can speak for the passage, and not only against it."""
    why_not: str = ""
    """Why counterparts were of no use, or that there are none, in one line."""
    says_nothing: bool = False
    """Whether the passage is an ornament that stands for an ornament: there is no meaning that could have changed."""
    counterparts: tuple[int, ...] = ()
    """The numbers, among the passage's counterparts, of those that were compared, in order."""


@dataclass(frozen=True, slots=True)
class Analysis:
    """A passage as the rules, the similarity measures and the learned checker see it."""

    results: tuple[RuleResult, ...]
    """Of every rule that was on."""
    compared: tuple[ComparisonScores, ...] = ()
    usable: Usable = Usable()
    words: int = 0
    """Of the passage; characters, where its language puts no spaces between words."""
    prediction: Prediction | CannotJudge = NO_CHECKER
    """What the learned checker says of the passage, in places of the text as it was given."""
