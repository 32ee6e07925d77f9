"""`tqcheck calibrate`: thresholds that fit what a person accepted and rejected."""

from pathlib import Path
from typing import Annotated

import typer

from tqcheck.judging.gate import ExitCode


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
    from tqcheck.cli.calibration import calibrate_thresholds

    for line in calibrate_thresholds(labelled, precision, config, dry_run=dry_run):
        typer.echo(line)
    return ExitCode.PASSED
