"""Texts as the encoder is given them in training: cut off where they are long, with their written form."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from tqcheck.qe.subwords import Subwords, Tokeniser
from tqcheck.qe.written_form import shapes

MOST_PIECES = 160
"""Of a text with the two pieces that stand around it: a segment seldom has more, and time grows with the longest."""

# Texts that are remembered: a source's translations and their counterparts come again within a batch.
_REMEMBERED = 4096


@dataclass(frozen=True)
class Text:
    """A text of L pieces, with the two that stand around it."""

    pieces: Subwords
    """Without those two: L - 2."""
    ids: tuple[int, ...]
    """L rows of the encoder's vocabulary."""
    shapes: npt.NDArray[np.float32]
    """[L, SHAPES]"""

    def __len__(self) -> int:
        return len(self.ids)


class Texts:
    """Reads texts."""

    def __init__(self, tokeniser: Tokeniser, most: int = MOST_PIECES) -> None:
        self._tokeniser = tokeniser
        self._most = most
        self.read = lru_cache(_REMEMBERED)(self._read)

    def _read(self, text: str) -> Text:
        pieces = self._tokeniser.read(text).part(0, self._most - 2)
        return Text(pieces, (self._tokeniser.opening, *pieces.ids, self._tokeniser.closing), shapes(pieces))
