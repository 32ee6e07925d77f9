"""The release workflow: a tag is released as what was built and tested, and only where all agree on the version."""

import importlib.util
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml

from tqcheck.version import __version__

ROOT = Path(__file__).parents[2]
WORKFLOW = ROOT / ".github/workflows/release.yml"
NOTES = ROOT / ".github/release/notes.py"
CHANGELOG = "# Changelog\n\n## 1.2.0 (2027-01-31)\n\n- New.\n\n## 1.1.0 (2027-01-01)\n\n- Old.\n"


@pytest.fixture(scope="module")
def notes() -> ModuleType:
    spec = importlib.util.spec_from_file_location("notes", NOTES)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def jobs() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))["jobs"]
    return found


def test_the_notes_are_the_newest_section(notes: ModuleType) -> None:
    assert notes.notes("v1.2.0", "1.2.0", CHANGELOG) == "- New.\n"


@pytest.mark.parametrize(
    ("tag", "version", "changelog", "says"),
    [
        ("v1.2.1", "1.2.0", CHANGELOG, "the tag v1.2.1 is not v1.2.0"),
        ("1.2.0", "1.2.0", CHANGELOG, "the tag 1.2.0 is not v1.2.0"),
        ("v1.3.0", "1.3.0", CHANGELOG, "the newest section of CHANGELOG.md is not 1.3.0"),
        ("v1.2.0", "1.2.0", CHANGELOG.replace("1.2.0 (2027-01-31)", "Unreleased"), "is not 1.2.0: rename it"),
        ("v1.2.0", "1.2.0", "# Changelog\n", "is not 1.2.0"),
        ("v1.2.0", "1.2.0", CHANGELOG.replace("- New.", ""), "says nothing about 1.2.0"),
    ],
)
def test_what_does_not_agree_is_no_release(
    notes: ModuleType, tag: str, version: str, changelog: str, says: str
) -> None:
    with pytest.raises(ValueError, match=says):
        notes.notes(tag, version, changelog)


def test_the_script_ends_with_one_line(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, NOTES, "v0.0.0"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 1
    assert ran.stderr.startswith(f"no release: the tag v0.0.0 is not v{__version__}")
    assert ran.stderr.count("\n") == 1


def test_nothing_is_published_that_was_not_built_and_tested_here(jobs: dict[str, Any]) -> None:
    assert {name: job.get("needs") for name, job in jobs.items()} == {
        "build": None,
        "test": "build",
        "publish": "test",
        "announce": "publish",
    }
    assert [step for step in jobs["publish"]["steps"] if "run" in step] == []


def test_each_job_may_do_no_more_than_it_has_to(jobs: dict[str, Any]) -> None:
    assert {name: job.get("permissions") for name, job in jobs.items()} == {
        "build": {"contents": "read", "id-token": "write", "attestations": "write"},
        "test": None,
        "publish": {"id-token": "write"},
        "announce": {"contents": "write"},
    }


def test_no_script_has_an_expression_in_it(jobs: dict[str, Any]) -> None:
    scripts = [step["run"] for job in jobs.values() for step in job["steps"] if "run" in step]
    assert scripts
    assert not [script for script in scripts if "${{" in script]


def test_the_wheel_is_tried_on_every_python_that_is_promised(jobs: dict[str, Any]) -> None:
    tried = jobs["test"]["strategy"]["matrix"]["python"]
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    promised = [each.rpartition(" ")[2] for each in project["classifiers"] if ":: Python :: 3." in each]
    assert promised
    assert set(promised) <= set(tried)
    assert tried[0] == project["requires-python"].removeprefix(">=")
