"""`tqcheck compare`: saved runs over the same passages, set beside each other."""

from typing import Annotated

import typer

from tqcheck.judging.gate import ExitCode


def compare(
    runs: Annotated[
        list[str],
        typer.Argument(
            metavar="RUN_A.jsonl RUN_B.jsonl...",
            help="What tqcheck check wrote with --output jsonl; all others are compared with the first.",
            show_default=False,
        ),
    ],
    examples: Annotated[
        int, typer.Option(metavar="N", min=0, help="Show the N passages that differ most.")
    ] = 10,
    fail_on_regression: Annotated[
        bool,
        typer.Option(
            "--fail-on-regression",
            help="Exit with 1 where a later run fails more passages than the first, or its mean quality is lower by "
            "more than chance (p < 0.05).",
        ),
    ] = False,
    allow_different: Annotated[
        bool,
        typer.Option(
            "--allow-different", help="Compare runs of another version, model, rules or settings, too."
        ),
    ] = False,
    output: Annotated[
        list[str] | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FORMAT[=PATH]",
            help="text, markdown or json, to a file or standard output. Repeatable. [text]",
        ),
    ] = None,
) -> ExitCode:
    """Compare two systems, or yesterday and today: what was gained and lost, and whether by more than chance.

    Exit codes: 0 compared, 1 a regression with --fail-on-regression, 2 could not compare, 3 fault of tqcheck,
    130 interrupted.
    """
    # Imported here: the rules and their libraries would make `tqcheck --help` wait.
    from tqcheck.cli.comparison import CompareOptions, compare_runs

    return compare_runs(
        CompareOptions(
            runs=runs,
            outputs=output or (),
            examples=examples,
            fail_on_regression=fail_on_regression,
            allow_different=allow_different,
        )
    )
