"""What is kept from run to run: where it is, and judging with it."""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from tqcheck.cli.command_line import CacheOptions
from tqcheck.cli.terminal import warn
from tqcheck.core.passage import Passage
from tqcheck.core.settings import Settings
from tqcheck.judging.analyse import JudgedBatch, decided
from tqcheck.judging.decide import Suppress
from tqcheck.judging.workers import analysed_batches, judged_batches
from tqcheck.run.result_cache import Results
from tqcheck.storage.cache_secret import VARIABLE, cache_secret
from tqcheck.storage.sqlite_store import KeyedFolder

JudgeAll = Callable[[Iterable[Passage]], Iterator[JudgedBatch]]


def cache_folder(named: Path | None) -> Path:
    """`--cache-dir`, else the user's folder for what can be made again."""
    if named is not None:
        return named
    from platformdirs import user_cache_path

    return user_cache_path("tqcheck", appauthor=False)


def keyed_folder(options: CacheOptions) -> KeyedFolder | None:
    """Where to keep what was worked out, with the user's secret; None where nothing is to be kept, or can be.

    Raises UsageError for a secret in the environment that is none.
    """
    if options.is_off:
        return None
    from platformdirs import user_config_path

    own = user_config_path("tqcheck", appauthor=False)
    try:
        return KeyedFolder(cache_folder(options.folder), cache_secret(os.environ, own))
    except OSError as fault:
        warn(
            f"the cache's key cannot be kept in {own} ({fault.strerror}): this run keeps nothing; "
            f"make that folder writable, or set {VARIABLE}"
        )
        return None


@contextmanager
def judging(options: CacheOptions, settings: Settings, model: str, suppress: Suppress) -> Iterator[JudgeAll]:
    """Judges passages, those that other runs have analysed by what is kept; `model` signs for the checker."""
    analyse = partial(analysed_batches, settings=settings)
    decide = partial(decided, settings=settings, suppress=suppress)
    # Nobody asked for a cache where the user has no place for one.
    wanted = options.folder or options.is_off or _can_be_made(cache_folder(None))
    folder = keyed_folder(options) if wanted else None
    if folder is None:
        yield partial(judged_batches, settings=settings, suppress=suppress)
        return
    results = Results.of(folder, warn, settings, model)
    try:
        yield partial(results.judged, analyse=analyse, decide=decide)
    finally:
        results.close()


def _can_be_made(folder: Path) -> bool:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return False
    return True
