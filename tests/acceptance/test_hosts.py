"""Where the gate runs: GitHub's action, GitLab's component and pre-commit's hooks, each by its own file and shell."""

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.acceptance.command import write_jsonl
from tests.acceptance.test_exit_codes import ALONE, DRIFTED, SOUND

ROOT = Path(__file__).parents[2]
ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
SPEC, COMPONENT = yaml.safe_load_all((ROOT / "templates" / "check.yml").read_text(encoding="utf-8"))
BIN = str(Path(sys.executable).parent)


@dataclass(frozen=True)
class Step:
    """How a step of the action ended."""

    code: int
    said: str
    outputs: dict[str, str]


class Workspace:
    """A job of GitHub Actions: the folders and variables that a step finds."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "a repository"
        self.temporary = folder / "runner's temp"
        for each in (self.folder, self.temporary):
            each.mkdir()
        write_jsonl(self.folder / "good one.jsonl", SOUND)
        write_jsonl(self.folder / "bad.jsonl", DRIFTED)
        write_jsonl(self.folder / "alone.jsonl", ALONE)

    def check(self, **inputs: str) -> Step:
        """Run the action's step `check` as its yml has it, with these inputs."""
        (step,) = (each for each in ACTION["runs"]["steps"] if each.get("id") == "check")
        given = {name: str(each.get("default", "")) for name, each in ACTION["inputs"].items()}
        given.update({name.replace("_", "-"): text for name, text in inputs.items()})
        values = {f"${{{{ inputs.{name} }}}}": text for name, text in given.items()}
        values["${{ steps.install.outputs.python }}"] = sys.executable
        return self._run(step["run"], {name: values[text] for name, text in step["env"].items()})

    def _run(self, script: str, variables: Mapping[str, str]) -> Step:
        outputs = self.temporary / "outputs"
        outputs.write_text("", encoding="utf-8")
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
            cwd=self.folder,
            env={
                **os.environ,
                **variables,
                "GITHUB_ACTION_PATH": str(ROOT),
                "GITHUB_OUTPUT": str(outputs),
                "GITHUB_STEP_SUMMARY": str(self.temporary / "summary.md"),
                "GITHUB_WORKSPACE": str(self.folder),
                "RUNNER_TEMP": str(self.temporary),
            },
            capture_output=True,
            text=True,
            check=False,
        )
        rows = outputs.read_text(encoding="utf-8").splitlines()
        return Step(done.returncode, done.stdout + done.stderr, dict(row.split("=", 1) for row in rows))


@pytest.fixture
def job(tmp_path: Path) -> Workspace:
    return Workspace(tmp_path)


@pytest.mark.parametrize(
    ("inputs", "code", "verdict"),
    [
        ({"paths": "good one.jsonl"}, 0, "pass"),
        ({"paths": "good one.jsonl\n\nbad.jsonl"}, 1, "fail"),
        ({"paths": "*d*.jsonl"}, 1, "fail"),
        ({"paths": "bad.jsonl", "fail_on": "never"}, 0, "pass"),
        ({"paths": "alone.jsonl"}, 2, "unchecked"),
        ({"paths": "alone.jsonl", "args": "--no-model --allow-unchecked"}, 0, "pass"),
    ],
    ids=str,
)
def test_the_action_ends_as_the_gate_decides(
    job: Workspace, inputs: dict[str, str], code: int, verdict: str
) -> None:
    step = job.check(**{"args": "--no-model", **inputs})
    assert (step.code, step.outputs["exit-code"], step.outputs["verdict"]) == (code, str(code), verdict)
    assert Path(step.outputs["sarif"]).stat().st_size > 0


@pytest.mark.parametrize(
    "inputs",
    [
        {},
        {"paths": "none.jsonl"},
        {"paths": "--help"},
        {"paths": "$(touch owned)"},
        {"paths": "; touch owned"},
        {"paths": "bad.jsonl", "args": "$(touch owned)"},
        {"paths": "good one.jsonl", "args": "'no end"},
        {"paths": "good one.jsonl", "args": "--help"},
        {"paths": "good one.jsonl", "fail_on": "sometimes"},
        {"paths": "good one.jsonl", "config": "none.toml"},
        {"paths": "good one.jsonl", "output": "xml"},
        {"paths": "good one.jsonl", "output": "jsonl=no/such/folder/x"},
    ],
    ids=str,
)
def test_what_makes_no_sense_fails_the_step_and_runs_nothing(job: Workspace, inputs: dict[str, str]) -> None:
    step = job.check(**inputs)
    assert step.code == 2
    assert step.outputs.get("sarif", "") == ""
    assert not list(job.folder.rglob("owned"))


