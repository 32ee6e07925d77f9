"""A figure of agreement, as reports show it."""

from dataclasses import dataclass
from enum import StrEnum

from tqcheck.evaluation.statistics.bootstrap import Estimate


class Section(StrEnum):
    """What a figure is about."""

    ORDER = "order"
    """Whether passages are put in the order in which people put them."""
    DETECTION = "detection"
    """Whether passages with errors are told from those without."""
    WORDS = "words"
    """Whether the same words or characters are marked."""
    RULES = "rules"
    """How often a rule is right, and how much it finds."""
    CALIBRATION = "calibration"
    """Whether what is said to be so likely is so often true."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A measure, of something that was predicted."""

    section: Section
    measure: str
    of: str
    """What predicted it: a score of tqcheck's, a rule, or a baseline."""
    estimate: Estimate
    count: int
    """Of the things measured on: passages, words, characters, findings or marked spans."""
