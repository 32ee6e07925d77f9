"""What the graphs say of one window and of its words."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from tqcheck.core.prediction import WordProbability
from tqcheck.qe.calibration import Calibration, Head
from tqcheck.qe.graphs import Judged
from tqcheck.qe.phrases import Scored
from tqcheck.qe.windows import Window

Floats = npt.NDArray[np.float64]


class Kind(NamedTuple):
    """What is said of words and phrases, and the column of the graph's logits that says it."""

    column: int
    word: Head
    phrase: Head


DRIFT = Kind(0, Head.DRIFT_WORD, Head.DRIFT_PHRASE)
AWKWARD = Kind(1, Head.AWKWARD_WORD, Head.AWKWARD_PHRASE)


@dataclass(frozen=True)
class WindowReading:
    """A window as the learned checker reads it; the fields are a Prediction's."""

    weight: int
    """In words."""
    quality_score: float
    drift: float | None
    awkward: float
    words: tuple[WordProbability, ...]


@dataclass(frozen=True)
class Reader:
    """Turns logits into chances."""

    calibration: Calibration

    def read(self, window: Window, judged: Judged) -> WindowReading:
        """The reading of a window that was judged beside all its opposites."""
        count = len(window.opposites)
        sound, drift, awkward = map(float, judged.passage)
        return WindowReading(
            weight=window.words,
            quality_score=self.calibration.chance(Head.QUALITY_SCORE, count, sound),
            drift=self.calibration.chance(Head.DRIFT, count, drift) if count else None,
            awkward=self.calibration.chance(Head.AWKWARD, count, awkward),
            words=self._words(window, judged),
        )

    def scored(self, window: Window, judged: Judged, kind: Kind) -> Scored:
        """The words of a window with their logits and chances of one kind."""
        words, count = window.pieces.words, len(window.opposites)
        logits = _means(judged.tokens[1:-1, kind.column], [word.first for word in words])
        return Scored(
            [word.span.of(window.pieces.text) for word in words],
            logits,
            self.calibration.chances(kind.word, count, logits),
            self.calibration.chances(kind.phrase, count, logits),
        )

    def _words(self, window: Window, judged: Judged) -> tuple[WordProbability, ...]:
        spans = [word.span for word in window.pieces.words]
        drifts: Sequence[float | None] = [None] * len(spans)
        if window.opposites:
            drifts = self.scored(window, judged, DRIFT).chances.tolist()
        return tuple(
            map(WordProbability, spans, drifts, self.scored(window, judged, AWKWARD).chances.tolist())
        )


def _means(logits: npt.NDArray[np.float32], firsts: Sequence[int]) -> Floats:
    """A word's logit is the mean of its pieces' logits."""
    sums = np.add.reduceat(logits.astype(np.float64), firsts)
    means: Floats = sums / np.diff([*firsts, len(logits)])
    return means
