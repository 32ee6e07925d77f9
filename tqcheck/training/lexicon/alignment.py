"""Aligns the words of translations: which word of one sentence stands for which of the other.

IBM model 1 in both directions (Brown et al. 1993, "The Mathematics of Statistical Machine Translation"), which are made
to agree from the fifth pass on (Liang, Taskar and Klein 2006, "Alignment by Agreement"): where only one of them links
two words, neither does.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

_PASSES, _ALONE, _MILD = 9, 4, 6
"""How many passes there are, how many of them before the directions must agree, and when they must agree fully."""
_LONGEST = 80
"""Words of a sentence that are read."""
_TINY = 1e-12

Ints: TypeAlias = npt.NDArray[np.int32]
Floats: TypeAlias = npt.NDArray[np.float64]


class Linked(NamedTuple):
    """Pairs of words with how often they are aligned: three arrays of one length."""

    foreign: Ints
    english: Ints
    times: Floats


class _Cells(NamedTuple):
    """Every pair of a foreign and an English word of one translation, words as numbers; 0 is no word at all."""

    foreign: Ints
    english: Ints
    foreign_place: Ints
    """For each cell, the number of the foreign word's place in all texts."""
    english_place: Ints


def align(pairs: Sequence[tuple[Sequence[int], Sequence[int]]]) -> Linked:
    """The aligned words of pairs of sentences; words are numbers from 1 on."""
    cells = _cells([(foreign[:_LONGEST], english[:_LONGEST]) for foreign, english in pairs])
    english_count = int(cells.english.max(initial=0)) + 1
    keys, which = np.unique(
        cells.foreign.astype(np.int64) * english_count + cells.english, return_inverse=True
    )
    foreign, english = (keys // english_count).astype(np.int32), (keys % english_count).astype(np.int32)
    to_english, to_foreign = np.ones(len(keys)), np.ones(len(keys))
    is_foreign, is_english = (cells.foreign > 0).astype(np.float64), (cells.english > 0).astype(np.float64)
    both = is_foreign * is_english
    one = other = np.zeros(0)
    for step in range(_PASSES):
        one = _shares(to_english[which] * is_english, cells.english_place)
        other = _shares(to_foreign[which] * is_foreign, cells.foreign_place)
        if step >= _ALONE:
            agreed = np.sqrt(one * other) if step < _MILD else one * other
            one, other = np.where(both > 0, agreed, one), np.where(both > 0, agreed, other)
        to_english = _shares(_sums(one, which, len(keys)), foreign)
        to_foreign = _shares(_sums(other, which, len(keys)), english)
    times = _sums(one * both, which, len(keys))
    linked = times > 0
    return Linked(foreign[linked], english[linked], times[linked])


def _cells(pairs: Sequence[tuple[Sequence[int], Sequence[int]]]) -> _Cells:
    parts = []
    foreign_places = english_places = 0
    for foreign_words, english_words in pairs:
        foreign = np.array([0, *foreign_words], np.int32)
        english = np.array([0, *english_words], np.int32)
        rows, columns = np.meshgrid(np.arange(len(foreign)), np.arange(len(english)))
        kept = ((rows > 0) | (columns > 0)).ravel()
        rows, columns = rows.ravel()[kept], columns.ravel()[kept]
        parts.append(
            (
                foreign[rows],
                english[columns],
                (rows + foreign_places).astype(np.int32),
                (columns + english_places).astype(np.int32),
            )
        )
        foreign_places += len(foreign)
        english_places += len(english)
    return _Cells(*(np.concatenate(each) for each in zip(*parts, strict=True)))


def _shares(values: Floats, group: Ints) -> Floats:
    """The values divided by the sum of their group."""
    sums = _sums(values, group)
    shares: Floats = values / np.maximum(sums[group], _TINY)
    return shares


def _sums(values: Floats, group: npt.NDArray[np.integer[Any]], groups: int = 0) -> Floats:
    """The sum of the values of each group."""
    return np.asarray(np.bincount(group, values, groups), np.float64)
