"""The news passages raise what they must and nothing else of what tempts the rules.

The learned checker is left out: what it flags is in `fixtures/rules` and in its model card.
"""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tqcheck.core.finding import Finding, Span
from tqcheck.core.judgement import Judgement
from tqcheck.core.passage import Location
from tqcheck.core.settings import Settings
from tqcheck.judging.analyse import Judge
from tqcheck.readers import Defaults
from tqcheck.readers.record import passage_from
from tqcheck.rules import ALL_RULES

FOLDER = Path(__file__).parents[1] / "fixtures"
FILES = ("news-zh-en.jsonl", "news-de-en.jsonl", "news-ru-en.jsonl", "news-ja-en.jsonl")

NOT_FOR_NEWS = {"TQ111", "TQ112", "TQ114", "TQ116"}
"""Rules that need a glossary or a limit, or read the messages of programs."""


def records() -> list[dict[str, Any]]:
    return [
        json.loads(line)
        for name in FILES
        for line in (FOLDER / name).read_text(encoding="utf-8").split("\n")
        if line
    ]


def judged(record: dict[str, Any]) -> Judgement:
    passage = passage_from(record, Location("fixture", 1), Defaults())
    return Judge(Settings(model=False)).judge([passage]).judgements[0]


def codes(finding: Finding) -> set[str]:
    """A finding stands for the rules that were merged into it too."""
    return {finding.rule, *finding.also}


def meets(finding: Finding, wanted: dict[str, Any], text: str) -> bool:
    """Whether a finding is what was wanted: the rule, at the phrase; at a gap, the spaces around it count too."""
    start = wanted.get("start", text.find(wanted["phrase"]))
    end = start + len(wanted["phrase"])
    if start == end:
        start, end = max(start - 1, 0), end + 1
    place = Span(start, end)
    return wanted["rule"] in codes(finding) and place.touches(finding.span)


@pytest.mark.parametrize("record", records(), ids=lambda record: record["id"])
def test_passage(record: dict[str, Any]) -> None:
    judgement = judged(record)
    text, expected = record["text"], record["expect"]
    raised = [(finding.rule, finding.text) for finding in judgement.findings]
    for wanted in expected["raise"]:
        assert any(meets(finding, wanted, text) for finding in judgement.findings), (
            f"{wanted} is not in {raised}"
        )
    for finding in judgement.findings:
        meant = any(meets(finding, wanted, text) for wanted in expected["raise"])
        assert meant or finding.rule in expected.get("allow", ()), f"not meant: {finding}"
        assert codes(finding).isdisjoint(expected["silent"])
    assert judgement.verdict.value == expected.get("verdict", judgement.verdict.value)


@pytest.mark.parametrize(
    "record",
    [record for record in records() if "missed" in record["expect"]],
    ids=lambda record: record["id"],
)
def test_known_misses(record: dict[str, Any]) -> None:
    """What no rule can see yet is written down; whoever mends that moves it to `raise`."""
    findings = judged(record).findings
    for missed in record["expect"]["missed"]:
        assert not any(meets(finding, missed, record["text"]) for finding in findings)


def test_there_are_enough_and_each_rule_is_wanted_and_tempted() -> None:
    found = records()
    assert len(found) >= 80
    assert len({record["id"] for record in found}) == len(found)
    wanted = Counter(each["rule"] for record in found for each in record["expect"]["raise"])
    tempted = Counter(code for record in found for code in record["expect"]["silent"])
    exact = {
        code
        for code, rule in ALL_RULES.items()
        if Settings(model=False).turns_on(rule) and code not in NOT_FOR_NEWS
    }
    assert wanted.keys() >= exact
    assert tempted.keys() >= {code for code in exact if code.startswith("TQ1")}
