"""Accepted findings are suppressed, and unused suppressions are reported."""

import pytest

from tests.builders import finding
from tqcheck.core.passage import Suppression
from tqcheck.judging.suppressions import suppress_findings

FOUND = finding(text="Rates")


@pytest.mark.parametrize(
    ("suppression", "suppressed"),
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
def test_suppressions(suppression: Suppression, suppressed: bool) -> None:
    kept, gone, unused = suppress_findings([FOUND], [suppression], [])
    assert (kept == ()) is suppressed
    assert [each.suppression for each in gone] == [suppression] * suppressed
    assert unused == (() if suppressed else (suppression,))


def test_general_suppressions_count_too_but_are_not_the_passage_s_to_report() -> None:
    kept, gone, unused = suppress_findings([FOUND], [], [Suppression("TQ102"), Suppression("TQ103")])
    assert (kept, len(gone), unused) == ((), 1, ())
