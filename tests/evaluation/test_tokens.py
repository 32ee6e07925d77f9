"""Words of a tokenised text, found in the text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.core.finding import Span
from tqcheck.evaluation.tokens import detokenized, places


@pytest.mark.parametrize(
    ("tokens", "text"),
    [
        ("The port , Reuters said , reopened .", "The port, Reuters said, reopened."),
        ('He said " yes , " and left .', 'He said "yes," and left.'),
        ("She doesn 't pay ( yet ) .", "She doesn't pay (yet)."),
        ("Tom &amp; Ann &apos;s shop : 5 % off !", "Tom & Ann's shop: 5% off!"),
        ("a well @-@ known name", "a well-known name"),
        ("It cost $ 20 <EOS>", "It cost $20"),
        ("“ Stop ” , he said", "“Stop”, he said"),
    ],
)
def test_detokenized(tokens: str, text: str) -> None:
    assert detokenized(tokens.split()) == text


@pytest.mark.parametrize(
    ("tokens", "text", "phrases"),
    [
        ("The port , too", "The port, too", ["The", "port", ",", "too"]),
        ("the the end", "the the end", ["the", "the", "end"]),
        ("Tom &quot; Ann &quot;", 'Tom "Ann"', ["Tom", '"', "Ann", '"']),
        ("one zwei three", "one two three", ["one", None, "three"]),
        ("one <EOS>", "one two", ["one", ""]),
    ],
)
def test_places(tokens: str, text: str, phrases: list[str | None]) -> None:
    found = places(tokens.split(), text)
    assert [span if span is None else span.of(text) for span in found] == phrases


def test_repeated_words_are_told_apart() -> None:
    assert places(["the", "the"], "the the") == [Span(0, 3), Span(4, 7)]


def test_a_word_far_ahead_is_not_the_one() -> None:
    assert places(["x", "y"], "y " + "a " * 60 + "x") == [None, Span(0, 1)]


@given(st.lists(st.text("abcABC019$()'\",.", min_size=1, max_size=5), max_size=12))
def test_every_word_is_found_in_the_text_made_of_them(words: list[str]) -> None:
    text = detokenized(words)
    found = places(words, text)
    assert [span and span.of(text) for span in found] == words
