"""Figures about whole passages: their order, telling the bad from the good, chances that hold."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from tqcheck.core.finding import Family
from tqcheck.evaluation.figure import Figure, Section
from tqcheck.evaluation.outcome import Outcome
from tqcheck.evaluation.predictors import AWKWARD, DRIFT, QUALITY, Predictor
from tqcheck.evaluation.statistics.bootstrap import Bootstrap, Estimate, Floats, Indexes
from tqcheck.evaluation.statistics.counts import bin_sums, calibration_error
from tqcheck.evaluation.statistics.detection import auroc, average_precision
from tqcheck.evaluation.statistics.order import kendall, kendall_within, spearman

# An error is there where more than this share of the raters says so.
_MOST = 0.5


@dataclass(frozen=True)
class _Predicted:
    """The passages that a predictor has a number for, among those that people judged."""

    items: Indexes
    values: Floats
    human: Floats


def order_figures(
    outcomes: Sequence[Outcome], baselines: Sequence[Predictor], bootstrap: Bootstrap
) -> Iterator[Figure]:
    """Spearman and Kendall with the human score, over all passages and within the translations of one source."""
    groups = _sources(outcomes)
    for predictor in (QUALITY, *baselines):
        predicted = _predicted(outcomes, predictor, lambda outcome: outcome.annotated.human_score)
        if len(predicted.items) < 2:
            continue
        part = bootstrap.of_items(predicted.items)
        measures = {
            "Spearman": spearman(predicted.values, predicted.human, part),
            "Kendall": kendall(predicted.values, predicted.human, part),
            "Kendall within a source": kendall_within(
                predicted.values, predicted.human, groups[predicted.items], part
            ),
        }
        yield from _figures(Section.ORDER, measures, predictor, len(predicted.items))


def detection_figures(
    outcomes: Sequence[Outcome], baselines: Sequence[Predictor], bootstrap: Bootstrap
) -> Iterator[Figure]:
    """Area under the ROC curve and average precision for what most raters say of a passage."""
    targets: tuple[tuple[str, Callable[[Outcome], float | None], tuple[Predictor, ...]], ...] = (
        ("any error", any_error, (QUALITY, DRIFT, AWKWARD)),
        ("major drift", major_drift, (DRIFT, QUALITY)),
        ("awkwardness", awkwardness, (AWKWARD, QUALITY)),
    )
    for name, truth, ours in targets:
        for predictor in (*ours, *baselines):
            predicted = _predicted(outcomes, predictor, truth)
            if not len(predicted.items):
                continue
            part, is_bad = bootstrap.of_items(predicted.items), predicted.human > _MOST
            measures = {
                f"AUROC, {name}": auroc(-predicted.values, is_bad, part),
                f"average precision, {name}": average_precision(-predicted.values, is_bad, part),
            }
            yield from _figures(Section.DETECTION, measures, predictor, len(predicted.items))


def calibration_figures(outcomes: Sequence[Outcome], bootstrap: Bootstrap) -> Iterator[Figure]:
    """How far the chances of a major drift and of awkwardness are from the share of raters who say so."""
    for predictor, truth in ((DRIFT, major_drift), (AWKWARD, awkwardness)):
        predicted = _predicted(outcomes, predictor, truth)
        if len(predicted.items):
            sums = bin_sums(-predicted.values, predicted.human)
            error = bootstrap.of_items(predicted.items).of_sums(sums, calibration_error)
            measures = {"expected calibration error": error}
            yield from _figures(Section.CALIBRATION, measures, predictor, len(predicted.items))


def any_error(outcome: Outcome) -> float | None:
    """The share of the raters who marked anything that counts, or whether a word is BAD; None if nobody said."""
    annotated = outcome.annotated
    if annotated.raters:
        return annotated.share_of_raters(outcome.errors_of_any_family)
    return float(any(word.is_bad for word in annotated.words)) if annotated.words else None


def major_drift(outcome: Outcome) -> float | None:
    """The share of the raters who marked a major drift; None if nobody looked for errors."""
    annotated = outcome.annotated
    return annotated.share_of_raters(outcome.major_drifts) if annotated.raters else None


def awkwardness(outcome: Outcome) -> float | None:
    """The share of the raters who marked an error of fluency or style; None if nobody looked for errors."""
    annotated = outcome.annotated
    return annotated.share_of_raters(outcome.errors[Family.AWKWARD]) if annotated.raters else None


def _predicted(
    outcomes: Sequence[Outcome], predictor: Predictor, human: Callable[[Outcome], float | None]
) -> _Predicted:
    found = [
        (number, value, truth)
        for number, outcome in enumerate(outcomes)
        if (truth := human(outcome)) is not None and (value := predictor.of(outcome)) is not None
    ]
    items, values, truths = zip(*found, strict=True) if found else ((), (), ())
    return _Predicted(
        np.array(items, dtype=np.intp), np.array(values, dtype=np.float64), np.array(truths, dtype=np.float64)
    )


def _sources(outcomes: Sequence[Outcome]) -> Indexes:
    """A number for each source of a document; passages of no known source or system have one of their own."""
    names = []
    for number, outcome in enumerate(outcomes):
        annotated = outcome.annotated
        known = annotated.passage.source and annotated.system
        names.append(repr((annotated.document, annotated.passage.source)) if known else str(number))
    return np.unique(np.array(names), return_inverse=True)[1].reshape(-1)


def _figures(
    section: Section, measures: dict[str, Estimate | None], predictor: Predictor, count: int
) -> Iterator[Figure]:
    for name, estimate in measures.items():
        if estimate is not None:
            yield Figure(section, name, predictor.name, estimate, count)
