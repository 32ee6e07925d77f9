"""Which words of a counterpart a phrase of the passage was compared with."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from tqcheck.core.finding import Span
from tqcheck.qe.phrases import trimmed
from tqcheck.qe.subwords import Subwords, Word

# A word counts where it is pointed to at least this share as much as the one that is pointed to most.
_SHARE = 1 / 3
# What is quoted is at most so many times as long as the phrase, and a few words more.
_LONGER, _MORE = 2, 3


def aligned_span(
    text: str, columns: Sequence[Word], alignment: npt.NDArray[np.float32], words: int
) -> Span | None:
    """The span of the text that a phrase of so many words points to most; None where it points to no word.

    `alignment` is [pieces of the phrase, M]: `columns` are the text's words with the columns of each.
    """
    reached = [0.0, *np.cumsum(alignment.sum(axis=0, dtype=np.float64)).tolist()]
    weights = [reached[word.end] - reached[word.first] for word in columns]
    most = max(weights, default=0.0)
    if most <= 0:
        return None
    ranked = sorted(range(len(weights)), key=lambda number: -weights[number])
    first = last = ranked[0]
    for number in ranked:
        if weights[number] < _SHARE * most:
            break
        wider = min(first, number), max(last, number)
        if wider[1] - wider[0] < _LONGER * words + _MORE:
            first, last = wider
    quoted = columns[first : last + 1]
    first, end = trimmed([word.span.of(text) for word in quoted], 0, len(quoted))
    return Span(quoted[first].span.start, quoted[end - 1].span.end)


def columns_of(parts: Sequence[Subwords]) -> list[Word]:
    """The words of the parts, with columns of the alignment in place of pieces: those around a part have some, too."""
    columns: list[Word] = []
    offset = 1
    for part in parts:
        columns += moved(part.words, offset)
        offset += len(part) + 2
    return columns


def moved(words: Sequence[Word], offset: int) -> list[Word]:
    """The words with the numbers that their pieces have behind so many others."""
    return [Word(word.span, word.first + offset, word.end + offset) for word in words]
