"""The numbers of sentences that say the same."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple

from tqcheck.core.alignment import Link
from tqcheck.core.document import Document
from tqcheck.language.numbers.quantity import Quantity
from tqcheck.language.numbers.reading import read_quantities


class Group(NamedTuple):
    """The numbers of linked sentences."""

    left: list[Quantity]
    right: list[Quantity]


def grouped(left: Document, right: Document, links: Callable[[], Sequence[Link]]) -> list[Group]:
    """The numbers of two texts by the links of their sentences; nothing where one has none.

    The links are asked for only where both have: to align costs more than to read.
    """
    ours = _by_sentence(left)
    theirs = _by_sentence(right) if ours else ()
    if not theirs:
        return []
    found = links() if left.language == right.language else _joined(links())
    return [
        Group(
            [quantity for numbers in ours[link.left_start : link.left_end] for quantity in numbers],
            [quantity for numbers in theirs[link.right_start : link.right_end] for quantity in numbers],
        )
        for link in found
    ]


def _joined(links: Sequence[Link]) -> list[Link]:
    """The links with each sentence that was left alone put to the link before it, or else the one after it.

    Across languages a sentence is mostly alone because the other text divides its sentences otherwise.
    """
    joined: list[Link] = []
    for link in links:
        if joined and (0 in link.shape or 0 in joined[-1].shape):
            before = joined.pop()
            joined.append(Link(before.left_start, link.left_end, before.right_start, link.right_end))
        else:
            joined.append(link)
    return joined


@lru_cache(16)
def _by_sentence(document: Document) -> tuple[tuple[Quantity, ...], ...]:
    """The numbers of a text, by the sentence that they begin in; empty where it has none."""
    quantities = read_quantities(document.text, document.language)
    if not quantities:
        return ()
    starts = [sentence.start for sentence in document.sentences]
    result: list[list[Quantity]] = [[] for _ in starts]
    for quantity in quantities:
        result[bisect_right(starts, quantity.start) - 1].append(quantity)
    return tuple(map(tuple, result))
