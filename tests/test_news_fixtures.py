"""The news passages raise what they must and nothing else of what tempts the rules."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tqcheck.finding import Finding
from tqcheck.judgement import Judgement
from tqcheck.passage import Location
from tqcheck.pipeline import Judge
from tqcheck.readers import Defaults
from tqcheck.readers.record import passage_from
from tqcheck.rules import ALL_RULES
from tqcheck.settings import Settings

FOLDER = Path(__file__).parents[1] / "fixtures"
FILES = ("news-zh-en.jsonl", "news-de-en.jsonl", "news-ru-en.jsonl", "news-ja-en.jsonl")


def records() -> list[dict[str, Any]]:
    return [
        json.loads(line)
        for name in FILES
        for line in (FOLDER / name).read_text(encoding="utf-8").split("\n")
        if line
    ]


def judged(record: dict[str, Any]) -> Judgement:
    passage = passage_from(record, Location("fixture", 1), Defaults())
    return Judge(Settings()).judge([passage]).judgements[0]


def codes(finding: Finding) -> set[str]:
    """A finding stands for the rules that were merged into it too."""
    return {finding.rule, *finding.also}


@pytest.mark.parametrize("record", records(), ids=lambda record: record["id"])
def test_passage(record: dict[str, Any]) -> None:
    judgement = judged(record)
    expected = record["expect"]
    raised = [(finding.rule, finding.text) for finding in judgement.findings]
    for wanted in expected["raise"]:
        assert any(
            wanted["rule"] in codes(finding) and finding.text == wanted["phrase"]
            for finding in judgement.findings
        ), f"{wanted} is not among {raised}"
    assert len(raised) <= len(expected["raise"]), f"more than {expected['raise']}: {raised}"
    fired = {code for finding in judgement.findings for code in codes(finding)}
    assert fired.isdisjoint(expected["silent"])


def test_there_are_enough_and_each_rule_is_wanted_and_tempted() -> None:
    found = records()
    assert len(found) >= 80
    assert len({record["id"] for record in found}) == len(found)
    wanted = Counter(each["rule"] for record in found for each in record["expect"]["raise"])
    tempted = Counter(code for record in found for code in record["expect"]["silent"])
    assert wanted.keys() >= ALL_RULES.keys()
    assert tempted.keys() >= {code for code in ALL_RULES if code.startswith("TQ1")}
