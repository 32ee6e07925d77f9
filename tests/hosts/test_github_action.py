"""The GitHub action: its steps, taken from action.yml, do what they say with whatever a job gives them."""

import json
import re
import sys
from pathlib import Path

import pytest

from tests.acceptance.command import write_jsonl
from tests.acceptance.test_exit_codes import ALONE, DRIFTED, SOUND
from tests.hosts.github_runner import ACTION, ROOT, STEPS, Runner, StepRun, step
from tests.manual.pages import snippet

BAD, GOOD = "bad.jsonl", "good.jsonl"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_jsonl(tmp_path / "workspace" / BAD, SOUND, DRIFTED)
    write_jsonl(tmp_path / "workspace" / GOOD, SOUND)
    write_jsonl(tmp_path / "workspace" / "alone.jsonl", ALONE)
    return tmp_path


def job(folder: Path, **inputs: str) -> Runner:
    """A job whose first steps are done: tqcheck is installed where the tests run."""
    given = {"args": "--no-model"} | {name.replace("_", "-"): value for name, value in inputs.items()}
    return Runner(folder, given, {"install": {"python": sys.executable}})


def check(folder: Path, **inputs: str) -> StepRun:
    return job(folder, **inputs).run("Check")


@pytest.mark.parametrize(
    ("inputs", "code", "verdict"),
    [
        ({"paths": GOOD}, 0, "pass"),
        ({"paths": BAD}, 1, "fail"),
        ({"paths": "alone.jsonl"}, 2, "unchecked"),
        ({"paths": f"{GOOD}\n{BAD}\n"}, 1, "fail"),
        ({"paths": f"\r\n{GOOD}\r\n  \r\n{BAD}"}, 1, "fail"),
        ({"paths": "*.jsonl"}, 1, "fail"),
        ({"paths": "."}, 1, "fail"),
        ({"paths": BAD, "fail-on": "critical"}, 0, "pass"),
        ({"paths": BAD, "args": "--no-model --disable 'TQ102'"}, 0, "pass"),
        ({"paths": BAD, "config": "settings of ours.toml"}, 0, "pass"),
        ({}, 2, "unchecked"),
        ({"paths": "none.jsonl"}, 2, "unchecked"),
        ({"paths": GOOD, "config": "none.toml"}, 2, "unchecked"),
        ({"paths": GOOD, "args": "--no-such-option"}, 2, "unchecked"),
        ({"paths": GOOD, "args": "it's"}, 2, "unchecked"),
        ({"paths": GOOD, "args": "--help"}, 2, "unchecked"),
        ({"paths": BAD, "args": "--no-model --version"}, 2, "unchecked"),
        ({"args": f"--no-model --text '{GOOD}' --reference {GOOD}"}, 0, "pass"),
    ],
    ids=str,
)
def test_ends_as_the_gate_ends(folder: Path, inputs: dict[str, str], code: int, verdict: str) -> None:
    (folder / "workspace" / "settings of ours.toml").write_text('fail-on = "never"')
    run = check(folder, **inputs)
    assert (run.code, run.outputs["verdict"], run.outputs["exit-code"]) == (code, verdict, str(code))
    assert "Traceback" not in run.err


def test_paths_with_spaces_and_marks_are_paths(folder: Path) -> None:
    names = [
        "two words.jsonl",
        "it's.jsonl",
        'a"b.jsonl',
        "--fail-on=never.jsonl",
        "$HOME.jsonl",
        "a;b.jsonl",
    ]
    for name in names:
        write_jsonl(folder / "workspace" / name, DRIFTED)
    run = check(folder, paths="\n".join(names), output="jsonl")
    records = [json.loads(line) for line in run.out.splitlines()]
    assert [record["file"] for record in records[:-1]] == names
    assert run.code == 1


ATTEMPTS = [
    "$(touch owned)",
    "`touch owned`",
    "; touch owned",
    '"; touch owned; "',
    "'; touch owned; '",
    "x\ntouch owned",
    "&& touch owned #",
    "--output=jsonl=owned",
    "--config=owned",
]


@pytest.mark.parametrize("name", ["paths", "config", "fail-on", "output"])
def test_nothing_that_a_job_is_given_is_run(folder: Path, name: str) -> None:
    run = check(folder, **{"paths": BAD, name: "\n".join(ATTEMPTS)})
    assert run.code == 2
    assert not list(folder.rglob("owned"))


@pytest.mark.parametrize("attempt", ATTEMPTS[:-2])
def test_arguments_are_words_and_nothing_else(folder: Path, attempt: str) -> None:
    run = check(folder, paths=GOOD, args=f"--no-model {attempt}")
    assert run.code == 2
    assert not list(folder.rglob("owned"))


def test_a_hostile_name_is_no_value_of_another_output(folder: Path) -> None:
    run = check(folder, paths="a\nverdict=pass\nexit-code=0")
    assert run.outputs == {"verdict": "unchecked", "exit-code": "2", "sarif": ""}


def test_annotations_and_a_page_by_default(folder: Path) -> None:
    github = job(folder, paths=BAD)
    assert github.run("Check").out.startswith("::error file=bad.jsonl,line=2")
    assert github.summary.read_text().startswith("### tqcheck: FAIL")


def test_several_reports(folder: Path) -> None:
    run = check(folder, paths=BAD, output="text\njsonl=run one.jsonl\nsarif=own.sarif\n")
    assert (run.code, run.out.splitlines()[0].split("  ")[0]) == (1, "bad.jsonl:2 drifted")
    assert (folder / "workspace" / "run one.jsonl").exists()
    assert (folder / "workspace" / "own.sarif").read_bytes() == Path(run.outputs["sarif"]).read_bytes()


