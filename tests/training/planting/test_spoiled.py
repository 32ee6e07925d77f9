"""Translations that lost their source: what is wrong is known to the character."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.training.planting.edits import Corrupted
from tqcheck.training.planting.spoiled import spoiled

TEXT = "The central bank raised its main rate to five percent on Tuesday morning."
OTHER = "Farmers in the north of the valley have lost most of this year's apricots."

words = st.lists(st.text("abcdé,.", min_size=1, max_size=8), min_size=6, max_size=40).map(" ".join)


def drawn(number: int, text: str = TEXT, other: str = OTHER) -> Corrupted:
    found = spoiled(text, other, Random(number))
    assert found is not None
    return found


@given(words, words, st.integers(0, 2**32))
def test_what_is_not_wrong_stands_where_it_says(text: str, other: str, seed: int) -> None:
    found = drawn(seed, text, other)
    (wrong,) = found.wrong
    assert 0 <= wrong.start < wrong.end <= len(found.text)
    for place, char in enumerate(found.text):
        origin = found.origin(place)
        if wrong.start <= place < wrong.end:
            assert origin is None
        else:
            assert origin is not None
            assert text[origin] == char


def test_all_three_ways_are_taken() -> None:
    made = [drawn(number) for number in range(60)]
    assert any(each.text == OTHER for each in made)
    assert any(not each.is_whole and each.wrong[0].of(each.text) in OTHER for each in made)
    looped = [each for each in made if each.is_whole and each.text != OTHER]
    assert {each.wrong[0].start == 0 for each in looped} == {True, False}
    for each in looped:
        turn = each.wrong[0].of(each.text).split()[-1]
        assert each.text.split().count(turn) >= 5


@pytest.mark.parametrize(("text", "other"), [("Rates rose.", OTHER), (TEXT, "Apricots."), ("", "")])
def test_a_few_words_are_not_enough(text: str, other: str) -> None:
    assert spoiled(text, other, Random(1)) is None
