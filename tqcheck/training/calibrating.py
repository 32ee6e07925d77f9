"""Curves from logits to chances, and how far these chances are to be trusted."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from tqcheck.core.errors import InputError
from tqcheck.evaluation.statistics.counts import BINS, bin_sums, calibration_error
from tqcheck.qe.calibration import Counterparts, Curve, Head
from tqcheck.training.curves import Floats, logistic, rising, share_below
from tqcheck.training.evidence import HeadObservations, Key, of_phrases, of_windows, of_words
from tqcheck.training.inference import Observation

PHRASE_REACH = 0.5
"""A phrase takes in neighbours at least half as likely to be marked as its highest word."""

_FOLDS = 5
_WORDS = frozenset({Head.DRIFT_WORD, Head.AWKWARD_WORD})
_LEAST_DOCUMENTS = 2


class Bin(NamedTuple):
    """A tenth of the scale."""

    chance: float
    """The mean of what was said."""
    truth: float
    """The mean of what was true."""
    observations: int
    """At least 1."""


@dataclass(frozen=True)
class Reliability:
    """How chances compare with what came true, on documents that the curves were not fitted on."""

    error: float
    """The expected calibration error."""
    bins: tuple[Bin, ...]
    """Those that have any observations."""


@dataclass(frozen=True)
class Fitted:
    """A curve for everything that is said, and how reliable it is."""

    curves: Mapping[Key, Curve]
    reliability: Mapping[Key, Reliability]
    """Of all but soundness, which is an order; none where there is only one document."""
    passages: int


def fit(observations: Sequence[Observation]) -> Fitted:
    """Fit all curves; an InputError where something was never seen."""
    words = of_words(observations)
    word_curves = {key: _curve(key, found) for key, found in words.items()}
    phrases = of_phrases(observations, word_curves, PHRASE_REACH)
    whole = of_windows(observations)
    evidence = {**words, **phrases, **whole}
    _refuse_gaps(evidence)
    return Fitted(
        curves={key: _curve(key, found) for key, found in evidence.items()},
        reliability={
            key: measured
            for key, found in evidence.items()
            if key[0] is not Head.QUALITY_SCORE and (measured := reliability(key, found)) is not None
        },
        passages=len({(each.annotated.passage.text, each.annotated.system) for each in observations}),
    )


def reliability(key: Key, evidence: HeadObservations) -> Reliability | None:
    """Chances from curves that were fitted without the document's fold; None where there is one document only."""
    if len(set(evidence.documents)) < _LEAST_DOCUMENTS:
        return None
    folds = np.array([_fold(document) for document in evidence.documents])
    chances = np.full(len(evidence), np.nan)
    for fold in range(_FOLDS):
        inside = folds == fold
        if inside.any() and not inside.all():
            others = evidence.part(np.flatnonzero(~inside).tolist())
            chances[inside] = _curve(key, others).at(evidence.logits[inside])
    known = ~np.isnan(chances)
    return _compared(chances[known], evidence.truths[known]) if known.any() else None


def _compared(chances: Floats, truths: Floats) -> Reliability:
    sums = bin_sums(chances, truths).sum(axis=0)
    counts, given, true = sums.reshape(3, BINS)
    bins = tuple(
        Bin(float(given[place] / counts[place]), float(true[place] / counts[place]), int(counts[place]))
        for place in range(BINS)
        if counts[place]
    )
    return Reliability(float(calibration_error(sums)), bins)


def _curve(key: Key, evidence: HeadObservations) -> Curve:
    if key[0] is Head.QUALITY_SCORE:
        return share_below(evidence.logits)
    if key[0] in _WORDS:
        return logistic(evidence.logits, evidence.truths)
    return rising(evidence.logits, evidence.truths)


def _refuse_gaps(evidence: Mapping[Key, HeadObservations]) -> None:
    for number in Head:
        for kind in Counterparts:
            needed = kind is not Counterparts.NONE or not number.needs_counterpart
            if needed and (number, kind) not in evidence:
                raise InputError(
                    f"no annotated passage to calibrate {number.value} on, beside {kind.value} of the engines",
                    cure="give data with more documents",
                )


def _fold(document: str) -> int:
    # Another hash than the one that parted the documents.
    return hashlib.md5(document.encode(), usedforsecurity=False).digest()[0] % _FOLDS
