"""`tqcheck config`: what holds and where it was said; a file to begin with."""

from pathlib import Path
from typing import Annotated

import typer
from typer.core import TyperGroup

config = typer.Typer(help="Look at the configuration, or begin one.", rich_markup_mode=None)


@config.command()
def init(context: typer.Context) -> None:
    """Write a tqcheck.toml here that has every setting commented out, with what it is for.

    A file that is there already is left alone, and so is a pyproject.toml with a [tool.tqcheck] table (exit code 2).
    """
    from tqcheck.cli.configuration import write_starter

    application = context.find_root().command
    assert isinstance(application, TyperGroup), "the root of every command is the group that has them all"  # noqa: S101
    typer.echo(write_starter(application))


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
