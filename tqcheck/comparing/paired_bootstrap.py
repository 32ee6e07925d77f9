"""Tests whether two runs differ by more than chance: the paired bootstrap of Koehn (2004), over passages.

As in sacrebleu, with the same seed and so the same resamples. Each passage is drawn with its figures in both runs, so
that its difficulty cancels out. The p-value is two-sided, as the interval is: sacrebleu's is one-sided, so that at
p < 0.05 it calls equal systems different in one comparison of nine instead of one of twenty.
"""

from typing import NamedTuple

import numpy as np

from tqcheck.comparing.columns import Floats

RESAMPLES = 1000
SEED = 12345
LEAST_PAIRS = 20
"""With fewer pairs resamples vary too little: with ten, equal runs are called different almost one time in ten."""
_COVERED = 95
_STEPS = 10_000
"""Saved runs have four decimals. In these steps differences are integers, whose sums do not depend on the order."""
_ROUNDING = 1e-12
"""Tolerance, so that equal values compare as equal on every machine."""


class Difference(NamedTuple):
    """The mean difference with its 95% interval, and the probability of one as large by chance alone.

    Interval and p-value are None if there are fewer than `LEAST_PAIRS` pairs.
    """

    mean: float
    low: float | None
    high: float | None
    p_value: float | None


def paired_bootstrap(differences: Floats) -> list[Difference | None]:
    """Test the mean of each column of `differences`, an array [pairs, columns]; NaN is ignored.

    The result of a column is None if it is all NaN. Differences are rounded to four decimals. All columns share the
    same resamples.
    """
    steps = np.rint(differences * _STEPS)
    resampled = _resampled_means(steps)
    return [
        _difference(column[~np.isnan(column)], means[~np.isnan(means)])
        for column, means in zip(steps.T, resampled.T, strict=True)
    ]


def _resampled_means(steps: Floats) -> Floats:
    """The means as [resamples, columns], not in steps; drawn one resample at a time to save memory."""
    is_defined = ~np.isnan(steps)
    values, counted = np.where(is_defined, steps, 0.0), is_defined.astype(np.float64)
    pairs, columns = steps.shape
    generator = np.random.default_rng(SEED)
    means = np.full((RESAMPLES, columns), np.nan)
    for number in range(RESAMPLES if pairs else 0):
        drawn = np.bincount(generator.integers(0, pairs, pairs), minlength=pairs).astype(np.float64)
        sums, sizes = drawn @ values, drawn @ counted
        np.divide(sums, sizes, out=means[number], where=sizes > 0)
    return means / _STEPS


def _difference(steps: Floats, resampled: Floats) -> Difference | None:
    if not len(steps):
        return None
    mean = float(steps.sum()) / len(steps) / _STEPS
    if len(steps) < LEAST_PAIRS:
        return Difference(mean, None, None, None)
    tail = (100 - _COVERED) / 2
    low, high = np.percentile(resampled, [tail, 100 - tail])
    # Without a difference the resamples would vary around 0 as they now vary around their mean.
    by_chance = np.count_nonzero(np.abs(resampled - resampled.mean()) >= abs(mean) - _ROUNDING)
    p_value = (int(by_chance) + 1) / (len(resampled) + 1)
    return Difference(mean, float(low), float(high), p_value)
