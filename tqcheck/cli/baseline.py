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
    from tqcheck.cli.baselines import found_in_run
    from tqcheck.suppressions.baseline import Baseline
    from tqcheck.suppressions.entry_writing import write_baseline

    path = _path(to, "--to", config)
    made = Baseline(path, found_in_run(run, path.parent).counts)
    write_baseline(made)
    typer.echo(f"{path}: findings written: {made.findings}")
    return ExitCode.PASSED


@baseline.command()
def prune(run: RunFile, file: BaselineFile = None, config: Config = None) -> ExitCode:
    """Take out of a baseline what a run did not find any more; nothing is added.

    Exit codes: 0 done, 2 run or baseline of no use, 3 fault of tqcheck, 130 interrupted.
    """
    from tqcheck.cli.baselines import found_in_run, pruned
    from tqcheck.suppressions.baseline_lines import read_baseline
    from tqcheck.suppressions.entry_writing import write_baseline

    path = _path(file, "--baseline", config)
    before = read_baseline(path)
    after = pruned(before, found_in_run(run, path.parent))
    if after != before:
        write_baseline(after)
    typer.echo(f"{path}: findings taken out: {before.findings - after.findings}, left: {after.findings}")
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
    from tqcheck.cli.baselines import table
    from tqcheck.reporters.excerpt import shown
    from tqcheck.suppressions.baseline_lines import read_baseline

    for line in table(read_baseline(_path(file, "FILE", config))):
        typer.echo(shown(line))
    return ExitCode.PASSED


def _path(given: Path | None, option: str, config: Path | None) -> Path:
    """The file that is named, else the baseline of the configuration."""
    from tqcheck.cli.configuration import config_file, settings_of
    from tqcheck.config.given import GivenSettings
    from tqcheck.core.errors import UsageError

    path = given or settings_of(GivenSettings(), config_file(config)).baseline
    if path is None:
        raise UsageError("no baseline is named", cure=f"name it with {option}, or in the configuration")
    return path
