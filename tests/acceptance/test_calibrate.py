"""`tqcheck calibrate`: check, label, calibrate, check again."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.acceptance.command import Run, tqcheck, write_jsonl, write_lines

OPTIONS = ("--families", "awkward,integrity", "--no-model", "--output", "jsonl")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Twelve passages with a comma of the wrong width (surer), and twelve with one comma too many."""
    wide = [{"id": f"wide-{n}", "text": f"The river rose by {n} feet，the town said."} for n in range(2, 14)]
    twice = [
        {"id": f"twice-{n}", "text": f"The river rose by {n} feet,, the town said."} for n in range(2, 14)
    ]
    write_jsonl(tmp_path / "in.jsonl", *wide, *twice)
    return tmp_path


def check(folder: Path) -> list[dict[str, Any]]:
    run = tqcheck("check", "in.jsonl", *OPTIONS, cwd=folder)
    assert (run.code, run.err) == (0, "")
    return run.records


def label(folder: Path) -> list[dict[str, Any]]:
    """A report in which a person accepts the commas of the wrong width."""
    records = check(folder)
    for record in records:
        for finding in record.get("findings", []):
            finding["accepted"] = finding["text"] == "，"
    write_jsonl(folder / "labelled.jsonl", *records)
    return records


def calibrate(folder: Path, *options: str) -> Run:
    return tqcheck("calibrate", "labelled.jsonl", *options, cwd=folder)


def findings(records: list[dict[str, Any]]) -> list[str]:
    return [finding["text"] for record in records for finding in record.get("findings", [])]


def test_what_was_rejected_is_not_reported_again(folder: Path) -> None:
    label(folder)
    assert findings(check(folder)) == ["，"] * 12 + [",,"] * 12
    run = calibrate(folder)
    assert (run.code, run.err) == (0, "")
    assert run.out.split("\n") == [
        "rule                     labelled  accepted  old   new  kept before       kept after",
        "TQ206 mixed-punctuation        24        12    -  0.89  24, 50% accepted  12, 100% accepted",
        "Written to tqcheck.toml: min-confidence = {TQ206 = 0.89}",
        "",
    ]
    assert (folder / "tqcheck.toml").read_text() == "min-confidence = {TQ206 = 0.89}\n"
    assert findings(check(folder)) == ["，"] * 12


def test_a_dry_run_says_the_same_and_writes_nothing(folder: Path) -> None:
    label(folder)
    before = sorted(each.name for each in folder.iterdir())
    dry = calibrate(folder, "--dry-run")
    assert sorted(each.name for each in folder.iterdir()) == before
    assert dry.code == 0
    assert dry.out.replace("Dry run, not written", "Written") == calibrate(folder).out


def test_calibrating_again_with_the_same_labels_changes_nothing(folder: Path) -> None:
    label(folder)
    calibrate(folder)
    before = (folder / "tqcheck.toml").read_text()
    assert calibrate(folder).code == 0
    assert (folder / "tqcheck.toml").read_text() == before


@pytest.mark.parametrize(
    ("name", "before", "options", "after"),
    [
        (
            "tqcheck.toml",
            "# ours\njobs = 1  # slow disk\n",
            (),
            "# ours\njobs = 1  # slow disk\nmin-confidence = {TQ206 = 0.89}\n",
        ),
        (
            "pyproject.toml",
            "[tool.tqcheck]\njobs = 1\n\n[tool.other]\nx = 1\n",
            (),
            "[tool.tqcheck]\njobs = 1\nmin-confidence = {TQ206 = 0.89}\n\n[tool.other]\nx = 1\n",
        ),
        (
            "named.toml",
            "[min-confidence]\nmixed-punctuation = 0.5 # a guess\n",
            ("--config", "named.toml"),
            "[min-confidence]\nmixed-punctuation = 0.89 # a guess\n",
        ),
        ("new.toml", None, ("--config", "new.toml"), "min-confidence = {TQ206 = 0.89}\n"),
    ],
)
def test_the_thresholds_go_where_check_reads_them(
    folder: Path, name: str, before: str | None, options: tuple[str, ...], after: str
) -> None:
    label(folder)
    if before is not None:
        (folder / name).write_text(before)
    run = calibrate(folder, *options)
    assert (run.code, run.err) == (0, "")
    assert f"Written to {name}: " in run.out
    assert (folder / name).read_text() == after
    assert not [each for each in folder.iterdir() if each.name.startswith(".")]


