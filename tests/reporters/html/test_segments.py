"""Texts cut at their flagged phrases."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.core.finding import Span
from tqcheck.reporters.html.segments import Marking, Segment, joined, occurrence, segments


def at(start: int, end: int, number: int = 0) -> Marking:
    return Marking(Span(start, end), number)


@pytest.mark.parametrize(
    ("text", "markings", "pieces"),
    [
        ("abc", [], [Segment("abc")]),
        ("", [], []),
        ("abc", [at(0, 3)], [Segment("abc", (0,), (0,), (0,))]),
        ("🚀abc", [at(1, 2)], [Segment("🚀"), Segment("a", (0,), (0,), (0,)), Segment("bc")]),
        (
            "abcd",
            [at(0, 3), at(1, 4, 1)],
            [Segment("a", (0,), (0,), ()), Segment("bc", (0, 1), (1,), (0,)), Segment("d", (1,), (), (1,))],
        ),
        ("ab", [at(1, 1)], [Segment("a"), Segment("", (0,), (0,), (0,)), Segment("b")]),
        ("ab", [at(2, 2)], [Segment("ab"), Segment("", (0,), (0,), (0,))]),
        ("", [at(0, 0)], [Segment("", (0,), (0,), (0,))]),
        (
            "ab",
            [at(0, 2), at(1, 1, 1)],
            [Segment("a", (0,), (0,), ()), Segment("", (1,), (1,), (1,)), Segment("b", (0,), (), (0,))],
        ),
    ],
    ids=[
        "nothing-flagged",
        "no-text",
        "all-of-it",
        "behind-an-emoji",
        "overlap",
        "gap",
        "gap-at-the-end",
        "gap-in-no-text",
        "gap-in-a-phrase",
    ],
)
def test_pieces(text: str, markings: list[Marking], pieces: list[Segment]) -> None:
    assert segments(text, markings) == pieces


@st.composite
def flagged_texts(draw: st.DrawFn) -> tuple[str, list[Marking]]:
    text = draw(st.text(max_size=20))
    edges = st.integers(0, len(text))
    spans = draw(st.lists(st.tuples(edges, edges), max_size=5))
    return text, [at(min(pair), max(pair), number) for number, pair in enumerate(spans)]


@given(flagged_texts())
def test_nothing_is_lost_and_each_phrase_is_whole(given_text: tuple[str, list[Marking]]) -> None:
    text, markings = given_text
    pieces = segments(text, markings)
    assert "".join(piece.text for piece in pieces) == text
    for span, number in markings:
        mine = [piece for piece in pieces if number in piece.of]
        assert "".join(piece.text for piece in mine) == span.of(text)
        assert [number in piece.first for piece in mine] == [True] + [False] * (len(mine) - 1)
        assert [number in piece.last for piece in mine] == [False] * (len(mine) - 1) + [True]


@pytest.mark.parametrize(
    ("phrase", "text", "share", "span"),
    [
        ("2", "In 2024, 2 died.", 0.0, (9, 10)),
        ("2", "In 2024.", 0.0, (3, 4)),
        ("the", "the end, the start", 0.9, (9, 12)),
        ("the", "the end, the start", 0.1, (0, 3)),
        ("上调", "央行上调利率", 0.5, (2, 4)),
        ("a.b", "axb a.b", 0.0, (4, 7)),
        ("gone", "nothing", 0.0, None),
        (" ", "a b", 0.0, None),
        ("", "a b", 0.0, None),
    ],
    ids=[
        "not-in-a-year",
        "in-a-year-at-need",
        "late",
        "early",
        "no-spaces",
        "literally",
        "none",
        "blank",
        "empty",
    ],
)
def test_where_evidence_stands(phrase: str, text: str, share: float, span: tuple[int, int] | None) -> None:
    assert occurrence(phrase, text, share) == span


def test_in_a_long_text_the_neighbourhood_is_looked_at() -> None:
    long = "x" * 100_000
    assert occurrence("here", f"here {long} here {long}", 0.5) == (100_006, 100_010)
    assert occurrence("here", f"here {long}{long}", 0.9) is None
    assert occurrence(long, f"so {long} so", 0.0) == (3, 100_003)
    assert occurrence("ab", "xab " + "a" * 499 + "abc", 0.0) == (1, 3)


def test_overlapping_marks_of_one_finding_become_one() -> None:
    given_marks = [at(5, 9), at(0, 3, 1), at(2, 6), at(1, 4), at(20, 21)]
    assert joined(given_marks) == [at(1, 9), at(20, 21), at(0, 3, 1)]
