"""The command line of `tqcheck compare`: each option has its place, and what makes no sense is refused in one line."""

from pathlib import Path

import pytest

from tests.acceptance.command import Run
from tests.cli.in_process import tqcheck
from tests.cli.parsed import options_of, parsed
from tests.comparing.runs import found, judged, saved
from tqcheck.cli.comparison import CompareOptions

RUN = "tqcheck.cli.comparison.compare_runs"
ALL = ("--examples", "3", "--fail-on-regression", "--allow-different", "--output", "json=x")


def test_each_option_has_its_place() -> None:
    assert parsed(RUN, "compare", "a.jsonl", "b.jsonl", *ALL) == CompareOptions(
        runs=["a.jsonl", "b.jsonl"],
        outputs=["json=x"],
        examples=3,
        fail_on_regression=True,
        allow_different=True,
    )
    assert parsed(RUN, "compare", "a.jsonl", "b.jsonl") == CompareOptions(
        runs=["a.jsonl", "b.jsonl"], outputs=(), examples=10, fail_on_regression=False, allow_different=False
    )
    assert options_of("compare") <= {*ALL}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    runs = {
        "good": saved([judged("a"), judged("b")]),
        "bad": saved([judged("a"), judged("b", 0.5, found("Rates"))]),
        "less": saved([judged("a"), judged("b", None)]),
        "other": saved([judged("a")], signature="tqcheck:2"),
        "apart": saved([judged("z")]),
    }
    for name, run in runs.items():
        with run.open() as stream:
            (tmp_path / f"{name}.jsonl").write_bytes(stream.read())
    whole = (tmp_path / "good.jsonl").read_text()
    (tmp_path / "cut.jsonl").write_text(whole[: whole.rindex('{"schema')])
    (tmp_path / "plain.jsonl").write_text('{"text": "Rates rose."}\n')
    return tmp_path


def compare(folder: Path, *arguments: str) -> Run:
    return tqcheck("compare", *arguments, cwd=folder)


@pytest.mark.parametrize(
    ("runs", "code", "gated"),
    [
        (("good.jsonl", "good.jsonl"), 0, 0),
        (("good.jsonl", "bad.jsonl"), 0, 1),
        (("bad.jsonl", "good.jsonl"), 0, 0),
        (("good.jsonl", "less.jsonl"), 0, 2),
        (("good.jsonl", "good.jsonl", "less.jsonl", "bad.jsonl"), 0, 1),
    ],
)
def test_a_regression_decides_where_it_is_asked_for(
    folder: Path, runs: tuple[str, ...], code: int, gated: int
) -> None:
    free, gate = compare(folder, *runs), compare(folder, *runs, "--fail-on-regression")
    assert (free.code, gate.code) == (code, gated)
    assert free.out == gate.out
    assert (free.err, gate.err) == ("", "")


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        ((), "Missing argument 'RUN_A.jsonl RUN_B.jsonl...'; see tqcheck compare --help"),
        (("good.jsonl",), "one run has nothing to be compared with; name two saved runs or more"),
        (("good.jsonl",) * 27, "27 runs, more than 26; compare fewer at a time"),
        (("good.jsonl", "-"), '"-" is no file that can be read twice; save the run to a file first'),
        (
            ("good.jsonl", "/dev/null"),
            '"/dev/null" is no file that can be read twice; save the run to a file',
        ),
        (("good.jsonl", "."), '"." is no file that can be read twice; save the run to a file first'),
        (("good.jsonl", "none.jsonl"), "none.jsonl: cannot be read: no such file or directory"),
        (("good.jsonl", "cut.jsonl"), "cut.jsonl: the summary is missing: this run was interrupted"),
        (
            ("plain.jsonl", "good.jsonl"),
            "plain.jsonl:1: not a line of a saved run; give it what tqcheck check",
        ),
        (("good.jsonl", "other.jsonl"), "other.jsonl:2: not made as good.jsonl was (tqcheck 1 and 2; "),
        (
            ("good.jsonl", "apart.jsonl"),
            "apart.jsonl:2: no passage has the id of one in good.jsonl; give the",
        ),
        (
            ("good.jsonl", "bad.jsonl", "-o", "html"),
            '--output: unknown format "html"; known are text, markdown',
        ),
        (("good.jsonl", "bad.jsonl", "-o", "json=bad.jsonl"), '--output: "bad.jsonl" is read by this run'),
        (("good.jsonl", "bad.jsonl", "-o", "json=no/x"), '--output: "no/x" cannot be written'),
        (("good.jsonl", "bad.jsonl", "--examples", "-1"), "Invalid value for '--examples'"),
    ],
    ids=lambda value: " ".join(value)[:40] if isinstance(value, tuple) else None,
)
def test_what_cannot_be_compared_is_refused_in_one_line(
    folder: Path, arguments: tuple[str, ...], complaint: str
) -> None:
    before = sorted(folder.iterdir())
    run = compare(folder, *arguments)
    assert (run.code, run.out, run.err.count("\n")) == (2, "", 1)
    assert run.err.startswith(f"tqcheck: error: {complaint}")
    assert sorted(folder.iterdir()) == before


def test_where_all_reports_go_to_files_the_conclusion_is_said(folder: Path) -> None:
    run = compare(folder, "good.jsonl", "bad.jsonl", "-o", "markdown=a.md", "-o", "json=a.json")
    assert (run.code, run.out) == (0, "")
    assert run.err == "REGRESSION: B is worse than A: failed passages: 1, before 0\n"
    assert (folder / "a.md").read_text().startswith("### tqcheck: runs compared\n")
    assert (folder / "a.json").read_text().startswith("{\n")
