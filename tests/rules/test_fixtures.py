"""Every rule has fixtures that fire and fixtures that stay silent, and does what they say.

What a learned rule flags is only nearly foreseen: it must touch each phrase that its fixture names, where the
checker is set to `--sensitivity high`; at that setting the silent ones must be silent, too.
"""

import csv
import json
from functools import cache
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import pytest

from tqcheck.core.analysis import RuleResult
from tqcheck.core.finding import Severity, Span
from tqcheck.core.glossary import NO_GLOSSARY, Glossary
from tqcheck.core.passage import Location, Passage
from tqcheck.core.prediction import Prediction
from tqcheck.core.settings import Sensitivity, Settings
from tqcheck.judging.base import Checker
from tqcheck.judging.learned_phrases import flagged
from tqcheck.judging.prepare import prepare
from tqcheck.judging.run_rules import run_comparison_rule, run_passage_rule
from tqcheck.judging.workers import load_checker
from tqcheck.readers import Defaults
from tqcheck.readers.base import InputFile
from tqcheck.readers.glossary import glossary_in
from tqcheck.readers.record import passage_from
from tqcheck.rules import ALL_RULES, COMPARISON_RULES, PASSAGE_RULES
from tqcheck.rules.base import Rule
from tqcheck.rules.pages import page

FOLDER = Path(__file__).parents[2] / "fixtures" / "rules"
FEWEST = 8
FAMILIES = {"0": "integrity", "1": "drift", "2": "awkward"}
BESIDE_DRIFT = {"TQ114", "TQ115"}
"""Integrity rules about what is beside the passage, numbered among those that compare it."""
LEARNED = {code for code, rule in ALL_RULES.items() if rule.learned}
SECTIONS = ("## What it does", "## Why it matters", "## Example", "Bad:", "Good:", "## What it cannot see")


def records(rule: Rule, kind: str) -> list[dict[str, Any]]:
    path = FOLDER / rule.name / f"{kind}.jsonl"
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line]


def cases(kind: str, codes: set[str]) -> list[Any]:
    return [
        pytest.param(ALL_RULES[code], record, id=f"{code}-{record.get('id', number)}")
        for code in sorted(codes)
        if (FOLDER / ALL_RULES[code].name).is_dir()
        for number, record in enumerate(records(ALL_RULES[code], kind), start=1)
    ]


@cache
def checker() -> Checker | None:
    return load_checker(Settings())


def glossary_of(record: dict[str, Any]) -> Glossary:
    """The glossary whose rows a record has under `glossary`."""
    rows = record.get("glossary")
    if not rows:
        return NO_GLOSSARY
    names = list(dict.fromkeys(name for row in rows for name in row))
    table = StringIO()
    writer = csv.DictWriter(table, names)
    writer.writeheader()
    writer.writerows(rows)
    return glossary_in(InputFile("glossary", lambda: BytesIO(table.getvalue().encode()), "csv"))


def heard(rule: Rule, record: dict[str, Any]) -> tuple[RuleResult, Passage]:
    passage = passage_from(record, Location("fixture", 1), Defaults())
    prepared = prepare(passage, glossary_of(record))
    if rule.code in LEARNED and (reader := checker()) is not None:
        (prediction,) = reader.predict([prepared.subject])
        if isinstance(prediction, Prediction):
            prediction = flagged(prediction, Settings(sensitivity=Sensitivity.HIGH))
        prepared = prepared.with_prediction(prediction)
    if rule.code in PASSAGE_RULES:
        return run_passage_rule(PASSAGE_RULES[rule.code], prepared), passage
    return run_comparison_rule(COMPARISON_RULES[rule.code], prepared), passage


def assert_silent(rule: Rule, record: dict[str, Any]) -> None:
    hearing, _ = heard(rule, record)
    assert hearing.skip_reason is None, "a fixture that the rule cannot judge shows nothing"
    assert [(finding.text, finding.message) for finding in hearing.findings] == []


