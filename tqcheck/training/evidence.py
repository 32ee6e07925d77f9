"""Pairs of a logit and what people said, for everything that the learned checker gives a chance of."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from tqcheck.core.finding import Family, Span
from tqcheck.evaluation.annotated import MarkedError
from tqcheck.qe.calibration import Counterparts, Curve, Head
from tqcheck.qe.phrases import Scored, grow
from tqcheck.training.curves import Floats
from tqcheck.training.inference import Observation
from tqcheck.training.labels import covers, shares

Key = tuple[Head, Counterparts]


class Seen(NamedTuple):
    """A logit, what was true (0 to 1), and the document that it was seen in."""

    logit: float
    truth: float
    document: str


@dataclass(frozen=True)
class HeadObservations:
    """N observations of one number."""

    logits: Floats
    truths: Floats
    documents: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.documents)

    def part(self, chosen: Sequence[int]) -> "HeadObservations":
        """Some of the observations, by their numbers."""
        numbers = np.array(chosen, dtype=np.intp)
        return HeadObservations(
            self.logits[numbers], self.truths[numbers], tuple(self.documents[each] for each in chosen)
        )


class _FamilyHeads(NamedTuple):
    """A family with the numbers that are about it."""

    family: Family
    word: Head
    phrase: Head
    whole: Head


_KINDS = (
    _FamilyHeads(Family.DRIFT, Head.DRIFT_WORD, Head.DRIFT_PHRASE, Head.DRIFT),
    _FamilyHeads(Family.AWKWARD, Head.AWKWARD_WORD, Head.AWKWARD_PHRASE, Head.AWKWARD),
)


def of_words(observations: Iterable[Observation]) -> dict[Key, HeadObservations]:
    """Each word, and the share of the raters who marked some of it."""
    return _gathered(
        pair for each in observations for kind in _kinds(each) for pair in _word_pairs(each, kind)
    )


def of_phrases(
    observations: Iterable[Observation], words: Mapping[Key, Curve], reach: float
) -> dict[Key, HeadObservations]:
    """Each phrase that could be flagged, by its highest logit, and whether any rater marked some of it.

    `words` are the curves of the words' chances, which say how far a phrase reaches.
    """
    return _gathered(
        pair
        for each in observations
        for kind in _kinds(each)
        for pair in _phrase_pairs(each, kind, words[kind.word, each.counterparts], reach)
    )


def of_windows(observations: Iterable[Observation]) -> dict[Key, HeadObservations]:
    """Each window, and the share of the raters who marked a major drift in it, who marked anything awkward.

    And its soundness, of which only the order counts.
    """
    return _gathered(pair for each in observations for pair in _window_pairs(each))


def _kinds(each: Observation) -> Iterator[_FamilyHeads]:
    for kind in _KINDS:
        if each.counterparts is not Counterparts.NONE or not kind.word.needs_counterpart:
            yield kind


def _spans(each: Observation) -> list[Span]:
    return [word.span for word in each.reading.words]


def _logits(each: Observation, family: Family) -> Floats:
    chosen = [word.drift if family is Family.DRIFT else word.awkward for word in each.reading.words]
    return np.array(chosen, dtype=np.float64)


def _word_pairs(each: Observation, kind: _FamilyHeads) -> Iterator[tuple[Key, Seen]]:
    truths = shares(each.annotated, kind.family, _spans(each))
    for logit, truth in zip(_logits(each, kind.family), truths, strict=True):
        yield (kind.word, each.counterparts), Seen(float(logit), truth, _document(each))


def _phrase_pairs(
    each: Observation, kind: _FamilyHeads, words: Curve, reach: float
) -> Iterator[tuple[Key, Seen]]:
    spans, logits = _spans(each), _logits(each, kind.family)
    errors = [error for error in each.annotated.errors if error.family is kind.family]
    texts = [span.of(each.annotated.passage.text) for span in spans]
    # The peak stands in for the chance that is yet to be fitted: every phrase is taken, the highest first.
    for grown in grow(Scored(texts, logits, words.at(logits), logits), reach):
        span = Span(spans[grown.first].start, spans[grown.end - 1].end)
        truth = float(any(covers(error, span) for error in errors))
        yield (kind.phrase, each.counterparts), Seen(grown.chance, truth, _document(each))


def _window_pairs(each: Observation) -> Iterator[tuple[Key, Seen]]:
    document = _document(each)
    for kind in _kinds(each):
        logit = each.reading.drift if kind.family is Family.DRIFT else each.reading.awkward
        truth = each.annotated.share_of_raters(list(_within(each, kind)))
        yield (kind.whole, each.counterparts), Seen(float(logit or 0.0), truth, document)
    yield (Head.QUALITY_SCORE, each.counterparts), Seen(each.reading.quality_score, 0.0, document)


def _within(each: Observation, kind: _FamilyHeads) -> Iterator[MarkedError]:
    """The marks that make the window drifted or awkward; those without a place only where it is the passage."""
    pieces = each.window.pieces.spans
    here = Span(pieces[0].start, pieces[-1].end)
    for error in each.annotated.errors:
        counts = error.is_major_drift if kind.family is Family.DRIFT else error.family is Family.AWKWARD
        if counts and (each.is_whole or (error.span is not None and error.span.touches(here))):
            yield error


def _document(each: Observation) -> str:
    return each.annotated.document or ""


def _gathered(pairs: Iterable[tuple[Key, Seen]]) -> dict[Key, HeadObservations]:
    found: defaultdict[Key, list[Seen]] = defaultdict(list)
    for key, seen in pairs:
        found[key].append(seen)
    return {
        key: HeadObservations(
            np.array([each.logit for each in seen]),
            np.array([each.truth for each in seen]),
            tuple(each.document for each in seen),
        )
        for key, seen in found.items()
    }
