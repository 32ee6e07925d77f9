"""`tqcheck accept --from`: what a review called not an error is accepted, and nothing else."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.acceptance.command import CHECK, Run, write_jsonl, write_lines
from tests.cli.in_process import tqcheck
from tqcheck.core.content_hash import text_hash

ACCEPTED = "tqcheck-accepted.jsonl"
EXPORTS = {
    "id": "exports",
    "text": "Exports rose to $20 billion last year.",
    "retranslation": "Exports rose to $200 billion last year.",
}
IMPORTS = {
    "id": "imports",
    "text": "Imports fell to 3,000 tonnes in May.",
    "retranslation": "Imports fell to 5,000 tonnes in May.",
}


def check(folder: Path, *options: str) -> Run:
    return tqcheck(*CHECK, *(options or ("in.jsonl",)), cwd=folder)


def review(folder: Path, *options: str, **accepted: bool) -> list[dict[str, Any]]:
    """Check, and decide by passage, as the HTML report writes it down."""
    lines = []
    for record in check(folder, *(options or ("in.jsonl",)), "--output", "jsonl").records[:-1]:
        if record["id"] in accepted:
            findings = [
                {key: each[key] for key in ("rule", "name", "start", "end", "text", "confidence")}
                | {"accepted": accepted[record["id"]]}
                for each in record["findings"]
            ]
            place = {key: record[key] for key in ("schema_version", "id", "file", "line")}
            lines.append({**place, "text_hash": text_hash(record["text"]), "findings": findings})
    write_jsonl(folder / "decisions.jsonl", *lines)
    return lines


def accept(folder: Path, *options: str) -> Run:
    return tqcheck("accept", "--from", "decisions.jsonl", *options, cwd=folder)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two passages that fail, the first of them no error and the second an error by the review."""
    write_jsonl(tmp_path / "in.jsonl", EXPORTS, IMPORTS)
    review(tmp_path, exports=False, imports=True)
    return tmp_path


def test_what_is_not_an_error_is_not_reported_again(folder: Path) -> None:
    before = (folder / "in.jsonl").read_bytes()
    run = accept(folder)
    assert (run.code, run.err) == (0, "")
    assert run.out == f'{ACCEPTED}: exports: TQ102 "$20 billion" accepted\n'
    assert (folder / "in.jsonl").read_bytes() == before
    header, entry = (json.loads(line) for line in (folder / ACCEPTED).read_text().splitlines())
    assert header == {"tqcheck": "accepted", "version": 1}
    assert entry == {
        "file": "in.jsonl",
        "id": "exports",
        "rule": "TQ102",
        "phrase": "$20 billion",
        "reason": "reviewed: not an error",
        "text_hash": text_hash(EXPORTS["text"]),
    }
    records = check(folder, "in.jsonl", "--output", "jsonl").records
    assert [record.get("verdict") for record in records[:-1]] == ["pass", "fail"]


def test_accepting_again_changes_nothing(folder: Path) -> None:
    accept(folder)
    before = (folder / ACCEPTED).read_bytes()
    assert accept(folder).out == f'{ACCEPTED}: exports: TQ102 "$20 billion" is accepted already\n'
    assert (folder / ACCEPTED).read_bytes() == before


def test_it_is_the_file_that_accepting_one_by_one_writes(tmp_path: Path) -> None:
    (tmp_path / "a.tsv").write_text(
        "id\ttext\treference\nx\tIt rose to $20 billion.\tIt rose to $200 billion.\n"
    )
    review(tmp_path, "a.tsv", x=False)
    accept(tmp_path, "--reason", "as the client writes it")
    reviewed = (tmp_path / ACCEPTED).read_bytes()
    (tmp_path / ACCEPTED).unlink()
    check(tmp_path, "a.tsv", "--output", "jsonl=run.jsonl")
    tqcheck("accept", "run.jsonl", "x", "TQ102", "--reason", "as the client writes it", cwd=tmp_path)
    assert (tmp_path / ACCEPTED).read_bytes() == reviewed


def test_the_reviewer_s_reason_goes_before_the_option(folder: Path) -> None:
    lines = review(folder, exports=False, imports=False)
    lines[0]["findings"][0]["reason"] = "as the ministry has it"
    write_jsonl(folder / "decisions.jsonl", *lines)
    accept(folder, "--reason", "looked at in May")
    entries = [json.loads(line) for line in (folder / ACCEPTED).read_text().splitlines()[1:]]
    assert [entry["reason"] for entry in entries] == ["as the ministry has it", "looked at in May"]


