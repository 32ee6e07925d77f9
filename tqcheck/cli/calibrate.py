"""`tqcheck calibrate`: thresholds that fit what a person accepted and rejected."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tqcheck.judging.gate import ExitCode

if TYPE_CHECKING:
    from tqcheck.config.loading import ConfigFile


def calibrate(
    labelled: Annotated[
        str,
        typer.Argument(
            metavar="LABELLED.jsonl",
            help='A jsonl report in which findings have "accepted": true or false; - for standard input.',
        ),
    ],
    precision: Annotated[
        float,
        typer.Option(metavar="SHARE", help="Report findings whose chance to be accepted is at least this."),
    ] = 0.5,
    config: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write to this file instead of the nearest one.")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Print the table; write nothing.")] = False,
) -> ExitCode:
    """Fit the confidence from which each rule's findings are reported to findings that you accepted or rejected.

    Exit codes: 0 done, 2 labels or config file of no use, 3 fault of tqcheck, 130 interrupted.
    """
    # Imported here: the rules and their libraries would make `tqcheck --help` wait.
    from tqcheck.cli.refits import conclusion, table
    from tqcheck.config.calibration import Outcome, refit
    from tqcheck.config.labelled import read_labels
    from tqcheck.config.loading import effective_settings, settings_from
    from tqcheck.config.writing import write_min_confidence
    from tqcheck.core.errors import InputError, UsageError
    from tqcheck.readers.files import input_file
    from tqcheck.rules import ALL_RULES

    if not 0 <= precision <= 1:
        raise UsageError(f"--precision: expected a number from 0 to 1, not {precision:g}")
    file = _config_file(config)
    settings = settings_from(effective_settings(file))
    # These are silent below a threshold of the learned checker's own, even where the configuration sets none.
    bounded = {code for code, rule in ALL_RULES.items() if settings.asks_checker([rule])}
    source = input_file(labelled)
    refits = refit(read_labels(source, ALL_RULES), settings.min_confidence, precision, bounded)
    typer.echo("\n".join(table(refits, precision)))
    if all(each.outcome is Outcome.TOO_FEW for each in refits):
        raise InputError("no rule has enough labels", source.name, cure="label more of its findings")
    moved = {each.rule: each.new for each in refits if each.outcome is Outcome.MOVED and each.new is not None}
    if moved and not dry_run:
        write_min_confidence(file.path, moved)
    typer.echo(conclusion(moved, file.path, dry_run=dry_run))
    return ExitCode.PASSED


def _config_file(named: Path | None) -> "ConfigFile":
    """The config file to write to, with what it says: the named or the nearest one, or one that is yet to be."""
    from tqcheck.config.loading import OWN_FILE, ConfigFile, find_config, load_config

    if named is not None:
        return load_config(named) if named.exists() else ConfigFile(named, {})
    return find_config(Path.cwd()) or ConfigFile(Path.cwd() / OWN_FILE, {})
