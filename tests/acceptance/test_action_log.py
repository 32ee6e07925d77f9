"""The log of a GitHub action: what texts, ids, engines and file names hold is no command, whatever the report."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.acceptance.command import tqcheck, write_jsonl
from tests.acceptance.test_exit_codes import DRIFTED, SOUND

IN_ACTION = {"GITHUB_ACTIONS": "true"}
EVIL = "##[stop-commands]x\n::add-mask::budget"
BATCH = (
    DRIFTED | {"id": f"{EVIL} 1", "retranslation": {EVIL: "Rates rose by 9 percent."}},
    {
        "id": "##[add-mask]2",
        "text": f"{EVIL} Rates rose by 5 percent.",
        "reference": "Rates rose by 9 percent.",
    },
    SOUND,
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_jsonl(tmp_path / "::set-output name=verdict::pass.jsonl", *BATCH)
    return tmp_path


def assert_harmless(log: str, *, with_commands: bool = False) -> None:
    assert "##[" not in log
    if not with_commands:
        assert not [line for line in log.splitlines() if line.lstrip().startswith("::")]


@pytest.mark.parametrize("report", ["text", "jsonl", "markdown", "sarif", "gitlab", "rdjsonl", "junit"])
def test_reports(folder: Path, report: str) -> None:
    run = tqcheck("check", "--no-model", ".", "--output", report, cwd=folder, env=IN_ACTION)
    assert run.code == 1, run.err
    assert_harmless(run.out)
    assert_harmless(run.err)


def test_the_report_that_is_made_of_commands_keeps_its_own(folder: Path) -> None:
    run = tqcheck("check", "--no-model", ".", "--output", "github", cwd=folder, env=IN_ACTION)
    assert "::error " in run.out
    assert not [
        line for line in run.out.splitlines() if line.lstrip().startswith(("::add-mask", "::set-output"))
    ]
    assert_harmless(run.err)


@pytest.mark.parametrize(
    "arguments",
    [
        ("check", "::error::no such file"),
        ("check", "--output", "##[add-mask]=x", "in.jsonl"),
        ("check", "--##[group]", "in.jsonl"),
        ("rule", "##[group]"),
    ],
)
def test_errors(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    run = tqcheck(*arguments, cwd=tmp_path, env=IN_ACTION)
    assert run.code == 2
    assert run.err
    assert_harmless(run.err)


def test_elsewhere_texts_stay_as_they_are(folder: Path) -> None:
    assert "##[add-mask]2" in tqcheck("check", "--no-model", ".", cwd=folder, env={"GITHUB_ACTIONS": ""}).out


def test_pytest(folder: Path) -> None:
    (file,) = folder.iterdir()
    file.rename(folder / "in.jsonl")  # names of files are written by pytest itself
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-v", "--tqcheck", "."],
        cwd=folder,
        env=os.environ | IN_ACTION,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, done.stdout + done.stderr
    assert_harmless(done.stdout)
