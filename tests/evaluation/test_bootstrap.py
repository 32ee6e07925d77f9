"""Intervals from resampling whole documents."""

import time

import numpy as np
import pytest

from tqcheck.evaluation.statistics.bootstrap import Bootstrap, ratio
from tqcheck.evaluation.statistics.detection import auroc, average_precision
from tqcheck.evaluation.statistics.order import kendall, spearman

UNITS = [f"d{number % 40}" for number in range(400)]


def mean(sums: np.ndarray) -> np.ndarray:
    return ratio(sums[..., 0], sums[..., 1])


def test_the_same_seed_gives_the_same_interval() -> None:
    values = np.column_stack([np.random.default_rng(1).normal(size=400), np.ones(400)])
    once, again, other = (Bootstrap.of_units(UNITS, seed=seed).of_sums(values, mean) for seed in (5, 5, 6))
    assert once == again
    assert once != other


def test_every_resample_draws_as_many_units_as_there_are() -> None:
    assert set(Bootstrap.of_units(UNITS, resamples=50).counts.sum(axis=1)) == {40.0}


def test_the_interval_covers_the_truth_about_as_often_as_it_says() -> None:
    covered = 0
    for trial in range(100):
        values = np.random.default_rng(trial).normal(size=60)
        units = [str(number) for number in range(60)]
        found = Bootstrap.of_units(units, 300, trial).of_sums(np.column_stack([values, np.ones(60)]), mean)
        assert found is not None
        assert found.low is not None
        assert found.high is not None
        covered += found.low <= 0 <= found.high
    assert 0.87 <= covered / 100 <= 0.99


def test_items_of_one_document_stand_and_fall_together() -> None:
    values = np.repeat(np.random.default_rng(3).normal(size=40), 10)
    sums = np.column_stack([values, np.ones(400)])
    by_document = Bootstrap.of_units([f"d{number // 10}" for number in range(400)]).of_sums(sums, mean)
    by_item = Bootstrap.of_units([str(number) for number in range(400)]).of_sums(sums, mean)
    assert by_document is not None
    assert by_item is not None
    assert by_document.high - by_document.low > 2 * (by_item.high - by_item.low)  # type: ignore[operator]


@pytest.mark.parametrize(
    ("units", "values", "estimate"),
    [
        (["a", "a"], [0.0, 1.0], (0.5, None, None)),  # one document: nothing to resample
        (["a", "b"], [1.0, 1.0], (1.0, None, None)),  # always the same: no certainty
    ],
)
def test_no_interval_where_there_is_nothing_to_go_by(
    units: list[str], values: list[float], estimate: tuple[float, None, None]
) -> None:
    sums = np.column_stack([values, np.ones(len(values))])
    assert Bootstrap.of_units(units).of_sums(sums, mean) == estimate


def test_an_undefined_figure_is_none() -> None:
    assert Bootstrap.of_units(["a", "b"]).of_sums(np.zeros((2, 2)), mean) is None


def test_some_of_the_items_keep_their_documents() -> None:
    bootstrap = Bootstrap.of_units(["a", "b", "c", "a"])
    assert list(bootstrap.of_items(np.array([3, 1, 1])).unit_of) == [0, 1, 1]


def test_five_thousand_passages_take_seconds() -> None:
    pytest.importorskip("sklearn", reason="scikit-learn is not installed: pip install 'tqcheck[evaluate]'")
    dice = np.random.default_rng(0)
    predicted, human = dice.normal(size=5000), dice.integers(0, 30, 5000).astype(float)
    bootstrap = Bootstrap.of_units([f"d{number // 10}" for number in range(5000)])
    started = time.process_time()
    for measure in (spearman, kendall):
        measure(predicted, human, bootstrap)
    for detect in (auroc, average_precision):
        detect(predicted, human > 20, bootstrap)
    assert time.process_time() - started < 30
