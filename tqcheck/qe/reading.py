"""What the graphs say of one window, in words and phrases of the passage."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from tqcheck.core.finding import Span
from tqcheck.core.prediction import Phrase, WordProbability
from tqcheck.qe.aligned_span import aligned_span
from tqcheck.qe.calibration import Calibration, Counterparts, Head
from tqcheck.qe.graphs import Compared, Judged
from tqcheck.qe.phrases import DecodedSpan, Lines, Scored, grow
from tqcheck.qe.windows import Window

Floats = npt.NDArray[np.float64]


class _Kind(NamedTuple):
    """What is said of words and phrases, and the column of the graph's logits that says it."""

    column: int
    word: Head
    phrase: Head


_DRIFT = _Kind(0, Head.DRIFT_WORD, Head.DRIFT_PHRASE)
_AWKWARD = _Kind(1, Head.AWKWARD_WORD, Head.AWKWARD_PHRASE)


@dataclass(frozen=True)
class WindowReading:
    """A window as the learned checker reads it; the fields are a Prediction's."""

    weight: int
    """In words."""
    quality_score: float
    drift: float | None
    awkward: float
    accuracy_spans: tuple[Phrase, ...]
    fluency_spans: tuple[Phrase, ...]
    words: tuple[WordProbability, ...]


@dataclass(frozen=True)
class Reader:
    """Turns logits into chances and phrases."""

    calibration: Calibration
    drift: Mapping[Counterparts, Lines]
    awkward: Lines
    reach: float
    """A phrase takes in neighbours whose chance is at least this share of its highest word's."""

    def read(self, window: Window, judged: Judged, comparisons: Sequence[Compared]) -> WindowReading:
        """The reading of a window; `comparisons` are those of its opposites, in the same order."""
        count = len(comparisons)
        sound, drift, awkward = map(float, judged.passage)
        drifts = self._word_chances(window, judged, count, _DRIFT) if count else None
        awkwards = self._word_chances(window, judged, count, _AWKWARD)
        return WindowReading(
            weight=window.words,
            quality_score=self.calibration.chance(Head.QUALITY_SCORE, count, sound),
            drift=self.calibration.chance(Head.DRIFT, count, drift) if count else None,
            awkward=self.calibration.chance(Head.AWKWARD, count, awkward),
            accuracy_spans=self._phrases(window, drifts, comparisons, self.drift[Counterparts.counted(count)])
            if drifts
            else (),
            fluency_spans=self._phrases(window, awkwards, comparisons, self.awkward),
            words=_words(window, drifts, awkwards),
        )

    def _word_chances(self, window: Window, judged: Judged, count: int, kind: _Kind) -> Scored:
        words = window.pieces.words
        logits = _means(judged.tokens[1:-1, kind.column], [word.first for word in words])
        return Scored(
            [word.span.of(window.pieces.text) for word in words],
            logits,
            self.calibration.chances(kind.word, count, logits),
            self.calibration.chances(kind.phrase, count, logits),
        )

    def _phrases(
        self, window: Window, words: Scored, comparisons: Sequence[Compared], lines: Lines
    ) -> tuple[Phrase, ...]:
        found = grow(words, lines, self.reach)
        return tuple(_phrase(window, each, comparisons) for each in found)


def _words(window: Window, drifts: Scored | None, awkwards: Scored) -> tuple[WordProbability, ...]:
    spans = [word.span for word in window.pieces.words]
    of_drift = drifts.chances.tolist() if drifts else [None] * len(spans)
    return tuple(map(WordProbability, spans, of_drift, awkwards.chances.tolist()))


def _means(logits: npt.NDArray[np.float32], firsts: Sequence[int]) -> Floats:
    """A word's logit is the mean of its pieces' logits."""
    sums = np.add.reduceat(logits.astype(np.float64), firsts)
    means: Floats = sums / np.diff([*firsts, len(logits)])
    return means


def _phrase(window: Window, grown: DecodedSpan, comparisons: Sequence[Compared]) -> Phrase:
    words = window.pieces.words[grown.first : grown.end]
    rows = slice(words[0].first + 1, words[-1].end + 1)
    met = []
    for beside, compared in zip(window.opposites, comparisons, strict=True):
        span = aligned_span(beside.parts, compared.alignment[rows], len(words))
        if span is not None:
            met.append((beside.comparison, span))
    return Phrase(Span(words[0].span.start, words[-1].span.end), grown.chance, tuple(met), grown.is_major)
