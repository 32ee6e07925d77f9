"""`tqcheck config`: what holds and where it was said; a file to begin with."""

from pathlib import Path
from typing import Annotated

import typer

config = typer.Typer(help="Look at the configuration, or begin one.", rich_markup_mode=None)


@config.command()
def init(context: typer.Context) -> None:
    """Write a tqcheck.toml here that has every setting commented out, with what it is for.

    A file that is there already is left alone, and so is a pyproject.toml with a [tool.tqcheck] table (exit code 2).
    """
    from tqcheck.cli.configuration import write_starter

    typer.echo(write_starter(context.find_root().command))


@config.command()
def show(
    file: Annotated[
        Path | None,
        typer.Option("--config", metavar="FILE", help="Read this file instead of the nearest one."),
    ] = None,
) -> None:
    """Print each setting as check would use it here, and where its value comes from."""
    from tqcheck.cli.configuration import settings_table

    for line in settings_table(file):
        typer.echo(line)
