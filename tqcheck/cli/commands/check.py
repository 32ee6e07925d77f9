"""`tqcheck check`: passages in, findings and a verdict out."""

from typing import Annotated

import typer

from tqcheck.cli.command_line import (
    CacheOptions,
    InputOptions,
    ParallelOptions,
    ReportOptions,
    TranslatorOptions,
)
from tqcheck.cli.options import (
    AcceptedFile,
    AllowDownload,
    AllowRemote,
    BackTranslatorSpec,
    BaselineFile,
    CacheFolder,
    Columns,
    Config,
    Disable,
    EngineVersion,
    Exclude,
    FileFormat,
    GlossaryFile,
    HowSensitive,
    Jobs,
    Language,
    MinConfidence,
    Model,
    NoCache,
    Output,
    Paths,
    Pivot,
    Quiet,
    Routes,
    SourceFile,
    SourceLanguage,
    Statistics,
    TranslatorSpec,
)
from tqcheck.config.given import GivenSettings
from tqcheck.core.passage import Route
from tqcheck.core.settings import Level
from tqcheck.judging.gate import ExitCode


def check(  # noqa: PLR0913 - one parameter an option
    paths: Paths = None,
    file_format: FileFormat = None,
    source_file: SourceFile = None,
    columns: Columns = None,
    exclude: Exclude = None,
    language: Language = None,
    source_language: SourceLanguage = None,
    text: Annotated[
        str | None, typer.Option(metavar="FILE", help="Parallel line files: the passages, one a line.")
    ] = None,
    source: Annotated[
        str | None, typer.Option(metavar="FILE", help="Parallel line files: the sources.")
    ] = None,
    back_translation: Annotated[
        list[str] | None,
        typer.Option(metavar="[ENGINE=]FILE", help="Parallel line files: back-translations. Repeatable."),
    ] = None,
    round_trip: Annotated[
        list[str] | None,
        typer.Option(metavar="[ENGINE=]FILE", help="Parallel line files: round trips. Repeatable."),
    ] = None,
    retranslation: Annotated[
        list[str] | None,
        typer.Option(metavar="[ENGINE=]FILE", help="Parallel line files: retranslations. Repeatable."),
    ] = None,
    reference: Annotated[
        list[str] | None,
        typer.Option(metavar="[NAME=]FILE", help="Parallel line files: human translations. Repeatable."),
    ] = None,
    families: Annotated[
        str | None, typer.Option(metavar="LIST", help="Of drift,awkward,integrity: what to look for. [all]")
    ] = None,
    disable: Disable = None,
    severity: Annotated[
        list[str] | None,
        typer.Option(metavar="RULE=LEVEL", help="Give a rule's findings another severity. Repeatable."),
    ] = None,
    model: Model = None,
    sensitivity: HowSensitive = None,
    min_confidence: MinConfidence = None,
    glossary: GlossaryFile = None,
    fail_on: Annotated[
        Level | None,
        typer.Option(help="Severity from which a drift or integrity finding fails the batch. [major]"),
    ] = None,
    fail_on_drift: Annotated[Level | None, typer.Option(help="The same for drift alone.")] = None,
    fail_on_integrity: Annotated[Level | None, typer.Option(help="The same for integrity alone.")] = None,
    fail_on_awkward: Annotated[
        Level | None, typer.Option(help="The same for awkward phrasing. [never]")
    ] = None,
    max_findings: Annotated[
        int | None, typer.Option(metavar="N", help="Fail on more findings than this, of any severity.")
    ] = None,
    max_flagged: Annotated[
        float | None,
        typer.Option(metavar="SHARE", help="Fail when more than this share (0 to 1) of passages is flagged."),
    ] = None,
    max_awkward_per_1k: Annotated[
        float | None,
        typer.Option(
            "--max-awkward-per-1k",
            metavar="N",
            help="Fail on more awkward findings per 1,000 words of a file.",
        ),
    ] = None,
    min_chrf: Annotated[
        float | None, typer.Option(metavar="SCORE", help="Fail when the batch's chrF++ (0 to 100) is lower.")
    ] = None,
    allow_unchecked: Annotated[
        bool | None,
        typer.Option(
            "--allow-unchecked/--no-allow-unchecked", help="Pass passages without a usable counterpart."
        ),
    ] = None,
    allow_empty: Annotated[
        bool | None, typer.Option("--allow-empty/--no-allow-empty", help="Pass an input without passages.")
    ] = None,
    keep_going: Annotated[
        bool | None,
        typer.Option(
            "--keep-going/--no-keep-going", help="Judge what can be read; unreadable records still exit 2."
        ),
    ] = None,
    baseline: BaselineFile = None,
    strict_baseline: Annotated[
        bool | None,
        typer.Option(
            "--strict-baseline/--no-strict-baseline", help="Fail on findings of the baseline that are gone."
        ),
    ] = None,
    accepted: AcceptedFile = None,
    changed_since: Annotated[
        str | None,
        typer.Option(metavar="REV", help="Only passages that have changed since this revision in git."),
    ] = None,
    translator: TranslatorSpec = None,
    back_translator: BackTranslatorSpec = None,
    route: Routes = None,
    pivot: Pivot = None,
    engine_version: EngineVersion = None,
    allow_remote: AllowRemote = False,
    allow_download: AllowDownload = False,
    cache_dir: CacheFolder = None,
    no_cache: NoCache = False,
    ter: Annotated[bool | None, typer.Option("--ter/--no-ter", help="Compute TER too (slow).")] = None,
    jobs: Jobs = None,
    timings: Annotated[
        bool, typer.Option("--timings", help="Say on standard error where the time went.")
    ] = False,
    output: Output = None,
    quiet: Quiet = False,
    statistics: Statistics = False,
    config: Config = None,
) -> ExitCode:
    """Check passages: compare each with its counterparts, flag what is wrong, pass or fail the batch.

    Exit codes: 0 passed, 1 findings, 2 could not judge, 3 fault of tqcheck, 130 interrupted.
    """
    # Imported here: the rules and their libraries would make `tqcheck --help` wait.
    from tqcheck.cli.run import CheckOptions, run_check

    parallel = ParallelOptions(
        text=text,
        source=source,
        counterparts={
            Route.BACK_TRANSLATION: back_translation or (),
            Route.ROUND_TRIP: round_trip or (),
            Route.RETRANSLATION: retranslation or (),
            Route.REFERENCE: reference or (),
        },
    )
    settings = GivenSettings(
        language=language,
        source_language=source_language,
        source_file=source_file,
        columns=columns,
        exclude=exclude or (),
        families=families,
        disable=disable or (),
        severity=severity or (),
        model=model,
        sensitivity=sensitivity,
        min_confidence=min_confidence or (),
        glossary=glossary,
        accepted=accepted,
        baseline=baseline,
        strict_baseline=strict_baseline,
        fail_on=fail_on,
        fail_on_drift=fail_on_drift,
        fail_on_integrity=fail_on_integrity,
        fail_on_awkward=fail_on_awkward,
        max_findings=max_findings,
        max_flagged=max_flagged,
        max_awkward_per_1k=max_awkward_per_1k,
        min_chrf=min_chrf,
        allow_unchecked=allow_unchecked,
        allow_empty=allow_empty,
        keep_going=keep_going,
        ter=ter,
        jobs=jobs,
    )
    translators = TranslatorOptions(
        translator=translator,
        back_translator=back_translator,
        routes=route or (),
        pivot=pivot,
        engine_version=engine_version,
        allow_remote=allow_remote,
        allow_download=allow_download,
    )
    return run_check(
        CheckOptions(
            inputs=InputOptions(
                paths=paths or (),
                file_format=file_format,
                parallel=parallel,
                names_source_file=source_file is not None,
                names_columns=columns is not None,
            ),
            settings=settings,
            changed_since=changed_since,
            translators=translators,
            cache=CacheOptions(folder=cache_dir, is_off=no_cache),
            reports=ReportOptions(outputs=output or (), quiet=quiet, statistics=statistics),
            timings=timings,
            config=config,
        )
    )
