"""Spearman and Kendall, against scipy on resamples that are written out."""

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.evaluation.samples import Sample, repeated, samples

pytest.importorskip("scipy", reason="scipy is not installed: pip install 'tqcheck[evaluate]'")

from scipy.stats import kendalltau, spearmanr

from tqcheck.evaluation.statistics.bootstrap import Bootstrap
from tqcheck.evaluation.statistics.order import (
    kendall,
    kendall_within,
    pair_sums,
    resampled_kendall,
    resampled_spearman,
    spearman,
)


@given(samples())
def test_spearman_of_a_resample_is_that_of_its_items(sample: Sample) -> None:
    weights = sample.bootstrap.counts[:, sample.bootstrap.unit_of]
    found = resampled_spearman(sample.predicted, sample.human, weights)
    for value, (predicted, human) in zip(found, repeated(sample), strict=True):
        if len(predicted) < 2 or np.ptp(predicted) == 0 or np.ptp(human) == 0:
            assert np.isnan(value)
        else:
            assert value == pytest.approx(spearmanr(predicted, human).statistic, abs=1e-9)


@given(samples())
def test_kendall_of_a_resample_is_that_of_its_items(sample: Sample) -> None:
    found = resampled_kendall(sample.predicted, sample.human, sample.bootstrap)
    for value, (predicted, human) in zip(found, repeated(sample), strict=True):
        if len(predicted) < 2 or np.ptp(predicted) == 0 or np.ptp(human) == 0:
            assert np.isnan(value)
        else:
            assert value == pytest.approx(kendalltau(predicted, human).statistic, abs=1e-9)


@given(samples())
def test_pairs_that_are_counted_by_block_are_all_pairs(sample: Sample) -> None:
    from tqcheck.evaluation.statistics import order

    whole = resampled_kendall(sample.predicted, sample.human, sample.bootstrap)
    before, order._PAIRS_AT_A_TIME = order._PAIRS_AT_A_TIME, 1
    try:
        assert resampled_kendall(sample.predicted, sample.human, sample.bootstrap) == pytest.approx(
            whole, nan_ok=True
        )
    finally:
        order._PAIRS_AT_A_TIME = before


@given(samples(), st.data())
def test_kendall_within_a_source_counts_its_pairs(sample: Sample, data: st.DataObject) -> None:
    size = len(sample.human)
    groups = np.array(data.draw(st.lists(st.integers(0, 3), min_size=size, max_size=size)))
    right = wrong = total = 0
    for i in range(size):
        for j in range(i):
            if groups[i] == groups[j] and sample.human[i] != sample.human[j]:
                product = (sample.human[i] - sample.human[j]) * (sample.predicted[i] - sample.predicted[j])
                right, wrong, total = right + (product > 0), wrong + (product < 0), total + 1
    assert tuple(pair_sums(sample.predicted, sample.human, groups).sum(axis=0)) == (right - wrong, total)
    found = kendall_within(sample.predicted, sample.human, groups, sample.bootstrap)
    assert (None if found is None else found.value) == (
        pytest.approx((right - wrong) / total) if total else None
    )


def test_ties_within_a_source() -> None:
    human, groups = np.array([1.0, 2.0, 2.0, 5.0, 9.0]), np.array([0, 0, 0, 1, 1])
    bootstrap = Bootstrap.of_units(["a", "a", "a", "b", "b"])
    found = kendall_within(np.array([1.0, 2.0, 1.0, 7.0, 3.0]), human, groups, bootstrap)
    assert found is not None
    assert found.value == pytest.approx((1 + 0 - 1) / 3), "of four pairs one is tied by people, one by us"


@pytest.mark.parametrize("correlation", [spearman, kendall])
def test_perfect_order_and_none(correlation: object) -> None:
    assert callable(correlation)
    human = np.arange(20.0)
    bootstrap = Bootstrap.of_units([str(number) for number in range(20)])
    assert correlation(human**3, human, bootstrap).value == pytest.approx(1)
    assert correlation(-human, human, bootstrap).value == pytest.approx(-1)
    assert correlation(np.zeros(20), human, bootstrap) is None


@given(samples())
def test_intervals_of_a_correlation_lie_in_its_range(sample: Sample) -> None:
    assume(np.ptp(sample.predicted) and np.ptp(sample.human))
    for correlation in (spearman, kendall):
        found = correlation(sample.predicted, sample.human, sample.bootstrap)
        assert found is not None
        if found.low is not None and found.high is not None:
            assert -1 - 1e-9 <= found.low <= found.high <= 1 + 1e-9
