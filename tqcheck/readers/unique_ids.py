"""Finds duplicate ids in a stream of passages without holding all ids in memory."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing

from tqcheck.core.errors import InputError, quoted
from tqcheck.core.passage import Passage
from tqcheck.readers.base import Entry

# A database without a name is kept in memory up to the size of the cache, and beyond that in a file that SQLite
# deletes. It does not outlive the process, so that it needs no journal.
_SET_UP = """
    PRAGMA journal_mode = OFF;
    PRAGMA synchronous = OFF;
    PRAGMA cache_size = -4096;
    CREATE TABLE ids (id TEXT PRIMARY KEY, line INTEGER) WITHOUT ROWID;
    BEGIN;
"""

# Inserting ids in sorted batches is cheapest, and the bit map makes most look-ups unnecessary.
_BATCH = 16_384
_BITS = 2**24


def refuse_duplicates(entries: Iterable[Entry]) -> Iterator[Entry]:
    """The entries, with an error in place of each passage that repeats an earlier id."""
    with closing(sqlite3.connect("", isolation_level=None)) as connection:
        connection.executescript(_SET_UP)
        first_line = _Ids(connection).first_line
        for entry in entries:
            if isinstance(entry, Passage) and (line := first_line(entry.id, entry.location.line)) is not None:
                yield _duplicate(entry, line)
            else:
                yield entry


class _Ids:
    """The ids so far: the newest in a dict, the others in a table, with a bit map that recognises most new ones."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._newest: dict[str, int] = {}
        self._bits = bytearray(_BITS // 8)

    def first_line(self, name: str, line: int) -> int | None:
        """The line on which the id was seen before; if it is new, stores it and returns None."""
        place = hash(name) % _BITS
        byte, bit = place >> 3, 1 << (place & 7)
        if self._bits[byte] & bit:
            earlier = self._look_up(name)
            if earlier is not None:
                return earlier
        else:
            self._bits[byte] |= bit
        self._newest[name] = line
        if len(self._newest) == _BATCH:
            self._connection.executemany("INSERT INTO ids VALUES (?, ?)", sorted(self._newest.items()))
            self._newest.clear()
        return None

    def _look_up(self, name: str) -> int | None:
        if name in self._newest:
            return self._newest[name]
        found = self._connection.execute("SELECT line FROM ids WHERE id = ?", (name,)).fetchone()
        return found[0] if found else None


def _duplicate(passage: Passage, first: int) -> InputError:
    message = f"the id {quoted(passage.id)} is already used on line {first}"
    return InputError(
        message, passage.location.file, passage.location.line, "give each passage an id of its own"
    )
