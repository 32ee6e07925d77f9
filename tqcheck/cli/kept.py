"""What is kept from run to run: where it is, and judging with it."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from tqcheck.batches import judged_batches
from tqcheck.cli.terminal import warn
from tqcheck.passage import Passage
from tqcheck.pipeline import JudgedBatch
from tqcheck.results import Results
from tqcheck.settings import Settings

JudgeAll = Callable[[Iterable[Passage]], Iterator[JudgedBatch]]


def cache_folder(options: Mapping[str, object]) -> Path:
    """`--cache-dir`, else the user's folder for what can be made again."""
    chosen = options.get("cache_dir")
    if isinstance(chosen, Path):
        return chosen
    from platformdirs import user_cache_path

    return user_cache_path("tqcheck", appauthor=False)


@contextmanager
def judging(options: Mapping[str, object], settings: Settings, model: str) -> Iterator[JudgeAll]:
    """Judges passages, those that other runs have judged by what is kept of them; `model` signs for the checker."""
    judge = partial(judged_batches, settings=settings)
    folder = None if options.get("no_cache") else cache_folder(options)
    # Nobody asked for a cache where the user has no place for one.
    if folder is None or not (options.get("cache_dir") or _can_be_made(folder)):
        yield judge
        return
    results = Results.of(folder, warn, settings, model)
    try:
        yield partial(results.judged, judge=judge)
    finally:
        results.close()


def _can_be_made(folder: Path) -> bool:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return False
    return True
