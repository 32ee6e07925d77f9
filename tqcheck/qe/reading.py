"""What the graphs say of one stretch, in words and phrases of the passage."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from tqcheck.core.annotation import Phrase, WordChance
from tqcheck.core.finding import Span
from tqcheck.qe.calibration import Calibration, Counterparts, Number
from tqcheck.qe.graphs import Compared, Judged
from tqcheck.qe.opposite import opposite
from tqcheck.qe.phrases import Grown, Lines, Scored, grow
from tqcheck.qe.stretches import Stretch

Floats = npt.NDArray[np.float64]


class _Kind(NamedTuple):
    """What is said of words and phrases, and the column of the graph's logits that says it."""

    column: int
    word: Number
    phrase: Number


_DRIFT = _Kind(0, Number.DRIFT_WORD, Number.DRIFT_PHRASE)
_AWKWARD = _Kind(1, Number.AWKWARD_WORD, Number.AWKWARD_PHRASE)


@dataclass(frozen=True)
class StretchReading:
    """A stretch as the learned checker reads it; the fields are an Annotation's."""

    weight: int
    """In words."""
    soundness: float
    drift: float | None
    awkward: float
    drifted: tuple[Phrase, ...]
    awkwardly_put: tuple[Phrase, ...]
    words: tuple[WordChance, ...]


@dataclass(frozen=True)
class Reader:
    """Turns logits into chances and phrases."""

    calibration: Calibration
    drift: Mapping[Counterparts, Lines]
    awkward: Lines
    reach: float
    """A phrase takes in neighbours whose chance is at least this share of its highest word's."""

    def read(self, stretch: Stretch, judged: Judged, comparisons: Sequence[Compared]) -> StretchReading:
        """The reading of a stretch; `comparisons` are those of its opposites, in the same order."""
        count = len(comparisons)
        sound, drift, awkward = map(float, judged.passage)
        drifts = self._word_chances(stretch, judged, count, _DRIFT) if count else None
        awkwards = self._word_chances(stretch, judged, count, _AWKWARD)
        return StretchReading(
            weight=stretch.words,
            soundness=self.calibration.chance(Number.SOUNDNESS, count, sound),
            drift=self.calibration.chance(Number.DRIFT, count, drift) if count else None,
            awkward=self.calibration.chance(Number.AWKWARD, count, awkward),
            drifted=self._phrases(stretch, drifts, comparisons, self.drift[Counterparts.counted(count)])
            if drifts
            else (),
            awkwardly_put=self._phrases(stretch, awkwards, comparisons, self.awkward),
            words=_words(stretch, drifts, awkwards),
        )

    def _word_chances(self, stretch: Stretch, judged: Judged, count: int, kind: _Kind) -> Scored:
        words = stretch.pieces.words
        logits = _means(judged.tokens[1:-1, kind.column], [word.first for word in words])
        return Scored(
            [word.span.of(stretch.pieces.text) for word in words],
            logits,
            self.calibration.chances(kind.word, count, logits),
            self.calibration.chances(kind.phrase, count, logits),
        )

    def _phrases(
        self, stretch: Stretch, words: Scored, comparisons: Sequence[Compared], lines: Lines
    ) -> tuple[Phrase, ...]:
        found = grow(words, lines, self.reach)
        return tuple(_phrase(stretch, each, comparisons) for each in found)


def _words(stretch: Stretch, drifts: Scored | None, awkwards: Scored) -> tuple[WordChance, ...]:
    spans = [word.span for word in stretch.pieces.words]
    of_drift = drifts.chances.tolist() if drifts else [None] * len(spans)
    return tuple(map(WordChance, spans, of_drift, awkwards.chances.tolist()))


def _means(logits: npt.NDArray[np.float32], firsts: Sequence[int]) -> Floats:
    """A word's logit is the mean of its pieces' logits."""
    sums = np.add.reduceat(logits.astype(np.float64), firsts)
    means: Floats = sums / np.diff([*firsts, len(logits)])
    return means


def _phrase(stretch: Stretch, grown: Grown, comparisons: Sequence[Compared]) -> Phrase:
    words = stretch.pieces.words[grown.first : grown.end]
    rows = slice(words[0].first + 1, words[-1].end + 1)
    met = []
    for beside, compared in zip(stretch.opposites, comparisons, strict=True):
        span = opposite(beside.parts, compared.alignment[rows], len(words))
        if span is not None:
            met.append((beside.comparison, span))
    return Phrase(Span(words[0].span.start, words[-1].span.end), grown.chance, tuple(met), grown.is_major)
