"""Keeps blocks of text on disk and reads them back in order of rank."""

import sqlite3
from collections.abc import Iterator

_BLOCKS_A_WRITE = 500


class RankedSpill:
    """A private temporary database that is deleted with this object. Equal ranks keep the order of arrival."""

    def __init__(self) -> None:
        # An empty name is SQLite's for a temporary file of its own, deleted when closed.
        self._database = sqlite3.connect("")
        self._database.execute("CREATE TABLE blocks (grave INTEGER, quality REAL, block TEXT)")
        self._waiting: list[tuple[int, float, bytes]] = []

    def add(self, sort_rank: int, quality: float, block: str) -> None:
        """Keep a block; graver ones come first, then those of lower quality."""
        self._waiting.append((-sort_rank, quality, block.encode("utf-8", "surrogatepass")))
        if len(self._waiting) >= _BLOCKS_A_WRITE:
            self._write()

    def ranked(self) -> Iterator[str]:
        """All blocks, the worst first."""
        self._write()
        for (block,) in self._database.execute("SELECT block FROM blocks ORDER BY grave, quality, rowid"):
            yield block.decode("utf-8", "surrogatepass")

    def close(self) -> None:
        """Give the disk space back."""
        self._database.close()

    def _write(self) -> None:
        self._database.executemany("INSERT INTO blocks VALUES (?, ?, ?)", self._waiting)
        self._waiting.clear()
