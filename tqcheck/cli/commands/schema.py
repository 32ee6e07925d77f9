"""`tqcheck schema`: a JSON Schema of what is read or written."""

from typing import Annotated

import typer

from tqcheck.cli.schemas import SchemaName


def schema(
    name: Annotated[
        SchemaName,
        typer.Argument(
            metavar="NAME",
            help="run (a line of --output jsonl), input (a line of JSON lines) or config (tqcheck.toml).",
        ),
    ],
) -> None:
    """Print the JSON Schema of a format, for editors and for programs that read it."""
    from tqcheck.cli.schemas import schema_text

    typer.echo(schema_text(name), nl=False)
