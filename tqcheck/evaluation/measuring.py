"""All figures of a set of judged passages."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from tqcheck.evaluation.figure import Figure, Section
from tqcheck.evaluation.outcome import Outcome, units_of
from tqcheck.evaluation.passage_figures import calibration_figures, detection_figures, order_figures
from tqcheck.evaluation.predictors import PlainSimilarity, baselines
from tqcheck.evaluation.span_figures import (
    character_figures,
    confidence_figures,
    rule_figures,
    word_figures,
)
from tqcheck.evaluation.statistics.bootstrap import Bootstrap
from tqcheck.storage.extras import refuse_without

RESAMPLES = 1000
SEED = 0


@dataclass(frozen=True, slots=True)
class Measurement:
    """The figures, and what they were measured on."""

    figures: tuple[Figure, ...]
    passages: int
    units: int
    """Documents, or sources where the documents are not known: what was resampled."""
    sources: int
    systems: int
    raters: int
    counterparts: Mapping[str, int]
    """Passages compared with counterparts of each route and origin."""
    unplaced: int
    """Marks and words whose place in the text was not found; they count for their passage only."""
    resamples: int
    seed: int

    def figure(self, section: Section, measure: str, of: str) -> Figure | None:
        """One figure, None if it was not measured."""
        for figure in self.figures:
            if (figure.section, figure.measure, figure.of) == (section, measure, of):
                return figure
        return None


def measure(
    outcomes: Sequence[Outcome],
    plain_similarity: PlainSimilarity | None = None,
    resamples: int = RESAMPLES,
    seed: int = SEED,
) -> Measurement:
    """Compute every figure that the annotations allow; the same for the same outcomes and seed.

    Raises UsageError where the libraries of the extra `evaluate` are missing.
    """
    refuse_without_libraries()
    bootstrap = Bootstrap.of_units(units_of(outcomes), resamples, seed)
    beside = baselines(plain_similarity)
    figures = (
        *order_figures(outcomes, beside, bootstrap),
        *detection_figures(outcomes, beside, bootstrap),
        *word_figures(outcomes, bootstrap),
        *character_figures(outcomes, bootstrap),
        *rule_figures(outcomes, bootstrap),
        *calibration_figures(outcomes, bootstrap),
        *confidence_figures(outcomes, bootstrap),
    )
    annotated = [outcome.annotated for outcome in outcomes]
    return Measurement(
        figures=figures,
        passages=len(outcomes),
        units=len(np.unique(bootstrap.unit_of)),
        sources=len({each.passage.source for each in annotated if each.passage.source}),
        systems=len({each.system for each in annotated if each.system}),
        raters=len({rater for each in annotated for rater in each.raters}),
        counterparts=_counterparts(outcomes),
        unplaced=sum(each.unplaced for each in annotated),
        resamples=resamples,
        seed=seed,
    )


def refuse_without_libraries() -> None:
    """Raise UsageError where scipy or scikit-learn cannot be imported; before any work, where called there."""
    refuse_without(("scipy.stats", "sklearn.metrics"), "evaluate needs", "evaluate")


def _counterparts(outcomes: Sequence[Outcome]) -> Mapping[str, int]:
    names = Counter(
        f"{each.route.value} by {each.origin}" if each.origin else each.route.value
        for outcome in outcomes
        for each in outcome.judgement.compared
    )
    return dict(sorted(names.items()))
