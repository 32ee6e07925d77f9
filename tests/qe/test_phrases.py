"""Phrases grow around the likeliest words."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.qe.phrases import DecodedSpan, Scored, grow, trimmed


def scored(text: str, chances: list[float]) -> Scored:
    """Words whose logit, chance and peak are the same number."""
    numbers = np.array(chances)
    return Scored(text.split(), numbers, numbers, numbers)


def phrases(text: str, chances: list[float], threshold: float = 0.5, reach: float = 0.5) -> list[str]:
    words = text.split()
    return [
        " ".join(words[each.first : each.end])
        for each in grow(scored(text, chances), reach)
        if each.chance >= threshold
    ]


@pytest.mark.parametrize(
    ("text", "chances", "found"),
    [
        ("rates rose today", [0.4, 0.4, 0.4], []),
        ("rates rose today", [0.4, 0.6, 0.2], ["rates rose"]),
        ("rates rose today", [0.3, 0.6, 0.3], ["rates rose today"]),
        ("rates rose today", [0.6, 0.2, 0.6], ["rates", "today"]),
        ("rates rose today", [0.9, 0.4, 0.6], ["rates", "rose today"]),
        ("rates , rose .", [0.6, 0.5, 0.6, 0.5], ["rates , rose"]),
        ("“ rates ” rose", [0.6, 0.6, 0.6, 0.1], ["rates"]),
        ("rates . rose", [0.1, 0.6, 0.1], ["."]),
        ("rose 5 % .", [0.1, 0.6, 0.6, 0.6], ["5 %"]),
        ("", [], []),
    ],
)
def test_takes_in_neighbours_that_are_likely_too(text: str, chances: list[float], found: list[str]) -> None:
    assert phrases(text, chances) == found


def test_the_chance_is_that_of_the_likeliest_word() -> None:
    words = Scored(("a", "b"), np.array([1.0, 2.0]), np.array([0.3, 0.4]), np.array([0.6, 0.7]))
    assert grow(words, 0.5) == [DecodedSpan(0, 2, 0.7, 2.0)]


def test_reach_says_how_far() -> None:
    assert phrases("a b c", [0.2, 0.6, 0.4], reach=0.9) == ["b"]
    assert phrases("a b c", [0.2, 0.6, 0.4], reach=0.3) == ["a b c"]


def test_trimming_leaves_no_phrase_empty() -> None:
    assert trimmed(["(", "a", ")", "b"], 0, 3) == (1, 2)
    assert trimmed(["(", ")"], 0, 2) == (0, 2)


_CHANCES = st.lists(st.sampled_from([0.0, 0.1, 0.25, 0.3, 0.5, 0.6, 0.9, 1.0]), min_size=1, max_size=12)


@given(_CHANCES, st.data())
def test_less_likely_words_change_no_likelier_phrase(chances: list[float], data: st.DataObject) -> None:
    """So that any chance from which phrases are flagged picks from the same ones."""
    words = [data.draw(st.sampled_from(["rates", ",", "5"])) for _ in chances]
    found = grow(scored(" ".join(words), chances), 0.5)
    assert all(left.end <= right.first for left, right in pairwise(found))
    for least in (0.3, 0.6):
        likely = [each for each in found if each.chance >= least]
        without = [0.0 if chance < least / 2 else chance for chance in chances]
        assert [
            each for each in grow(scored(" ".join(words), without), 0.5) if each.chance >= least
        ] == likely
