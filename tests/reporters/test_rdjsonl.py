"""Diagnostics for reviewdog: one a line, columns in bytes."""

import json

import pytest
from hypothesis import given, settings

from tests.builders import finding, judgement, passage
from tests.reporters.golden import assert_golden, rendered
from tests.reporters.hostile import HOSTILE, hostile_judgement
from tests.reporters.samples import summary
from tqcheck.core.finding import Severity, Verdict
from tqcheck.core.passage import Location
from tqcheck.reporters.base import RenderOptions


def test_golden() -> None:
    assert_golden("run.rdjsonl", rendered("rdjsonl", RenderOptions()))


def at(text: str, start: int, end: int, location: Location) -> object:
    """The range of a phrase in a text that begins there."""
    batch = [judgement(finding(start, end), passage=passage(text, location=location))]
    (line,) = rendered("rdjsonl", RenderOptions(), batch).splitlines()
    return json.loads(line)["location"]["range"]


@pytest.mark.parametrize(
    ("location", "place"),
    [
        (Location("a", 7, verbatim=True), [(7, 4), (7, 8)]),
        (Location("a", 7, 5, verbatim=True, byte_column=7), [(7, 10), (7, 14)]),
        (Location("a", 7, 5, verbatim=True), [(7, None)]),
        (Location("a", 7, 5), [(7, None)]),
    ],
    ids=["first-column", "bytes-counted", "bytes-unknown", "escaped"],
)
def test_columns_are_bytes_where_they_are_known(
    location: Location, place: list[tuple[int, int | None]]
) -> None:
    positions = [{"line": line} | ({"column": column} if column else {}) for line, column in place]
    assert at("中😀 b", 1, 2, location) == dict(zip(("start", "end"), positions, strict=False))


def test_a_phrase_over_two_lines() -> None:
    place = Location("a", 7, 5, verbatim=True, byte_column=9)
    assert at("ab é\né cd", 3, 6, place) == {
        "start": {"line": 7, "column": 12},
        "end": {"line": 8, "column": 3},
    }


@pytest.mark.parametrize(
    ("severity", "name"),
    [(Severity.CRITICAL, "ERROR"), (Severity.MAJOR, "ERROR"), (Severity.MINOR, "WARNING")],
)
def test_severities(severity: Severity, name: str) -> None:
    found = json.loads(rendered("rdjsonl", RenderOptions(), [judgement(finding(severity=severity))]))
    assert (found["severity"], found["code"], found["source"]) == (
        name,
        {"value": "TQ102"},
        {"name": "tqcheck"},
    )
    assert found["original_output"].startswith("news.jsonl:3:1: TQ102 changed-number: ")


def test_a_batch_that_could_not_be_judged_is_no_clean_one() -> None:
    found = json.loads(rendered("rdjsonl", RenderOptions(), [], summary(verdict=Verdict.UNCHECKED)))
    assert (found["severity"], found["code"]["value"]) == ("ERROR", "tqcheck-gate")


@settings(deadline=None)
@given(HOSTILE)
def test_any_text_is_one_line(phrase: str) -> None:
    (line,) = rendered("rdjsonl", RenderOptions(), [hostile_judgement(phrase)]).splitlines()
    assert json.loads(line)["code"] == {"value": "TQ102"}
