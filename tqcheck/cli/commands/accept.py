"""`tqcheck accept`: a finding that is none, said once and for all."""

from typing import Annotated

import typer

from tqcheck.cli.options import AcceptedFile, Config
from tqcheck.judging.gate import ExitCode


def accept(  # noqa: PLR0913 - one parameter an option
    run: Annotated[
        str,
        typer.Argument(metavar="RUN.jsonl", help="What check --output jsonl wrote; - for standard input."),
    ],
    passage: Annotated[str, typer.Argument(metavar="ID", help="The passage's id.")],
    rule: Annotated[str, typer.Argument(metavar="RULE", help="Code or name of the rule that found it.")],
    reason: Annotated[str, typer.Option(metavar="TEXT", help="Why it is none, for whoever reads it later.")],
    phrase: Annotated[
        str | None,
        typer.Option(metavar="TEXT", help="Only what it says of this phrase. [all that it found there]"),
    ] = None,
    file: Annotated[
        str | None, typer.Option(metavar="FILE", help="The passage's file, where several have the id.")
    ] = None,
    accepted: AcceptedFile = None,
    config: Config = None,
) -> ExitCode:
    """Accept what a rule found in a passage: in its record (JSON lines), else in a file by the text's hash.

    Exit codes: 0 accepted, 2 run, names or files of no use, 3 fault of tqcheck, 130 interrupted.
    """
    from tqcheck.cli.acceptance import Wanted, accept_finding, accepted_rule

    wanted = Wanted(passage, accepted_rule(rule), reason, phrase, file)
    for line in accept_finding(run, wanted, accepted, config):
        typer.echo(line)
    return ExitCode.PASSED
