"""Translations that were made before, for every run and every process of a user."""

import hashlib
import json
from collections.abc import Mapping, Sequence

from tqcheck.counterparts.translation import Direction, Translation
from tqcheck.storage.sqlite_store import KeyedFolder, SqliteStore, Warn

FILE = "translations.sqlite3"


class TranslationCache:
    """Translations by what they depend on: the engine's identity, the direction, the sentence."""

    def __init__(self, folder: KeyedFolder | None, warn: Warn) -> None:
        """Open the cache in a folder, or without one a cache that goes when this object goes."""
        self._table = SqliteStore(folder, FILE, warn)

    def found(
        self, identity: str, direction: Direction, sentences: Sequence[str]
    ) -> Mapping[str, Translation]:
        """Those of the sentences that were translated before."""
        by_key = {_key(identity, direction, sentence): sentence for sentence in sentences}
        found = self._table.found(list(by_key))
        read = ((by_key[key], _translation(value)) for key, value in found.items())
        return {sentence: translation for sentence, translation in read if translation is not None}

    def keep(self, identity: str, direction: Direction, made: Mapping[str, Translation]) -> None:
        """Keep translations by sentence: all of them are there afterwards, or none is."""
        self._table.keep(
            {
                _key(identity, direction, sentence): json.dumps([each.text, each.fault]).encode()
                for sentence, each in made.items()
            }
        )

    def close(self) -> None:
        """Let go of the file."""
        self._table.close()


def _translation(kept: bytes) -> Translation | None:
    """The translation that was kept, None for anything else."""
    try:
        text, fault = json.loads(kept)
    except (ValueError, TypeError, RecursionError):
        return None
    return Translation(text, fault) if isinstance(text, str) and isinstance(fault, str | None) else None


def _key(identity: str, direction: Direction, sentence: str) -> bytes:
    whole = "\0".join((identity, *direction, sentence))
    return hashlib.sha256(whole.encode("utf-8", "surrogatepass")).digest()
