"""The aligned chunks of two texts that the rules about content compare."""

from typing import NamedTuple

from tqcheck.core.comparison import Comparison
from tqcheck.core.document import Document
from tqcheck.core.finding import Span


class Chunk(NamedTuple):
    """Adjacent sentences of one text; an empty span between two sentences where nothing is aligned."""

    span: Span
    sentences: int

    @property
    def empty(self) -> bool:
        """Whether the text has no sentence here."""
        return self.sentences == 0


def aligned_chunks(comparison: Comparison) -> list[tuple[Chunk, Chunk]]:
    """Pairs of the side's and the counterpart's chunks, in order; together they cover both texts.

    A chunk is a link of the alignment. Adjacent unaligned sentences are merged into one chunk, because they may
    correspond to each other though too different to be linked.
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
    """The consecutive chunks that end after so many sentences of the document."""
    found = []
    first = start = 0
    for last in ends:
        end = document.sentences[last - 1].end if last else 0
        found.append(Chunk(Span(start, end), last - first))
        first, start = last, end
    return found