def test_the_action_annotates_and_writes_the_reports_that_it_is_asked_for(job: Workspace) -> None:
    step = job.check(paths="bad.jsonl", args="--no-model", output="github\nmarkdown=comment file.md")
    assert "::error file=bad.jsonl,line=1" in step.said
    assert "TQ102" in (job.folder / "comment file.md").read_text(encoding="utf-8")
    assert "TQ102" in (job.temporary / "summary.md").read_text(encoding="utf-8")


def test_no_input_reaches_a_script_as_text() -> None:
    assert ACTION["runs"]["using"] == "composite"
    for step in ACTION["runs"]["steps"]:
        assert "${{" not in step.get("run", "")


def test_findings_are_uploaded_after_a_failure_too() -> None:
    upload = ACTION["runs"]["steps"][-1]
    assert upload["uses"].startswith("github/codeql-action/upload-sarif@v")
    assert "always()" in upload["if"]
    assert "inputs.upload-sarif == 'true'" in upload["if"]
    assert not any(step.get("continue-on-error") for step in ACTION["runs"]["steps"])


@pytest.mark.parametrize(
    ("paths", "args", "code"),
    [("bad.jsonl", "", 1), ("good.jsonl", "", 0), ("a*.jsonl", "--allow-unchecked", 0)],
)
def test_the_gitlab_job_ends_as_the_gate_decides_and_leaves_its_reports(
    tmp_path: Path, paths: str, args: str, code: int
) -> None:
    for name, record in (("bad", DRIFTED), ("good", SOUND), ("alone", ALONE)):
        write_jsonl(tmp_path / f"{name}.jsonl", record)
    job = COMPONENT["tqcheck"]
    values = {"paths": paths, "args": f"--no-model {args}"}
    variables = {
        name: text.replace("$[[ inputs.", "").replace(" ]]", "") for name, text in job["variables"].items()
    }
    environment = {name: values.get(key, "") for name, key in variables.items()}
    done = subprocess.run(
        ["bash", "-eo", "pipefail", "-c", "\n".join(job["script"])],
        cwd=tmp_path,
        env={
            **os.environ,
            **environment,
            "PATH": f"{BIN}:{os.environ['PATH']}",
            "CI_PROJECT_DIR": str(tmp_path),
        },
        capture_output=True,
        check=False,
    )
    assert done.returncode == code
    assert job["artifacts"]["when"] == "always"
    for report in job["artifacts"]["reports"].values():
        assert (tmp_path / report).stat().st_size > 0
    assert set(variables.values()) <= set(SPEC["spec"]["inputs"])


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A git repository whose pre-commit has the hooks as they stand, run by this environment's tqcheck."""
    hooks = [{**hook, "language": "system", "entry": f"{BIN}/{hook['entry']}"} for hook in HOOKS]
    configuration = {"repos": [{"repo": "local", "hooks": hooks}]}
    (tmp_path / ".pre-commit-config.yaml").write_text(yaml.safe_dump(configuration), encoding="utf-8")
    subprocess.run(["git", "init", "--quiet"], cwd=tmp_path, check=True)
    return tmp_path


@pytest.mark.parametrize(
    ("content", "passes", "says"),
    [
        ({"a.jsonl": SOUND}, True, "PASS"),
        ({"a.jsonl": SOUND, "b.jsonl": DRIFTED}, False, "FAIL: 1 of 2 passages failed"),
        ({"a.jsonl": ALONE}, False, "unchecked"),
        ({"a.jsonl": {"txt": "A misnamed key."}}, False, 'rename "txt" to'),
        ({"notes.md": SOUND}, True, "no files to check"),
    ],
    ids=["sound", "drifted", "unchecked", "broken", "other"],
)
def test_a_commit_passes_or_not(
    repository: Path, content: dict[str, dict[str, Any]], passes: bool, says: str
) -> None:
    for name, record in content.items():
        write_jsonl(repository / name, record)
    subprocess.run(["git", "add", "."], cwd=repository, check=True)
    done = subprocess.run(
        [f"{BIN}/pre-commit", "run", "tqcheck-fast", "--verbose"],
        cwd=repository,
        env={**os.environ, "PRE_COMMIT_HOME": str(repository / ".git" / "pre-commit")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode == 0) is passes, done.stdout + done.stderr
    assert says.lower() in done.stdout.lower()


def test_the_full_hook_is_the_fast_one_with_the_model() -> None:
    full, fast = HOOKS
    assert fast["entry"] == f"{full['entry']} --no-model"
    assert {key for key in full if full[key] != fast[key]} == {"id", "name", "description", "entry"}


def test_pre_commit_takes_the_hooks_as_they_stand() -> None:
    path = str(ROOT / ".pre-commit-hooks.yaml")
    subprocess.run([f"{BIN}/pre-commit", "validate-manifest", path], check=True)
