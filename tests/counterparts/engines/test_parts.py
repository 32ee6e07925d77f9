"""Texts taken apart and put together again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.counterparts.engines.parts import joined, parts
from tqcheck.counterparts.translation import Direction


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("It rained. Nobody came.", ["It rained.", "Nobody came."]),
        ("It rained\nall day.\n\nNobody came.", ["It rained all day.", "Nobody came."]),
        ("  It rained. ", ["It rained."]),
        (" \n ", []),
    ],
)
def test_sentences_stand_on_one_line_each(text: str, sentences: list[str]) -> None:
    assert [part.sentence for part in parts(text, "en")] == sentences


@pytest.mark.parametrize(
    ("text", "source", "made", "target", "whole"),
    [
        ("It rained. Nobody came.", "en", ["Llovió.", " No vino nadie. "], "es", "Llovió. No vino nadie."),
        ("下雨了。没人来。", "zh", ["It rained.", "Nobody came."], "en", "It rained. Nobody came."),
        ("It rained. Nobody came.", "en", ["下雨了。", "没人来。"], "zh", "下雨了。没人来。"),
        ("It rained.\n\nNobody came.", "en", ["下雨了。", "没人来。"], "zh", "下雨了。\n\n没人来。"),
    ],
)
def test_they_are_joined_as_the_language_has_it(
    text: str, source: str, made: list[str], target: str, whole: str
) -> None:
    assert joined(parts(text, source), made, Direction(source, target)) == whole


@given(st.text(alphabet="ab. \n!?", max_size=60))
def test_a_text_left_as_it_is_keeps_its_words_in_order(text: str) -> None:
    split = parts(text, "en")
    whole = joined(split, [part.sentence for part in split], Direction("en", "en"))
    assert whole.split() == text.split()
    assert all("\n" not in part.sentence and part.sentence for part in split)
