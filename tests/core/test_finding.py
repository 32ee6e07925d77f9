"""Spans and severities."""

import pytest

from tqcheck.core.finding import Severity, Span


@pytest.mark.parametrize(
    ("left", "right", "touches"),
    [
        (Span(0, 5), Span(3, 8), True),
        (Span(0, 5), Span(5, 8), False),
        (Span(0, 5), Span(5, 5), True),
        (Span(3, 3), Span(0, 5), True),
        (Span(3, 3), Span(3, 3), True),
        (Span(3, 3), Span(4, 4), False),
        (Span(6, 6), Span(0, 5), False),
    ],
    ids=["overlap", "neighbours", "gap-at-edge", "gap-inside", "same-gap", "two-gaps", "gap-beyond"],
)
def test_touching(left: Span, right: Span, touches: bool) -> None:
    assert left.touches(right) is right.touches(left) is touches


def test_severities_are_ordered() -> None:
    assert Severity.MINOR < Severity.MAJOR < Severity.CRITICAL
    assert Severity.MAJOR.label == "major"
