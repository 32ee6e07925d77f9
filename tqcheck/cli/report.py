"""`tqcheck report`: a saved run in, reports of it out."""

from typing import Annotated

import typer

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
    import sys

    from tqcheck.cli.outputs import Outputs, parse_targets, refuse_overwriting
    from tqcheck.cli.step_summary import step_summary
    from tqcheck.cli.terminal import file_look, look_of
    from tqcheck.readers.files import input_file
    from tqcheck.rules import ALL_RULES
    from tqcheck.run_file.saved_run import SavedRun

    targets = parse_targets(output or ())
    refuse_overwriting(targets, [run])
    in_file = file_look(quiet=quiet, statistics=statistics)
    look = look_of(sys.stdout, quiet=quiet, statistics=statistics)
    saved = SavedRun(input_file(run), ALL_RULES)
    with Outputs(targets, look, in_file, step_summary(targets, in_file)) as outputs:
        for judgement in saved:
            outputs.add(judgement)
        outputs.finish(saved.summary)
    return ExitCode.PASSED
