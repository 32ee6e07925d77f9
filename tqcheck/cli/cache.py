"""`tqcheck cache info` and `tqcheck cache clear`: translations and results that are kept from run to run."""

from collections.abc import Iterator
from pathlib import Path

import typer

from tqcheck.cli.options import CacheFolder

cache = typer.Typer(
    help="Look at the translations and results that are kept, or remove them.", rich_markup_mode=None
)


@cache.command()
def info(cache_dir: CacheFolder = None) -> None:
    """Print where translations and results are kept, how many, and how much room they take."""
    from tqcheck.storage.sqlite_store import contents

    for what, path in _files(cache_dir):
        found = contents(path)
        typer.echo(f"{path}: {found.rows} {what}, {found.size / 1e6:.1f} MB")


@cache.command()
def clear(cache_dir: CacheFolder = None) -> None:
    """Remove the translations and results that are kept."""
    from tqcheck.storage.sqlite_store import contents, discard

    for what, path in _files(cache_dir):
        found = contents(path)
        discard(path)
        typer.echo(f"{path}: {found.rows} {what} removed")


def _files(cache_dir: Path | None) -> Iterator[tuple[str, Path]]:
    from tqcheck.cli.kept import cache_folder
    from tqcheck.counterparts import translation_cache
    from tqcheck.run import result_cache

    folder = cache_folder(cache_dir)
    yield "translations", folder / translation_cache.FILE
    yield "results", folder / result_cache.FILE
