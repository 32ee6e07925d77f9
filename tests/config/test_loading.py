"""Configuration: command line over file over default, and no silent misspelling."""

from pathlib import Path
from typing import Any

import pytest

from tqcheck.config.given import GivenSettings
from tqcheck.config.loading import (
    COMMAND_LINE,
    DEFAULT,
    effective_settings,
    find_config,
    load_config,
    settings_from,
)
from tqcheck.config.text import toml_value
from tqcheck.config.values import PARSERS
from tqcheck.core.errors import ConfigError, UsageError
from tqcheck.core.finding import Family, Severity
from tqcheck.core.passage import Suppression, SuppressionOrigin
from tqcheck.core.settings import Level, Sensitivity, Settings

OF_CONFIG = Suppression("TQ102", "ten", origin=SuppressionOrigin.CONFIG)


@pytest.fixture(autouse=True)
def eight_processors(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tqcheck.config.values.processors", lambda: 8)


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def settings(tmp_path: Path, text: str, baseline: Path | None = None) -> Settings:
    config = load_config(write(tmp_path / "tqcheck.toml", text))
    return settings_from(effective_settings(config, GivenSettings(baseline=baseline)))


def test_every_setting_has_a_parser() -> None:
    assert set(PARSERS) == set(Settings.__dataclass_fields__)


def test_a_command_line_gives_any_setting_but_excuses() -> None:
    assert [*GivenSettings.__dataclass_fields__] == [name for name in PARSERS if name != "excuse"]


def test_what_the_command_line_does_not_say_is_not_given() -> None:
    effective = effective_settings(None, GivenSettings(exclude=[], model=False, max_findings=0))
    given = {name: each.value for name, each in effective.items() if each.origin == COMMAND_LINE}
    assert given == {"model": False, "max_findings": 0}


@pytest.mark.parametrize(
    ("line", "name", "value"),
    [
        ('language = "de-AT"', "language", "de"),
        ('source-language = "zh_Hans"', "source_language", "zh"),
        ('families = ["integrity", "drift"]', "families", (Family.DRIFT, Family.INTEGRITY)),
        ('disable = ["TQ203", "changed-number"]', "disable", ("TQ102", "TQ203")),
        ('severity = {TQ106 = "major"}', "severity", {"TQ106": Severity.MAJOR}),
        ("model = false", "model", False),
        ('sensitivity = "high"', "sensitivity", Sensitivity.HIGH),
        (
            "min-confidence = {TQ101 = 0.6, changed-number = 1}",
            "min_confidence",
            {"TQ101": 0.6, "TQ102": 1.0},
        ),
        ('[[excuse]]\nrule = "TQ102"\nphrase = "ten"', "excuse", (OF_CONFIG,)),
        ("strict-baseline = true", "strict_baseline", True),
        ('fail-on = "critical"', "fail_on", Level.CRITICAL),
        ('fail-on-awkward = "minor"', "fail_on_awkward", Level.MINOR),
        ("max-findings = 3", "max_findings", 3),
        ("max-flagged = 0.25", "max_flagged", 0.25),
        ("max-awkward-per-1k = 4", "max_awkward_per_1k", 4.0),
        ("min-chrf = 35.5", "min_chrf", 35.5),
        ("allow-unchecked = true", "allow_unchecked", True),
        ("jobs = 2", "jobs", 2),
    ],
)
def test_values(tmp_path: Path, line: str, name: str, value: object) -> None:
    assert getattr(settings(tmp_path, line), name) == value


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('fail-onn = "major"', 'unknown key "fail-onn"; did you mean "fail-on"?'),
        ("fail_on = 'major'", 'unknown key "fail_on"; did you mean "fail-on"?'),
        ('fail-on = "bad"', 'fail-on: expected one of minor, major, critical, never, not "bad"'),
        ("fail-on = 2", 'fail-on: expected one of minor, major, critical, never, not "2"'),
        ("language = 2", 'language: expected text, not "2"'),
        ('language = "english, please"', "language: expected a language code such as en or zh-Hans"),
        ("families = []", "families: name at least one family"),
        ("families = 3", 'families: expected a list, not "3"'),
        ('families = ["drift", "style"]', 'families: expected one of drift, awkward, integrity, not "style"'),
        ('disable = ["TQ999"]', 'disable: there is no rule "TQ999"; did you mean TQ'),
        ('severity = {TQ106 = "awful"}', 'severity: expected one of minor, major, critical, not "awful"'),
        ('severity = ["TQ106"]', 'severity: expected RULE=SEVERITY, not "TQ106"'),
        ('sensitivity = "very"', 'sensitivity: expected one of low, normal, high, not "very"'),
        ('model = "none"', 'model: expected true or false, not "none"'),
        ("min-confidence = 0.5", 'min-confidence: expected a list, not "0.5"'),
        ("min-confidence = {TQ101 = 60}", 'min-confidence: expected a number from 0 to 1, not "60"'),
        ("min-confidence = {TQ101 = true}", 'min-confidence: expected a number from 0 to 1, not "True"'),
        ("min-confidence = {TQ101 = nan}", 'min-confidence: expected a number from 0 to 1, not "nan"'),
        ("min-confidence = {TQ999 = 0.5}", 'min-confidence: there is no rule "TQ999"'),
        ("excuse = 'TQ102'", "excuse: expected a list of tables"),
        ("excuse = [{phrase = 'ten'}]", "excuse: expected a table with rule"),
        ("excuse = [{rule = 'TQ102', why = 'x'}]", "excuse: expected a table with rule"),
        ("max-findings = -1", 'max-findings: expected a whole number from 0 to 1,000,000,000, not "-1"'),
        ("max-findings = true", "max-findings: expected a whole number"),
        ("max-flagged = 3", "max-flagged: expected a number from 0 to 1"),
        ("min-chrf = nan", "min-chrf: expected a number from 0 to 100"),
        ("allow-empty = 'yes'", 'allow-empty: expected true or false, not "yes"'),
        ("baseline = true", 'baseline: expected text, not "True"'),
        ("jobs = 0", "jobs: expected a whole number from 1 to 8, not"),
        ("jobs = 9", 'jobs: expected a whole number from 1 to 8, not "9" (the processors at hand)'),
        ("max-findings = 10000000000", "max-findings: expected a whole number from 0 to 1,000,000,000"),
        ("jobs = ", "is not TOML"),
    ],
)
def test_refusals_name_file_key_and_cure(tmp_path: Path, line: str, message: str) -> None:
    with pytest.raises(ConfigError) as refused:
        settings(tmp_path, line)
    assert str(refused.value).startswith(f"{tmp_path / 'tqcheck.toml'}: ")
    assert message in str(refused.value)
    assert "\n" not in str(refused.value)


