"""One run of `tqcheck compare`, from options to reports."""

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass

from tqcheck.cli.outputs import Target, open_place, parse_targets, refuse_overwriting
from tqcheck.cli.terminal import terminal_options
from tqcheck.comparing.columns import read_columns
from tqcheck.comparing.report import MOST_RUNS, ComparisonReport, comparison_report
from tqcheck.comparing.report_json import json_report
from tqcheck.comparing.report_markdown import markdown_report
from tqcheck.comparing.report_text import text_report
from tqcheck.comparing.wording import conclusion
from tqcheck.core.errors import UsageError, quoted
from tqcheck.judging.gate import ExitCode
from tqcheck.readers.files import input_file
from tqcheck.reporters.base import RenderOptions
from tqcheck.reporters.excerpt import shown
from tqcheck.storage.atomic_write import naming

_REPORTS: Mapping[str, Callable[[ComparisonReport, RenderOptions], str]] = {
    "text": text_report,
    "markdown": lambda report, look: markdown_report(report),  # noqa: ARG005 - no look of its own
    "json": lambda report, look: json_report(report),  # noqa: ARG005 - no look of its own
}


@dataclass(frozen=True, slots=True, kw_only=True)
class CompareOptions:
    """The command line of `tqcheck compare`."""

    runs: Sequence[str]
    """Files of saved runs; the others are compared with the first."""
    outputs: Sequence[str]
    """Each `FORMAT[=PATH]`."""
    examples: int
    """How many of the passages that differ most are shown."""
    fail_on_regression: bool
    allow_different: bool
    """Compare runs that were not made in the same way, too."""


def compare_runs(options: CompareOptions) -> ExitCode:
    """Compare the runs that the options name; raises TqcheckError where that cannot be done."""
    targets = parse_targets(options.outputs, tuple(_REPORTS))
    _refuse_runs(options.runs)
    refuse_overwriting(targets, options.runs)
    with ExitStack() as stack:
        places = [open_place(target) for target in targets]
        for place in places:
            stack.callback(place.discard)
        files = [input_file(run) for run in options.runs]
        report = comparison_report(
            [(file, read_columns(file)) for file in files],
            examples=options.examples,
            allow_different=options.allow_different,
        )
        for target, place in zip(targets, places, strict=True):
            with naming(place.name):
                place.stream.write(_REPORTS[target.format](report, _look(target)))
                place.stream.flush()
        for place in places:
            with naming(place.name):
                place.keep()
    if all(target.path for target in targets):
        for later in report.later:
            print(shown(conclusion(later)), file=sys.stderr)  # noqa: T201 - the command line's own word
    return report.exit_code if options.fail_on_regression else ExitCode.PASSED


def _refuse_runs(runs: Sequence[str]) -> None:
    if len(runs) < 2:
        raise UsageError("one run has nothing to be compared with", cure="name two saved runs or more")
    if len(runs) > MOST_RUNS:
        raise UsageError(f"{len(runs)} runs, more than {MOST_RUNS}", cure="compare fewer at a time")
    for run in runs:
        # Runs are read twice: for their figures, then for the texts of the passages that differ most.
        if run == "-" or (os.path.exists(run) and not os.path.isfile(run)):  # noqa: PTH110, PTH113 - any string
            raise UsageError(
                f"{quoted(run)} is no file that can be read twice", cure="save the run to a file first"
            )


def _look(target: Target) -> RenderOptions:
    return RenderOptions() if target.path else terminal_options(sys.stdout, quiet=False, statistics=False)
