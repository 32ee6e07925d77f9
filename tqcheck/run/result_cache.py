"""Passages that were analysed before: a run only analyses what is new or has changed.

An analysis is kept under a hash of all that it depends on: the passage's texts, which rules are on, the learned
checker, the glossary, the rules' own code and the libraries that they stand on. What a policy makes of it (thresholds,
severities, suppressions, the verdict) is decided each time.
"""

import hashlib
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

from tqcheck.core.analysis import Analysis
from tqcheck.core.content_hash import texts_digest
from tqcheck.core.passage import Passage
from tqcheck.core.settings import Settings
from tqcheck.judging.analyse import AnalysedBatch, JudgedBatch
from tqcheck.language.identification.language_model import make_ready
from tqcheck.run.analysis_codec import analysis_bytes, analysis_of
from tqcheck.storage.packaged import models_folder
from tqcheck.storage.sqlite_store import KeyedFolder, SqliteStore, Warn, discard

FILE = "results.sqlite3"

_CODE = (".py", ".txt", ".tsv")
"""What tqcheck's files end with that analyses depend on: modules, tables of words, and the lexicons."""

_ANALYSED_BY = ("disable", "families", "model", "ter")
"""The settings that decide what is looked for."""
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
_TOGETHER = 256
_LARGEST = 1 << 30  # bytes on disk; a larger file holds what nobody asks for any more, and is begun anew

AnalyseAll = Callable[[Iterable[Passage | None]], Iterator[tuple[list[Passage], AnalysedBatch]]]
"""Analyses passages in order, in batches; None ends a batch."""
Decide = Callable[[list[Passage], AnalysedBatch], JudgedBatch]


OpenResults = Callable[[Settings, str, str], "Results"]
"""Opens the analyses of other runs with these settings, the learned checker's signature and the glossary's digest."""


@dataclass(frozen=True)
class Results:
    """The analyses of other runs with the same rules, model and code."""

    table: SqliteStore
    run: bytes
    """A hash of all that analyses depend on besides the passages."""

    @classmethod
    def of(
        cls, folder: KeyedFolder, warn: Warn, settings: Settings, model: str, glossary: str = ""
    ) -> "Results":
        """Those in a folder; `model` is the learned checker's signature, `glossary` the glossary's digest."""
        path = folder.path / FILE
        if _size(path) > _LARGEST:
            discard(path)
        return cls(SqliteStore(folder, FILE, warn), _run_key(settings, model, glossary))

    def judged(
        self, passages: Iterable[Passage], analyse: AnalyseAll, decide: Decide
    ) -> Iterator[JudgedBatch]:
        """Every passage's judgement, in order; `analyse` is only given what was not analysed before."""
        waiting: deque[_Waiting] = deque()

        def new() -> Iterator[Passage | None]:
            for together in _parts(passages):
                keys = [self._key(passage) for passage in together]
                found = self.table.found(keys)
                if found and len(found) < len(keys):
                    make_ready()  # a short run of a few passages would have to wait for it
                for passage, key in zip(together, keys, strict=True):
                    kept = analysis_of(passage, found[key]) if key in found else None
                    waiting.append(_Waiting(passage, key, kept))
                    if kept is None:
                        yield passage
                yield None

        for _, batch in analyse(new()):
            yield decide(*self._completed(batch, waiting))
        assert not waiting, "every passage is judged once"  # noqa: S101

    def close(self) -> None:
        """Let go of the file."""
        self.table.close()

    def _completed(
        self, batch: AnalysedBatch, waiting: deque["_Waiting"]
    ) -> tuple[list[Passage], AnalysedBatch]:
        """The batch with the known ones that come before, between and after its passages."""
        left = deque(batch.analyses)
        passages: list[Passage] = []
        made: list[Analysis] = []
        fresh: dict[bytes, bytes] = {}
        while waiting and (left or waiting[0].kept is not None):
            each = waiting.popleft()
            passages.append(each.passage)
            if each.kept is not None:
                made.append(each.kept)
            else:
                made.append(left.popleft())
                fresh[each.key] = analysis_bytes(made[-1])
        if fresh:
            self.table.keep(fresh)
        return passages, AnalysedBatch(tuple(made), batch.timings)

    def _key(self, passage: Passage) -> bytes:
        return self.run + texts_digest(passage)


class _Waiting(NamedTuple):
    """A passage's turn: where its analysis is kept, and that, where it was analysed before."""

    passage: Passage
    key: bytes
    kept: Analysis | None


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


def _run_key(settings: Settings, model: str, glossary: str) -> bytes:
    options = [f"{name}={getattr(settings, name)!r}" for name in _ANALYSED_BY]
    versions = [f"{name}=={_version(name)}" for name in _LIBRARIES]
    return hashlib.sha256("\n".join([*options, *versions, model, glossary, _code()]).encode()).digest()


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "none"


@lru_cache(maxsize=1)
def _code() -> str:
    """A hash of tqcheck's own code and tables of words: its version does not change with every commit."""
    package, models = str(files("tqcheck")), str(models_folder())
    found = hashlib.sha256()
    for root in (package, models):  # where tqcheck is installed, the second is in the first
        for folder, folders, names in os.walk(root):
            folders[:] = sorted(each for each in folders if os.path.join(folder, each) != models)  # noqa: PTH118
            for name in sorted(names):
                if name.endswith(_CODE):
                    path = os.path.join(folder, name)  # noqa: PTH118 - a Path for each of 500 files takes longer than to read it
                    found.update(os.path.relpath(path, root).encode() + b"\0" + Path(path).read_bytes())
    return found.hexdigest()
