"""Which sentences of two texts of some hundred sentences say the same, by dynamic programming.

The search is that of Gale and Church (1993, "A Program for Aligning Sentences in Bilingual Corpora"), the
score a character n-gram cosine as in Braune and Fraser's or Sennrich and Volk's monolingual aligners: texts
of one language share spelling, which length alone does not see.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from threadpoolctl import ThreadpoolController

from tqcheck.core.alignment import Link

Floats = npt.NDArray[np.float64]

# How many sentences a link may take on each side, in order of preference where two score the same.
_SHAPES = ((1, 1), (1, 0), (0, 1), (1, 2), (2, 1), (2, 2))

# Set on flores-dev sentences joined, split and dropped (tests/benchmarks/alignment.py).
_BUCKETS = 4096
_DECIMALS = 3  # of sums up to some thousands, in single precision
_SMALL = 200_000  # multiplications: linear algebra libraries have one thread do no more than these


class _Weights(NamedTuple):
    """From which similarity a link is worth making, and what each shape has to earn on top."""

    threshold: float
    costs: dict[tuple[int, int], float]


_ONE_LANGUAGE = _Weights(0.17, {(1, 1): 0.0, (1, 2): 0.04, (2, 1): 0.04, (2, 2): 0.12})
_ACROSS_LANGUAGES = _Weights(0.0, {(1, 1): 0.0, (1, 2): 0.16, (2, 1): 0.16, (2, 2): 0.48})


def align_window(left: Sequence[str], right: Sequence[str], same_language: bool) -> tuple[Link, ...]:
    """The links of the best alignment, in order."""
    gains = _gains(left, right, same_language=same_language) if left and right else {}
    return _trace(_best_moves(gains, len(left), len(right)), len(left), len(right))


def _gains(
    left: Sequence[str], right: Sequence[str], *, same_language: bool
) -> dict[tuple[int, int], Floats]:
    """For each shape (a, b) the gain of linking left[i:i+a] with right[j:j+b], at [i, j]."""
    left_grams, right_grams = _gram_vectors(left, right)
    left_sizes = np.array([len(text.strip()) for text in left], float)
    right_sizes = np.array([len(text.strip()) for text in right], float)
    if not same_language and left_sizes.sum() and right_sizes.sum():
        right_sizes *= left_sizes.sum() / right_sizes.sum()
    products = _product(left_grams, right_grams.T)
    weights = _ONE_LANGUAGE if same_language else _ACROSS_LANGUAGES
    groups_left, groups_right = _grouped(left_sizes, left_grams), _grouped(right_sizes, right_grams)
    gains = {}
    for shape, cost in weights.costs.items():
        if shape[0] not in groups_left or shape[1] not in groups_right:
            continue
        lengths_left, norms_left = groups_left[shape[0]]
        lengths_right, norms_right = groups_right[shape[1]]
        dots = _window_sums(_window_sums(products, shape[0]).T, shape[1]).T
        cosine = dots / np.maximum(np.outer(norms_left, norms_right), 1e-9)
        shorter = np.minimum.outer(lengths_left, lengths_right)
        longer = np.maximum(np.maximum.outer(lengths_left, lengths_right), 1.0)
        balance = shorter / longer
        similarity = cosine * (0.75 + 0.25 * balance) if same_language else 0.5 * balance**2 + 0.5 * cosine
        mass = np.add.outer(lengths_left, lengths_right)
        gains[shape] = (similarity - weights.threshold - cost) * mass
    return gains


def _product(left: Floats, right: Floats) -> Floats:
    """The matrix product, by one thread: several sum in another order, and wait for each other on busy processors.

    A large one is computed in single precision, in half the time, and rounded to what that is exact to.
    """
    if left.size * len(right.T) <= _SMALL:
        return left @ right
    with _thread_pools().limit(limits=1, user_api="blas"):
        product = left.astype(np.float32) @ right.astype(np.float32)
    rounded: Floats = product.astype(np.float64).round(_DECIMALS)
    return rounded


@lru_cache(maxsize=1)
def _thread_pools() -> ThreadpoolController:
    return ThreadpoolController()


def _gram_vectors(left: Sequence[str], right: Sequence[str]) -> tuple[Floats, Floats]:
    """Rows of hashed character n-gram counts, damped and weighted by how rare each n-gram is."""
    counts = _gram_counts([text.casefold() for text in (*left, *right)])
    found_in = np.count_nonzero(counts, axis=0)
    vectors = np.sqrt(counts)
    vectors *= np.log((1 + len(vectors)) / (1 + found_in)) + 0.3
    return vectors[: len(left)], vectors[len(left) :]


def _gram_counts(texts: Sequence[str]) -> npt.NDArray[np.intp]:
    """How often each text has the n-grams of each bucket that is met at all; counted in one go for all texts."""
    points = np.frombuffer("".join(texts).encode("utf-32-le", "surrogatepass"), np.uint32).astype(np.uint64)
    sizes = np.array([len(text) for text in texts])
    text_of = np.repeat(np.arange(len(texts)), sizes)
    left_in_text = np.repeat(np.cumsum(sizes), sizes) - np.arange(len(points))
    # Every text that is not empty has one n-gram in the first bucket, so that none is without any.
    rows, buckets = [np.flatnonzero(sizes)], [np.zeros(np.count_nonzero(sizes), np.intp)]
    for size in (2, 3, 4):
        begins = np.flatnonzero(left_in_text >= size)
        hashed = np.zeros(len(begins), np.uint64)
        for offset in range(size):
            hashed = hashed * np.uint64(1_000_003) + points[begins + offset]
        rows.append(text_of[begins])
        buckets.append(((hashed * np.uint64(0x9E3779B97F4A7C15)) >> np.uint64(52)).astype(np.intp))
    return _counted(np.concatenate(rows), np.concatenate(buckets), len(texts))


def _counted(rows: npt.NDArray[np.intp], buckets: npt.NDArray[np.intp], height: int) -> npt.NDArray[np.intp]:
    """How often each pair of row and bucket is there, in columns for the buckets that are met: short texts fill few."""
    is_met = np.zeros(_BUCKETS, bool)
    is_met[buckets] = True
    column = np.cumsum(is_met) - 1
    width = int(column[-1]) + 1
    counts = np.bincount(rows * width + column[buckets], minlength=height * width)
    return counts.reshape(height, width)


def _grouped(sizes: Floats, grams: Floats) -> dict[int, tuple[Floats, Floats]]:
    """Length and vector norm of each sentence, and of each run of two neighbours, by how many they are."""
    squares = np.einsum("ij,ij->i", grams, grams)
    grouped = {1: (sizes, np.sqrt(squares))}
    if len(sizes) > 1:
        beside = np.einsum("ij,ij->i", grams[:-1], grams[1:])
        grouped[2] = _window_sums(sizes, 2), np.sqrt(_window_sums(squares, 2) + 2 * beside)
    return grouped


def _window_sums(rows: Floats, group: int) -> Floats:
    return rows if group == 1 else rows[:-1] + rows[1:]


def _best_moves(gains: dict[tuple[int, int], Floats], rows: int, columns: int) -> npt.NDArray[np.int8]:
    """The shape (index into _SHAPES) of the last link of the best alignment of each pair of prefixes.

    Leaving a sentence of the right alone costs nothing, so the best over a row's skips is a running maximum.
    """
    best = np.full((rows + 1, columns + 1), -np.inf)
    moves = np.full((rows + 1, columns + 1), _SHAPES.index((0, 1)), np.int8)
    best[0, :] = 0.0
    for row in range(1, rows + 1):
        for move, shape in enumerate(_SHAPES):
            if shape[0] == 0 or shape[0] > row or (shape[1] and shape not in gains):
                continue
            start = best[row - shape[0], : columns + 1 - shape[1]]
            reached = start + gains[shape][row - shape[0]] if shape[1] else start
            target = best[row, shape[1] :]
            better = reached > target
            target[better] = reached[better]
            moves[row, shape[1] :][better] = move
        running = np.maximum.accumulate(best[row])
        moves[row][running > best[row]] = _SHAPES.index((0, 1))
        best[row] = running
    return moves


def _trace(moves: npt.NDArray[np.int8], rows: int, columns: int) -> tuple[Link, ...]:
    links: list[Link] = []
    while rows or columns:
        down, across = _SHAPES[moves[rows, columns]]
        links.append(Link(rows - down, rows, columns - across, columns))
        rows, columns = rows - down, columns - across
    return tuple(reversed(links))
