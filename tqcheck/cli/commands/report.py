"""`tqcheck report`: a saved run in, reports of it out."""

from typing import Annotated

import typer

from tqcheck.cli.command_line import ReportOptions
from tqcheck.cli.options import Output, Quiet, Statistics
from tqcheck.judging.gate import ExitCode


def report(
    run: Annotated[
        str,
        typer.Argument(
            metavar="RUN.jsonl", help="What tqcheck check wrote with --output jsonl; - for standard input."
        ),
    ],
    output: Output = None,
    quiet: Quiet = False,
    statistics: Statistics = False,
) -> ExitCode:
    """Render a saved run in any format, as the run itself would have; nothing is checked again.

    Exit codes: 0 rendered, whatever the run's verdict, 2 no complete run or no such report, 3 fault of tqcheck,
    130 interrupted.
    """
    # Imported here: the rules and their libraries would make `tqcheck --help` wait.
    from tqcheck.cli.rendering import render_run

    return render_run(run, ReportOptions(outputs=output or (), quiet=quiet, statistics=statistics))