@pytest.mark.parametrize(
    ("paths", "asked", "uploads"),
    [(BAD, "true", True), (GOOD, "true", True), (BAD, "false", False), ("none.jsonl", "true", False)],
)
def test_sarif_is_uploaded_where_asked_for_whatever_the_verdict(
    folder: Path, paths: str, asked: str, uploads: bool
) -> None:
    github = job(folder, paths=paths, upload_sarif=asked, category="news")
    run = github.run("Check")
    assert github.would_run("Upload the findings") is uploads
    if uploads:
        given = github.given("Upload the findings", "with")
        assert given == {"sarif_file": run.outputs["sarif"], "category": "news"}
        sarif = json.loads(Path(given["sarif_file"]).read_text(encoding="utf-8"))
        assert len(sarif["runs"][0]["results"]) == (paths == BAD)


def test_the_findings_of_an_earlier_step_are_not_uploaded_again(folder: Path) -> None:
    assert check(folder, paths=BAD).outputs["sarif"]
    later = job(folder, paths="none.jsonl", upload_sarif="true")
    assert later.run("Check").outputs["sarif"] == ""
    assert not later.would_run("Upload the findings")


# The installation, with an interpreter that writes down what it is asked for.

RECORDING = """#!/usr/bin/env bash
printf '%s\\n' "$*" >>"$RECORD"
case "$*" in
*" -m venv "*) mkdir -p "${!#}/bin" && cp "$0" "${!#}/bin/python" ;;
*" -m pip "*) exit "${PIP_ENDS:-0}" ;;
esac
"""


def install(folder: Path, ends: str = "0", **inputs: str) -> tuple[StepRun, list[str]]:
    interpreter = folder / "py thon"
    interpreter.write_text(RECORDING)
    interpreter.chmod(0o755)
    github = Runner(folder, inputs | {"python": str(interpreter)})
    run = github.run("Install tqcheck", RECORD=str(folder / "record"), PIP_ENDS=ends)
    return run, (folder / "record").read_text().splitlines()


@pytest.mark.parametrize(("extras", "installed"), [("", ""), ("http,translate", "[http,translate]")])
def test_installs_from_its_own_folder_into_an_environment_of_its_own(
    folder: Path, extras: str, installed: str
) -> None:
    run, asked = install(folder, extras=extras)
    environment, quiet = folder / "temp" / "tqcheck-environment", "--quiet --disable-pip-version-check"
    assert (run.code, run.outputs) == (0, {"python": f"{environment}/bin/python"})
    assert asked == [
        f"-I -m venv --clear {environment}",
        f"-I -m pip install {quiet} --constraint {ROOT}/constraints.txt {ROOT}{installed}",
    ]


def test_an_installation_that_fails_ends_the_job(folder: Path) -> None:
    run, _ = install(folder, ends="7")
    assert (run.code, run.outputs) == (7, {})


def test_sets_a_python_up_unless_there_is_one(folder: Path) -> None:
    without = Runner(folder, {}, {"python": {"python-path": "/opt/python"}})
    assert without.would_run("Set up Python")
    assert without.given("Install tqcheck", "env")["TQCHECK_PYTHON"] == "/opt/python"
    assert without.given("Set up Python", "with") == {
        "python-version": "3.11",
        "update-environment": "False",  # the job's own Python stays as it is
    }
    given = Runner(folder, {"python": "python3.12"})
    assert not given.would_run("Set up Python")
    assert given.given("Install tqcheck", "env")["TQCHECK_PYTHON"] == "python3.12"


# What the manual says, and what action.yml itself must hold to.


def test_the_steps_that_the_manual_has(folder: Path) -> None:
    for name in ("articles/news.jsonl", "more/news.jsonl"):
        write_jsonl(folder / "workspace" / name, SOUND, DRIFTED)
    given = snippet("how-to/ci-hosts.md", "GitHub")[-1]["with"]
    inputs = {key: str(value).lower() if value is True else str(value) for key, value in given.items()}
    github = Runner(folder, inputs, {"install": {"python": sys.executable}})
    run = github.run("Check")
    assert (run.code, run.out.count("::error ")) == (1, 2)
    assert github.would_run("Upload the findings")


def test_no_script_has_an_expression_in_it() -> None:
    assert [each["name"] for each in STEPS if "${{" in each.get("run", "")] == []
    assert {each["shell"] for each in STEPS if "run" in each} == {"bash"}


def test_nothing_turns_a_failure_into_a_pass() -> None:
    assert not [each for each in STEPS if "continue-on-error" in each]
    assert "always()" in step("Upload the findings")["if"]
    assert all("if" not in each for each in STEPS if "run" in each)


def test_other_actions_are_pinned_by_major_version() -> None:
    used = [each["uses"] for each in STEPS if "uses" in each]
    assert used
    assert all(re.fullmatch(r"(actions|github)/[\w/-]+@v\d+", each) for each in used)


def test_every_input_has_a_default_and_every_input_and_output_is_put_to_use() -> None:
    text = (ROOT / "action.yml").read_text(encoding="utf-8")
    for name, given in ACTION["inputs"].items():
        assert isinstance(given["default"], str)
        assert f"inputs.{name} " in text
    assert {value["value"] for value in ACTION["outputs"].values()} == {
        f"${{{{ steps.check.outputs.{name} }}}}" for name in ACTION["outputs"]
    }
