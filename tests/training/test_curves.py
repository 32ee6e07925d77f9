"""From logits and what people said to a curve."""

from collections.abc import Callable
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.qe.calibration import Curve
from tqcheck.training.curves import MOST_POINTS, TOGETHER, Floats, logistic, rising, share_below

PAIRS = st.lists(
    st.tuples(st.floats(-9, 9), st.sampled_from([0.0, 1 / 3, 2 / 3, 1.0])), min_size=1, max_size=300
)


FITS = pytest.mark.parametrize("fitted", [rising, logistic])


@FITS
@given(PAIRS)
def test_a_curve_rises_and_has_few_points(
    fitted: Callable[[Floats, Floats], Curve], pairs: list[tuple[float, float]]
) -> None:
    logits, truths = np.array(pairs, dtype=np.float64).T
    curve = fitted(logits.astype(np.float64), truths.astype(np.float64))
    assert 1 <= len(curve.logits) == len(curve.chances) <= MOST_POINTS
    assert all(left < right for left, right in pairwise(curve.logits))
    assert all(left <= right for left, right in pairwise(curve.chances))
    assert 0 <= curve.chances[0] <= curve.chances[-1] <= 1


@FITS
def test_it_finds_the_chances_that_the_truths_were_drawn_from(
    fitted: Callable[[Floats, Floats], Curve],
) -> None:
    random = np.random.default_rng(1)
    logits: Floats = random.normal(0, 2, 40_000)
    chances = 1 / (1 + np.exp(-logits))
    curve = fitted(logits, (random.random(len(logits)) < chances).astype(float))
    marks = np.linspace(-3, 3, 25)
    np.testing.assert_allclose(curve.at(marks), 1 / (1 + np.exp(-marks)), atol=0.05)


def test_a_handful_of_observations_makes_nothing_certain() -> None:
    logits = np.arange(20 * TOGETHER, dtype=np.float64)
    truths = np.arange(len(logits), dtype=np.float64) % 2
    truths[-3:] = 1.0
    assert 0.45 < rising(logits, truths).chances[-1] < 0.7


@pytest.mark.parametrize(
    ("score", "share"), [(-5.0, 0.0), (0.0, 0.0), (49.5, 0.5), (90.0, 0.9), (99.0, 0.99), (500.0, 0.99)]
)
def test_the_share_that_scores_lower(score: float, share: float) -> None:
    curve = share_below(np.arange(100.0))
    assert curve.at(np.array([score])) == pytest.approx([share], abs=0.011)


@given(st.lists(st.floats(-9, 9), min_size=1, max_size=200))
def test_it_rises_too(scores: list[float]) -> None:
    curve = share_below(np.array(scores))
    assert all(left < right for left, right in pairwise(curve.logits))
    assert all(left <= right for left, right in pairwise(curve.chances))
    assert len(curve.logits) <= MOST_POINTS
    assert curve.chances[0] == 0


def test_a_logistic_curve_rises_where_nothing_was_seen() -> None:
    logits = np.linspace(-1, 1, 500)
    curve = logistic(logits, 1 / (1 + np.exp(-logits)))
    assert curve.at(np.array([4.0, 6.0, 8.0])).tolist() == sorted(set(curve.at(np.array([4.0, 6.0, 8.0]))))
