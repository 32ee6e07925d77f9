"""`tqcheck translate`: passages in, the same passages with counterparts out."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import typer

from tqcheck.cli.options import (
    AllowDownload,
    AllowRemote,
    BackTranslatorSpec,
    CacheFolder,
    Config,
    EngineVersion,
    Exclude,
    FileFormat,
    Language,
    NoCache,
    Paths,
    Pivot,
    Routes,
    SourceLanguage,
    TranslatorSpec,
)
from tqcheck.judging.gate import ExitCode


def translate(  # noqa: PLR0913 - one parameter an option
    paths: Paths = None,
    file_format: FileFormat = None,
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
    options: Mapping[str, object] = locals()
    # Imported here: the readers and their libraries would make `tqcheck --help` wait.
    from tqcheck.cli.translation import run_translation

    return run_translation(options)
