"""Whether two runs differ by more than chance: the paired bootstrap of Koehn (2004), by passages.

As sacrebleu does it, with the same seed and so the same resamples. A passage is drawn with what both runs say of it,
so that hard passages make no difference between the runs. The p-value is of both sides, as the interval is: sacrebleu's
compares with the upper side alone, and calls equals different at p < 0.05 in one comparison of nine instead of twenty.
"""

from typing import NamedTuple

import numpy as np

from tqcheck.comparing.columns import Floats

RESAMPLES = 1000
SEED = 12345
LEAST_PAIRS = 20
"""With fewer, resamples scatter too little: of ten pairs, equals are called different almost one time in ten."""
_COVERED = 95
_STEPS = 10_000
"""A saved run has four decimals. Counted in these steps differences are whole, and sums the same in any order."""
_ROUNDING = 1e-12
"""What is equal stays equal on every machine."""


class Difference(NamedTuple):
    """The mean difference with its 95% interval, and how likely chance alone makes one as large.

    Interval and p-value are None where there are too few pairs to tell.
    """

    mean: float
    low: float | None
    high: float | None
    p_value: float | None


def paired_bootstrap(differences: Floats) -> list[Difference | None]:
    """For each column of [pairs, columns] the mean of what is not NaN, tested; None where all is NaN.

    The differences count to four decimals. All columns are of the same resamples.
    """
    steps = np.rint(differences * _STEPS)
    resampled = _resampled_means(steps)
    return [
        _difference(column[~np.isnan(column)], means[~np.isnan(means)])
        for column, means in zip(steps.T, resampled.T, strict=True)
    ]


def _resampled_means(steps: Floats) -> Floats:
    """[resamples, columns], no longer in steps; one resample at a time, so that memory does not grow with them."""
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
    # Were there no difference, the resamples would scatter around 0 as they now do around their mean.
    by_chance = np.count_nonzero(np.abs(resampled - resampled.mean()) >= abs(mean) - _ROUNDING)
    p_value = (int(by_chance) + 1) / (len(resampled) + 1)
    return Difference(mean, float(low), float(high), p_value)
