"""Which sentences of two texts say the same: a monotone alignment, of long texts a window at a time."""

from collections.abc import Sequence
from typing import NamedTuple


class Link(NamedTuple):
    """Sentences `left_start:left_end` of one text beside `right_start:right_end` of the other."""

    left_start: int
    left_end: int
    right_start: int
    right_end: int

    @property
    def shape(self) -> tuple[int, int]:
        """How many sentences stand on the left and on the right: (1, 0) is one that the right lacks."""
        return self.left_end - self.left_start, self.right_end - self.right_start

    def moved(self, rows: int, columns: int) -> "Link":
        """The link in texts that begin so many sentences earlier."""
        return Link(
            self.left_start + rows, self.left_end + rows, self.right_start + columns, self.right_end + columns
        )


# Longer texts are aligned a window at a time, each from within the one before, whose last links are made without what
# follows: time and memory grow with the length, not with its square. The wide window is for where the narrow one finds
# little: one text may lack what fills it.
_NARROW, _WIDE = 160, 500
_KEPT = 0.75  # of a window
_ENOUGH_LINKED = 0.5  # of the window's sentences


def align(left: Sequence[str], right: Sequence[str], *, same_language: bool = True) -> tuple[Link, ...]:
    """The best monotone alignment; every sentence of both texts lies in exactly one link.

    A link earns its similarity above a threshold, times the length of the text that it explains; a sentence
    left alone earns nothing. Across languages only lengths, digits and shared letters can be compared.
    """
    if len(left) == len(right) == 1 or list(left) == list(right):
        return tuple(Link(i, i + 1, i, i + 1) for i in range(len(left)))
    # Imported here, with numpy: a run of which all is kept aligns nothing.
    from tqcheck.core.alignment_window import align_window

    links: list[Link] = []
    row = column = 0
    while max(len(left) - row, len(right) - column) > _WIDE:
        for width in (_NARROW, _WIDE):
            window = align_window(left[row : row + width], right[column : column + width], same_language)
            kept = [link for link in window if max(link.left_start, link.right_start) < _KEPT * width]
            if _linked(kept) >= _ENOUGH_LINKED:
                break
        links += [link.moved(row, column) for link in kept]
        row, column = links[-1].left_end, links[-1].right_end
    rest = align_window(left[row:], right[column:], same_language)
    return (*links, *(link.moved(row, column) for link in rest))


def _linked(links: Sequence[Link]) -> float:
    """Which part of the sentences stands beside one of the other text."""
    inside = sum(sum(link.shape) for link in links)
    return sum(sum(link.shape) for link in links if all(link.shape)) / inside
