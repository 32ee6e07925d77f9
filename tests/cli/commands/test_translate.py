"""The command line of `tqcheck translate`: each option has its place."""

from pathlib import Path

from tests.cli.parsed import options_of, parsed
from tqcheck.cli.command_line import CacheOptions, InputOptions, TranslatorOptions
from tqcheck.cli.translation import TranslateOptions
from tqcheck.config.given import GivenSettings

RUN = "tqcheck.cli.translation.run_translation"
ALL = (
    *("--source-file", "en.json", "--columns", "text=a"),
    *("--format", "tsv", "--exclude", "a*", "--language", "de", "--source-language", "zh"),
    *("--translator", "auto", "--back-translator", "recorded", "--route", "round_trip", "--pivot", "es"),
    *("--engine-version", "7", "--allow-remote", "--allow-download", "--cache-dir", "kept", "--no-cache"),
    *("--output", "out.jsonl", "--quiet", "--config", "own.toml"),
)


def test_without_options_nothing_is_given() -> None:
    assert parsed(RUN, "translate") == TranslateOptions(
        inputs=InputOptions(),
        settings=GivenSettings(),
        translators=TranslatorOptions(),
        cache=CacheOptions(),
        output=None,
        quiet=False,
        config=None,
    )


def test_each_option_has_its_place() -> None:
    assert parsed(RUN, "translate", "in.tsv", *ALL) == TranslateOptions(
        inputs=InputOptions(paths=["in.tsv"], file_format="tsv", names_source_file=True, names_columns=True),
        settings=GivenSettings(
            language="de", source_language="zh", source_file=Path("en.json"), columns="text=a", exclude=["a*"]
        ),
        translators=TranslatorOptions(
            translator="auto",
            back_translator="recorded",
            routes=["round_trip"],
            pivot="es",
            engine_version="7",
            allow_remote=True,
            allow_download=True,
        ),
        cache=CacheOptions(folder=Path("kept"), is_off=True),
        output=Path("out.jsonl"),
        quiet=True,
        config=Path("own.toml"),
    )


def test_no_option_is_forgotten_here() -> None:
    assert {each for each in ALL if each.startswith("--")} == options_of("translate")
