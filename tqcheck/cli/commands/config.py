"""`tqcheck config show`: what holds, and where it was said."""

from pathlib import Path
from typing import Annotated

import typer

config = typer.Typer(help="Look at the configuration.", rich_markup_mode=None)


@config.callback()
def _group() -> None:
    """Keeps `show` a sub-command while it is the only one."""


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
