"""Stretches that two texts share."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.language.identification.source_copies import copies


@pytest.mark.parametrize(
    ("text", "source", "least", "found"),
    [
        ("x a b c y", "w a b c z", 3, ["a b c"]),
        ("a b c, d e", "a b c d e", 3, ["a b c, d e"]),
        ("a b c x d e f", "d e f a b c", 3, ["a b c", "d e f"]),
        ("a b c d e f", "d e f a b c", 3, ["a b c", "d e f"]),
        ("a b", "a b", 3, []),
        ("1 2 3", "1 2 3", 3, []),
        ("他说市议会推迟表决", "市议会推迟了", 4, ["市议会推迟"]),
        ("a b x c", "c b a x", 3, []),
    ],
    ids=range(8),
)
def test_copies(text: str, source: str, least: int, found: list[str]) -> None:
    assert [copy.span.of(text) for copy in copies(text, source, least)] == found


@given(st.text(alphabet="ab 中1"), st.text(alphabet="ab 中1"))
def test_copies_stand_in_order_and_apart(text: str, source: str) -> None:
    end = 0
    for copy in copies(text, source, 2):
        assert end <= copy.span.start < copy.span.end <= len(text)
        end = copy.span.end
