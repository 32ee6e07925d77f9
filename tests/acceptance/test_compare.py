"""`tqcheck compare`, as a user runs it."""

import json
import os
from pathlib import Path

import pytest

from tests.acceptance.command import CHECK, tqcheck, write_jsonl

CITIES = ["Lyon", "Turin", "Porto", "Ghent", "Basel", "Malmö", "Gdansk", "Split"] * 3
UNCHECKED: dict[str, object] = {"id": "alone", "text": "Imports fell."}


def records(*wrong: int) -> list[dict[str, object]]:
    """What a system made of the same sources, some of it with a wrong number."""
    return [
        {
            "id": f"p{number}",
            "text": f"Exports of {city} rose to ${number + 20}{'0' if number in wrong else ''} million.",
            "retranslation": {"engine": f"The exports of {city} rose to ${number + 20} million."},
        }
        for number, city in enumerate(CITIES)
    ]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("runs")
    batches = {
        "old": [*records(1, 2), UNCHECKED],
        "new": [UNCHECKED, *records(*range(2, 14))[::-1]],
    }
    for name, batch in batches.items():
        write_jsonl(folder / f"{name}.jsonl", *batch)
        tqcheck(*CHECK, f"{name}.jsonl", "--output", f"jsonl={name}-run.jsonl", cwd=folder)
    return folder


def test_two_systems(folder: Path) -> None:
    run = tqcheck(
        "compare", "old-run.jsonl", "new-run.jsonl", "--fail-on-regression", "--output", "json", cwd=folder
    )
    assert (run.code, run.err) == (1, "")
    (found,) = json.loads(run.out)["comparisons"]
    assert (found["passages"], found["paired_by"], found["only_in_first"]) == (25, ["id"], 0)
    assert found["failed"] == {"first": 2, "later": 12}
    assert found["rules"]["TQ102"] == {"name": "changed-number", "lost": 1, "gained": 11, "kept": 1}
    quality = found["figures"]["quality"]
    assert (quality["passages"], quality["left_out"]) == (24, 1)
    assert quality["low"] <= quality["difference"] <= quality["high"] < 0
    assert quality["p_value"] < 0.05
    assert [each["id"] for each in found["changed_verdicts"]] == [
        *(f"p{number}" for number in range(3, 14)),
        "p1",
    ]
    assert len(found["examples"]) == 10
    assert {each["first"]["verdict"] for each in found["examples"]} <= {"pass", "fail"}


def test_a_run_beside_itself(folder: Path) -> None:
    run = tqcheck("compare", "old-run.jsonl", "old-run.jsonl", "--fail-on-regression", cwd=folder)
    assert run.code == 0
    assert "Verdicts that changed: none\n" in run.out
    assert "The passages that differ most" not in run.out


def test_the_same_command_gives_the_same_bytes(folder: Path) -> None:
    once, again = (
        tqcheck("compare", "old-run.jsonl", "new-run.jsonl", cwd=folder, env={"PYTHONHASHSEED": seed})
        for seed in ("1", "2")
    )
    assert once == again


def test_another_limit_is_another_way_to_make_a_run(folder: Path) -> None:
    tqcheck(*CHECK, "old.jsonl", "--fail-on", "minor", "--output", "jsonl=strict.jsonl", cwd=folder)
    refused = tqcheck("compare", "old-run.jsonl", "strict.jsonl", cwd=folder)
    assert (refused.code, refused.out) == (2, "")
    assert refused.err == (
        "tqcheck: error: strict.jsonl:26: not made as old-run.jsonl was (fail major and minor); "
        "check both in the same way, or pass --allow-different\n"
    )
    allowed = tqcheck("compare", "old-run.jsonl", "strict.jsonl", "--allow-different", cwd=folder)
    assert allowed.code == 0
    assert "\nWarning: A and B were made differently: fail major and minor\n" in allowed.out


def test_a_run_cannot_come_from_a_pipe(folder: Path) -> None:
    os.mkfifo(folder / "pipe")
    refused = tqcheck("compare", "old-run.jsonl", "pipe", cwd=folder)
    assert refused.err == (
        'tqcheck: error: "pipe" is no file that can be read twice; save the run to a file first\n'
    )
