"""`tqcheck models convert`: checkpoints of translation models made ready."""

from pathlib import Path
from typing import Annotated

import typer

models = typer.Typer(help="Make checkpoints of translation models ready.", rich_markup_mode=None)


@models.callback()
def _group() -> None:
    """Keeps `convert` a sub-command while it is the only one."""


@models.command()
def convert(
    checkpoint: Annotated[
        Path, typer.Argument(metavar="FOLDER", help="A checkpoint as transformers has it.")
    ],
    to: Annotated[Path, typer.Option(metavar="FOLDER", help="Where the converted one goes; a new folder.")],
    precision: Annotated[
        str, typer.Option(metavar="NAME", help="Of the weights: int8, int8_float32, int16 or float32.")
    ] = "int8",
) -> None:
    """Convert a checkpoint for `--translator ctranslate2:FOLDER`, which is faster on a CPU."""
    from tqcheck.translators.conversion import convert as converted

    converted(checkpoint, to, precision)
    typer.echo(f"written to {to}; use it with --translator ctranslate2:{to}")
