"""Translations that were made before, on disk, for every run and every process of a user.

Whatever happens to the file, it never gives a wrong answer: what cannot be read, or does not match its own checksum,
was never there.
"""

import hashlib
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from tqcheck.translation import Direction, Translation

FILE = "translations.sqlite3"

# One layout, one number: a file with another is begun anew.
_LAYOUT = 1
_PATIENCE = 60.0  # seconds to wait for another process that writes
_SET_UP = f"""
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = NORMAL;
    CREATE TABLE IF NOT EXISTS translations (key BLOB PRIMARY KEY, value BLOB, fault BLOB, sum BLOB) WITHOUT ROWID;
    PRAGMA user_version = {_LAYOUT};
"""
_LOOKED_UP = 400  # keys in one question; SQLite takes no more than 999 in old versions

Warn = Callable[[str], None]


class Contents(NamedTuple):
    """What is in a cache."""

    translations: int
    size: int
    """In bytes, on disk."""


class TranslationCache:
    """A table of translations by what they depend on: the engine's identity, the direction, the sentence."""

    def __init__(self, folder: Path | None, warn: Warn) -> None:
        """Open the cache in a folder, or without one a cache that goes when this object goes."""
        self._path = None if folder is None else folder / FILE
        self._warn = warn
        self._database = self._opened()

    def found(
        self, identity: str, direction: Direction, sentences: Sequence[str]
    ) -> Mapping[str, Translation]:
        """Those of the sentences that were translated before."""
        by_key = {_key(identity, direction, sentence): sentence for sentence in sentences}
        try:
            rows = list(self._rows(list(by_key)))
        except sqlite3.Error as fault:
            self._begin_anew(f"cannot be read ({fault})")
            return {}
        return {
            by_key[key]: Translation(_text(value), _text(fault) or None)
            for key, value, fault, checksum in rows
            if checksum == _checksum(key, value, fault)
        }

    def keep(self, identity: str, direction: Direction, made: Mapping[str, Translation]) -> None:
        """Keep translations by sentence: all of them are there afterwards, or none is."""
        rows = [_row(_key(identity, direction, sentence), each) for sentence, each in made.items()]
        try:
            self._write(rows)
        except sqlite3.Error as fault:
            self._begin_anew(f"cannot be written ({fault})")
            with suppress(sqlite3.Error):  # warned of; the translations are used all the same
                self._write(rows)

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def _rows(self, keys: Sequence[bytes]) -> Iterable[tuple[bytes, bytes, bytes, bytes]]:
        for start in range(0, len(keys), _LOOKED_UP):
            asked = keys[start : start + _LOOKED_UP]
            places = ",".join("?" * len(asked))
            query = f"SELECT key, value, fault, sum FROM translations WHERE key IN ({places})"  # noqa: S608 - question marks only
            yield from self._database.execute(query, asked)

    def _write(self, rows: Sequence[tuple[bytes, bytes, bytes, bytes]]) -> None:
        with self._database:
            self._database.executemany("INSERT OR REPLACE INTO translations VALUES (?, ?, ?, ?)", rows)

    def _opened(self) -> sqlite3.Connection:
        if self._path is None:
            return _set_up(sqlite3.connect(""))
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            return _checked(self._path)
        except (sqlite3.Error, OSError) as fault:
            return self._without_file(f"cannot be used ({fault})")

    def _begin_anew(self, reason: str) -> None:
        """Go on without the file for this run; a damaged one is put aside, so that the next run begins a new one."""
        self._database.close()
        self._database = self._without_file(reason)

    def _without_file(self, reason: str) -> sqlite3.Connection:
        self._warn(f"{self._path or 'the cache'} {reason}: this run translates anew what it needs")
        if self._path is not None and _is_damaged(self._path):
            discard(self._path.parent)
        return _set_up(sqlite3.connect(""))


def contents(folder: Path) -> Contents:
    """What is in the cache of a folder; nothing where there is none, or where it cannot be read."""
    path = folder / FILE
    size = sum(each.stat().st_size for each in _files(path) if each.exists())
    if not path.exists():
        return Contents(0, size)
    try:
        database = sqlite3.connect(path, timeout=_PATIENCE)
        (count,) = database.execute("SELECT count(*) FROM translations").fetchone()
        database.close()
    except sqlite3.Error:
        return Contents(0, size)
    return Contents(int(count), size)


def discard(folder: Path) -> None:
    """Remove the cache of a folder."""
    for each in _files(folder / FILE):
        each.unlink(missing_ok=True)


def _files(path: Path) -> Sequence[Path]:
    """The database and what SQLite keeps beside it."""
    return [path, path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")]


def _checked(path: Path) -> sqlite3.Connection:
    """The database at a path, made where there is none; one of another layout is replaced."""
    database = sqlite3.connect(path, timeout=_PATIENCE)
    (layout,) = database.execute("PRAGMA user_version").fetchone()
    if layout not in (0, _LAYOUT):
        database.close()
        discard(path.parent)
        database = sqlite3.connect(path, timeout=_PATIENCE)
    return _set_up(database)


def _set_up(database: sqlite3.Connection) -> sqlite3.Connection:
    database.executescript(_SET_UP)
    return database


def _is_damaged(path: Path) -> bool:
    """Whether the file is there and no whole database; a full disk or another's lock damages nothing."""
    if not path.is_file():
        return False
    try:
        database = sqlite3.connect(path, timeout=_PATIENCE)
        (said,) = database.execute("PRAGMA quick_check(1)").fetchone()
        database.close()
    except sqlite3.DatabaseError as fault:
        return not isinstance(fault, sqlite3.OperationalError)
    return bool(said != "ok")


def _key(identity: str, direction: Direction, sentence: str) -> bytes:
    whole = "\0".join((identity, *direction, sentence))
    return hashlib.sha256(_bytes(whole)).digest()


def _row(key: bytes, made: Translation) -> tuple[bytes, bytes, bytes, bytes]:
    value, fault = _bytes(made.text), _bytes(made.fault or "")
    return key, value, fault, _checksum(key, value, fault)


def _checksum(key: bytes, value: bytes, fault: bytes) -> bytes:
    return hashlib.sha256(b"\0".join((key, value, fault))).digest()[:8]


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _text(stored: bytes) -> str:
    return stored.decode("utf-8", "surrogatepass")
