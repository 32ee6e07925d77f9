"""Whether a score tells the bad items from the good ones: area under the ROC curve, average precision."""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from tqcheck.evaluation.statistics.bootstrap import Bootstrap, Estimate, Floats, ratio

Flags = npt.NDArray[np.bool_]


def auroc(trouble: Floats, is_bad: Flags, bootstrap: Bootstrap) -> Estimate | None:
    """The chance that a bad item has more trouble predicted than a good one; None without both kinds."""
    from sklearn.metrics import roc_auc_score

    if is_bad.all() or not is_bad.any():
        return None
    resampled = _over_resamples(resampled_auroc, trouble, is_bad, bootstrap)
    return bootstrap.estimate(float(roc_auc_score(is_bad, trouble)), resampled)


def average_precision(trouble: Floats, is_bad: Flags, bootstrap: Bootstrap) -> Estimate | None:
    """The mean precision over the bad items in order of predicted trouble; None without both kinds."""
    from sklearn.metrics import average_precision_score

    if is_bad.all() or not is_bad.any():
        return None
    resampled = _over_resamples(resampled_average_precision, trouble, is_bad, bootstrap)
    return bootstrap.estimate(float(average_precision_score(is_bad, trouble)), resampled)


def resampled_auroc(trouble: Floats, is_bad: Flags, weights: Floats) -> Floats:
    """The area where item i comes weights[r, i] times, for each r; NaN where only one kind was drawn."""
    bad, good = _by_level(trouble, is_bad, weights)
    below = np.cumsum(good, axis=1) - good / 2
    return ratio((bad * below).sum(axis=1), bad.sum(axis=1) * good.sum(axis=1))


def resampled_average_precision(trouble: Floats, is_bad: Flags, weights: Floats) -> Floats:
    """The average precision where item i comes weights[r, i] times, for each r; NaN where no bad one was drawn."""
    bad, good = (levels[:, ::-1] for levels in _by_level(trouble, is_bad, weights))
    found = np.cumsum(bad, axis=1)
    precision = np.nan_to_num(ratio(found, found + np.cumsum(good, axis=1)))
    return ratio((bad * precision).sum(axis=1), bad.sum(axis=1))


def _by_level(trouble: Floats, is_bad: Flags, weights: Floats) -> tuple[Floats, Floats]:
    """How many bad and how many good items stand at each level of trouble, lowest first, [r, levels]."""
    _, level = np.unique(trouble, return_inverse=True)
    order = np.argsort(level, kind="stable")
    starts = np.flatnonzero(np.diff(level[order], prepend=-1))
    bad = np.where(is_bad, weights, 0.0)
    return (
        np.add.reduceat(bad[:, order], starts, axis=1),
        np.add.reduceat((weights - bad)[:, order], starts, axis=1),
    )


def _over_resamples(
    statistic: Callable[[Floats, Flags, Floats], Floats], trouble: Floats, is_bad: Flags, bootstrap: Bootstrap
) -> Floats:
    return np.concatenate([statistic(trouble, is_bad, weights) for weights in bootstrap.weights()])
