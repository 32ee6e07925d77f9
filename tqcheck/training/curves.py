"""From logits and what people said to the curve between them: isotonic or logistic regression, as a few points."""

import numpy as np
import numpy.typing as npt

from tqcheck.qe.calibration import Curve

Floats = npt.NDArray[np.float64]

MOST_POINTS = 50
"""Of a curve."""
TOGETHER = 25
"""Neighbouring observations that count as one. A handful at either end would else make a chance of 0 or 1."""

_REACH = 12.0
"""Logits between which a logistic curve is written down."""

_CLOSE_ENOUGH = 0.001
_DECIMALS = 5


def rising(logits: Floats, truths: Floats) -> Curve:
    """The curve that never falls and lies closest to what was true (0 to 1) where each logit was seen."""
    from sklearn.isotonic import IsotonicRegression

    order = np.argsort(logits, kind="stable")
    count = max(1, len(order) // TOGETHER)
    groups = np.array_split(order, count)
    means = [(logits[group].mean(), truths[group].mean(), len(group)) for group in groups]
    x, y, weights = np.array(means).T
    fitted = IsotonicRegression(y_min=0.0, y_max=1.0).fit(x, y, sample_weight=weights)
    return _curve(*_thinned(fitted.X_thresholds_, fitted.y_thresholds_))


def logistic(logits: Floats, truths: Floats) -> Curve:
    """The logistic curve that makes what was true (0 to 1) likeliest; it rises wherever the logit does.

    For what is ranked by its chance: an isotonic curve is flat where little was seen, and so are the ranks there.
    """
    from sklearn.linear_model import LogisticRegression

    given = np.concatenate([logits, logits])[:, None]
    answers = np.repeat([1, 0], len(logits))
    weights = np.concatenate([truths, 1 - truths])
    fitted = LogisticRegression().fit(given, answers, sample_weight=weights)
    if fitted.coef_[0, 0] <= 0:  # what falls is noise
        return _curve(np.zeros(1), truths.mean(keepdims=True))
    x = np.linspace(-_REACH, _REACH, MOST_POINTS)
    return _curve(x, fitted.predict_proba(x[:, None])[:, 1])


def share_below(scores: Floats) -> Curve:
    """For each score the share of the observed ones that are lower: the empirical distribution function."""
    marks = np.unique(np.quantile(scores, np.linspace(0.0, 1.0, MOST_POINTS)))
    return _curve(marks, np.searchsorted(np.sort(scores), marks) / len(scores))


def _thinned(x: Floats, y: Floats) -> tuple[Floats, Floats]:
    """The ends, and again and again the point that the line through those taken so far misses most."""
    taken = {0, len(x) - 1}
    while len(taken) < min(MOST_POINTS, len(x)):
        kept = sorted(taken)
        missed = np.abs(y - np.interp(x, x[kept], y[kept]))
        if missed.max() < _CLOSE_ENOUGH:
            break
        taken.add(int(missed.argmax()))
    kept = sorted(taken)
    return x[kept], y[kept]


def _curve(x: Floats, y: Floats) -> Curve:
    """Rounded; points that fall together are one."""
    rounded, first = np.unique(x.round(_DECIMALS), return_index=True)
    chances = y[first].clip(0.0, 1.0).round(_DECIMALS)
    return Curve(tuple(rounded.tolist()), tuple(np.maximum.accumulate(chances).tolist()))
