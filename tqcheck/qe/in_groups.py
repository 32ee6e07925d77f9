"""Windows read in groups that memory can hold, several texts at a time."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias, TypeVar

from tqcheck.qe.graphs import Floats
from tqcheck.qe.subwords import Subwords
from tqcheck.qe.windows import Window

Given = TypeVar("Given")
Made = TypeVar("Made")
Ids: TypeAlias = tuple[int, ...]

_PIECES = 4096
"""Pieces whose states are held in memory at a time (5 kB each)."""


@dataclass(frozen=True)
class Threads:
    """Does the same with many things, so many at a time; the order is that of the things."""

    count: int

    def map(self, work: Callable[[Given], Made], items: Sequence[Given]) -> Iterator[Made]:
        """What the work makes of each."""
        return map(work, items) if self.count == 1 else self._pool.map(work, items)

    @cached_property
    def _pool(self) -> ThreadPoolExecutor:
        return ThreadPoolExecutor(self.count, "checker")


def texts_of(window: Window) -> Iterator[Subwords]:
    """Everything that has to be encoded for a window."""
    yield window.pieces
    for each in window.opposites:
        yield from each.parts


def grouped(cut: Iterable[Window]) -> Iterator[list[Window]]:
    """Neighbouring windows whose texts have no more pieces than memory should hold."""
    group: list[Window] = []
    size = 0
    for window in cut:
        own = sum(map(len, texts_of(window)))
        if group and size + own > _PIECES:
            yield group
            group, size = [], 0
        group.append(window)
        size += own
    if group:
        yield group


def encoded(group: Iterable[Window], encode: Callable[[Ids], Floats], threads: Threads) -> dict[Ids, Floats]:
    """The states of every text of a group of windows, each encoded once."""
    texts = {pieces.ids for window in group for pieces in texts_of(window)}
    # Long texts first: the threads are done at about the same time.
    ordered = sorted(texts, key=lambda ids: (-len(ids), ids))
    return dict(zip(ordered, threads.map(encode, ordered), strict=True))
