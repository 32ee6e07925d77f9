"""The `tqcheck` command and its sub-commands."""

from typing import Annotated

import typer

from tqcheck.cli.commands.accept import accept
from tqcheck.cli.commands.baseline import baseline
from tqcheck.cli.commands.cache import cache
from tqcheck.cli.commands.calibrate import calibrate
from tqcheck.cli.commands.check import check
from tqcheck.cli.commands.compare import compare
from tqcheck.cli.commands.config import config
from tqcheck.cli.commands.evaluate import evaluate
from tqcheck.cli.commands.models import models
from tqcheck.cli.commands.report import report
from tqcheck.cli.commands.rules import rule, rules
from tqcheck.cli.commands.schema import schema
from tqcheck.cli.commands.train import train
from tqcheck.cli.commands.translate import translate
from tqcheck.cli.from_hook import HookableCommand
from tqcheck.judging.gate import ExitCode
from tqcheck.version import __version__

app = typer.Typer(
    name="tqcheck",
    help="A gate for machine translation: compares passages with back-translations, retranslations or "
    "references and flags drifted meaning, awkward phrasing and broken text.",
    epilog="Exit codes: 0 passed, 1 findings, 2 could not judge, 3 fault of tqcheck, 130 interrupted.",
    invoke_without_command=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command(cls=HookableCommand)(check)
app.command()(accept)
app.command()(calibrate)
app.command()(compare)
app.command()(evaluate)
app.command()(report)
app.command()(rules)
app.command()(rule)
app.command()(schema)
app.command()(train)
app.command()(translate)
app.add_typer(baseline, name="baseline")
app.add_typer(cache, name="cache")
app.add_typer(config, name="config")
app.add_typer(models, name="models")


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"tqcheck {__version__}")
        raise typer.Exit(ExitCode.PASSED)


@app.callback()
def _main(
    context: typer.Context,
    version: Annotated[  # noqa: ARG001 - the callback does what there is to do
        bool,
        typer.Option("--version", "-V", callback=_version, is_eager=True, help="Show the version and exit."),
    ] = False,
) -> None:
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())
        raise typer.Exit(ExitCode.NOT_JUDGED)
