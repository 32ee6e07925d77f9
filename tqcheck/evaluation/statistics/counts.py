"""Figures that are computed from counts: Matthews correlation, expected calibration error."""

import numpy as np

from tqcheck.evaluation.statistics.bootstrap import Floats, ratio

BINS = 10


def matthews(table: Floats) -> Floats:
    """The Matthews correlation [...] of tables [..., 4] of true positives, false positives, misses, true negatives.

    0 where one side is constant, as is usual; NaN where nothing was counted.
    """
    right, false, missed, sound = (table[..., column] for column in range(4))
    spread = np.sqrt((right + false) * (right + missed) * (sound + false) * (sound + missed))
    correlation = np.nan_to_num(ratio(right * sound - false * missed, spread))
    return np.where(table.sum(axis=-1) > 0, correlation, np.nan)


def mean_matthews(sums: Floats) -> Floats:
    """The mean over several tables [..., 4 * tables], weighted by how much each has counted."""
    tables = sums.reshape(*sums.shape[:-1], -1, 4)
    size = tables.sum(axis=-1)
    return ratio((np.nan_to_num(matthews(tables)) * size).sum(axis=-1), size.sum(axis=-1))


def confusion(predicted: np.ndarray, marked: np.ndarray) -> Floats:
    """True positives, false positives, misses, true negatives of two rows of flags."""
    right = np.count_nonzero(predicted & marked)
    false = np.count_nonzero(predicted) - right
    missed = np.count_nonzero(marked) - right
    return np.array([right, false, missed, len(marked) - right - false - missed], dtype=np.float64)


def bin_sums(chances: Floats, truths: Floats) -> Floats:
    """For each item [N, 3 * BINS]: one in the bin of its chance, that chance, and what was true (0 to 1)."""
    place = np.clip((chances * BINS).astype(int), 0, BINS - 1)
    sums = np.zeros((len(chances), 3, BINS))
    items = np.arange(len(chances))
    sums[items, 0, place] = 1.0
    sums[items, 1, place] = chances
    sums[items, 2, place] = truths
    return sums.reshape(len(chances), 3 * BINS)


def calibration_error(sums: Floats) -> Floats:
    """The expected calibration error: how far a bin's mean chance is from its share of truth, weighted by bin."""
    bins = sums.reshape(*sums.shape[:-1], 3, BINS)
    return ratio(np.abs(bins[..., 1, :] - bins[..., 2, :]).sum(axis=-1), bins[..., 0, :].sum(axis=-1))
