"""The installed command writes every format, and `tqcheck report` the same from a saved run."""

import json
from pathlib import Path

import pytest

from tests.acceptance.command import CHECK, tqcheck, write_jsonl, write_lines
from tests.acceptance.test_exit_codes import ALONE, DRIFTED, SOUND
from tqcheck.reporters import REPORTERS

HOSTILE = DRIFTED | {
    "id": "a, b::c",
    "text": "| @team </code> 100% says: exports rose to $20 billion last year. |",
    "ignore": [{"rule": "TQ206"}],
}
WEIGHTY = {"id": "😀", "source": "出口增长", "source_language": "zh"} | {
    key: f"Über {value}" for key, value in DRIFTED.items() if key != "id"
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("run")
    write_jsonl(folder / "in.jsonl", SOUND, DRIFTED, ALONE | {"domain": "economy"}, HOSTILE, WEIGHTY)
    outputs = [argument for name in REPORTERS for argument in ("--output", f"{name}={name}.checked")]
    run = tqcheck(*CHECK, "in.jsonl", *outputs, cwd=folder)
    assert (run.code, run.out) == (1, "")
    return folder


@pytest.mark.parametrize("report_format", REPORTERS)
def test_a_report_of_a_saved_run_is_that_of_the_run(folder: Path, report_format: str) -> None:
    run = tqcheck("report", "jsonl.checked", "--output", f"{report_format}=reported", cwd=folder)
    assert run.code == 0
    assert run.err.startswith("FAIL: 3 of 5 passages failed")
    assert (folder / "reported").read_bytes() == (folder / f"{report_format}.checked").read_bytes()
    again = tqcheck("report", "jsonl.checked", "--output", report_format, cwd=folder)
    assert (again.code, again.out) == (0, (folder / "reported").read_bytes().decode())


def test_sarif_of_the_command(folder: Path) -> None:
    (run,) = json.loads((folder / "sarif.checked").read_text())["runs"]
    assert run["invocations"][0]["exitCode"] == 1
    assert {result["ruleId"] for result in run["results"]} >= {"TQ102"}
    assert {
        result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for result in run["results"]
    } == {"in.jsonl"}


def test_reviewdog_finds_the_bytes(folder: Path) -> None:
    lines = (folder / "in.jsonl").read_bytes().split(b"\n")
    for found in map(json.loads, (folder / "rdjsonl.checked").read_text().splitlines()):
        where = found["location"]["range"]
        assert where["start"]["line"] == where["end"]["line"]
        line = lines[where["start"]["line"] - 1]
        flagged = line[where["start"]["column"] - 1 : where["end"]["column"] - 1].decode()
        assert flagged
        assert f'"{flagged}"' in found["message"] or found["code"]["value"] != "TQ102"


def test_gitlab_and_github_name_the_file_from_the_root_of_the_repository(folder: Path) -> None:
    for variable in ("CI_PROJECT_DIR", "GITHUB_WORKSPACE"):
        env = {variable: str(folder.parent)}
        out = tqcheck("report", "jsonl.checked", "--output", "gitlab", cwd=folder, env=env).out
        assert {entry["location"]["path"] for entry in json.loads(out)} == {f"{folder.name}/in.jsonl"}


def test_junit_and_markdown_of_the_command(folder: Path) -> None:
    assert (folder / "junit.checked").read_text().count("<testcase ") == 6
    assert (folder / "markdown.checked").read_text().startswith("### tqcheck: FAIL")


def test_github_adds_to_the_page_of_the_step(folder: Path) -> None:
    env = {"GITHUB_STEP_SUMMARY": str(folder / "page.md")}
    run = tqcheck("report", "jsonl.checked", "--output", "github", cwd=folder, env=env)
    assert run.out.startswith("::error file=in.jsonl,line=")
    assert (folder / "page.md").read_text().startswith("### tqcheck: FAIL")


def test_the_verdict_of_a_saved_run_is_not_the_exit_code(folder: Path) -> None:
    run = tqcheck("report", "jsonl.checked", "--quiet", cwd=folder)
    assert (run.code, run.out.count("\n")) == (0, 1)
    given = (folder / "jsonl.checked").read_bytes()
    assert tqcheck("report", "-", "--quiet", cwd=folder, stdin=given).out == run.out


@pytest.mark.parametrize(
    ("lines", "arguments", "complaint"),
    [
        (slice(0, 3), (), "run.jsonl: the summary is missing: this run was interrupted"),
        (slice(1, None), (), "run.jsonl: 4 passages, and the summary speaks of 5"),
        (slice(0, 0), (), "run.jsonl: there is no run in it"),
        (slice(None), ("--output", "xml"), '--output: unknown format "xml"'),
        (slice(None), ("--output", "sarif=run.jsonl"), '--output: "run.jsonl" is read by this run'),
    ],
)
def test_refusals_leave_nothing(
    folder: Path, tmp_path: Path, lines: slice, arguments: tuple[str, ...], complaint: str
) -> None:
    run = (folder / "jsonl.checked").read_text().splitlines()[lines]
    write_lines(tmp_path / "run.jsonl", run)
    refused = tqcheck("report", "run.jsonl", *(arguments or ("--output", "sarif=out")), cwd=tmp_path)
    assert (refused.code, refused.out, refused.err.count("\n")) == (2, "", 1)
    assert refused.err.startswith(f"tqcheck: error: {complaint}")
    assert [each.name for each in tmp_path.iterdir()] == ["run.jsonl"]


def test_a_labelled_run_can_still_be_calibrated_by(folder: Path) -> None:
    run = tqcheck("calibrate", "jsonl.checked", cwd=folder)
    assert (run.code, "no finding is labelled" in run.err) == (2, True)
