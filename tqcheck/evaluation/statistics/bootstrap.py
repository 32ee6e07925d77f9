"""Confidence intervals from resampling whole documents, vectorised: a resample is a row of weights, never a copy."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

Floats: TypeAlias = npt.NDArray[np.float64]
Indexes: TypeAlias = npt.NDArray[np.intp]

SumsStatistic: TypeAlias = Callable[[Floats], Floats]
"""From sums [..., K] to figures [...]; NaN where the sums leave it undefined."""

_COVERED = 95
# A resample of so many weights at a time stays in the processor's cache.
_WEIGHTS_AT_A_TIME = 500_000
# An interval from fewer resamples in which the figure is defined says nothing.
_LEAST_DEFINED = 0.5


class Estimate(NamedTuple):
    """A figure and its 95% interval; None where too little is there to tell."""

    value: float
    low: float | None
    high: float | None


@dataclass(frozen=True)
class Bootstrap:
    """Resamples of units (documents, or sources): how often each was drawn each time."""

    unit_of: Indexes
    """[N] the unit of each item."""
    counts: Floats
    """[R, U] how often a resample has drawn each unit."""

    @staticmethod
    def of_units(names: Sequence[str], resamples: int = 1000, seed: int = 0) -> "Bootstrap":
        """Draw as many units as there are, with replacement, `resamples` times; the same for the same seed."""
        units, unit_of = np.unique(np.asarray(names, dtype=object).astype(str), return_inverse=True)
        size = max(len(units), 1)
        drawn = np.random.default_rng(seed).multinomial(size, np.full(size, 1 / size), size=resamples)
        return Bootstrap(unit_of.astype(np.intp).reshape(-1), drawn.astype(np.float64))

    def of_items(self, items: Indexes) -> "Bootstrap":
        """The same resamples for some of the items, by their numbers; an item may come several times."""
        return Bootstrap(self.unit_of[items], self.counts)

    def weights(self) -> Iterator[Floats]:
        """How often each item was drawn, [r, N], some resamples at a time."""
        at_a_time = max(_WEIGHTS_AT_A_TIME // max(len(self.unit_of), 1), 1)
        for start in range(0, len(self.counts), at_a_time):
            yield np.take(self.counts[start : start + at_a_time], self.unit_of, axis=1)

    def of_sums(self, sums: Floats, statistic: SumsStatistic) -> Estimate | None:
        """A figure that depends on sums over the items, given as [N, K]; None where it is undefined."""
        by_unit = np.zeros((self.counts.shape[1], sums.shape[1]))
        np.add.at(by_unit, self.unit_of, sums)
        return self.estimate(float(statistic(sums.sum(axis=0))), statistic(self.counts @ by_unit))

    def estimate(self, value: float, resampled: Floats) -> Estimate | None:
        """The figure with its percentile interval; None where the figure itself is undefined."""
        if np.isnan(value):
            return None
        defined = resampled[~np.isnan(resampled)]
        if len(np.unique(self.unit_of)) < 2 or len(defined) < _LEAST_DEFINED * len(resampled):
            return Estimate(value, None, None)
        tail = (100 - _COVERED) / 2
        low, high = np.percentile(defined, [tail, 100 - tail])
        # Three findings that are all right are right in every resample: that is no certainty.
        return Estimate(value, float(low), float(high)) if low < high else Estimate(value, None, None)


def ratio(above: Floats, below: Floats) -> Floats:
    """Quotients; NaN where the divisor is 0."""
    quotients: Floats = np.divide(above, below, out=np.full(np.shape(above), np.nan), where=below != 0)
    return quotients
