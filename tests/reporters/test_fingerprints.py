"""Fingerprints: the same when lines move, different for different findings."""

from dataclasses import replace

import pytest

from tests.builders import finding, passage
from tqcheck.core.finding import Finding, Severity
from tqcheck.core.passage import Location, Passage
from tqcheck.reporters.fingerprints import Fingerprints

TEXT = "Rates rose. Then rates fell."
PASSAGE = passage(TEXT, id="p1", location=Location("a.jsonl", 3))
FINDING = finding()


def only(one: Passage, found: Finding, path: str = "a.jsonl") -> str:
    """The fingerprint in a run that has nothing else."""
    return Fingerprints().of(one, found, path)


@pytest.mark.parametrize(
    ("one", "found"),
    [
        (replace(PASSAGE, location=Location("a.jsonl", 99)), FINDING),
        (PASSAGE, replace(FINDING, severity=Severity.MINOR, message="other words", confidence=0.1)),
        (replace(PASSAGE, text=TEXT + " " * 60 + "More."), FINDING),
    ],
    ids=["line", "wording", "far-away"],
)
def test_what_it_does_not_depend_on(one: Passage, found: Finding) -> None:
    near = replace(PASSAGE, text=TEXT + " " * 60)
    base = near if len(one.text) > len(TEXT) else PASSAGE
    assert only(one, found) == only(base, FINDING)


@pytest.mark.parametrize(
    ("one", "found", "path"),
    [
        (PASSAGE, FINDING, "b.jsonl"),
        (replace(PASSAGE, id="p2"), FINDING, "a.jsonl"),
        (PASSAGE, replace(FINDING, rule="TQ103"), "a.jsonl"),
        (PASSAGE, finding(17, 22, text="rates"), "a.jsonl"),
        (replace(PASSAGE, text="Rates sank."), FINDING, "a.jsonl"),
    ],
    ids=["file", "id", "rule", "phrase", "surroundings"],
)
def test_what_it_depends_on(one: Passage, found: Finding, path: str) -> None:
    assert only(one, found, path) != only(PASSAGE, FINDING)


def test_an_id_that_only_says_the_line_is_none() -> None:
    here, there = (
        passage(TEXT, id=f"line-{line}", location=Location("a.txt", line, verbatim=True)) for line in (3, 9)
    )
    assert only(here, FINDING) == only(there, FINDING)


def test_equal_ones_are_told_apart_by_their_order() -> None:
    first, second = Fingerprints(), Fingerprints()
    given = [first.of(PASSAGE, FINDING, "a") for _ in range(3)]
    assert len(set(given)) == 3
    assert given == [second.of(PASSAGE, FINDING, "a") for _ in range(3)]
    first.close()
