"""Phrases are found by place as if all of them had been looked at."""

from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from tqcheck.core.by_place import ByPlace
from tqcheck.core.finding import Span


class Phrase(NamedTuple):
    span: Span


SPANS = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 20), st.integers(0, 12))


@given(st.lists(st.builds(Phrase, SPANS), max_size=12), SPANS)
def test_those_that_touch_are_found(phrases: list[Phrase], span: Span) -> None:
    expected = [phrase for phrase in sorted(phrases) if phrase.span.touches(span)]
    assert ByPlace(phrases).touching(span) == expected
