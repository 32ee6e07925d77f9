"""Values beside the source alone: what contradicts it fails the gate, and what agrees with it is not all checked."""

from pathlib import Path
from typing import Any

import pytest

from tests.acceptance.command import CHECK, tqcheck, write_jsonl

FIGURE = {
    "id": "figure",
    "text": "The company put 350 million yuan into batteries.",
    "source": "该公司向电池业务投入35亿元。",
    "source_language": "zh",
}
UNIT = {
    "id": "unit",
    "text": "The reservoir lies 40 miles north of the city.",
    "source": "水库位于市区以北40公里处。",
    "source_language": "zh",
}
PLACEHOLDER = {
    "id": "placeholder",
    "text": "Dear {nom}, your parcel is on its way to you.",
    "source": "Liebe {name}, Ihr Paket ist auf dem Weg zu Ihnen.",
    "source_language": "de",
}
SOUND = FIGURE | {"id": "sound", "text": "The company put 3.5 billion yuan into batteries."}


@pytest.mark.parametrize(
    ("record", "rule", "quoted"),
    [(FIGURE, "TQ102", "35亿元"), (UNIT, "TQ110", "40公里"), (PLACEHOLDER, "TQ109", "{name}")],
    ids=["figure", "unit", "placeholder"],
)
def test_what_contradicts_the_source_fails_and_quotes_it(
    record: dict[str, Any], rule: str, quoted: str, tmp_path: Path
) -> None:
    write_jsonl(tmp_path / "in.jsonl", record)
    run = tqcheck(*CHECK, "in.jsonl", "--output", "jsonl", cwd=tmp_path)
    passage, summary = run.records
    assert run.code == 1
    (found,) = passage["findings"]
    assert (found["rule"], found["message"].endswith("in the source")) == (rule, True)
    assert found["evidence"] == [{"route": "source", "origin": None, "text": quoted}]
    (compared,) = passage["comparisons"]
    assert compared["route"] == "source"
    assert {"TQ102", "TQ109", "TQ110"} <= set(compared["rules"])
    assert passage["checked"] is False
    assert summary["summary"]["routes"] == {"source": 1}


def test_what_agrees_with_the_source_is_unchecked_all_the_same(tmp_path: Path) -> None:
    write_jsonl(tmp_path / "in.jsonl", SOUND)
    run = tqcheck(*CHECK, "in.jsonl", "--output", "jsonl", cwd=tmp_path)
    passage, _ = run.records
    assert (run.code, passage["verdict"], passage["findings"]) == (2, "unchecked", [])
    assert [each["route"] for each in passage["comparisons"]] == ["source"]


def test_a_saved_run_says_so_too(tmp_path: Path) -> None:
    write_jsonl(tmp_path / "in.jsonl", FIGURE, SOUND)
    first = tqcheck(*CHECK, "in.jsonl", "--output", "jsonl=run.jsonl", cwd=tmp_path)
    again = tqcheck("report", "run.jsonl", "--output", "jsonl", cwd=tmp_path)
    assert first.code == 1
    assert again.out == (tmp_path / "run.jsonl").read_text(encoding="utf-8")