def test_what_was_accepted_before_stays(folder: Path) -> None:
    accept(folder)
    review(folder, imports=False)
    assert accept(folder).out == f'{ACCEPTED}: imports: TQ102 "3,000" accepted\n'
    assert len((folder / ACCEPTED).read_text().splitlines()) == 3


def test_a_text_that_was_mended_meanwhile_is_passed_over(folder: Path) -> None:
    review(folder, exports=False, imports=False)
    write_jsonl(folder / "in.jsonl", EXPORTS, IMPORTS | {"text": "Imports fell to 5,000 tonnes in May."})
    run = accept(folder)
    assert run.code == 0
    assert run.out.splitlines() == [
        f'{ACCEPTED}: exports: TQ102 "$20 billion" accepted',
        'in.jsonl: imports: TQ102 "3,000" not accepted: the text has changed',
    ]
    assert check(folder).code == 0


def test_other_rules_that_flagged_the_place_are_told_of(folder: Path) -> None:
    lines = review(folder, exports=False)
    lines[0]["findings"][0]["also"] = ["TQ108"]
    write_jsonl(folder / "decisions.jsonl", *lines)
    said = "TQ108 also objected to some of these, and will be reported next time\n"
    assert accept(folder).out.endswith(said)


def test_from_standard_input_into_a_named_file(folder: Path) -> None:
    decisions = (folder / "decisions.jsonl").read_bytes()
    run = tqcheck("accept", "--from", "-", "--accepted", "ours.jsonl", cwd=folder, stdin=decisions)
    assert run.out == 'ours.jsonl: exports: TQ102 "$20 billion" accepted\n'
    assert not (folder / ACCEPTED).exists()


def test_texts_from_standard_input_have_no_file_to_be_looked_for_in(tmp_path: Path) -> None:
    record = json.dumps(EXPORTS).encode()
    (line,) = tqcheck(*CHECK, "-", "--output", "jsonl", cwd=tmp_path, stdin=record).records[:-1]
    line["findings"][0]["accepted"] = False
    write_jsonl(tmp_path / "decisions.jsonl", line)
    assert accept(tmp_path).code == 0
    assert '"file"' not in (tmp_path / ACCEPTED).read_text()
    assert tqcheck(*CHECK, "-", cwd=tmp_path, stdin=record).code == 0


def test_a_review_without_false_alarms_writes_nothing(folder: Path) -> None:
    review(folder, exports=True)
    run = accept(folder)
    assert (run.code, run.out) == (
        0,
        "decisions.jsonl: no finding is marked as not an error: nothing to accept\n",
    )
    assert not (folder / ACCEPTED).exists()


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--from", "none.jsonl"), "none.jsonl: cannot be read"),
        (("--from", "in.jsonl"), "in.jsonl:1: not a line of a tqcheck report"),
        (("--from", "run.jsonl"), "run.jsonl: no finding is labelled"),
        (("--from", "decisions.jsonl", "run.jsonl"), "--from says itself which findings; leave RUN.jsonl"),
        (("--from", "decisions.jsonl", "--phrase", "x"), "--from says itself which findings"),
        (("--from", "elsewhere.jsonl"), "gone.jsonl: not found; run tqcheck accept in the folder"),
        (("--from", "decisions.jsonl", "--accepted", "no/x"), "no/x cannot be written: No such file"),
        (("--from", "decisions.jsonl", "--accepted", "in.jsonl"), "in.jsonl:1: the first line does not say"),
        ((), "Missing argument 'RUN.jsonl'; see tqcheck accept --help"),
        (("run.jsonl", "exports"), "Missing argument 'RULE'"),
    ],
)
def test_what_makes_no_sense_changes_nothing(folder: Path, arguments: tuple[str, ...], says: str) -> None:
    check(folder, "in.jsonl", "--output", "jsonl=run.jsonl")
    moved = (folder / "decisions.jsonl").read_text().replace("in.jsonl", "gone.jsonl")
    write_lines(folder / "elsewhere.jsonl", moved.splitlines())
    before = {path: path.read_bytes() for path in folder.iterdir()}
    run = tqcheck("accept", *arguments, cwd=folder)
    assert (run.code, run.out, run.err.count("\n")) == (2, "", 1)
    assert says in run.err
    assert {path: path.read_bytes() for path in folder.iterdir()} == before
