"""Baselines and files of accepted findings that are of no use are refused, with line and cure."""

import json
from pathlib import Path

import pytest

from tqcheck.core.errors import InputError
from tqcheck.suppressions.accepted_lines import read_accepted
from tqcheck.suppressions.baseline_lines import read_baseline

BASELINE = '{"tqcheck": "baseline", "version": 1}'
ACCEPTED = '{"tqcheck": "accepted", "version": 1}'
HASH = "0123456789abcdef"
ANEW = "restore it from version control, or rewrite it with tqcheck baseline write"


def entry(**fields: object) -> str:
    given = {"file": "a.jsonl", "id": "p", "rule": "TQ102", "text_hash": HASH, "count": 1, **fields}
    return json.dumps({key: value for key, value in given.items() if value is not ...})


def acceptance(**fields: object) -> str:
    return entry(count=..., **{"reason": "house style", **fields})


def refused(path: Path, *lines: str) -> str:
    path.write_text("".join(line + "\n" for line in lines), encoding="utf-8")
    read = read_accepted if ACCEPTED in lines else read_baseline
    with pytest.raises(InputError) as refusal:
        read(path)
    assert "\n" not in str(refusal.value)
    return str(refusal.value).removeprefix(str(path))


@pytest.mark.parametrize(
    ("lines", "says"),
    [
        ((), ":1: is empty; " + ANEW),
        ((entry(),), ':1: the first line does not say {"tqcheck": "baseline", "version": 1}; ' + ANEW),
        (('{"tqcheck": "baseline", "version": 2}',), ':1: its version is "2"; this tqcheck reads 1; ' + ANEW),
        (('{"tqcheck": "baseline", "version": true}',), ':1: its version is "True"'),
        (('{"tqcheck": "baseline"}',), ':1: its version is "None"'),
        ((BASELINE, "", "<<<<<<< HEAD", entry()), ":3: holds a merge conflict; keep the entries of both sides"),
        ((BASELINE, "=======", entry()), ":2: holds a merge conflict"),
        ((BASELINE, ">>>>>>> theirs", entry()), ":2: holds a merge conflict"),
        ((BASELINE, "||||||| 1234567", entry()), ":2: holds a merge conflict"),
        (("<<<<<<< HEAD", BASELINE), ":1: holds a merge conflict"),
        ((BASELINE, entry()[:-5]), ":2: broken JSON at column"),
        ((BASELINE, "[" * 100_000), ":2: nested too deeply; " + ANEW),
        ((BASELINE, '"x"'), ":2: not a JSON object; " + ANEW),
        ((BASELINE, entry(), entry(id="q"), entry(count=2)), ":4: duplicate entry; " + ANEW),
        ((BASELINE, entry(count=0)), ':2: "count" is not a positive whole number; ' + ANEW),
        ((BASELINE, entry(count=True)), ':2: "count" is not a positive whole number'),
        ((BASELINE, entry(count=...)), ':2: "count" is not a positive whole number'),
        ((BASELINE, entry(file=...)), ':2: no "file"'),
        ((BASELINE, entry(file="")), ':2: "file" is ""'),
        ((BASELINE, entry(id=3)), ':2: "id" is not a string'),
        ((BASELINE, entry(rule="changed-number")), ':2: "rule" is "changed-number"'),
        ((BASELINE, entry(text_hash="0123")), ':2: "text_hash" is "0123"'),
    ],
)  # fmt: skip
def test_baselines(tmp_path: Path, lines: tuple[str, ...], says: str) -> None:
    assert refused(tmp_path / "base.jsonl", *lines).startswith(says)


@pytest.mark.parametrize(
    ("lines", "says"),
    [
        ((ACCEPTED, acceptance(reason=...)), ':2: no "reason"; correct it, or restore it'),
        ((ACCEPTED, acceptance(reason=" ")), ':2: "reason" is " "'),
        ((ACCEPTED, acceptance(phrase=2)), ':2: "phrase" is not a string'),
        ((ACCEPTED, acceptance(rule=...)), ':2: no "rule"'),
        ((ACCEPTED, acceptance(text_hash="x")), ':2: "text_hash" is "x"'),
        ((ACCEPTED, "<<<<<<< HEAD"), ":2: holds a merge conflict"),
    ],
)
def test_accepted_findings(tmp_path: Path, lines: tuple[str, ...], says: str) -> None:
    assert refused(tmp_path / "accepted.jsonl", *lines).startswith(says)


def test_files_that_are_not_there(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such baseline; write one with tqcheck baseline write"):
        read_baseline(tmp_path / "none")
    with pytest.raises(InputError, match="no such file of accepted findings; check the path"):
        read_accepted(tmp_path / "none")


@pytest.mark.parametrize("content", [b"\xff\n", b"\x1f\x8b\n"], ids=["not-utf-8", "compressed"])
def test_files_that_are_no_text(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "base.jsonl").write_bytes(content)
    with pytest.raises(InputError, match=r"base\.jsonl:1: "):
        read_baseline(tmp_path / "base.jsonl")


def test_a_checkout_with_other_line_ends_is_read_all_the_same(tmp_path: Path) -> None:
    path = tmp_path / "base.jsonl"
    path.write_bytes(f"\ufeff{BASELINE}\r\n{entry()}\r\n\r\n".encode())
    assert read_baseline(path).findings == 1
