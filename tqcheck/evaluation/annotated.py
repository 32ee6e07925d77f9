"""Passages that people have annotated, whatever the file they come from."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from tqcheck.core.finding import Family, Span
from tqcheck.core.passage import Passage
from tqcheck.evaluation.mqm import family_of, is_grave, weight


@dataclass(frozen=True, slots=True)
class MarkedError:
    """An error that one rater marked, in MQM's words."""

    category: str
    severity: str
    rater: str
    span: Span | None
    """In the passage; empty where something is missing, None where the mark has no place in the passage."""

    @property
    def family(self) -> Family | None:
        """Drift, awkward, or None for what counts as nothing."""
        return family_of(self.category, self.severity)

    @property
    def is_major_drift(self) -> bool:
        """Whether the meaning was changed for the worse."""
        return self.family is Family.DRIFT and (is_grave(self.severity) or self.weight > 5)

    @property
    def weight(self) -> float:
        """The MQM penalty."""
        return weight(self.category, self.severity)


class TaggedWord(NamedTuple):
    """A word and whether people call it BAD. The end of the text counts as an empty word where it has a tag."""

    span: Span
    is_bad: bool


@dataclass(frozen=True)
class Annotated:
    """A passage and what people say of it, as far as they said anything."""

    passage: Passage
    errors: tuple[MarkedError, ...] = ()
    raters: tuple[str, ...] = ()
    """Who read the passage for errors, those who found none included; empty where nobody did."""
    words: tuple[TaggedWord, ...] = ()
    score: float | None = None
    """A judgement of the whole passage as it was given, higher is better."""
    document: str | None = None
    system: str | None = None
    unplaced: int = 0
    """Marks and words whose place in the text could not be found."""

    @cached_property
    def human_score(self) -> float | None:
        """The score as given, else less the mean MQM penalty over the raters, else less the share of BAD words."""
        if self.score is not None:
            return self.score
        if self.raters:
            return -sum(error.weight for error in self.errors) / len(self.raters)
        if self.words:
            return -sum(word.is_bad for word in self.words) / len(self.words)
        return None

    def share_of_raters(self, errors: Sequence[MarkedError]) -> float:
        """The share of the raters, 0 to 1, who marked at least one of these errors."""
        return len({error.rater for error in errors}) / len(self.raters)
