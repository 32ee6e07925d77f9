"""Whether a difference is beyond chance: as sacrebleu draws, and right as often as it says."""

from typing import cast

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from sacrebleu.metrics.base import Metric, Score
from sacrebleu.significance import _bootstrap_resample

from tqcheck.comparing.paired_bootstrap import LEAST_PAIRS, Difference, paired_bootstrap

NAN = float("nan")


def tested(*differences: float) -> Difference | None:
    (found,) = paired_bootstrap(np.array(differences).reshape(-1, 1))
    return found


class MeanOfSums:
    """The mean of numbers, as sacrebleu computes a metric from sums."""

    def _compute_score_from_stats(self, stats: list[float]) -> Score:
        return Score("mean", stats[0] / stats[1])


def test_the_interval_is_that_of_sacrebleu_s_resamples() -> None:
    differences = np.random.default_rng(3).normal(0.1, 1, 40).round(2)
    _, theirs = _bootstrap_resample([[each, 1] for each in differences], cast("Metric", MeanOfSums()))
    expected = np.percentile([each.score for each in theirs], [2.5, 97.5])
    ours = tested(*differences)
    assert ours is not None
    assert [ours.low, ours.high] == pytest.approx(expected, abs=1e-5)


def test_equals_are_called_different_about_as_often_as_one_in_twenty() -> None:
    differences = np.random.default_rng(7).normal(size=(60, 400))
    found = [each.p_value for each in paired_bootstrap(differences) if each and each.p_value]
    assert len(found) == 400
    assert 0.03 <= np.mean(np.array(found) < 0.05) <= 0.08


@pytest.mark.parametrize(("shift", "least"), [(0.5, 0.95), (1.0, 1.0)])
def test_a_real_difference_is_found(shift: float, least: float) -> None:
    differences = np.random.default_rng(8).normal(shift, 1, size=(80, 200))
    found = [each for each in paired_bootstrap(differences) if each and each.p_value is not None]
    assert np.mean([each.p_value < 0.05 and each.mean > 0 for each in found if each.p_value]) >= least


@pytest.mark.parametrize(
    ("differences", "found"),
    [
        ((), None),
        ((NAN, NAN), None),
        ((0.2,), Difference(0.2, None, None, None)),
        ((0.1,) * (LEAST_PAIRS - 1), Difference(0.1, None, None, None)),
        ((0.1,) * (LEAST_PAIRS - 1) + (NAN,) * 9, Difference(0.1, None, None, None)),
        ((0.0,) * LEAST_PAIRS, Difference(0.0, 0.0, 0.0, 1.0)),
        ((0.25,) * LEAST_PAIRS, Difference(0.25, 0.25, 0.25, 1 / 1001)),
    ],
)
def test_few_and_equal(differences: tuple[float, ...], found: Difference | None) -> None:
    assert tested(*differences) == (None if found is None else pytest.approx(found))


def test_columns_are_tested_alone_and_on_the_same_resamples() -> None:
    values = np.random.default_rng(5).normal(size=(30, 1))
    once, again = paired_bootstrap(np.hstack([values, values]))
    assert once == again == paired_bootstrap(values)[0]


@given(
    arrays(
        np.int64, st.tuples(st.integers(LEAST_PAIRS, 30), st.just(1)), elements=st.integers(-10_000, 10_000)
    )
)
def test_what_holds_of_every_difference(differences: np.ndarray) -> None:
    (found,) = paired_bootstrap(differences / 10_000)
    (turned,) = paired_bootstrap(-differences / 10_000)
    assert found is not None
    assert turned is not None
    assert found.low is not None
    assert found.high is not None
    assert found.p_value is not None
    assert found.low <= found.high
    assert 0 < found.p_value <= 1
    assert turned == pytest.approx((-found.mean, -found.high, -found.low, found.p_value))
