"""Matthews correlation and expected calibration error, from counts."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.evaluation.statistics.counts import (
    bin_sums,
    calibration_error,
    confusion,
    matthews,
    mean_matthews,
)

FLAGS = st.lists(st.tuples(st.booleans(), st.booleans()), min_size=1, max_size=30)


@given(FLAGS)
def test_matthews_is_that_of_scikit_learn(pairs: list[tuple[bool, bool]]) -> None:
    metrics = pytest.importorskip("sklearn.metrics", reason="scikit-learn is not installed")
    ours, theirs = (np.array(each) for each in zip(*pairs, strict=True))
    expected = 0.0 if len(set(pairs)) == 1 else metrics.matthews_corrcoef(theirs, ours)
    assert float(matthews(confusion(ours, theirs))) == pytest.approx(expected)


@given(FLAGS)
def test_confusion_counts_every_pair(pairs: list[tuple[bool, bool]]) -> None:
    ours, theirs = (np.array(each) for each in zip(*pairs, strict=True))
    expected = [pairs.count(each) for each in ((True, True), (True, False), (False, True), (False, False))]
    assert list(confusion(ours, theirs)) == expected


@pytest.mark.parametrize(
    ("tables", "value"),
    [
        ([[5, 0, 0, 5]], 1.0),
        ([[0, 5, 5, 0]], -1.0),
        ([[0, 0, 5, 5]], 0.0),
        ([[5, 0, 0, 5], [0, 15, 15, 0]], (10 - 30) / 40),
        ([[5, 0, 0, 5], [0, 0, 0, 0]], 1.0),
        ([[0, 0, 0, 0]], None),
    ],
)
def test_mean_over_raters_is_weighted_by_what_they_read(tables: list[list[int]], value: float | None) -> None:
    found = float(mean_matthews(np.array(tables, dtype=float).reshape(-1)))
    assert (None if np.isnan(found) else found) == (None if value is None else pytest.approx(value))


@pytest.mark.parametrize(
    ("chances", "truths", "error"),
    [
        ([0.25, 0.25, 0.25, 0.25], [1, 0, 0, 0], 0.0),
        ([1.0, 1.0, 0.0], [1, 1, 0], 0.0),
        ([0.9, 0.9], [0, 0], 0.9),
        ([0.05, 0.95], [1, 0], 0.95),
        ([0.5, 0.5], [0.25, 0.75], 0.0),
        ([0.12, 0.18, 0.7], [0, 0, 1], (0.3 + 0.3) / 3),
    ],
)
def test_calibration_error(chances: list[float], truths: list[float], error: float) -> None:
    sums = bin_sums(np.array(chances), np.array(truths, dtype=float))
    assert float(calibration_error(sums.sum(axis=0))) == pytest.approx(error)


@given(st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1)), min_size=1, max_size=40))
def test_calibration_error_is_the_weighted_mean_gap_of_the_bins(pairs: list[tuple[float, float]]) -> None:
    gaps = 0.0
    for place in range(10):
        mine = [pair for pair in pairs if min(int(pair[0] * 10), 9) == place]
        if mine:
            gaps += abs(sum(chance for chance, _ in mine) - sum(truth for _, truth in mine))
    chances, truths = (np.array(each) for each in zip(*pairs, strict=True))
    found = float(calibration_error(bin_sums(chances, truths).sum(axis=0)))
    assert found == pytest.approx(gaps / len(pairs), abs=1e-9)
