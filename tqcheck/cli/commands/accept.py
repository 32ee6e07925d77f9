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
        str | None, typer.Option(metavar="TEXT", help="Why it is not an error, for later readers.")
    ] = None,
    phrase: Annotated[
        str | None,
        typer.Option(
            metavar="TEXT", help="Only the finding on this phrase. [all findings of the rule in the passage]"
        ),
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
    from tqcheck.cli.accepting import AcceptOptions, run_accept

    return run_accept(
        AcceptOptions(
            run=run,
            passage=passage,
            rule=rule,
            reason=reason,
            phrase=phrase,
            file=file,
            decisions=decisions,
            accepted=accepted,
            config=config,
        )
    )
