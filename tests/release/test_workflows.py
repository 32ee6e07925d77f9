"""The workflows on GitHub: what each job may do, and what has to pass before anything is published."""

import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.release.try_wheel import WAYS

ROOT = Path(__file__).parents[2]
WORKFLOWS: dict[str, dict[Any, Any]] = {
    path.stem: yaml.safe_load(path.read_text(encoding="utf-8"))
    for path in sorted((ROOT / ".github" / "workflows").glob("*.yml"))
}
JOBS: dict[str, dict[str, Any]] = WORKFLOWS["release"]["jobs"]
READS = {"contents": "read"}
MAJOR = re.compile(r"(?:actions|github)/[\w/-]+@v\d+|pypa/gh-action-pypi-publish@release/v1")
PUBLISHING = {
    "provenance": {"attestations": "write", "id-token": "write"},
    "pypi": {"id-token": "write"},
    "github": {"contents": "write"},
}


def steps(workflow: str) -> list[dict[str, Any]]:
    return [step for job in WORKFLOWS[workflow]["jobs"].values() for step in job["steps"]]


def script(job: str, word: str) -> str:
    """The only script of a job with that word in it."""
    (found,) = (step["run"] for step in JOBS[job]["steps"] if word in step.get("run", ""))
    return str(found)


def needed(job: str) -> Iterator[str]:
    """The jobs that must have passed before this one starts."""
    needs = JOBS[job].get("needs", [])
    for name in [needs] if isinstance(needs, str) else needs:
        yield name
        yield from needed(name)


@pytest.mark.parametrize("workflow", WORKFLOWS)
def test_other_actions_are_pinned_by_major_version(workflow: str) -> None:
    used = [step["uses"] for step in steps(workflow) if "uses" in step]
    assert used
    assert [each for each in used if not MAJOR.fullmatch(each)] == []


@pytest.mark.parametrize("workflow", WORKFLOWS)
def test_no_script_has_an_expression_in_it(workflow: str) -> None:
    assert [step["run"] for step in steps(workflow) if "${{" in step.get("run", "")] == []


@pytest.mark.parametrize("workflow", WORKFLOWS)
def test_a_checkout_keeps_no_password(workflow: str) -> None:
    checkouts = [step for step in steps(workflow) if step.get("uses", "").startswith("actions/checkout@")]
    assert checkouts
    assert all(step["with"]["persist-credentials"] is False for step in checkouts)


@pytest.mark.parametrize("workflow", WORKFLOWS)
def test_nothing_turns_a_failure_into_a_pass(workflow: str) -> None:
    assert not [each for each in steps(workflow) if "continue-on-error" in each]
    assert not [each for each in WORKFLOWS[workflow]["jobs"].values() if "continue-on-error" in each]


def test_only_a_version_tag_releases() -> None:
    assert WORKFLOWS["release"][True] == {"push": {"tags": ["v*.*.*"]}}  # YAML takes the key "on" for true


def test_a_job_may_do_no_more_than_it_does() -> None:
    assert WORKFLOWS["release"]["permissions"] == {}
    assert {name: job["permissions"] for name, job in JOBS.items()} == {
        name: PUBLISHING.get(name, READS) for name in JOBS
    }
    assert {name for name, job in JOBS.items() if "environment" in job} == {"pypi"}


def test_no_job_that_publishes_runs_code_of_the_checkout() -> None:
    for name in PUBLISHING:
        assert "actions/checkout" not in str(JOBS[name])
        assert "python" not in str([step.get("run") for step in JOBS[name]["steps"]])


def test_nothing_is_published_before_everything_has_passed() -> None:
    for name in PUBLISHING:
        assert set(needed(name)) >= JOBS.keys() - PUBLISHING.keys()
    assert set(needed("github")) == JOBS.keys() - {"github"}
    assert all("if" not in job for job in JOBS.values())


def test_what_is_published_is_what_was_tried() -> None:
    handed_on = {
        name: {step["with"]["name"] for step in job["steps"] if "artifact@" in step.get("uses", "")}
        for name, job in JOBS.items()
    }
    assert handed_on == {
        "notes": {"notes"},
        "checks": set(),
        "build": {"dist"},
        "wheel": {"dist"},
        "provenance": {"dist"},
        "pypi": {"dist"},
        "github": {"dist", "notes"},
    }


def test_the_wheel_is_tried_on_every_python_that_it_is_said_to_run_on() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    named = [each.rpartition(" ")[2] for each in project["classifiers"] if "Python :: 3." in each]
    assert JOBS["wheel"]["strategy"]["matrix"]["python"] == named
    assert project["requires-python"] == f">={named[0]}"


def test_the_wheel_is_tried_in_every_way() -> None:
    scripts = [step["run"] for step in JOBS["wheel"]["steps"] if "try_wheel" in step.get("run", "")]
    assert set(WAYS) == {"pip", *re.findall(r"--by (\w+)", " ".join(scripts))}
    assert len(scripts) == 2


def run(command: str, folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a script as GitHub's runner does, with this Python as `python`."""
    (folder / "bin").mkdir(exist_ok=True)
    python = folder / "bin" / "python"
    if not python.exists():
        python.symlink_to(sys.executable)
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", command],
        cwd=folder,
        env={
            "PATH": f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": str(ROOT),
            "PYTHONDONTWRITEBYTECODE": "1",
            **variables,
        },
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(("tag", "code"), [("v0.2.0", 0), ("v0.3.0", 2), ("v0.2.0; touch owned", 2)])
def test_the_first_job_writes_the_notes_or_ends_it_all(checkout: Path, tag: str, code: int) -> None:
    done = run(script("notes", "notes.md"), checkout, GITHUB_REF_NAME=tag)
    assert (done.returncode, bool(done.stderr)) == (code, code != 0)
    assert bool((checkout / "notes.md").read_text()) is (code == 0)
    assert not (checkout / "owned").exists()


def test_the_last_job_releases_with_the_notes_and_what_was_built(tmp_path: Path) -> None:
    (tmp_path / "dist").mkdir()
    for name in ("tqcheck-0.2.0.tar.gz", "tqcheck-0.2.0-py3-none-any.whl"):
        (tmp_path / "dist" / name).touch()
    (tmp_path / "bin").mkdir()
    recording = tmp_path / "bin" / "gh"
    recording.write_text('#!/bin/sh\nprintf "%s\\n" "$@" > asked\n')
    recording.chmod(0o755)
    assert run(script("github", "gh release"), tmp_path, GITHUB_REF_NAME="v0.2.0").returncode == 0
    assert (tmp_path / "asked").read_text().splitlines() == [
        *(
            "release",
            "create",
            "v0.2.0",
            "--verify-tag",
            "--title",
            "tqcheck 0.2.0",
            "--notes-file",
            "notes.md",
        ),
        *("dist/tqcheck-0.2.0-py3-none-any.whl", "dist/tqcheck-0.2.0.tar.gz"),
    ]
