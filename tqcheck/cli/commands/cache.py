"""`tqcheck cache info` and `tqcheck cache clear`: translations and results that are kept from run to run."""

import typer

from tqcheck.cli.options import CacheFolder

cache = typer.Typer(
    help="Look at the translations and results that are kept, or remove them.", rich_markup_mode=None
)


@cache.command()
def info(cache_dir: CacheFolder = None) -> None:
    """Print where translations and results are kept, how many, and how much room they take."""
    from tqcheck.cli.kept import kept_contents

    for line in kept_contents(cache_dir):
        typer.echo(line)


@cache.command()
def clear(cache_dir: CacheFolder = None) -> None:
    """Remove the translations and results that are kept."""
    from tqcheck.cli.kept import discard_kept

    for line in discard_kept(cache_dir):
        typer.echo(line)
