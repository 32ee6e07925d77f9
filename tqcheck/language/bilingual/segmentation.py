"""Splits text without spaces into words: of all ways to split it, the one whose words are most frequent."""

from collections.abc import Iterator, Mapping
from itertools import pairwise
from math import log

_LONGEST = 6
"""Characters of the longest word that is looked for."""
_UNKNOWN = -14.0
"""The log probability of a character that is no word of the vocabulary."""


class Segmenter:
    """A unigram model of words: the best split is found by dynamic programming (Viterbi)."""

    def __init__(self, counts: Mapping[str, int]) -> None:
        self._counts = counts
        self._total = sum(counts.values()) or 1

    def split(self, text: str) -> Iterator[tuple[int, int]]:
        """The start and end of each word of a text, in order; an unknown character is a word by itself."""
        best = [0.0] + [-float("inf")] * len(text)
        begun = [0] * (len(text) + 1)
        for start in range(len(text)):
            for end in range(start + 1, min(start + _LONGEST, len(text)) + 1):
                count = self._counts.get(text[start:end], 0)
                if not count and end > start + 1:
                    continue
                score = log(count / self._total) if count else _UNKNOWN
                if best[start] + score > best[end]:
                    best[end], begun[end] = best[start] + score, start
        cuts = [len(text)]
        while cuts[-1]:
            cuts.append(begun[cuts[-1]])
        cuts.reverse()
        yield from pairwise(cuts)
