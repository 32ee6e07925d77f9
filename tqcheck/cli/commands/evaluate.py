"""`tqcheck evaluate`: how well tqcheck agrees with people who annotated the same translations."""

from typing import Annotated

import typer

from tqcheck.cli.command_line import ParallelOptions
from tqcheck.cli.options import (
    Config,
    Disable,
    HowSensitive,
    Jobs,
    Language,
    MinConfidence,
    Model,
    SourceLanguage,
)
from tqcheck.config.given import GivenSettings
from tqcheck.core.passage import Route
from tqcheck.judging.gate import ExitCode


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
    language: Language = None,
    source_language: SourceLanguage = None,
    disable: Disable = None,
    model: Model = None,
    sensitivity: HowSensitive = None,
    min_confidence: MinConfidence = None,
    ter: Annotated[
        bool | None, typer.Option("--ter/--no-ter", help="Set TER beside, which takes longest. [--ter]")
    ] = None,
    plain_encoder: Annotated[
        bool,
        typer.Option(
            "--plain-encoder",
            help="Set the similarity beside that all-MiniLM-L6-v2 sees, untrained; needs tqcheck[train].",
        ),
    ] = False,
    resamples: Annotated[
        int, typer.Option(metavar="N", min=100, max=100_000, help="Bootstrap resamples for the intervals.")
    ] = 1000,
    seed: Annotated[int, typer.Option(metavar="N", min=0, help="Of the resampling.")] = 0,
    jobs: Jobs = None,
    output: Annotated[
        list[str] | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FORMAT[=PATH]",
            help="text or json, to a file or standard output. Repeatable. [text]",
        ),
    ] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No progress.")] = False,
    config: Config = None,
) -> ExitCode:
    """Measure tqcheck on annotated translations, beside what costs nothing: length, chrF++, BLEU, TER.

    Exit codes: 0 measured, 2 could not measure, 3 fault of tqcheck, 130 interrupted.
    """
    # Imported here: the rules and the statistics would make `tqcheck --help` wait.
    from tqcheck.cli.evaluation import AnnotatedOptions, EvaluateOptions, run_evaluation

    parallel = ParallelOptions(
        text=text,
        source=source,
        counterparts={Route.RETRANSLATION: retranslation or (), Route.REFERENCE: reference or ()},
    )
    settings = GivenSettings(
        language=language,
        source_language=source_language,
        disable=disable or (),
        model=model,
        sensitivity=sensitivity,
        min_confidence=min_confidence or (),
        ter=ter,
        jobs=jobs,
    )
    return run_evaluation(
        EvaluateOptions(
            inputs=AnnotatedOptions(
                paths=paths or (),
                file_format=file_format,
                tags=tags,
                parallel=parallel,
                counterparts=counterparts,
            ),
            settings=settings,
            plain_encoder=plain_encoder,
            resamples=resamples,
            seed=seed,
            outputs=output or (),
            quiet=quiet,
            config=config,
        )
    )
