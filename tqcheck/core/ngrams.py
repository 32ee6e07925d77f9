"""How many n-grams two very long sequences share, counted in memory that grows with their length alone.

sacrebleu keeps every n-gram of every order as an object, a gigabyte for a text of a few megabytes. Here an
n-gram is a number: the rank of its first n-1 tokens together with the last one.
"""

from collections.abc import Hashable, Sequence

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.int64]

_SPREAD = 16
"""Keys are looked up in a table where it has at most so many places for each of them."""


def shared_ngrams(
    left: Sequence[Hashable], right: Sequence[Hashable], orders: int
) -> list[tuple[int, int, int]]:
    """For each order from 1: the n-grams of `left`, those of `right`, and how many the two have in common."""
    codes = _numbered(left, right)
    known = 1 + max(int(each.max(initial=-1)) for each in codes)
    ranks = codes
    counts = []
    for order in range(1, orders + 1):
        if order > 1:
            ranks = _ranked([_extended(ranks[side], codes[side], known) for side in (0, 1)])
        counts.append((len(ranks[0]), len(ranks[1]), _in_common(*ranks)))
    return counts


def _numbered(left: Sequence[Hashable], right: Sequence[Hashable]) -> list[Numbers]:
    """The tokens as numbers, equal ones alike in both sequences."""
    if isinstance(left, str) and isinstance(right, str):
        return _ranked([_code_points(left), _code_points(right)])
    known: dict[Hashable, int] = {}
    return [
        np.array([known.setdefault(token, len(known)) for token in tokens], np.int64)
        for tokens in (left, right)
    ]


def _code_points(text: str) -> Numbers:
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32).astype(np.int64)


def _extended(ranks: Numbers, codes: Numbers, known: int) -> Numbers:
    """Each n-gram with the token that follows it, as one number."""
    following = codes[max(len(codes) - len(ranks) + 1, 0) :]
    return ranks[: len(following)] * known + following


def _ranked(keys: list[Numbers]) -> list[Numbers]:
    """The same n-grams numbered without gaps, in the order of their keys, equal ones alike in both sequences."""
    together = np.concatenate(keys)
    highest = int(together.max(initial=-1)) + 1
    if highest > _SPREAD * len(together):
        ranks = np.unique(together, return_inverse=True)[1]
    else:
        # A table of all keys there could be is several times as fast as sorting those that there are.
        is_there = np.zeros(highest, bool)
        is_there[together] = True
        ranks = (np.cumsum(is_there) - 1)[together]
    return [ranks[: len(keys[0])], ranks[len(keys[0]) :]]


def _in_common(left: Numbers, right: Numbers) -> int:
    highest = max(left.max(initial=-1), right.max(initial=-1)) + 1
    return int(np.minimum(np.bincount(left, minlength=highest), np.bincount(right, minlength=highest)).sum())
