"""The aligned chunks of two texts, as the rules about content compare them."""

from typing import NamedTuple

from tqcheck.core.comparison import Comparison
from tqcheck.core.document import Document
from tqcheck.core.finding import Span


class Chunk(NamedTuple):
    """Neighbouring sentences of one text; empty, at the place between two sentences, where it has none."""

    span: Span
    sentences: int

    @property
    def empty(self) -> bool:
        """Whether the text has nothing here."""
        return self.sentences == 0


def aligned_chunks(comparison: Comparison) -> list[tuple[Chunk, Chunk]]:
    """The side's chunks with the counterpart's, in order; together they cover both texts.

    A chunk is a link of the alignment. Unaligned sentences next to each other are one chunk: two that
    were not worth linking may still be each other's counterparts, changed beyond recognition.
    """
    ends: list[tuple[int, int]] = []
    lonely = False
    for link in comparison.links:
        if lonely and 0 in link.shape:
            ends.pop()
        ends.append((link.left_end, link.right_end))
        lonely = 0 in link.shape
    here = _chunks(comparison.side, [end for end, _ in ends])
    there = _chunks(comparison.counterpart, [end for _, end in ends])
    return list(zip(here, there, strict=True))


def _chunks(document: Document, ends: list[int]) -> list[Chunk]:
    """The chunks that end with the sentences number `ends`."""
    found = []
    first = start = 0
    for last in ends:
        end = document.sentences[last - 1].end if last else 0
        found.append(Chunk(Span(start, end), last - first))
        first, start = last, end
    return found
