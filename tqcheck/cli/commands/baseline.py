"""`tqcheck baseline write`, `prune` and `show`: the findings that were there when the gate was set up."""

from pathlib import Path
from typing import Annotated

import typer

from tqcheck.cli.options import BaselineFile, Config
from tqcheck.judging.gate import ExitCode

baseline = typer.Typer(
    help="Keep a list of known findings, so that only new ones fail.", rich_markup_mode=None
)

RunFile = Annotated[
    str,
    typer.Argument(metavar="RUN.jsonl", help="What check --output jsonl wrote; - for standard input."),
]


@baseline.command()
def write(
    run: RunFile,
    to: Annotated[
        Path | None,
        typer.Option("--to", metavar="FILE", help="Where to. [the baseline of the configuration]"),
    ] = None,
    config: Config = None,
) -> ExitCode:
    """Write a baseline of all findings in a run that nobody has accepted, those of its own baseline too.

    Exit codes: 0 written, 2 run or file of no use, 3 fault of tqcheck, 130 interrupted.
    """
    from tqcheck.cli.baselines import baseline_file, write_by_run

    typer.echo(write_by_run(run, baseline_file(to, "--to", config)))
    return ExitCode.PASSED


@baseline.command()
def prune(run: RunFile, file: BaselineFile = None, config: Config = None) -> ExitCode:
    """Take out of a baseline what a run did not find any more; nothing is added.

    Exit codes: 0 done, 2 run or baseline of no use, 3 fault of tqcheck, 130 interrupted.
    """
    from tqcheck.cli.baselines import baseline_file, prune_by_run

    typer.echo(prune_by_run(run, baseline_file(file, "--baseline", config)))
    return ExitCode.PASSED


@baseline.command()
def show(
    file: Annotated[
        Path | None,
        typer.Argument(
            metavar="[FILE]", help="The baseline. [that of the configuration]", show_default=False
        ),
    ] = None,
    config: Config = None,
) -> ExitCode:
    """Print how many findings a baseline has, by file and rule.

    Exit codes: 0 printed, 2 baseline of no use, 3 fault of tqcheck.
    """
    from tqcheck.cli.baselines import baseline_file, baseline_table

    for line in baseline_table(baseline_file(file, "FILE", config)):
        typer.echo(line)
    return ExitCode.PASSED
