"""Figures about whole passages."""

from collections.abc import Sequence

import pytest

from tests.evaluation.annotations import AWKWARD, DRIFT, SLIGHT, error, outcome, words
from tqcheck.core.judgement import Scores
from tqcheck.core.passage import Counterpart, Passage, Route
from tqcheck.evaluation.figure import Figure
from tqcheck.evaluation.outcome import Outcome, units_of
from tqcheck.evaluation.passage_figures import (
    any_error,
    awkwardness,
    calibration_figures,
    detection_figures,
    major_drift,
    order_figures,
)
from tqcheck.evaluation.predictors import CHRF, LENGTH, mean_over_counterparts
from tqcheck.evaluation.statistics.bootstrap import Bootstrap

pytest.importorskip("sklearn", reason="scikit-learn is not installed: pip install 'tqcheck[evaluate]'")


def values(figures: Sequence[Figure]) -> dict[tuple[str, str], float]:
    return {(figure.measure, figure.of): figure.estimate.value for figure in figures}


def bootstrap(outcomes: Sequence[Outcome]) -> Bootstrap:
    return Bootstrap.of_units(units_of(outcomes), resamples=100)


def scored(
    score: float, quality: float, drift: float = 0.0, chrf: float | None = None, **fields: object
) -> Outcome:
    scores = Scores(quality, drift, 0.0, chrf)
    return outcome(score=score, scores=scores, **fields)  # type: ignore[arg-type]


def test_order_by_every_predictor_that_says_something() -> None:
    outcomes = [
        scored(1, 0.1, chrf=30.0, text="a very long one"),
        scored(2, 0.2, chrf=20.0, text="a long one"),
        scored(3, 0.3, text="short"),
    ]
    figures = list(order_figures(outcomes, (LENGTH, CHRF), bootstrap(outcomes)))
    assert values(figures) == pytest.approx(
        {
            ("Spearman", "quality"): 1,
            ("Kendall", "quality"): 1,
            ("Spearman", "length"): 1,
            ("Kendall", "length"): 1,
            ("Spearman", "chrF++"): -1,
            ("Kendall", "chrF++"): -1,
        }
    )
    assert {figure.of: figure.count for figure in figures} == {"quality": 3, "length": 3, "chrF++": 2}


def test_within_a_source_only_systems_are_compared() -> None:
    outcomes = [
        scored(1, 0.9, source="s", system="a"),
        scored(2, 0.1, source="s", system="b"),
        scored(1, 0.1, source="t", system="a"),
        scored(2, 0.2, source="t", system="b"),
        scored(9, 0.5, source="t", system="c"),
        scored(0, 1.0, source="t"),
    ]
    found = values(list(order_figures(outcomes, (), bootstrap(outcomes))))
    assert found["Kendall within a source", "quality"] == pytest.approx((-1 + 3) / 4)


@pytest.mark.parametrize(
    ("errors", "shares"),
    [
        ((), (0, 0, 0)),
        ((error(DRIFT, 0, 3, "r1"), error(AWKWARD, 0, 3, "r2")), (2 / 3, 1 / 3, 1 / 3)),
        ((error(SLIGHT, 0, 3, "r1"),), (1 / 3, 0, 0)),
        ((error(DRIFT, None, rater="r3"), error(DRIFT, 4, 7, "r3")), (1 / 3, 1 / 3, 0)),
    ],
)
def test_shares_of_raters(errors: tuple[object, ...], shares: tuple[float, float, float]) -> None:
    given = outcome(*errors, raters=("r1", "r2", "r3"))  # type: ignore[arg-type]
    assert (any_error(given), major_drift(given), awkwardness(given)) == pytest.approx(shares)


def test_nobody_looked() -> None:
    given = outcome(raters=())
    assert (any_error(given), major_drift(given), awkwardness(given)) == (None, None, None)
    assert any_error(outcome(raters=(), words=words("OK", "BAD"))) == 1.0
    assert any_error(outcome(raters=(), words=words("OK", "OK"))) == 0.0


def test_detection_by_most_raters() -> None:
    outcomes = [
        outcome(
            error(DRIFT, 0, 3, "r1"),
            error(DRIFT, 0, 3, "r2"),
            raters=("r1", "r2", "r3"),
            scores=Scores(0.2, 0.9, 0),
        ),
        outcome(error(DRIFT, 0, 3, "r1"), raters=("r1", "r2", "r3"), scores=Scores(0.9, 0.8, 0)),
        outcome(raters=("r1", "r2", "r3"), scores=Scores(0.8, 0.95, 0)),
    ]
    found = values(list(detection_figures(outcomes, (), bootstrap(outcomes))))
    assert found["AUROC, major drift", "drift"] == 0.5
    assert found["average precision, major drift", "drift"] == 0.5
    assert found["AUROC, any error", "quality"] == 1.0
    assert not any("awkwardness" in measure for measure, _ in found), "no passage is awkward to most"


def test_calibration_is_with_the_share_of_raters() -> None:
    outcomes = [
        outcome(error(DRIFT, 0, 3, "r1"), raters=("r1", "r2"), scores=Scores(0.5, 0.5, 0.25)),
        outcome(error(AWKWARD, 0, 3, "r1"), raters=("r1", "r2"), scores=Scores(0.5, 0.0, 0.25)),
    ]
    found = values(list(calibration_figures(outcomes, bootstrap(outcomes))))
    assert found == {
        ("expected calibration error", "drift"): 0.0,
        ("expected calibration error", "awkward"): 0.0,
    }


def test_a_similarity_is_the_mean_over_the_counterparts() -> None:
    similarity = mean_over_counterparts(lambda text, other: float(len(other)))
    others = [Counterpart(Route.REFERENCE, "ab"), Counterpart(Route.RETRANSLATION, "abcd")]
    assert similarity(Passage("x"), others) == 3.0
    assert similarity(Passage("x"), []) is None
