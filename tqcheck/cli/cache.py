"""`tqcheck cache info` and `tqcheck cache clear`: translations and results that are kept from run to run."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import typer

from tqcheck.cli.options import CacheFolder

cache = typer.Typer(
    help="Look at the translations and results that are kept, or remove them.", rich_markup_mode=None
)


@cache.command()
def info(cache_dir: CacheFolder = None) -> None:
    """Print where translations and results are kept, how many, and how much room they take."""
    from tqcheck.kept_table import contents

    for what, path in _files({"cache_dir": cache_dir}):
        found = contents(path)
        typer.echo(f"{path}: {found.rows} {what}, {found.size / 1e6:.1f} MB")


@cache.command()
def clear(cache_dir: CacheFolder = None) -> None:
    """Remove the translations and results that are kept."""
    from tqcheck.kept_table import contents, discard

    for what, path in _files({"cache_dir": cache_dir}):
        found = contents(path)
        discard(path)
        typer.echo(f"{path}: {found.rows} {what} removed")


def _files(options: Mapping[str, object]) -> Iterator[tuple[str, Path]]:
    from tqcheck import cache as translations
    from tqcheck import results
    from tqcheck.cli.kept import cache_folder

    folder = cache_folder(options)
    yield "translations", folder / translations.FILE
    yield "results", folder / results.FILE
