"""The numbers of linked sentences, which should state the same."""

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
    """The numbers of two texts, grouped by the links of their sentences; empty if either text has no numbers.

    `links` is called only if both have numbers: aligning costs more than reading numbers.
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
    """The links, with each unlinked sentence merged into the link before it, or else the one after it.

    Across languages a sentence is mostly unlinked because the other text divides its sentences differently.
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
    """The numbers of a text by the sentence that they begin in; empty if it has no numbers."""
    quantities = read_quantities(document.text, document.language)
    if not quantities:
        return ()
    starts = [sentence.start for sentence in document.sentences]
    result: list[list[Quantity]] = [[] for _ in starts]
    for quantity in quantities:
        result[bisect_right(starts, quantity.start) - 1].append(quantity)
    return tuple(map(tuple, result))
