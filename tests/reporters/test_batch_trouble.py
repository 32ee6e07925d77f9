"""What no finding shows is said all the same."""

import pytest

from tests.builders import judgement, passage
from tests.reporters.samples import summary
from tqcheck.core.finding import Verdict
from tqcheck.core.passage import Location
from tqcheck.reporters.batch_trouble import BatchTrouble

NO_FAILED_PASSAGE = {Verdict.PASS: 5, Verdict.FAIL: 0, Verdict.UNCHECKED: 0}


@pytest.mark.parametrize(
    ("fields", "is_trouble"),
    [
        ({}, False),
        ({"verdict": Verdict.PASS}, False),
        ({"verdict": Verdict.UNCHECKED}, True),
        ({"verdict": Verdict.PASS, "input_errors": 1}, True),
        ({"verdict": Verdict.FAIL, "verdicts": NO_FAILED_PASSAGE}, True),
    ],
    ids=["failed-passages", "passed", "unchecked", "unreadable", "failed-as-a-whole"],
)
def test_is_trouble(fields: dict[str, object], is_trouble: bool) -> None:
    assert (BatchTrouble().found(summary(**fields)) is not None) is is_trouble


@pytest.mark.parametrize(
    ("verdicts", "line"),
    [([], 1), ([Verdict.PASS], 10), ([Verdict.PASS, Verdict.UNCHECKED, Verdict.UNCHECKED], 11)],
    ids=["nowhere", "at-the-first", "at-the-first-unchecked"],
)
def test_is_shown_somewhere(verdicts: list[Verdict], line: int) -> None:
    trouble = BatchTrouble()
    for number, verdict in enumerate(verdicts, start=10):
        trouble.add(judgement(verdict=verdict, passage=passage(location=Location("a", number))))
    found = trouble.found(summary(verdict=Verdict.UNCHECKED))
    assert found is not None
    assert found.location.line == line
