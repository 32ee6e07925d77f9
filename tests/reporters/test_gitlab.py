"""GitLab's Code Quality report."""

import json

import pytest
from hypothesis import given, settings

from tests.builders import finding, judgement, passage
from tests.reporters.golden import assert_golden, rendered
from tests.reporters.hostile import HOSTILE, hostile_judgement
from tests.reporters.samples import DRIFTED, NUMBER, summary
from tqcheck.core.finding import Severity, Verdict
from tqcheck.core.passage import Location
from tqcheck.reporters.base import RenderOptions


def test_golden() -> None:
    assert_golden("run.codequality.json", rendered("gitlab", RenderOptions()))


def test_is_one_array_without_a_byte_order_mark() -> None:
    assert rendered("gitlab", RenderOptions()).startswith("[\n{")
    sound = summary(verdict=Verdict.PASS)
    assert rendered("gitlab", RenderOptions(), [], sound) == "[]\n"


def test_fingerprints_are_unique() -> None:
    entries = json.loads(rendered("gitlab", RenderOptions()))
    assert len({entry["fingerprint"] for entry in entries}) == len(entries) == 5


@pytest.mark.parametrize(
    ("severity", "name"),
    [(Severity.CRITICAL, "critical"), (Severity.MAJOR, "major"), (Severity.MINOR, "minor")],
)
def test_severities(severity: Severity, name: str) -> None:
    (entry,) = json.loads(rendered("gitlab", RenderOptions(), [judgement(finding(severity=severity))]))
    assert entry["severity"] == name


def test_places_are_relative_and_say_the_line_of_the_phrase() -> None:
    text = "One line.\nRates rose."
    place = Location("/srv/here/news.txt", 7, verbatim=True)
    batch = [judgement(finding(10, 15), passage=passage(text, location=place))]
    (entry,) = json.loads(rendered("gitlab", RenderOptions(folder="/srv/here"), batch))
    assert entry["location"] == {"path": "news.txt", "lines": {"begin": 8}}


def test_a_batch_that_could_not_be_judged_is_no_clean_one() -> None:
    alone = judgement(verdict=Verdict.UNCHECKED, passage=passage(location=Location("a.jsonl", 9)))
    (entry,) = json.loads(rendered("gitlab", RenderOptions(), [alone], summary(verdict=Verdict.UNCHECKED)))
    assert (entry["check_name"], entry["severity"]) == ("tqcheck-gate", "blocker")
    assert entry["description"].startswith("UNCHECKED")
    assert entry["location"] == {"path": "a.jsonl", "lines": {"begin": 9}}


@settings(deadline=None)
@given(HOSTILE)
def test_any_text_is_one_entry(phrase: str) -> None:
    (entry,) = json.loads(rendered("gitlab", RenderOptions(), [hostile_judgement(phrase)]))
    assert entry["description"].isprintable() or " " in entry["description"]
    assert len(entry["description"].splitlines()) == 1


def test_the_description_says_what_contradicts_the_phrase() -> None:
    (entry,) = json.loads(rendered("gitlab", RenderOptions(), [judgement(NUMBER, passage=DRIFTED)]))
    assert entry["description"].endswith(
        "; retranslation by engine-a: $200 billion; reference: 200 billion dollars"
    )
