"""Findings about the same phrase are one finding."""

from dataclasses import replace

import pytest

from tests.builders import finding
from tqcheck.core.finding import Evidence, Family, Severity
from tqcheck.core.passage import Route
from tqcheck.judging.merging import merge

NUMBER = finding(10, 20)
SENTENCE = finding(0, 50, rule="TQ108", name="low-similarity", severity=Severity.MINOR, confidence=0.5)
OMITTED = finding(0, 50, rule="TQ105", name="omitted-content")
AWKWARD = finding(10, 20, rule="TQ203", name="repeated-words", family=Family.AWKWARD)
NEGATION = finding(10, 20, rule="TQ104", name="flipped-negation")
DRIFTED = finding(18, 40, rule="TQ101", name="drifted-meaning", severity=Severity.MINOR)
CLUMSY = finding(0, 50, rule="TQ201", name="awkward-phrasing", family=Family.AWKWARD)


@pytest.mark.parametrize(
    ("found", "rules"),
    [
        ([NUMBER, SENTENCE], [("TQ102", ("TQ108",))]),
        ([SENTENCE, NUMBER], [("TQ102", ("TQ108",))]),
        ([NUMBER, OMITTED], [("TQ105", ()), ("TQ102", ())]),
        ([OMITTED, finding(0, 45, rule="TQ106")], [("TQ105", ("TQ106",))]),
        ([NUMBER, AWKWARD], [("TQ102", ()), ("TQ203", ())]),
        ([NUMBER, finding(12, 20, rule="TQ103")], [("TQ103", ("TQ102",))]),
        ([NUMBER, finding(30, 40, rule="TQ103")], [("TQ102", ()), ("TQ103", ())]),
        ([DRIFTED, NEGATION], [("TQ104", ("TQ101",))]),
        ([DRIFTED, SENTENCE], [("TQ101", ("TQ108",))]),
        ([DRIFTED, NUMBER, SENTENCE], [("TQ102", ("TQ101", "TQ108"))]),
        ([DRIFTED, finding(0, 18, rule="TQ103")], [("TQ103", ()), ("TQ101", ())]),
        ([CLUMSY, AWKWARD], [("TQ203", ("TQ201",))]),
        ([CLUMSY, DRIFTED], [("TQ201", ()), ("TQ101", ())]),
        ([], []),
    ],
    ids=[
        "general-joins-specific",
        "whatever-the-order",
        "a-clause-and-a-number-are-two-things",
        "mostly-the-same-stretch",
        "families-stay-apart",
        "shortest-of-equals",
        "places-stay-apart",
        "drift-joins-a-negation-that-it-overlaps",
        "drift-says-more-than-low-similarity",
        "both-join-the-number",
        "drift-next-to-a-name-stays",
        "awkward-joins-what-is-awkward-in-it",
        "drift-and-awkward-stay-apart",
        "nothing",
    ],
)
def test_merging(found: list, rules: list[tuple[str, tuple[str, ...]]]) -> None:  # type: ignore[type-arg]
    assert [(each.rule, each.also) for each in merge(found)] == rules


def test_many_findings_are_merged_without_comparing_all_with_all() -> None:
    many = [finding(at, at + 1, rule="TQ204", family=Family.AWKWARD) for at in range(20_000)]
    whole = finding(0, 20_000, rule="TQ004", family=Family.AWKWARD)
    assert len(merge([*many, whole])) == 20_001


def test_the_merged_finding_is_graver_surer_and_better_evidenced() -> None:
    other = finding(
        0,
        50,
        rule="TQ108",
        severity=Severity.CRITICAL,
        confidence=0.5,
        evidence=(Evidence(Route.REFERENCE, None, "x"),),
    )
    (merged,) = merge([NUMBER, other])
    assert merged.severity is Severity.CRITICAL
    assert merged.confidence == pytest.approx(0.9)
    assert merged.evidence == NUMBER.evidence + other.evidence


def test_one_engine_is_quoted_once() -> None:
    vaguer = replace(
        DRIFTED, start=NUMBER.start, end=NUMBER.end, evidence=(Evidence(Route.RETRANSLATION, "a", "x"),)
    )
    (merged,) = merge([vaguer, NUMBER])
    assert merged.evidence == NUMBER.evidence


def test_a_rule_and_the_model_together_are_surer_than_either() -> None:
    (merged,) = merge([DRIFTED, NEGATION])
    assert merged.span == NEGATION.span
    assert merged.severity is Severity.MAJOR
    assert merged.confidence == pytest.approx(0.96)
