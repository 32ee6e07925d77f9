"""The command line of `tqcheck check`: each option has its place."""

from pathlib import Path

from tests.cli.parsed import options_of, parsed
from tqcheck.cli.command_line import (
    CacheOptions,
    InputOptions,
    ParallelOptions,
    ReportOptions,
    TranslatorOptions,
)
from tqcheck.cli.run import CheckOptions
from tqcheck.config.given import GivenSettings
from tqcheck.core.passage import Route
from tqcheck.core.settings import Level, Sensitivity

RUN = "tqcheck.cli.run.run_check"
NO_COUNTERPARTS = dict.fromkeys(
    (Route.BACK_TRANSLATION, Route.ROUND_TRIP, Route.RETRANSLATION, Route.REFERENCE), ()
)
ALL = (
    *(
        "--format",
        "jsonl",
        "--source-file",
        "en/*.json",
        "--columns",
        "text=a,source=b",
        "--exclude",
        "a*",
        "--exclude",
        "b*",
        "--language",
        "de",
        "--source-language",
        "zh",
    ),
    *("--text", "mt", "--source", "src", "--back-translation", "b1", "--back-translation", "b2"),
    *("--round-trip", "t1", "--retranslation", "r1", "--reference", "f1"),
    *("--families", "drift", "--disable", "TQ203", "--severity", "TQ106=major", "--no-model"),
    *("--sensitivity", "high", "--min-confidence", "TQ101=.6", "--glossary", "terms.csv"),
    *("--fail-on", "minor", "--fail-on-drift", "major", "--fail-on-integrity", "critical"),
    *("--fail-on-awkward", "never", "--max-findings", "1", "--max-flagged", "0.5"),
    *("--max-awkward-per-1k", "2", "--min-chrf", "3"),
    *("--allow-unchecked", "--no-allow-empty", "--keep-going"),
    *("--baseline", "base", "--strict-baseline", "--accepted", "acc", "--changed-since", "main"),
    *("--translator", "auto", "--back-translator", "recorded", "--route", "auto", "--pivot", "es"),
    *("--engine-version", "7", "--allow-remote", "--allow-download", "--cache-dir", "kept", "--no-cache"),
    *("--ter", "--jobs", "2", "--timings", "--output", "text", "--output", "html=a.html"),
    *("--quiet", "--statistics", "--config", "own.toml"),
)


def test_without_options_nothing_is_given() -> None:
    assert parsed(RUN, "check", "a.jsonl", "b.jsonl") == CheckOptions(
        inputs=InputOptions(
            paths=["a.jsonl", "b.jsonl"], parallel=ParallelOptions(counterparts=NO_COUNTERPARTS)
        ),
        settings=GivenSettings(),
        changed_since=None,
        translators=TranslatorOptions(),
        cache=CacheOptions(),
        reports=ReportOptions(),
        timings=False,
        config=None,
    )


def test_each_option_has_its_place() -> None:
    assert parsed(RUN, "check", "in.jsonl", *ALL) == CheckOptions(
        inputs=InputOptions(
            paths=["in.jsonl"],
            file_format="jsonl",
            parallel=ParallelOptions(
                text="mt",
                source="src",
                counterparts={
                    Route.BACK_TRANSLATION: ["b1", "b2"],
                    Route.ROUND_TRIP: ["t1"],
                    Route.RETRANSLATION: ["r1"],
                    Route.REFERENCE: ["f1"],
                },
            ),
            names_source_file=True,
            names_columns=True,
        ),
        settings=GivenSettings(
            language="de",
            source_language="zh",
            source_file=Path("en/*.json"),
            columns="text=a,source=b",
            exclude=["a*", "b*"],
            families="drift",
            disable=["TQ203"],
            severity=["TQ106=major"],
            model=False,
            sensitivity=Sensitivity.HIGH,
            min_confidence=["TQ101=.6"],
            glossary=Path("terms.csv"),
            accepted=Path("acc"),
            baseline=Path("base"),
            strict_baseline=True,
            fail_on=Level.MINOR,
            fail_on_drift=Level.MAJOR,
            fail_on_integrity=Level.CRITICAL,
            fail_on_awkward=Level.NEVER,
            max_findings=1,
            max_flagged=0.5,
            max_awkward_per_1k=2.0,
            min_chrf=3.0,
            allow_unchecked=True,
            allow_empty=False,
            keep_going=True,
            ter=True,
            jobs=2,
        ),
        changed_since="main",
        translators=TranslatorOptions(
            translator="auto",
            back_translator="recorded",
            routes=["auto"],
            pivot="es",
            engine_version="7",
            allow_remote=True,
            allow_download=True,
        ),
        cache=CacheOptions(folder=Path("kept"), is_off=True),
        reports=ReportOptions(outputs=["text", "html=a.html"], quiet=True, statistics=True),
        timings=True,
        config=Path("own.toml"),
    )


def test_no_option_is_forgotten_here() -> None:
    given = {each.replace("--no-", "--") for each in ALL if each.startswith("--")}
    assert given == {each.replace("--no-", "--") for each in options_of("check")}
