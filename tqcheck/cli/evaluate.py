"""`tqcheck evaluate`: how well tqcheck agrees with people who annotated the same translations."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import typer

from tqcheck.gate import ExitCode
from tqcheck.settings import Sensitivity


def evaluate(  # noqa: PLR0913 - one parameter an option
    paths: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[PATH]...",
            help="MQM tables or annotated JSON lines; folders, globs, or -.",
            show_default=False,
        ),
    ] = None,
    file_format: Annotated[
        str | None,
        typer.Option("--format", metavar="FORMAT", help="mqm or jsonl, whatever the files begin with."),
    ] = None,
    text: Annotated[
        str | None, typer.Option(metavar="FILE", help="Word tags: the tokenised translations, one a line.")
    ] = None,
    tags: Annotated[
        str | None, typer.Option(metavar="FILE", help="Word tags: OK and BAD, parallel to --text.")
    ] = None,
    source: Annotated[
        str | None, typer.Option(metavar="FILE", help="Word tags: the sources, parallel to --text.")
    ] = None,
    retranslation: Annotated[
        list[str] | None,
        typer.Option(
            metavar="[ENGINE=]FILE", help="Word tags: retranslations, parallel to --text. Repeatable."
        ),
    ] = None,
    reference: Annotated[
        list[str] | None,
        typer.Option(
            metavar="[NAME=]FILE", help="Word tags: human translations, parallel to --text. Repeatable."
        ),
    ] = None,
    counterparts: Annotated[
        str | None,
        typer.Option(
            metavar="FILE", help="JSON lines of a source and its retranslation or reference, for any input."
        ),
    ] = None,
    language: Annotated[
        str | None, typer.Option(metavar="LANG", help="Language of passages that do not say. [en]")
    ] = None,
    source_language: Annotated[
        str | None, typer.Option(metavar="LANG", help="Language of sources that do not say.")
    ] = None,
    disable: Annotated[
        list[str] | None, typer.Option(metavar="RULE", help="Turn a rule off. Repeatable.")
    ] = None,
    model: Annotated[
        bool | None,
        typer.Option("--model/--no-model", help="Use the learned checker, or rules alone. [--model]"),
    ] = None,
    sensitivity: Annotated[
        Sensitivity | None, typer.Option(help="How readily the learned checker flags a phrase. [normal]")
    ] = None,
    min_confidence: Annotated[
        list[str] | None,
        typer.Option(
            metavar="RULE=P", help="Drop a rule's findings that are less sure than P (0 to 1). Repeatable."
        ),
    ] = None,
    ter: Annotated[
        bool | None, typer.Option("--ter/--no-ter", help="Set TER beside, which takes longest. [--ter]")
    ] = None,
    resamples: Annotated[
        int, typer.Option(metavar="N", min=100, max=100_000, help="Bootstrap resamples for the intervals.")
    ] = 1000,
    seed: Annotated[int, typer.Option(metavar="N", min=0, help="Of the resampling.")] = 0,
    jobs: Annotated[int | None, typer.Option(metavar="N", help="Worker processes. [1]")] = None,
    output: Annotated[
        list[str] | None,
        typer.Option(
            metavar="FORMAT[=PATH]", help="text or json, to a file or standard output. Repeatable. [text]"
        ),
    ] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No progress.")] = False,
    config: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Settings from this file instead of the nearest one.")
    ] = None,
) -> ExitCode:
    """Measure tqcheck on annotated translations, beside what costs nothing: length, chrF++, BLEU, TER.

    Exit codes: 0 measured, 2 could not measure, 3 fault of tqcheck, 130 interrupted.
    """
    options: Mapping[str, object] = locals()
    # Imported here: the rules and the statistics would make `tqcheck --help` wait.
    from tqcheck.cli.evaluation import run_evaluation

    return run_evaluation(options)
