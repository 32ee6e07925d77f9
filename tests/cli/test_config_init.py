"""`tqcheck config init`: a file to begin with."""

import re
import tomllib
from dataclasses import fields
from pathlib import Path

import pytest

from tests.acceptance.command import Run
from tests.cli.in_process import tqcheck
from tqcheck.config.loading import effective_settings, find_config, settings_from
from tqcheck.core.settings import Settings
from tqcheck.judging.gate import ExitCode


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def init(folder: Path) -> Run:
    return tqcheck("config", "init", cwd=folder)


def test_as_it_is_written_it_changes_nothing(folder: Path) -> None:
    assert init(folder).out == "tqcheck.toml written: uncomment the settings that you want to change\n"
    assert settings_from(effective_settings(find_config(folder))) == Settings()


def test_every_setting_is_there_with_what_it_is_for_and_a_value_that_holds(folder: Path) -> None:
    init(folder)
    written = (folder / "tqcheck.toml").read_text(encoding="utf-8")
    taken = re.sub(r"^# (?=[a-z][a-z0-9-]* = |\[\[)", "", written, flags=re.MULTILINE)
    values = tomllib.loads(taken)
    assert set(values) == {field.name.replace("_", "-") for field in fields(Settings)}
    (folder / "tqcheck.toml").write_text(taken, encoding="utf-8")
    settings_from(effective_settings(find_config(folder)))
    meanings = re.findall(r"\n\n# (.*)\n# [a-z]", written)
    assert len(meanings) == len(fields(Settings)) - 1
    for meaning in meanings:
        assert meaning.endswith(".")
        assert "Repeatable" not in meaning


@pytest.mark.parametrize(
    ("name", "content"),
    [("tqcheck.toml", ""), ("pyproject.toml", "[tool.tqcheck]\nlanguage = 'en'\n")],
)
def test_a_configuration_that_is_there_is_left_alone(folder: Path, name: str, content: str) -> None:
    (folder / name).write_text(content, encoding="utf-8")
    said = init(folder)
    assert said.code == ExitCode.NOT_JUDGED
    assert said.err == (
        f"tqcheck: error: {name} is there already; edit it; tqcheck config show prints what holds\n"
    )
    assert [path.name for path in folder.iterdir()] == [name]


def test_a_project_without_settings_of_tqcheck_gets_its_own_file(folder: Path) -> None:
    (folder / "pyproject.toml").write_text("[project]\nname = 'x'\n", encoding="utf-8")
    assert init(folder).code == ExitCode.PASSED
    assert (folder / "tqcheck.toml").exists()
