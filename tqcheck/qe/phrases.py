"""From words to phrases: each grows around the word that a rater would most likely mark."""

import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]

# Marks that mean something by themselves, unlike the stops and quotation marks around a phrase.
_MEANINGFUL = frozenset("%‰#&@")


class DecodedSpan(NamedTuple):
    """Neighbouring words, number `first` to `end` (exclusive)."""

    first: int
    end: int
    chance: float
    """That the phrase is marked."""
    logit: float
    """Of its highest word."""


class Scored(NamedTuple):
    """The words of a window, in order, with their logits and chances; all fields have the same length."""

    texts: Sequence[str]
    logits: Floats
    chances: Floats
    """That a rater marks the word."""
    peaks: Floats
    """That a phrase is marked whose highest logit is this word's; rises with the logit."""


def grow(words: Scored, reach: float) -> list[DecodedSpan]:
    """All phrases that the words make up, in order, never overlapping.

    A phrase takes in its neighbours while their chance is at least `reach` times that of its highest word. The
    highest come first, and no lower one changes them: whatever the chance from which phrases are flagged, they are
    those of these that have it.
    """
    taken = np.zeros(len(words.texts), bool)
    found: list[DecodedSpan] = []
    for peak in np.argsort(-words.logits, kind="stable"):
        if taken[peak]:
            continue
        first, end = _run(int(peak), taken, words.chances >= reach * words.chances[peak])
        # Taken with the marks at its ends, which would else come back as phrases of their own.
        taken[first:end] = True
        place = trimmed(words.texts, first, end)
        found.append(DecodedSpan(*place, float(words.peaks[peak]), float(words.logits[peak])))
    return sorted(found)


def trimmed(words: Sequence[str], first: int, end: int) -> tuple[int, int]:
    """The words without the punctuation at both ends; as they are where there is nothing else."""
    spoken = [number for number in range(first, end) if not _is_punctuation(words[number])]
    return (spoken[0], spoken[-1] + 1) if spoken else (first, end)


def _run(peak: int, taken: npt.NDArray[np.bool_], reached: npt.NDArray[np.bool_]) -> tuple[int, int]:
    free = reached & ~taken
    first = end = peak
    while first and free[first - 1]:
        first -= 1
    end += 1
    while end < len(free) and free[end]:
        end += 1
    return first, end


@lru_cache(maxsize=1 << 12)
def _is_punctuation(word: str) -> bool:
    return all(unicodedata.category(char)[0] == "P" and char not in _MEANINGFUL for char in word)
