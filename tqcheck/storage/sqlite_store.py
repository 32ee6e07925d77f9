"""Values by key on disk, for every run and every process of a user: what was worked out before.

Whatever happens to the file, it never gives a wrong answer: what cannot be read, or was not written with the same
secret, was never there.
"""

import hmac
import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

# One layout, one number: a file with another is begun anew.
_SCHEMA_VERSION = 4
_LOCK_TIMEOUT = 60.0  # seconds to wait for another process that writes
# With row ids: without them a value above a kilobyte has pages of its own, and those of one run lie anywhere.
_SET_UP = f"""
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = NORMAL;
    CREATE TABLE IF NOT EXISTS kept (key BLOB PRIMARY KEY, value BLOB, seal BLOB);
    PRAGMA user_version = {_SCHEMA_VERSION};
"""
_QUERY_CHUNK = 400  # keys in one question; SQLite takes no more than 999 in old versions

Warn = Callable[[str], None]


class KeyedFolder(NamedTuple):
    """Where tables are kept, and the secret that their rows are sealed with."""

    path: Path
    secret: bytes


class Contents(NamedTuple):
    """What is in a table."""

    rows: int
    size: int
    """In bytes, on disk."""


class SqliteStore:
    """A file of values, each under the hash of all that it depends on."""

    def __init__(self, folder: KeyedFolder | None, name: str, warn: Warn) -> None:
        """Open the file in a folder, or without one a table that goes when this object goes."""
        self._path = folder.path / name if folder else None
        self._secret = folder.secret if folder else b""
        self._warn = warn
        self._database = self._opened()

    def found(self, keys: Sequence[bytes]) -> dict[bytes, bytes]:
        """The values under those of the keys that there are."""
        sealed = {self._place(key): key for key in keys}
        try:
            return {sealed[place]: value for place, value in self._rows(list(sealed))}
        except sqlite3.Error as fault:
            self._reset(f"cannot be read ({fault})")
            return {}

    def keep(self, values: Mapping[bytes, bytes]) -> None:
        """Keep values by key: all of them are there afterwards, or none is."""
        rows = [self._row(self._place(key), value) for key, value in values.items()]
        try:
            self._write(rows)
        except sqlite3.Error as fault:
            self._reset(f"cannot be written ({fault})")
            with suppress(sqlite3.Error):  # warned of; the values are used all the same
                self._write(rows)

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def _rows(self, keys: Sequence[bytes]) -> Iterator[tuple[bytes, bytes]]:
        for start in range(0, len(keys), _QUERY_CHUNK):
            asked = keys[start : start + _QUERY_CHUNK]
            places = ",".join("?" * len(asked))
            query = f"SELECT key, value, seal FROM kept WHERE key IN ({places})"  # noqa: S608 - question marks only
            for place, value, seal in self._database.execute(query, asked):
                # A row is whatever somebody put there, of any type.
                if isinstance(value, bytes) and isinstance(seal, bytes) and self._is_own(place, value, seal):
                    yield place, value

    def _place(self, key: bytes) -> bytes:
        """Where a value is kept: with another secret in another place, so that users can share a file."""
        return hmac.digest(self._secret, b"place" + key, "sha256")

    def _row(self, place: bytes, value: bytes) -> tuple[bytes, bytes, bytes]:
        return place, value, hmac.digest(self._secret, b"value" + place + value, "sha256")

    def _is_own(self, place: bytes, value: bytes, seal: bytes) -> bool:
        return hmac.compare_digest(seal, self._row(place, value)[2])

    def _write(self, rows: Sequence[tuple[bytes, bytes, bytes]]) -> None:
        with self._database:
            self._database.executemany("INSERT OR REPLACE INTO kept VALUES (?, ?, ?)", rows)

    def _opened(self) -> sqlite3.Connection:
        if self._path is None:
            return _set_up(sqlite3.connect(""))
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            return _checked(self._path)
        except (sqlite3.Error, OSError) as fault:
            return self._without_file(f"cannot be used ({fault})")

    def _reset(self, reason: str) -> None:
        """Go on without the file for this run; a damaged one is put aside, so that the next run begins a new one."""
        self._database.close()
        self._database = self._without_file(reason)

    def _without_file(self, reason: str) -> sqlite3.Connection:
        self._warn(f"{self._path or 'the cache'} {reason}: this run does its work anew")
        if self._path is not None and _is_damaged(self._path):
            discard(self._path)
        return _set_up(sqlite3.connect(""))


def contents(path: Path) -> Contents:
    """What is in a file; nothing where there is none, or where it cannot be read."""
    size = sum(each.stat().st_size for each in _files(path) if each.exists())
    if not path.exists():
        return Contents(0, size)
    try:
        database = sqlite3.connect(path, timeout=_LOCK_TIMEOUT)
        (count,) = database.execute("SELECT count(*) FROM kept").fetchone()
        database.close()
    except sqlite3.Error:
        return Contents(0, size)
    return Contents(int(count), size)


def discard(path: Path) -> None:
    """Remove a file."""
    for each in _files(path):
        each.unlink(missing_ok=True)


def _files(path: Path) -> Sequence[Path]:
    """The database and what SQLite keeps beside it."""
    return [path, path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")]


def _checked(path: Path) -> sqlite3.Connection:
    """The database at a path; while another process is setting it up, SQLite refuses at once and is asked again."""
    until = time.monotonic() + _LOCK_TIMEOUT
    while True:
        try:
            return _made_ready(path)
        except sqlite3.OperationalError as fault:
            if "locked" not in str(fault) or time.monotonic() > until:
                raise
        time.sleep(0.02)


def _made_ready(path: Path) -> sqlite3.Connection:
    """The database at a path, made where there is none; one of another layout is replaced."""
    database = sqlite3.connect(path, timeout=_LOCK_TIMEOUT)
    (layout,) = database.execute("PRAGMA user_version").fetchone()
    if layout not in (0, _SCHEMA_VERSION):
        database.close()
        discard(path)
        database = sqlite3.connect(path, timeout=_LOCK_TIMEOUT)
    return _set_up(database)


def _set_up(database: sqlite3.Connection) -> sqlite3.Connection:
    database.executescript(_SET_UP)
    return database


def _is_damaged(path: Path) -> bool:
    """Whether the file is there and no whole database; a full disk or another's lock damages nothing."""
    if not path.is_file():
        return False
    try:
        database = sqlite3.connect(path, timeout=_LOCK_TIMEOUT)
        (said,) = database.execute("PRAGMA quick_check(1)").fetchone()
        database.close()
    except sqlite3.DatabaseError as fault:
        return not isinstance(fault, sqlite3.OperationalError)
    return bool(said != "ok")