@pytest.mark.parametrize(("rule", "record"), cases("fires", ALL_RULES.keys() - LEARNED))
def test_fires(rule: Rule, record: dict[str, Any]) -> None:
    hearing, passage = heard(rule, record)
    assert hearing.skip_reason is None
    assert [finding.text for finding in hearing.findings] == record["flagged"]
    for finding in hearing.findings:
        assert finding.text == passage.text[finding.start : finding.end]
        assert 0 < finding.confidence <= 1
        assert "\n" not in finding.message


@pytest.mark.parametrize(("rule", "record"), cases("silent", ALL_RULES.keys() - LEARNED))
def test_stays_silent(rule: Rule, record: dict[str, Any]) -> None:
    assert_silent(rule, record)


@pytest.mark.parametrize(("rule", "record"), cases("fires", LEARNED))
def test_learned_rules_touch_what_is_wrong(rule: Rule, record: dict[str, Any]) -> None:
    hearing, passage = heard(rule, record)
    assert hearing.skip_reason is None
    flagged = [finding.text for finding in hearing.findings]
    for phrase in record["flagged"]:
        start = passage.text.index(phrase)
        place = Span(start, start + len(phrase))
        assert any(place.touches(finding.span) for finding in hearing.findings), f"{phrase}: {flagged}"
    for phrase in record.get("missed", []):  # kept with the rest: a model that sees it has got better
        assert not any(phrase in text for text in flagged), f"{phrase} is no longer missed"
    for finding in hearing.findings:
        assert finding.text == passage.text[finding.start : finding.end]
        assert 0 < finding.confidence <= 1
        assert "\n" not in finding.message


@pytest.mark.parametrize(("rule", "record"), cases("silent", LEARNED))
def test_learned_rules_stay_silent(rule: Rule, record: dict[str, Any]) -> None:
    hearing, _ = heard(rule, record)
    assert hearing.skip_reason is None
    # "alarms" are false ones that are known.
    assert [finding.text for finding in hearing.findings] == record.get("alarms", [])


@pytest.mark.parametrize(("rule", "record"), cases("fires", LEARNED))
def test_what_is_to_be_flagged_stands_in_the_passage(rule: Rule, record: dict[str, Any]) -> None:
    phrases = record["flagged"] + record.get("missed", [])
    assert phrases
    assert all(phrase in record["text"] for phrase in phrases)


@pytest.mark.parametrize("rule", ALL_RULES.values(), ids=lambda rule: rule.code)
def test_every_rule_has_enough_fixtures_in_each_of_its_languages(rule: Rule) -> None:
    for kind in ("fires", "silent"):
        found = records(rule, kind)
        assert len(found) >= FEWEST
        assert {record.get("language", "en") for record in found} >= rule.languages


@pytest.mark.parametrize("rule", ALL_RULES.values(), ids=lambda rule: rule.code)
def test_every_rule_has_a_page(rule: Rule) -> None:
    text = page(rule)
    assert text.startswith(f"# {rule.code} {rule.name}\n")
    positions = [text.find(section) for section in SECTIONS]
    assert -1 not in positions
    assert positions == sorted(positions)


def test_no_fixtures_without_a_rule() -> None:
    assert {folder.name for folder in FOLDER.iterdir()} == {rule.name for rule in ALL_RULES.values()}


def test_codes_names_and_families_belong_together() -> None:
    assert len({rule.name for rule in ALL_RULES.values()}) == len(ALL_RULES)
    assert PASSAGE_RULES.keys().isdisjoint(COMPARISON_RULES)
    for code, rule in ALL_RULES.items():
        assert code == rule.code
        family = "integrity" if code in BESIDE_DRIFT else FAMILIES[code[2]]
        assert family == rule.family.value


def test_severities_are_the_design_s() -> None:
    critical = {"TQ001", "TQ002", "TQ003"}
    minor = {"TQ101", "TQ106", "TQ108", "TQ115"}  # TQ101 is major where it is sure enough
    for code, rule in ALL_RULES.items():
        if code in critical:
            assert rule.severity is Severity.CRITICAL
        elif code in minor or rule.family.value == "awkward":
            assert rule.severity is Severity.MINOR
        else:
            assert rule.severity is Severity.MAJOR
