"""The component for GitLab: its script, run in the shell that a job has, and the reports that it promises."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from junitparser import JUnitXml

from tests.acceptance.command import write_jsonl
from tests.acceptance.test_exit_codes import ALONE, DRIFTED, SOUND
from tests.manual.pages import snippet

TEMPLATE = (Path(__file__).parents[2] / "templates" / "check.yml").read_text(encoding="utf-8")
INPUTS: dict[str, Any] = next(yaml.safe_load_all(TEMPLATE))["spec"]["inputs"]
INCLUDED: dict[str, str] = snippet("how-to/ci-hosts.md", "GitLab")["include"][0]["inputs"]


def job(**inputs: str) -> dict[str, Any]:
    """The job with these inputs in it: GitLab replaces them in the text, before it reads the YAML."""
    given = {name: each["default"] for name, each in INPUTS.items() if "default" in each} | INCLUDED | inputs
    body = TEMPLATE.split("\n---\n")[1]
    filled = re.sub(r"\$\[\[ inputs\.([\w-]+) \]\]", lambda match: given[match[1]], body)
    made = yaml.safe_load(filled)["tqcheck"]
    assert isinstance(made, dict)
    return made


def run(folder: Path, **inputs: str) -> tuple[int, str]:
    """Run the job's script as GitLab's runner does: all lines in one shell, which ends with the first that fails."""
    made = job(**{"args": "--no-model", **inputs})
    script = "\n".join(["set -eo pipefail", 'cd "$CI_PROJECT_DIR"', *made["script"]])
    installed = Path(sys.executable).parent
    machine = {
        "PATH": f"{installed}{os.pathsep}{os.environ['PATH']}",
        "GITLAB_CI": "true",
        "CI_PROJECT_DIR": str(folder),
    }
    done = subprocess.run(
        ["bash", "-c", script],
        env=machine | made["variables"],
        cwd=folder.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("record", "code", "severities", "failures"),
    [(SOUND, 0, [], 0), (DRIFTED, 1, ["major"], 2), (ALONE, 2, ["blocker"], 0)],
    ids=["sound", "drifted", "unchecked"],
)
def test_the_reports_that_it_promises(
    tmp_path: Path, record: dict[str, object], code: int, severities: list[str], failures: int
) -> None:
    write_jsonl(tmp_path / "articles" / "news.jsonl", record)
    ended, log = run(tmp_path, args="")  # as the manual includes it
    assert (ended, "(1 passage, " in log) == (code, True)
    reports = job()["artifacts"]["reports"]
    quality = json.loads((tmp_path / reports["codequality"]).read_text(encoding="utf-8"))
    assert [each["severity"] for each in quality] == severities
    if record is DRIFTED:
        assert quality[0]["location"]["path"] == "articles/news.jsonl"
    junit = JUnitXml.fromfile(str(tmp_path / reports["junit"]))
    assert sum(suite.failures for suite in junit) == failures


@pytest.mark.parametrize(
    ("inputs", "code"),
    [
        ({"paths": "good.jsonl bad.jsonl"}, 1),
        ({"paths": "*.jsonl"}, 1),
        ({"paths": "*"}, 1),
        ({"paths": "bad.jsonl", "args": "--no-model --fail-on never"}, 0),
        (
            {
                "paths": "alone.jsonl",
                "args": '--no-model --families awkward,integrity --severity "TQ102=minor"',
            },
            2,
        ),
        ({"paths": "none.jsonl"}, 2),
        ({"paths": ""}, 2),
        ({"paths": "--help"}, 2),
        ({"paths": "good.jsonl", "args": "--no-such-option"}, 2),
        ({"paths": "bad.jsonl", "args": "--help"}, 1),
        ({"paths": "bad.jsonl", "args": "--no-model --version"}, 2),
        ({"paths": "$(touch${IFS}owned)"}, 2),
        ({"paths": "bad.jsonl; touch owned"}, 2),
        ({"paths": "bad.jsonl", "args": "`touch owned`"}, 2),
    ],
    ids=str,
)
def test_ends_as_the_gate_decides_and_runs_nothing_else(
    tmp_path: Path, inputs: dict[str, str], code: int
) -> None:
    for name, record in (("bad", DRIFTED), ("good", SOUND), ("alone", ALONE)):
        write_jsonl(tmp_path / f"{name}.jsonl", record)
    # A shell would make an option of it where it expands the pattern; tqcheck takes it for a file.
    write_jsonl(tmp_path / "--fail-on=never", SOUND)
    assert run(tmp_path, **inputs)[0] == code
    assert not (tmp_path / "owned").exists()


def test_a_failed_job_keeps_its_reports_and_stays_failed() -> None:
    made = job()
    assert made["artifacts"]["when"] == "always"
    assert "allow_failure" not in made
    assert made["before_script"] == ['pip install --quiet "$TQCHECK_PACKAGE"']
    assert made["variables"]["TQCHECK_PACKAGE"] == INCLUDED["package"]


def test_what_is_installed_has_to_be_said() -> None:
    assert "default" not in INPUTS["package"]
    assert {name for name, each in INPUTS.items() if "default" not in (each or {})} <= INCLUDED.keys()
