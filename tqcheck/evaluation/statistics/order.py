"""Whether two scores put the same items in the same order: Spearman and Kendall."""

import numpy as np

from tqcheck.evaluation.statistics.bootstrap import Bootstrap, Estimate, Floats, Indexes, ratio

_PAIRS_AT_A_TIME = 4_000_000


def spearman(predicted: Floats, human: Floats, bootstrap: Bootstrap) -> Estimate | None:
    """Spearman's rank correlation; None where one of the two is constant."""
    from scipy.stats import spearmanr

    if np.ptp(predicted) == 0 or np.ptp(human) == 0:
        return None
    resampled = [resampled_spearman(predicted, human, weights) for weights in bootstrap.weights()]
    return bootstrap.estimate(float(spearmanr(predicted, human).statistic), np.concatenate(resampled))


def kendall(predicted: Floats, human: Floats, bootstrap: Bootstrap) -> Estimate | None:
    """Kendall's tau-b; None where one of the two is constant."""
    from scipy.stats import kendalltau

    if np.ptp(predicted) == 0 or np.ptp(human) == 0:
        return None
    resampled = resampled_kendall(predicted, human, bootstrap)
    return bootstrap.estimate(float(kendalltau(predicted, human).statistic), resampled)


def kendall_within(
    predicted: Floats, human: Floats, groups: Indexes, bootstrap: Bootstrap
) -> Estimate | None:
    """Kendall's tau within groups of items, the mean over the groups weighted by their pairs.

    Pairs with equal human scores are left out; pairs with equal predictions count as pairs, for neither side.
    """
    return bootstrap.of_sums(
        pair_sums(predicted, human, groups), lambda sums: ratio(sums[..., 0], sums[..., 1])
    )


def pair_sums(predicted: Floats, human: Floats, groups: Indexes) -> Floats:
    """For each item [N, 2], over pairs with later items of its group: pairs in order less pairs out of it; pairs."""
    sums = np.zeros((len(human), 2))
    order = np.argsort(groups, kind="stable")
    for members in np.split(order, np.flatnonzero(np.diff(groups[order])) + 1):
        given = np.sign(human[members, None] - human[None, members])
        ours = np.sign(predicted[members, None] - predicted[None, members])
        sums[members, 0] = np.triu(given * ours, 1).sum(axis=1)
        sums[members, 1] = np.triu(np.abs(given), 1).sum(axis=1)
    return sums


def resampled_spearman(predicted: Floats, human: Floats, weights: Floats) -> Floats:
    """Spearman's correlation where item i comes weights[r, i] times, for each r; NaN where it is undefined."""
    ours, given = _weighted_ranks(predicted, weights), _weighted_ranks(human, weights)
    total = weights.sum(axis=1, keepdims=True)
    ours -= ratio((weights * ours).sum(axis=1, keepdims=True), total)
    given -= ratio((weights * given).sum(axis=1, keepdims=True), total)
    together = (weights * ours * given).sum(axis=1)
    apart = np.sqrt((weights * ours**2).sum(axis=1) * (weights * given**2).sum(axis=1))
    return ratio(together, apart)


def _weighted_ranks(values: Floats, weights: Floats) -> Floats:
    """The mean ranks [r, N] that the items have where each comes as often as its weight says."""
    _, group = np.unique(values, return_inverse=True)
    order = np.argsort(group, kind="stable")
    starts = np.flatnonzero(np.diff(group[order], prepend=-1))
    size = np.add.reduceat(weights[:, order], starts, axis=1)
    rank = np.cumsum(size, axis=1) - size + (size + 1) / 2
    return rank[:, group]


def resampled_kendall(predicted: Floats, human: Floats, bootstrap: Bootstrap) -> Floats:
    """Kendall's tau-b of every resample [R]; NaN where it is undefined.

    Concordant less discordant pairs, and pairs without ties, are quadratic in the weights of the units: summed
    once for each pair of units, they serve every resample.
    """
    counts = bootstrap.counts
    concordance, ours, given = (
        np.einsum("ru,ru->r", counts @ table, counts)
        for table in _tables_of_pairs(predicted, human, bootstrap)
    )
    return ratio(concordance, np.sqrt(ours * given))


def _tables_of_pairs(predicted: Floats, human: Floats, bootstrap: Bootstrap) -> tuple[Floats, Floats, Floats]:
    """For each pair of units, over their items' pairs: order agreed less disagreed, untied in each score."""
    order = np.argsort(bootstrap.unit_of, kind="stable")
    units = bootstrap.unit_of[order]
    starts = np.flatnonzero(np.diff(units, prepend=-1))
    ours, given = (
        np.unique(each[order], return_inverse=True)[1].astype(np.int32) for each in (predicted, human)
    )
    size = bootstrap.counts.shape[1]
    concordance, untied_ours, untied_given = (np.zeros((size, size)) for _ in range(3))
    step = max(_PAIRS_AT_A_TIME // len(units), 1)
    for start in range(0, len(units), step):
        rows = slice(start, start + step)
        left = np.sign(ours[rows, None] - ours[None, :]).astype(np.int8)
        right = np.sign(given[rows, None] - given[None, :]).astype(np.int8)
        columns = units[starts]
        for table, signs in (
            (concordance, left * right),
            (untied_ours, np.abs(left)),
            (untied_given, np.abs(right)),
        ):
            sums = np.add.reduceat(signs, starts, axis=1, dtype=np.int32)
            rows_of_table = np.zeros((size, len(columns)))
            np.add.at(rows_of_table, units[rows], sums)
            table[:, columns] += rows_of_table
    return concordance, untied_ours, untied_given
