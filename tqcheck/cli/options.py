"""The options that several commands have."""

from pathlib import Path
from typing import Annotated, TypeAlias

import typer

from tqcheck.core.settings import Sensitivity

Paths: TypeAlias = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[PATH]...", help="Files, folders, globs, or - for standard input.", show_default=False
    ),
]
FileFormat: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--format",
        metavar="FORMAT",
        help="jsonl, text, tsv, csv, xlsx, parquet, po, xliff, tmx, properties, android, json, ini, fluent, "
        "resx, srt or vtt, whatever the files are called.",
    ),
]
SourceFile: TypeAlias = Annotated[
    Path | None,
    typer.Option(
        metavar="PATTERN",
        help="The file with the sources of files that hold translations alone: locales/en/*.json, say.",
    ),
]
Columns: TypeAlias = Annotated[
    str | None,
    typer.Option(
        metavar="LIST",
        help="Which columns of a table hold what: text=Target,source=Source. [those so called]",
    ),
]
Exclude: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(metavar="GLOB", help="Leave out files and folders that match. Repeatable."),
]
Language: TypeAlias = Annotated[
    str | None, typer.Option(metavar="LANG", help="Language of passages that do not say. [en]")
]
SourceLanguage: TypeAlias = Annotated[
    str | None, typer.Option(metavar="LANG", help="Language of sources that do not say.")
]
Disable: TypeAlias = Annotated[
    list[str] | None, typer.Option(metavar="RULE", help="Turn a rule off. Repeatable.")
]
Model: TypeAlias = Annotated[
    bool | None,
    typer.Option("--model/--no-model", help="Use the learned checker, or rules alone. [--model]"),
]
HowSensitive: TypeAlias = Annotated[
    Sensitivity | None, typer.Option(help="How readily the learned checker flags a phrase. [normal]")
]
MinConfidence: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        metavar="RULE=P", help="Drop a rule's findings that are less sure than P (0 to 1). Repeatable."
    ),
]
Output: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--output",
        "-o",
        metavar="FORMAT[=PATH]",
        help="text, html, jsonl, sarif, gitlab, junit, github, rdjsonl or markdown, to a file or standard output. "
        "Repeatable. [text]",
    ),
]
Quiet: TypeAlias = Annotated[bool, typer.Option("--quiet", "-q", help="Only the verdict; no progress.")]
Statistics: TypeAlias = Annotated[bool, typer.Option("--statistics", help="Figures instead of passages.")]
Jobs: TypeAlias = Annotated[int | None, typer.Option(metavar="N", help="Worker processes. [1]")]
Config: TypeAlias = Annotated[
    Path | None, typer.Option(metavar="FILE", help="Settings from this file instead of the nearest one.")
]
GlossaryFile: TypeAlias = Annotated[
    Path | None,
    typer.Option(
        "--glossary", metavar="FILE", help="Terms to hold translations to: CSV with a header, or TBX."
    ),
]
BaselineFile: TypeAlias = Annotated[
    Path | None,
    typer.Option(
        "--baseline", metavar="FILE", help="Findings that are known: counted, and no reason to fail."
    ),
]
AcceptedFile: TypeAlias = Annotated[
    Path | None,
    typer.Option(
        "--accepted", metavar="FILE", help="Findings accepted one by one. [tqcheck-accepted.jsonl, if there]"
    ),
]

TranslatorSpec: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--translator",
        metavar="ENGINE",
        help="Makes counterparts, out of the passages' language: recorded, auto, command:PROGRAM ARGUMENTS, "
        "transformers:MODEL[@REVISION], ctranslate2:FOLDER, libretranslate:URL, deepl:URL or openai:URL#MODEL. "
        "[recorded]",
    ),
]
BackTranslatorSpec: TypeAlias = Annotated[
    str | None,
    typer.Option("--back-translator", metavar="ENGINE", help="The same into the passages' language."),
]
Routes: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--route",
        metavar="ROUTE",
        help="auto, back_translation, round_trip or retranslation: what engines make. Repeatable. [auto]",
    ),
]
Pivot: TypeAlias = Annotated[
    str | None, typer.Option(metavar="LANG", help="The other language of round trips. [the source's]")
]
EngineVersion: TypeAlias = Annotated[
    str | None,
    typer.Option(metavar="TEXT", help="Of a command: translations by another version are made anew."),
]
AllowRemote: TypeAlias = Annotated[
    bool, typer.Option("--allow-remote", help="Texts may be sent to the service that the engine is.")
]
AllowDownload: TypeAlias = Annotated[
    bool, typer.Option("--allow-download", help="Pull a model of the hub that is not here.")
]
CacheFolder: TypeAlias = Annotated[
    Path | None,
    typer.Option("--cache-dir", metavar="FOLDER", help="Where translations and results are kept."),
]
NoCache: TypeAlias = Annotated[
    bool, typer.Option("--no-cache", help="Neither use nor keep translations and results of other runs.")
]
