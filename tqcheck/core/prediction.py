"""What the learned checker says about a passage: chances that professionals would object, and where."""

from dataclasses import dataclass
from typing import NamedTuple

from tqcheck.core.finding import CannotJudge, Span

NO_CHECKER = CannotJudge("the learned checker is off")
"""Stands in for a prediction when the learned checker is off."""


class WordProbability(NamedTuple):
    """A word (or a mark) of the passage, and how likely a professional is to mark it, for each family."""

    span: Span
    drift: float | None
    """None where there was nothing to compare with."""
    awkward: float


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase that the checker would flag."""

    span: Span
    chance: float
    """That at least one of three professionals marks the phrase, 0 to 1, calibrated."""
    opposite: tuple[tuple[int, Span], ...] = ()
    """What it was compared with: the number of a comparison of the subject, and a span of its counterpart."""
    is_major: bool = False
    """Whether it is so far from what it was compared with as few phrases of sound passages are."""


@dataclass(frozen=True, slots=True)
class Prediction:
    """A passage as the learned checker reads it."""

    quality_score: float
    """How good a translation it is, 0 to 1, higher is better; an order rather than a chance."""
    drift: float | None
    """The chance of a major accuracy error in the passage; None where there was nothing to compare with."""
    awkward: float
    """The chance of any fluency or style error in the passage."""
    accuracy_spans: tuple[Phrase, ...] = ()
    """In order of place, never overlapping."""
    fluency_spans: tuple[Phrase, ...] = ()
    """In order of place, never overlapping."""
    words: tuple[WordProbability, ...] = ()
    """Every word and mark of the passage in order."""