def test_a_precision_out_of_reach_suggests_to_turn_the_rule_off(folder: Path) -> None:
    records = label(folder)
    for number, record in enumerate(records[:12]):
        record["findings"][0]["accepted"] = number < 6
    write_jsonl(folder / "labelled.jsonl", *records)
    run = calibrate(folder, "--precision", "0.6")
    assert run.code == 0
    assert "TQ206: stays as it is: at no confidence is the chance to be accepted 0.6 or more" in run.out
    assert 'disable = ["TQ206"]' in run.out
    assert "Nothing to write" in run.out
    assert not (folder / "tqcheck.toml").exists()


def test_too_few_labels_are_no_ground_to_stand_on(folder: Path) -> None:
    records = label(folder)
    write_jsonl(folder / "labelled.jsonl", *records[:15])
    run = calibrate(folder)
    assert run.code == 2
    assert "12 accepted and 3 rejected are too few to go by (20 are needed, 5 of each kind)" in run.out
    assert (
        run.err == "tqcheck: error: labelled.jsonl: no rule has enough labels; label more of its findings\n"
    )
    assert not (folder / "tqcheck.toml").exists()


@pytest.mark.parametrize(("rule", "said"), [("TQ101", "TQ101 = 0.39"), ("TQ206", "Nothing to write")])
def test_good_findings_widen_only_what_the_checker_left_out(tmp_path: Path, rule: str, said: str) -> None:
    """The learned checker has thresholds of its own: what was labelled below them is asked for from now on."""
    findings = [{"rule": rule, "confidence": 0.4, "accepted": number % 4 > 0} for number in range(24)]
    write_jsonl(tmp_path / "labelled.jsonl", {"schema_version": 1, "findings": findings})
    assert said in calibrate(tmp_path).out


FINDING = {"rule": "TQ206", "confidence": 0.9, "accepted": True}


@pytest.mark.parametrize(
    ("second", "says"),
    [
        ('{"text": "A passage."}', "labelled.jsonl:2: not a line of a tqcheck report"),
        ('{"schema_version": 1, "findings": [}', "labelled.jsonl:2: broken JSON"),
        (
            json.dumps({"schema_version": 1, "findings": [FINDING | {"accepted": "no"}]}),
            'labelled.jsonl:2: "accepted" is "no"',
        ),
        (
            json.dumps({"schema_version": 1, "findings": [FINDING | {"rule": "TQ999"}]}),
            'labelled.jsonl:2: a labelled finding\'s rule is "TQ999"',
        ),
        (
            json.dumps({"schema_version": 1, "findings": [{"rule": "TQ206", "accepted": True}]}),
            "labelled.jsonl:2: a labelled finding of TQ206 has no confidence",
        ),
        ('{"schema_version": 1, "findings": []}', "labelled.jsonl: no finding is labelled"),
    ],
    ids=["no-report", "broken", "no-boolean", "unknown-rule", "no-confidence", "unlabelled"],
)
def test_labels_of_no_use_are_one_line_and_exit_2(tmp_path: Path, second: str, says: str) -> None:
    write_lines(tmp_path / "labelled.jsonl", ['{"schema_version": 1, "findings": []}', second])
    run = calibrate(tmp_path)
    assert (run.code, run.out) == (2, "")
    assert run.err.startswith(f"tqcheck: error: {says}")
    assert run.err.count("\n") == 1
    assert [each.name for each in tmp_path.iterdir()] == ["labelled.jsonl"]


@pytest.mark.parametrize(
    ("arguments", "config", "says"),
    [
        ((), "", "Missing argument"),
        (("missing.jsonl",), "", "missing.jsonl: cannot be read"),
        (("labelled.jsonl", "--precision", "1.5"), "", "--precision: expected a number from 0 to 1, not 1.5"),
        (("labelled.jsonl", "--precision", "nan"), "", "--precision: expected a number from 0 to 1, not nan"),
        (("labelled.jsonl",), "fail-onn = 1", 'unknown key "fail-onn"'),
        (("labelled.jsonl",), "jobs = ", "is not TOML"),
        (("labelled.jsonl", "--config", "no/such/folder/x.toml"), "", "cannot be written"),
    ],
)
def test_other_trouble_is_one_line_too(
    folder: Path, arguments: tuple[str, ...], config: str, says: str
) -> None:
    label(folder)
    (folder / "tqcheck.toml").write_text(config)
    run = tqcheck("calibrate", *arguments, cwd=folder)
    assert run.code == 2
    assert says in run.err
    assert run.err.count("\n") == 1
    assert (folder / "tqcheck.toml").read_text() == config


def test_labels_from_standard_input(folder: Path) -> None:
    label(folder)
    given = (folder / "labelled.jsonl").read_bytes()
    run = tqcheck("calibrate", "-", "--dry-run", cwd=folder, stdin=given)
    assert (run.code, run.out) == (0, calibrate(folder, "--dry-run").out)
