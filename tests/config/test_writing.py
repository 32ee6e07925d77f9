"""Thresholds written to a config file: nothing else in it changes, and it is replaced whole or not at all."""

import os
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.config.loading import effective_settings, load_config, settings_from
from tqcheck.config.writing import with_min_confidence, write_min_confidence
from tqcheck.core.errors import ConfigError

PROJECT = ("tool", "tqcheck")
ONE = {"TQ102": 0.84}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "min-confidence = {TQ102 = 0.84}\n"),
        ("# ours\n", "# ours\nmin-confidence = {TQ102 = 0.84}\n"),
        ("jobs = 2", "jobs = 2\nmin-confidence = {TQ102 = 0.84}\n"),
        ("jobs  =  2   # two\r\n", "jobs  =  2   # two\r\nmin-confidence = {TQ102 = 0.84}\r\n"),
        (
            'jobs = 2\n\n# of the client\n[[excuse]]\nrule = "TQ103"\n',
            'jobs = 2\nmin-confidence = {TQ102 = 0.84}\n\n# of the client\n[[excuse]]\nrule = "TQ103"\n',
        ),
        (
            '[severity]\nTQ106 = "major"\n',
            'min-confidence = {TQ102 = 0.84}\n[severity]\nTQ106 = "major"\n',
        ),
        ("min-confidence = {TQ102 = 0.6} # mine\n", "min-confidence = {TQ102 = 0.84} # mine\n"),
        ("min-confidence = {TQ103 = 0.6} # mine\n", "min-confidence = {TQ103 = 0.6, TQ102 = 0.84} # mine\n"),
        ("min-confidence = {changed-number = 0.6}\n", "min-confidence = {changed-number = 0.84}\n"),
        (
            'min-confidence = ["TQ103=0.6", "TQ102=0.5"]\njobs = 2\n',
            "min-confidence = {TQ103 = 0.6, TQ102 = 0.84}\njobs = 2\n",
        ),
        (
            "jobs = 2\n[min-confidence]\nTQ102 = 0.6 # too low\ntq103 = 0.5\n# end\n",
            "jobs = 2\n[min-confidence]\nTQ102 = 0.84 # too low\ntq103 = 0.5\n# end\n",
        ),
        (
            "[min-confidence] # by rule\nTQ103 = 0.5\n\n# grave\n[severity]\n",
            "[min-confidence] # by rule\nTQ103 = 0.5\nTQ102 = 0.84\n\n# grave\n[severity]\n",
        ),
        (
            "min-confidence.TQ103 = 0.5\njobs = 2\n",
            "min-confidence.TQ103 = 0.5\nmin-confidence.TQ102 = 0.84\njobs = 2\n",
        ),
    ],
)  # fmt: skip
def test_an_own_file(before: str, after: str) -> None:
    assert with_min_confidence(before, ONE) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "[tool.tqcheck]\nmin-confidence = {TQ102 = 0.84}\n"),
        (
            '[project]\nname = "x" # us\n\n[tool.tqcheck]\njobs = 2\n\n# of ruff\n[tool.ruff]\nfix = true\n',
            '[project]\nname = "x" # us\n\n[tool.tqcheck]\njobs = 2\n$\n\n# of ruff\n[tool.ruff]\nfix = true\n',
        ),
        (
            '[tool.tqcheck]\n[[tool.tqcheck.excuse]]\nrule = "TQ103"\n',
            '[tool.tqcheck]\nmin-confidence = {TQ102 = 0.84}\n[[tool.tqcheck.excuse]]\nrule = "TQ103"\n',
        ),
        (
            '[tool.tqcheck.severity]\nTQ106 = "major"\n',
            '[tool.tqcheck]\nmin-confidence = {TQ102 = 0.84}\n[tool.tqcheck.severity]\nTQ106 = "major"\n',
        ),
        ("[tool]\ntqcheck.jobs = 2\n", "[tool]\ntqcheck.jobs = 2\ntqcheck.min-confidence = {TQ102 = 0.84}\n"),
        ("tool.tqcheck.jobs = 2\n", "tool.tqcheck.jobs = 2\ntool.tqcheck.min-confidence = {TQ102 = 0.84}\n"),
        (
            "[tool.ruff]\nfix = true\n[project]\n[tool.tqcheck]\njobs = 2\n[build-system]\n",
            "[tool.ruff]\nfix = true\n[project]\n[tool.tqcheck]\njobs = 2\n$\n[build-system]\n",
        ),
        (
            "[tool.tqcheck.min-confidence]\nTQ103 = 0.5\n\n# about ruff\n[tool.ruff]\n",
            "[tool.tqcheck.min-confidence]\nTQ103 = 0.5\nTQ102 = 0.84\n\n# about ruff\n[tool.ruff]\n",
        ),
    ],
)  # fmt: skip
def test_a_project_file(before: str, after: str) -> None:
    assert with_min_confidence(before, ONE, PROJECT) == after.replace("$", "min-confidence = {TQ102 = 0.84}")