def test_the_command_line_overrides_the_file(tmp_path: Path) -> None:
    config = load_config(write(tmp_path / "tqcheck.toml", 'fail-on = "minor"\nmin-chrf = 20'))
    effective = effective_settings(config, GivenSettings(fail_on=Level.CRITICAL, disable=["TQ203,TQ204"]))
    assert (effective["fail_on"].value, effective["fail_on"].origin) == (Level.CRITICAL, COMMAND_LINE)
    assert (effective["min_chrf"].value, effective["min_chrf"].origin) == (20.0, str(config.path))
    assert (effective["jobs"].value, effective["jobs"].origin) == (1, DEFAULT)
    assert effective["disable"].value == ("TQ203", "TQ204")


def test_files_are_relative_to_the_config_file_and_on_the_command_line_to_here(tmp_path: Path) -> None:
    text = 'baseline = "base.jsonl"\naccepted = "/srv/accepted.jsonl"'
    assert settings(tmp_path, text).baseline == tmp_path / "base.jsonl"
    assert settings(tmp_path, text).accepted == Path("/srv/accepted.jsonl")
    assert settings(tmp_path, text, baseline=Path("other.jsonl")).baseline == Path("other.jsonl")


def test_a_bad_option_is_a_usage_error() -> None:
    with pytest.raises(UsageError, match="--max-flagged: expected a number from 0 to 1"):
        effective_settings(None, GivenSettings(max_flagged=2))


