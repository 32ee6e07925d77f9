"""Passages that were judged before: a run only judges what is new or has changed.

A judgement is kept under a hash of all that it depends on: the passage's texts and excuses, the settings, the
learned checker, the rules' own code and the libraries that they stand on.
"""

import hashlib
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, fields
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

from tqcheck.content_hash import content_digest
from tqcheck.judgement import Judgement
from tqcheck.judgement_text import judgement_bytes, judgement_of
from tqcheck.kept_table import KeptTable, KeyedFolder, Warn, discard
from tqcheck.language.language_model import make_ready
from tqcheck.passage import Passage
from tqcheck.pipeline import JudgedBatch
from tqcheck.settings import Settings

FILE = "results.sqlite3"

# What says nothing about a single passage.
_OF_THE_RUN = frozenset(
    {
        "accepted",
        "allow_empty",
        "allow_unchecked",
        "baseline",
        "exclude",
        "jobs",
        "keep_going",
        "language",
        "max_awkward_per_1k",
        "max_findings",
        "max_flagged",
        "min_chrf",
        "source_language",
        "strict_baseline",
    }
)
_LIBRARIES = (
    "jellyfish",
    "numpy",
    "onnxruntime",
    "py3langid",
    "regex",
    "sacrebleu",
    "sentencex",
    "snowballstemmer",
    "tokenizers",
)
# Looked up at a time: what is held in memory while the new ones among them are judged.
_TOGETHER = 1024
_LARGEST = 1 << 30  # bytes on disk; a larger file holds what nobody asks for any more, and is begun anew

JudgeAll = Callable[[Iterable[Passage | None]], Iterator[JudgedBatch]]
"""Judges passages in order, in batches; None ends a batch."""


@dataclass(frozen=True)
class Results:
    """The judgements of other runs with the same settings, model and code."""

    table: KeptTable
    run: bytes
    """A hash of all that judgements depend on besides the passages."""

    @classmethod
    def of(cls, folder: KeyedFolder, warn: Warn, settings: Settings, model: str) -> "Results":
        """Those in a folder; `model` is the learned checker's signature."""
        path = folder.path / FILE
        if _size(path) > _LARGEST:
            discard(path)
        return cls(KeptTable(folder, FILE, warn), _run_key(settings, model))

    def judged(self, passages: Iterable[Passage], judge: JudgeAll) -> Iterator[JudgedBatch]:
        """Every passage's judgement, in order; `judge` is only given what was not judged before."""
        waiting: deque[_Waiting] = deque()

        def new() -> Iterator[Passage | None]:
            for together in _parts(passages):
                keys = [self._key(passage) for passage in together]
                found = self.table.found(keys)
                if found and len(found) < len(keys):
                    make_ready()  # a short run of a few passages would have to wait for it
                for passage, key in zip(together, keys, strict=True):
                    kept = judgement_of(passage, found[key]) if key in found else None
                    waiting.append(_Waiting(key, kept))
                    if kept is None:
                        yield passage
                yield None

        for batch in judge(new()):
            yield self._completed(batch, waiting)
        assert not waiting, "every passage is judged once"  # noqa: S101

    def close(self) -> None:
        """Let go of the file."""
        self.table.close()

    def _completed(self, batch: JudgedBatch, waiting: deque["_Waiting"]) -> JudgedBatch:
        """The batch with the known ones that come before, between and behind its passages."""
        left = deque(batch.judgements)
        made: list[Judgement] = []
        fresh: dict[bytes, bytes] = {}
        while waiting and (left or waiting[0].kept is not None):
            key, kept = waiting.popleft()
            if kept is not None:
                made.append(kept)
            else:
                made.append(left.popleft())
                fresh[key] = judgement_bytes(made[-1])
        if fresh:
            self.table.keep(fresh)
        return JudgedBatch(tuple(made), batch.spent)

    def _key(self, passage: Passage) -> bytes:
        return hashlib.sha256(self.run + content_digest(passage)).digest()


class _Waiting(NamedTuple):
    """A passage's turn: where its judgement is kept, and that, where it was judged before."""

    key: bytes
    kept: Judgement | None


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _parts(passages: Iterable[Passage]) -> Iterator[list[Passage]]:
    part: list[Passage] = []
    for passage in passages:
        part.append(passage)
        if len(part) >= _TOGETHER:
            yield part
            part = []
    if part:
        yield part


def _run_key(settings: Settings, model: str) -> bytes:
    names = [each.name for each in fields(settings) if each.name not in _OF_THE_RUN]
    options = [f"{name}={getattr(settings, name)!r}" for name in names]
    versions = [f"{name}=={_version(name)}" for name in _LIBRARIES]
    return hashlib.sha256("\n".join([*options, *versions, model, _code()]).encode()).digest()


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "none"


@lru_cache(maxsize=1)
def _code() -> str:
    """A hash of tqcheck's own code, word lists included: its version does not change with every commit."""
    package = Path(str(files("tqcheck")))
    found = hashlib.sha256()
    for path in sorted(package.rglob("*.py")):
        found.update(path.relative_to(package).as_posix().encode() + b"\0" + path.read_bytes())
    return found.hexdigest()
