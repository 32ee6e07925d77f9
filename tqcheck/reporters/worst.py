"""Keeps the worst few of any number of items in constant memory."""

import heapq
from typing import Generic, TypeVar

_Item = TypeVar("_Item")


class Worst(Generic[_Item]):
    """Keeps the `limit` worst of what it is given: the graver first, then those of lower quality, then in order."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._kept: list[tuple[int, float, int, _Item]] = []
        self.added = 0

    def add(self, sort_rank: int, quality: float, item: _Item) -> None:
        """Keep the item, unless enough worse ones are kept already."""
        self.added += 1
        # The least of these is the first to go; no two are equal, so that items are never compared.
        entry = (sort_rank, -quality, -self.added, item)
        if len(self._kept) < self._limit:
            heapq.heappush(self._kept, entry)
        else:
            heapq.heappushpop(self._kept, entry)

    def ranked(self) -> list[_Item]:
        """What was kept, the worst first."""
        return [item for *_, item in sorted(self._kept, key=lambda entry: entry[:3], reverse=True)]
