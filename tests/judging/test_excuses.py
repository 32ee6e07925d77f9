"""Accepted findings are excused, and unused excuses are told."""

import pytest

from tests.builders import finding
from tqcheck.core.passage import Excuse
from tqcheck.judging.excuses import excuse_findings

FOUND = finding(text="Rates")


@pytest.mark.parametrize(
    ("excuse", "excused"),
    [
        (Excuse("TQ102"), True),
        (Excuse("changed-number"), True),
        (Excuse("TQ102", "Rates"), True),
        (Excuse("TQ102", "Fees"), True),
        (Excuse("TQ102", "Rate"), False),
        (Excuse("TQ103"), False),
        (Excuse("TQ999"), False),
    ],
    ids=["code", "name", "phrase", "evidence", "part-of-phrase", "other-rule", "unknown"],
)
def test_excuses(excuse: Excuse, excused: bool) -> None:
    kept, gone, unused = excuse_findings([FOUND], [excuse], [])
    assert (kept == ()) is excused
    assert [each.excuse for each in gone] == [excuse] * excused
    assert unused == (() if excused else (excuse,))


def test_general_excuses_count_too_but_are_not_the_passage_s_to_report() -> None:
    kept, gone, unused = excuse_findings([FOUND], [], [Excuse("TQ102"), Excuse("TQ103")])
    assert (kept, len(gone), unused) == ((), 1, ())
