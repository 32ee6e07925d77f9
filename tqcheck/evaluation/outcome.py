"""What people say of a passage beside what tqcheck says of it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
import numpy.typing as npt

from tqcheck.core.finding import Family, Finding, Span
from tqcheck.core.judgement import Judgement
from tqcheck.core.settings import Settings
from tqcheck.evaluation.annotated import Annotated, MarkedError
from tqcheck.judging.workers import LoadChecker, judged_batches

Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Outcome:
    """One annotated passage, judged."""

    annotated: Annotated
    judgement: Judgement

    @property
    def text(self) -> str:
        """The passage."""
        return self.annotated.passage.text

    @cached_property
    def errors(self) -> dict[Family, tuple[MarkedError, ...]]:
        """What raters marked, by family; what counts as nothing is left out."""
        marked = self.annotated.errors
        return {
            family: tuple(error for error in marked if error.family is family)
            for family in (Family.DRIFT, Family.AWKWARD)
        }

    @property
    def errors_of_any_family(self) -> tuple[MarkedError, ...]:
        """What raters marked, without what counts as nothing."""
        return self.errors[Family.DRIFT] + self.errors[Family.AWKWARD]

    @property
    def major_drifts(self) -> tuple[MarkedError, ...]:
        """What raters marked as a major change of the meaning."""
        return tuple(error for error in self.errors[Family.DRIFT] if error.is_major_drift)

    def findings(self, family: Family) -> list[Finding]:
        """What tqcheck found of one family."""
        return [finding for finding in self.judgement.findings if finding.family is family]

    def is_supported(self, finding: Finding) -> bool:
        """Whether some rater marked an error of the finding's family at its place; of any, for integrity."""
        marked = self.errors.get(finding.family, self.errors_of_any_family)
        return any(error.span is not None and error.span.touches(finding.span) for error in marked)

    def flags(self, spans: Iterable[Span]) -> Flags:
        """Which of the passage's characters lie in one of the spans."""
        flags = np.zeros(len(self.text), dtype=np.bool_)
        for start, end in spans:
            flags[start:end] = True
        return flags


def judged(
    annotated: Iterable[Annotated],
    settings: Settings,
    load: LoadChecker,
    advance: Callable[[int], None] = lambda done: None,  # noqa: ARG005 - nobody watches
) -> Iterator[Outcome]:
    """Judge the passages with the ordinary judge; suppressions that they bring do not count.

    `advance` is told how many passages each batch had.
    """
    waiting: list[Annotated] = []

    def passages() -> Iterator:  # type: ignore[type-arg]
        for each in annotated:
            waiting.append(each)
            yield replace(each.passage, suppressions=())

    done = 0
    for batch in judged_batches(passages(), settings, load):
        for judgement in batch.judgements:
            yield Outcome(waiting[done], judgement)
            done += 1
        advance(len(batch.judgements))


def units_of(outcomes: Sequence[Outcome]) -> list[str]:
    """What is resampled, by name: the passage's document, else its source, else the passage itself."""
    names = []
    for number, outcome in enumerate(outcomes):
        document, source = outcome.annotated.document, outcome.annotated.passage.source
        names.append(f"d{document}" if document else f"s{source}" if source else f"p{number}")
    return names
