"""One run of `tqcheck report`, from a saved run to reports of it."""

import sys

from tqcheck.cli.command_line import ReportOptions
from tqcheck.cli.outputs import Outputs, parse_targets, refuse_overwriting
from tqcheck.cli.step_summary import step_summary
from tqcheck.cli.terminal import file_options, terminal_options
from tqcheck.judging.gate import ExitCode
from tqcheck.readers.files import input_file
from tqcheck.rules import ALL_RULES
from tqcheck.run_file.saved_run import SavedRun


def render_run(run: str, options: ReportOptions) -> ExitCode:
    """Write the reports that the options ask for; raises TqcheckError where that cannot be done."""
    targets = parse_targets(options.outputs)
    refuse_overwriting(targets, [run])
    in_file = file_options(quiet=options.quiet, statistics=options.statistics)
    render_options = terminal_options(sys.stdout, quiet=options.quiet, statistics=options.statistics)
    saved = SavedRun(input_file(run), ALL_RULES)
    with Outputs(targets, render_options, in_file, step_summary(targets, in_file)) as outputs:
        for judgement in saved:
            outputs.add([judgement])
        outputs.finish(saved.summary)
    return ExitCode.PASSED
