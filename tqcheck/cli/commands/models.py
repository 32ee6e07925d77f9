"""`tqcheck models list|pull|verify|licence|convert`: checkpoints of translation models made ready."""

from pathlib import Path
from typing import Annotated

import typer

from tqcheck.judging.gate import ExitCode

models = typer.Typer(help="See, fetch, verify and convert translation models.", rich_markup_mode=None)


@models.command("list")
def list_models() -> None:
    """List the models that tqcheck knows, and those that were pulled here."""
    from tqcheck.cli.model_store import listing

    for line in listing():
        typer.echo(line)


@models.command()
def pull(
    names: Annotated[
        list[str] | None,
        typer.Argument(metavar="[NAME[@REVISION]]...", help="Models of the hub. [all in the lock file]"),
    ] = None,
) -> None:
    """Fetch models of the hub, and write revision and SHA-256 of each file to tqcheck-models.lock."""
    from tqcheck.cli.model_store import pull_models

    pull_models(names or [])


@models.command()
def verify() -> ExitCode:
    """Compare what is on this machine with tqcheck-models.lock, without the network.

    Exit codes: 0 all is there and whole, 2 it is not.
    """
    from tqcheck.cli.model_store import verify_models

    return verify_models()


@models.command()
def licence(
    name: Annotated[str, typer.Argument(metavar="NAME", help="A model that is known or was pulled.")],
) -> None:
    """Print under which licence a model is, and what its card says."""
    from tqcheck.cli.model_store import licence_of

    for line in licence_of(name):
        typer.echo(line)


@models.command()
def convert(
    model: Annotated[
        str, typer.Argument(metavar="MODEL", help="A checkpoint's folder, or a model that was pulled.")
    ],
    to: Annotated[Path, typer.Option(metavar="FOLDER", help="Where the converted one goes; a new folder.")],
    precision: Annotated[
        str, typer.Option(metavar="NAME", help="Of the weights: int8, int8_float32, int16 or float32.")
    ] = "int8",
) -> None:
    """Convert a checkpoint for `--translator ctranslate2:FOLDER`, which is faster on a CPU."""
    from tqcheck.cli.model_store import convert_model

    typer.echo(convert_model(model, to, precision))
