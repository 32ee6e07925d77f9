"""JUnit's XML, as GitLab and Jenkins read it."""

from xml.etree import ElementTree as ET

import junitparser
import pytest
from hypothesis import given, settings

from tests.builders import judgement, passage
from tests.reporters.golden import assert_golden, rendered
from tests.reporters.hostile import HOSTILE, hostile_judgement
from tests.reporters.samples import judgements, summary
from tqcheck.core.finding import Skipped, Verdict
from tqcheck.core.judgement import Judgement
from tqcheck.core.passage import Location
from tqcheck.core.summary import Summary
from tqcheck.reporters.base import RenderOptions


def suites(
    batch: list[Judgement] | None = None, figures: Summary | None = None
) -> list[junitparser.TestSuite]:
    document = rendered("junit", RenderOptions(), batch, figures)
    return list(junitparser.JUnitXml.fromstring(document.encode()))


def test_golden() -> None:
    assert_golden("run.xml", rendered("junit", RenderOptions()))


def test_a_testcase_a_passage_and_one_for_the_gate() -> None:
    news, gate = suites()
    assert [(case.classname, case.name) for case in news] == [
        (each.passage.location.file, each.passage.id) for each in judgements()
    ]
    assert [type(result).__name__ for case in news for result in case.result] == [
        "Failure",
        "Failure",
        "Error",
    ]
    assert [(case.classname, case.name) for case in gate] == [("tqcheck", "gate")]


def test_counts_are_those_of_the_cases() -> None:
    for suite in suites():
        told = (suite.tests, suite.failures, suite.errors, suite.skipped)
        suite.update_statistics()  # type: ignore[no-untyped-call]
        assert told == (suite.tests, suite.failures, suite.errors, suite.skipped)


def test_a_suite_a_file() -> None:
    batch = [judgement(passage=passage(location=Location(name, 1))) for name in ("a", "a", "b", "tqcheck")]
    assert [(suite.name, suite.tests) for suite in suites(batch)] == [
        ("a", 2), ("b", 1), ("tqcheck", 1), ("tqcheck", 1)
    ]  # fmt: skip


UNCHECKED = judgement(verdict=Verdict.UNCHECKED, skipped=(Skipped("TQ102", "no counterpart"),))


@pytest.mark.parametrize(("allowed", "kind"), [(False, junitparser.Error), (True, junitparser.Skipped)])
def test_unchecked_passages_never_look_passed(allowed: bool, kind: type) -> None:
    suite, _ = suites([UNCHECKED], summary(unchecked_allowed=allowed, verdict=Verdict.PASS))
    (case,) = suite
    (result,) = case.result
    assert (type(result), result.message, result.type) == (kind, "no counterpart", "unchecked")
    assert (suite.errors, suite.skipped) == ((0, 1) if allowed else (1, 0))


@pytest.mark.parametrize(
    ("fields", "kinds"),
    [
        ({"verdict": Verdict.PASS}, []),
        ({}, [junitparser.Failure]),
        ({"verdict": Verdict.UNCHECKED, "unchecked_allowed": True}, [junitparser.Error]),
        ({"verdict": Verdict.PASS, "input_errors": 2}, [junitparser.Error]),
    ],
    ids=["pass", "fail", "unchecked", "unreadable"],
)
def test_the_gate_is_a_case_of_its_own(fields: dict[str, object], kinds: list[type]) -> None:
    (gate,) = suites([], summary(**fields))
    (case,) = gate
    assert [type(result) for result in case.result] == kinds


def test_findings_that_a_passage_passes_with_are_told_on_the_side() -> None:
    news, _ = suites()
    assert "news.jsonl:3:64: TQ203 repeated-words [minor]" in next(iter(news)).system_out


@settings(deadline=None)
@given(HOSTILE)
def test_any_text_is_xml(phrase: str) -> None:
    document = ET.fromstring(rendered("junit", RenderOptions(), [hostile_judgement(phrase)]))
    assert [case.tag for case in document.iter("testcase")] == ["testcase", "testcase"]
    assert len(list(document.iter("failure"))) == 2
