"""What the learned checker says about a passage: chances that professionals would object, and where."""

from dataclasses import dataclass
from typing import NamedTuple

from tqcheck.core.finding import CannotJudge, Span
from tqcheck.core.settings import Sensitivity

NO_CHECKER = CannotJudge("the learned checker is off")
"""Stands in for a prediction when the learned checker is off."""


class WordProbability(NamedTuple):
    """A word (or a mark) of the passage, and how likely a professional is to mark it, for each family."""

    span: Span
    drift: float | None
    """None where there was nothing to compare with."""
    awkward: float


class Candidate(NamedTuple):
    """A phrase that some policy flags, with all that decides which ones do."""

    span: Span
    chance: float
    """That at least one of three professionals marks the phrase, 0 to 1, calibrated."""
    opposite: tuple[tuple[int, Span], ...] = ()
    """As of a Phrase."""
    flagged_from: Sensitivity | None = None
    """The least sensitive setting that flags it; None where it takes a lower `--min-confidence`."""
    major_from: Sensitivity | None = None
    """The least sensitive setting that takes it for major; None where none does."""

    def flagged(self, sensitivity: Sensitivity, min_confidence: float | None) -> "Phrase | None":
        """The phrase as these settings flag it, None where they do not; a confidence replaces the sensitivity."""
        is_flagged = sensitivity.reaches(self.flagged_from)
        if min_confidence is not None:
            is_flagged = self.chance >= min_confidence
        if not is_flagged:
            return None
        return Phrase(self.span, self.chance, self.opposite, sensitivity.reaches(self.major_from))


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase that the checker flags under a policy."""

    span: Span
    chance: float
    """That at least one of three professionals marks the phrase, 0 to 1, calibrated."""
    opposite: tuple[tuple[int, Span], ...] = ()
    """What it was compared with: the number of a comparison of the subject, and a span of its counterpart."""
    is_major: bool = False
    """Whether it is so far from what it was compared with as few phrases of sound passages are."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """Where a passage, beside its source, most likely says something else."""

    span: Span
    chance: float
    """That something there, or near it, says something else: of passages of which half do, 0 to 1."""
    opposite: Span | None
    """What the source has in its place; None where it has nothing."""


@dataclass(frozen=True, slots=True)
class Prediction:
    """A passage as the learned checker reads it."""

    quality_score: float
    """How good a translation it is, 0 to 1, higher is better; an order rather than a chance."""
    drift: float | None
    """The chance of a major accuracy error in the passage; None where there was nothing to compare with."""
    awkward: float
    """The chance of any fluency or style error in the passage."""
    accuracy_candidates: tuple[Candidate, ...] = ()
    """Whatever could be flagged for drift, however unlikely; in order of place, never overlapping."""
    fluency_candidates: tuple[Candidate, ...] = ()
    """The same for awkwardness."""
    accuracy_spans: tuple[Phrase, ...] = ()
    """Those candidates that a policy flags: none before it is decided by one."""
    fluency_spans: tuple[Phrase, ...] = ()
    """The same for awkwardness."""
    words: tuple[WordProbability, ...] = ()
    """Every word and mark of the passage in order."""
