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
    from tqcheck.config.loading import effective_settings, find_config, load_config
    from tqcheck.config.text import toml_value

    found = load_config(file) if file else find_config(Path.cwd())
    effective = effective_settings(found)
    width = max(map(len, effective))
    for name, each in effective.items():
        typer.echo(f"{name.replace('_', '-'):<{width}} = {toml_value(each.value)}  # {each.origin}")