@pytest.mark.parametrize(
    ("before", "inside"),
    [
        ("tool = {tqcheck = {jobs = 2}}\n", PROJECT),
        ("[tool]\ntqcheck = {jobs = 2}\n[project]\n", PROJECT),
        ("[tool]\ntqcheck.jobs = 2\nruff.fix = true\ntqcheck.ter = true\n", PROJECT),
        ("[tool.tqcheck.severity]\n[project]\n[tool.tqcheck]\njobs = 2\n", PROJECT),
        ("min-confidence.TQ103 = 0.5\njobs = 2\nmin-confidence.TQ104 = 0.6\n", ()),
        ("min-confidence.TQ103 = 0.5\njobs = 2\nmin-confidence.TQ102 = 0.6\n", ()),
        ("[min-confidence]\n", ()),
        ("min-confidence = {}\n", ()),
        ("min-confidence = []\n", ()),
    ],
)
def test_odd_ways_to_write_it_are_changed_rightly(before: str, inside: tuple[str, ...]) -> None:
    expected: dict[str, Any] = tomllib.loads(before)
    table = expected
    for name in inside:
        table = table[name]
    table["min-confidence"] = dict(table.get("min-confidence") or {}) | ONE
    assert tomllib.loads(with_min_confidence(before, ONE, inside)) == expected


@pytest.mark.parametrize("before", ["jobs = ", "tool = 3\n", "[tool]\ntqcheck = 3\n", "[[tool]]\n"])
def test_what_cannot_be_changed_is_refused(before: str) -> None:
    with pytest.raises(ValueError, match="min-confidence cannot be set in it"):
        with_min_confidence(before, ONE, PROJECT)


NOTES = st.sampled_from(["", "\n", "# a note\n", "\n  # a note\n\n"])
ENDS = st.sampled_from(["\n", "  # why\n"])
SETTINGS = ["jobs = 2", "ter=true", 'language = "en"', 'min-confidence = {"TQ103"=0.5}']
HEADS = ["[severity]", "[other]", "[other.inner]", "[[list]]"]


def written(lines: list[str]) -> st.SearchStrategy[str]:
    """Some of the lines in any order, with notes above and behind them."""
    annotated = st.tuples(NOTES, st.sampled_from(lines), ENDS)
    chosen = st.lists(annotated, unique_by=lambda parts: parts[1], max_size=len(lines))
    return chosen.map(lambda each: "".join("".join(parts) for parts in each))


RULES = st.dictionaries(
    st.sampled_from(["TQ102", "TQ103", "TQ205"]), st.integers(0, 10_000).map(lambda n: n / 10_000), min_size=1
)


@given(written(SETTINGS), written(HEADS), NOTES, RULES)
def test_every_line_of_the_users_stays(
    settings: str, tables: str, last: str, thresholds: dict[str, float]
) -> None:
    before = settings + tables + last
    after = with_min_confidence(before, thresholds)
    theirs = [line for line in before.split("\n") if "min-confidence" not in line]
    assert [line for line in after.split("\n") if "min-confidence" not in line] == theirs
    assert tomllib.loads(after).pop("min-confidence").items() >= thresholds.items()
    assert with_min_confidence(after, thresholds) == after


def test_a_new_file_has_the_permissions_of_any_new_file(tmp_path: Path) -> None:
    mask = os.umask(0o027)
    try:
        write_min_confidence(tmp_path / "tqcheck.toml", ONE)
    finally:
        os.umask(mask)
    assert (tmp_path / "tqcheck.toml").stat().st_mode & 0o777 == 0o640
    assert [each.name for each in tmp_path.iterdir()] == ["tqcheck.toml"]


def test_what_is_written_is_what_check_reads(tmp_path: Path) -> None:
    for name in ("tqcheck.toml", "pyproject.toml"):
        write_min_confidence(tmp_path / name, {"TQ102": 0.84, "TQ103": 0.61225})
        read = settings_from(effective_settings(load_config(tmp_path / name)))
        assert read.min_confidence == {"TQ102": 0.84, "TQ103": 0.61225}


def test_links_and_permissions_stay(tmp_path: Path) -> None:
    real = tmp_path / "real.toml"
    real.write_text("jobs = 2\n")
    real.chmod(0o604)
    (tmp_path / "tqcheck.toml").symlink_to("real.toml")
    write_min_confidence(tmp_path / "tqcheck.toml", ONE)
    assert (tmp_path / "tqcheck.toml").is_symlink()
    assert real.read_text() == "jobs = 2\nmin-confidence = {TQ102 = 0.84}\n"
    assert real.stat().st_mode & 0o777 == 0o604


def test_a_failure_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "tqcheck.toml"
    path.write_text("jobs = 2\n")

    def fail(self: Path, target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(ConfigError, match="cannot be written: No space left on device; name another file"):
        write_min_confidence(path, ONE)
    assert path.read_text() == "jobs = 2\n"
    assert [each.name for each in tmp_path.iterdir()] == ["tqcheck.toml"]


@pytest.mark.parametrize("place", ["folder", "no/such/folder/tqcheck.toml"])
def test_where_no_file_can_be(tmp_path: Path, place: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(ConfigError, match="cannot be written"):
        write_min_confidence(tmp_path / place, ONE)


def test_a_device_is_not_replaced() -> None:
    with pytest.raises(ConfigError, match="cannot be written: it is no file"):
        write_min_confidence(Path(os.devnull), ONE)
    assert Path(os.devnull).is_char_device()


def test_what_cannot_be_changed_can_be_written_by_hand(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("tool = 3\n")
    with pytest.raises(ConfigError) as refused:
        write_min_confidence(tmp_path / "pyproject.toml", ONE)
    assert str(refused.value).endswith("; write it there: min-confidence = {TQ102 = 0.84}")
