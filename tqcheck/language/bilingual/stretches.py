"""Aligned sentences of two texts, with the sentences next to them."""

from collections.abc import Iterator
from typing import NamedTuple

from tqcheck.core.comparison import Comparison
from tqcheck.core.document import Document
from tqcheck.core.finding import Span


class Stretch(NamedTuple):
    """Aligned sentences of a text."""

    text: Document
    compared: Span
    near: Span
    """The same with the sentence before and the sentence after, which may say what they do not."""


def linked_stretches(comparison: Comparison) -> Iterator[tuple[Stretch, Stretch]]:
    """The aligned sentences of the side and of the counterpart, in order; not those that have no equivalent."""
    for link in comparison.links:
        if link.left_start < link.left_end and link.right_start < link.right_end:
            here = _stretch(comparison.side, link.left_start, link.left_end)
            yield here, _stretch(comparison.counterpart, link.right_start, link.right_end)


def _stretch(text: Document, first: int, end: int) -> Stretch:
    spans = text.sentences
    near = Span(spans[max(first - 1, 0)].start, spans[min(end + 1, len(spans)) - 1].end)
    return Stretch(text, Span(spans[first].start, spans[end - 1].end), near)