def test_options_give_severities_by_rule() -> None:
    effective = effective_settings(None, GivenSettings(severity=["TQ106=major", "repeated-words=minor"]))
    assert effective["severity"].value == {"TQ106": Severity.MAJOR, "TQ203": Severity.MINOR}


def test_options_give_confidences_by_rule() -> None:
    given = GivenSettings(min_confidence=["TQ101=.6,TQ201=0.75", "changed-number=1"])
    assert effective_settings(None, given)["min_confidence"].value == {
        "TQ101": 0.6,
        "TQ102": 1.0,
        "TQ201": 0.75,
    }


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ("TQ101", 'expected RULE=CONFIDENCE, not "TQ101"'),
        ("TQ101=", "expected a number from 0 to 1"),
        ("TQ101=sure", 'expected a number from 0 to 1, not "sure"'),
        ("TQ101=1.2", "expected a number from 0 to 1"),
        ("TQ101=nan", "expected a number from 0 to 1"),
    ],
)
def test_confidences_that_make_no_sense_are_usage_errors(given: str, message: str) -> None:
    with pytest.raises(UsageError, match=f"--min-confidence: {message}"):
        effective_settings(None, GivenSettings(min_confidence=[given]))


@pytest.mark.parametrize(
    ("files", "found"),
    [
        ({"tqcheck.toml": "jobs = 2"}, "tqcheck.toml"),
        ({"pyproject.toml": "[tool.tqcheck]\njobs = 2"}, "pyproject.toml"),
        ({"pyproject.toml": "[tool.tqcheck]\njobs = 3", "tqcheck.toml": "jobs = 2"}, "tqcheck.toml"),
        ({"a/pyproject.toml": "[project]", "pyproject.toml": "[tool.tqcheck]\njobs = 2"}, "pyproject.toml"),
        ({"a/pyproject.toml": "tool = 1", "tqcheck.toml": "jobs = 2"}, "tqcheck.toml"),
        ({"a/tqcheck.toml": "jobs = 2", "tqcheck.toml": "jobs = 3"}, "a/tqcheck.toml"),
    ],
    ids=["own", "project", "own-first", "project-without-table", "odd-project", "nearest"],
)
def test_the_nearest_file_holds(tmp_path: Path, files: dict[str, str], found: str) -> None:
    for name, text in files.items():
        write(tmp_path / name, text)
    (tmp_path / "a" / "b").mkdir(parents=True, exist_ok=True)
    config = find_config(tmp_path / "a" / "b")
    assert config is not None
    assert config.path == tmp_path / found
    assert settings_from(effective_settings(config)).jobs == 2


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("pyproject.toml", b"[project]", "there is no [tool.tqcheck] table"),
        ("pyproject.toml", b"[tool]\ntqcheck = 3", "tool.tqcheck is not a table"),
        ("tqcheck.toml", b"\xff", "is not UTF-8"),
        ("tqcheck.toml", None, "cannot be read"),
    ],
)
def test_a_named_file_that_is_of_no_use_is_an_error(
    tmp_path: Path, name: str, content: bytes | None, message: str
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(ConfigError) as refused:
        load_config(tmp_path / name)
    assert message in str(refused.value)


def test_no_file_is_no_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "is_file", lambda self: False)
    assert find_config(tmp_path) is None


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "(none)"),
        (True, "true"),
        (3, "3"),
        (0.25, "0.25"),
        ("en", '"en"'),
        (Level.MAJOR, '"major"'),
        (Severity.MINOR, '"minor"'),
        ((Family.DRIFT,), '["drift"]'),
        ({"TQ106": Severity.MAJOR}, '{TQ106 = "major"}'),
        ({"TQ101": 0.6}, "{TQ101 = 0.6}"),
        (Sensitivity.LOW, '"low"'),
        (Path("a b/c.jsonl"), '"a b/c.jsonl"'),
        ((OF_CONFIG,), '[{rule = "TQ102", phrase = "ten"}]'),
    ],
)
def test_values_are_shown_as_toml(value: Any, text: str) -> None:
    assert toml_value(value) == text


def test_only_settings_are_shown() -> None:
    with pytest.raises(TypeError):
        toml_value(object())
