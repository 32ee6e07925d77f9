"""What is kept from run to run, and where."""

import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from tqcheck.cli.command_line import CacheOptions
from tqcheck.cli.terminal import warn
from tqcheck.counterparts import translation_cache
from tqcheck.run import result_cache
from tqcheck.run.result_cache import OpenResults, Results
from tqcheck.storage.cache_secret import VARIABLE, cache_secret
from tqcheck.storage.sqlite_store import KeyedFolder, contents, discard


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


def kept_results(options: CacheOptions) -> OpenResults | None:
    """A way to open what other runs have analysed; None where nothing is to be kept, or can be."""
    # Nobody asked for a cache where the user has no place for one.
    wanted = options.folder or options.is_off or _can_be_made(cache_folder(None))
    folder = keyed_folder(options) if wanted else None
    return None if folder is None else partial(Results.of, folder, warn)


def kept_contents(named: Path | None) -> Iterator[str]:
    """Lines: which files are kept, how many translations or results are in each, and its size on disk."""
    for what, path in _files(named):
        found = contents(path)
        yield f"{path}: {found.rows} {what}, {found.size / 1e6:.1f} MB"


def discard_kept(named: Path | None) -> Iterator[str]:
    """Remove the files; lines say how much was in each."""
    for what, path in _files(named):
        found = contents(path)
        discard(path)
        yield f"{path}: {found.rows} {what} removed"


def _files(named: Path | None) -> Iterator[tuple[str, Path]]:
    folder = cache_folder(named)
    yield "translations", folder / translation_cache.FILE
    yield "results", folder / result_cache.FILE


def _can_be_made(folder: Path) -> bool:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return False
    return True
