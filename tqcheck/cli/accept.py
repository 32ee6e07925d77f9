"""`tqcheck accept`: a finding that is none, said once and for all; or all that a reviewer called so."""

from typing import Annotated

import typer

from tqcheck.cli.options import AcceptedFile, Config
from tqcheck.judging.gate import ExitCode


def accept(  # noqa: PLR0913 - one parameter an option
    run: Annotated[
        str | None,
        typer.Argument(metavar="RUN.jsonl", help="What check --output jsonl wrote; - for standard input."),
    ] = None,
    passage: Annotated[str | None, typer.Argument(metavar="ID", help="The passage's id.")] = None,
    rule: Annotated[
        str | None, typer.Argument(metavar="RULE", help="Code or name of the rule that found it.")
    ] = None,
    reason: Annotated[
        str | None, typer.Option(metavar="TEXT", help="Why it is none, for whoever reads it later.")
    ] = None,
    phrase: Annotated[
        str | None,
        typer.Option(metavar="TEXT", help="Only what it says of this phrase. [all that it found there]"),
    ] = None,
    file: Annotated[
        str | None, typer.Option(metavar="FILE", help="The passage's file, where several have the id.")
    ] = None,
    decisions: Annotated[
        str | None,
        typer.Option(
            "--from",
            metavar="DECISIONS.jsonl",
            help="Instead of RUN.jsonl, ID and RULE: what a review in the HTML report called not an error; - for "
            "standard input.",
        ),
    ] = None,
    accepted: AcceptedFile = None,
    config: Config = None,
) -> ExitCode:
    """Accept what a rule found in a passage: in its record (JSON lines), else in a file by the text's hash.

    With --from, accept in that file all that a reviewer called not an error.

    Exit codes: 0 accepted, 2 run, names or files of no use, 3 fault of tqcheck, 130 interrupted.
    """
    from tqcheck.cli.acceptance import Wanted, accept_finding, accepted_rule
    from tqcheck.cli.reviewed import accept_reviewed
    from tqcheck.core.errors import UsageError

    options = {"accepted": accepted, "config": config}
    if decisions is not None:
        if any(each is not None for each in (run, passage, rule, phrase, file)):
            raise UsageError(
                "--from says itself which findings", cure="leave RUN.jsonl, ID, RULE, --phrase and --file out"
            )
        lines = accept_reviewed(decisions, reason, options)
    else:
        saved_run = _given(run, "argument 'RUN.jsonl'")
        wanted = Wanted(
            _given(passage, "argument 'ID'"),
            accepted_rule(_given(rule, "argument 'RULE'")),
            _given(reason, "option '--reason'"),
            phrase,
            file,
        )
        lines = accept_finding(saved_run, wanted, options)
    for line in lines:
        typer.echo(line)
    return ExitCode.PASSED


def _given(value: str | None, name: str) -> str:
    """What is needed without `--from`; raises UsageError where it is missing."""
    from tqcheck.core.errors import UsageError

    if value is None:
        raise UsageError(f"Missing {name}", cure="see tqcheck accept --help")
    return value
