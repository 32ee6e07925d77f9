"""From which chance on a word counts as marked, where the learned checker says so."""

from collections.abc import Mapping
from typing import Protocol, runtime_checkable

from tqcheck.finding import Family
from tqcheck.protocols import Checker


@runtime_checkable
class NamesWordThresholds(Protocol):
    """What a checker may have besides: thresholds for words rather than for phrases."""

    @property
    def word_thresholds(self) -> Mapping[Family, float]:
        """For drift and for awkward, the chance (0 to 1) from which a word is taken to be marked."""
        ...


def word_thresholds(checker: Checker | None) -> Mapping[Family, float] | None:
    """The checker's thresholds for words; None where it names none, or there is no checker."""
    return checker.word_thresholds if isinstance(checker, NamesWordThresholds) else None
