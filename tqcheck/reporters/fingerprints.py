"""A fingerprint for a finding that stays the same when lines move, so that hosts recognise old findings."""

import hashlib
import json
import sqlite3

from tqcheck.core.finding import Finding
from tqcheck.core.passage import Passage

_AROUND = 32
"""Code points of context on either side of the phrase."""


class Fingerprints:
    """Gives each finding of a run a fingerprint of its own; what it has given is kept on disk."""

    def __init__(self) -> None:
        self._database = sqlite3.connect("", isolation_level=None)
        self._database.executescript(
            "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
            "CREATE TABLE given (digest BLOB PRIMARY KEY, times INTEGER) WITHOUT ROWID; BEGIN;"
        )

    def of(self, passage: Passage, finding: Finding, path: str) -> str:
        """64 hexadecimal digits from file, passage, rule, phrase and surroundings.

        Those that have all that in common are told apart by their order. Severity, message, counterparts and
        lines have no part in it; nor has an id that only says the line.
        """
        named = passage.id if passage.id != f"line-{passage.location.line}" else None
        before = passage.text[max(0, finding.start - _AROUND) : finding.start]
        behind = passage.text[finding.end : finding.end + _AROUND]
        digest = _digest(path, named, finding.rule, finding.text, before, behind)
        return _digest(digest.hex(), self._earlier(digest)).hex()

    def close(self) -> None:
        """Give the disk space back."""
        self._database.close()

    def _earlier(self, digest: bytes) -> int:
        """How often that digest was there before."""
        found = self._database.execute("SELECT times FROM given WHERE digest = ?", (digest,)).fetchone()
        times: int = found[0] if found else 0
        self._database.execute("INSERT OR REPLACE INTO given VALUES (?, ?)", (digest, times + 1))
        return times


def _digest(*parts: object) -> bytes:
    return hashlib.sha256(json.dumps(parts).encode()).digest()
