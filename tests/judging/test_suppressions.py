"""Accepted findings are excused, and unused excuses are told."""

import pytest

from tests.builders import finding
from tqcheck.core.passage import Suppression
from tqcheck.judging.suppressions import excuse_findings

FOUND = finding(text="Rates")


@pytest.mark.parametrize(
    ("excuse", "excused"),
    [
        (Suppression("TQ102"), True),
        (Suppression("changed-number"), True),
        (Suppression("TQ102", "Rates"), True),
        (Suppression("TQ102", "Fees"), True),
        (Suppression("TQ102", "Rate"), False),
        (Suppression("TQ103"), False),
        (Suppression("TQ999"), False),
    ],
    ids=["code", "name", "phrase", "evidence", "part-of-phrase", "other-rule", "unknown"],
)
def test_excuses(excuse: Suppression, excused: bool) -> None:
    kept, gone, unused = excuse_findings([FOUND], [excuse], [])
    assert (kept == ()) is excused
    assert [each.excuse for each in gone] == [excuse] * excused
    assert unused == (() if excused else (excuse,))


def test_general_excuses_count_too_but_are_not_the_passage_s_to_report() -> None:
    kept, gone, unused = excuse_findings([FOUND], [], [Suppression("TQ102"), Suppression("TQ103")])
    assert (kept, len(gone), unused) == ((), 1, ())
