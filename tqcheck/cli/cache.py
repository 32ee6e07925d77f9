"""`tqcheck cache info` and `tqcheck cache clear`: translations that are kept from run to run."""

import typer

from tqcheck.cli.options import CacheFolder

cache = typer.Typer(help="Look at the translations that are kept, or remove them.", rich_markup_mode=None)


@cache.command()
def info(cache_dir: CacheFolder = None) -> None:
    """Print where translations are kept, how many, and how much room they take."""
    from tqcheck.cache import contents
    from tqcheck.cli.engines import cache_folder

    folder = cache_folder({"cache_dir": cache_dir})
    found = contents(folder)
    typer.echo(f"{folder}: {found.translations} translations, {found.size / 1e6:.1f} MB")


@cache.command()
def clear(cache_dir: CacheFolder = None) -> None:
    """Remove the translations that are kept."""
    from tqcheck.cache import contents, discard
    from tqcheck.cli.engines import cache_folder

    folder = cache_folder({"cache_dir": cache_dir})
    found = contents(folder)
    discard(folder)
    typer.echo(f"{folder}: {found.translations} translations removed")
