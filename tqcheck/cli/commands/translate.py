"""`tqcheck translate`: passages in, the same passages with counterparts out."""

from pathlib import Path
from typing import Annotated

import typer

from tqcheck.cli.command_line import CacheOptions, InputOptions, TranslatorOptions
from tqcheck.cli.options import (
    AllowDownload,
    AllowRemote,
    BackTranslatorSpec,
    CacheFolder,
    Columns,
    Config,
    EngineVersion,
    Exclude,
    FileFormat,
    Language,
    NoCache,
    Paths,
    Pivot,
    Routes,
    SourceFile,
    SourceLanguage,
    TranslatorSpec,
)
from tqcheck.config.given import GivenSettings
from tqcheck.judging.gate import ExitCode


def translate(  # noqa: PLR0913 - one parameter an option
    paths: Paths = None,
    file_format: FileFormat = None,
    source_file: SourceFile = None,
    columns: Columns = None,
    exclude: Exclude = None,
    language: Language = None,
    source_language: SourceLanguage = None,
    translator: TranslatorSpec = None,
    back_translator: BackTranslatorSpec = None,
    route: Routes = None,
    pivot: Pivot = None,
    engine_version: EngineVersion = None,
    allow_remote: AllowRemote = False,
    allow_download: AllowDownload = False,
    cache_dir: CacheFolder = None,
    no_cache: NoCache = False,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="PATH", help="Where the JSON lines go. [standard output]"),
    ] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No progress.")] = False,
    config: Config = None,
) -> ExitCode:
    """Make counterparts for passages, and write the passages with them as JSON lines that `tqcheck check` reads.

    Exit codes: 0 done, 2 input, options or engines of no use, 3 fault of tqcheck, 130 interrupted.
    """
    # Imported here: the readers and their libraries would make `tqcheck --help` wait.
    from tqcheck.cli.translation import TranslateOptions, run_translation

    settings = GivenSettings(
        language=language,
        source_language=source_language,
        source_file=source_file,
        columns=columns,
        exclude=exclude or (),
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
    return run_translation(
        TranslateOptions(
            inputs=InputOptions(
                paths=paths or (),
                file_format=file_format,
                names_source_file=source_file is not None,
                names_columns=columns is not None,
            ),
            settings=settings,
            translators=translators,
            cache=CacheOptions(folder=cache_dir, is_off=no_cache),
            output=output,
            quiet=quiet,
            config=config,
        )
    )
