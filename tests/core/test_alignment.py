"""Alignment: monotone, complete, and right on plain cases."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.core.alignment import Link, align

TALKS = "The leaders met on Thursday in Samarkand."
TRADE = "They discussed trade, energy and the war."
STATEMENT = "A joint statement followed in the evening."
PROTEST = "Protesters gathered outside the embassy."

texts = st.lists(
    st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40), max_size=12
)


def shapes(links: tuple[Link, ...]) -> list[tuple[int, int]]:
    return [link.shape for link in links]


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ([TALKS], ["Something else entirely."], [(1, 1)]),
        ([TALKS, TRADE, STATEMENT], [TALKS, STATEMENT], [(1, 1), (1, 0), (1, 1)]),
        ([TALKS, STATEMENT], [TALKS, PROTEST, STATEMENT], [(1, 1), (0, 1), (1, 1)]),
        ([TALKS, TRADE, STATEMENT], [TALKS[:-1] + ", and t" + TRADE[1:], STATEMENT], [(2, 1), (1, 1)]),
        ([TALKS[:-1] + ", and t" + TRADE[1:], STATEMENT], [TALKS, TRADE, STATEMENT], [(1, 2), (1, 1)]),
        ([TALKS, TRADE], [], [(1, 0), (1, 0)]),
        ([], [TALKS, TRADE], [(0, 1), (0, 1)]),
        ([], [], []),
    ],
    ids=["one-each", "dropped", "added", "joined", "split", "nothing-right", "nothing-left", "nothing"],
)
def test_plain_cases(left: list[str], right: list[str], expected: list[tuple[int, int]]) -> None:
    assert shapes(align(left, right)) == expected


def test_across_languages_lengths_and_digits_decide() -> None:
    source = ["两国领导人周四举行会谈。", "会谈持续了2小时30分钟，讨论了贸易、能源和战争等问题。"]
    passage = ["The leaders met.", "The talks on trade, energy and the war lasted 2 hours 30 minutes."]
    assert shapes(align(source, passage, same_language=False)) == [(1, 1), (1, 1)]


def test_long_texts_are_aligned_in_windows() -> None:
    left = [f"On day {number} the mine yielded {number * 7} tons of ore." for number in range(1200)]
    right = [sentence for number, sentence in enumerate(left) if number % 97]
    links = align(left, right)
    matched = [link for link in links if link.shape == (1, 1)]
    assert len(matched) == len(right)
    assert all(left[link.left_start] == right[link.right_start] for link in matched)


@given(texts, texts, st.booleans())
def test_monotone_and_complete(left: list[str], right: list[str], same_language: bool) -> None:
    links = align(left, right, same_language=same_language)
    ends = (0, 0)
    for link in links:
        assert (link.left_start, link.right_start) == ends
        assert link.shape != (0, 0)
        ends = (link.left_end, link.right_end)
    assert ends == (len(left), len(right))


@given(texts)
def test_a_text_beside_itself_is_one_to_one(text: list[str]) -> None:
    assert shapes(align(text, list(text))) == [(1, 1)] * len(text)
