"""Word pieces and words, and where they stand in the text as it was given."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.qe.tiny_model import tokeniser
from tqcheck.core.finding import Span
from tqcheck.qe.subwords import Subwords

read = tokeniser().read


def words_of(pieces: Subwords) -> list[str]:
    return [word.span.of(pieces.text) for word in pieces.words]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The bank rose.", ["The", "bank", "rose", "."]),
        ("It didn't re-use 5.5%", ["It", "didn", "'", "t", "re", "-", "use", "5", ".", "5", "%"]),
        ("Café au lait", ["Café", "au", "lait"]),
        ("Cafe\u0301 cafe\u0301s.", ["Cafe\u0301", "cafe\u0301s", "."]),
        ("中国 said", ["中", "国", "said"]),
        ("한국 said", ["한국", "said"]),
        ("ok 👨\u200d👩\u200d👧 a", ["ok", "👨\u200d👩\u200d👧", "a"]),
        ("a\ud800b \x00 c\ufffd", ["a\ud800b", "c"]),
        ("a [SEP] b", ["a", "[", "SEP", "]", "b"]),
        ("a\u00a0b\u3000c\n\nd", ["a", "b", "c", "d"]),
        (" \t\n", []),
        ("", []),
    ],
)
def test_words_stand_where_they_stand_in_the_text(text: str, words: list[str]) -> None:
    assert words_of(read(text)) == words


def test_a_long_text_is_neither_cut_off_nor_a_short_one_filled_up() -> None:
    assert len(read("bank " * 300)) == 300
    assert len(read("bank")) == 1


def test_pieces_of_a_word_are_places_of_their_own() -> None:
    pieces = read("a cat")
    assert [span.of("a cat") for span in pieces.spans] == ["a", "c", "a", "t"]
    assert [(word.first, word.end) for word in pieces.words] == [(0, 1), (1, 4)]


def test_within_takes_the_pieces_that_begin_there() -> None:
    pieces = read("The bank said. Rates fell.")
    assert words_of(pieces.within(Span(0, 15))) == ["The", "bank", "said", "."]
    assert words_of(pieces.within(Span(15, 26))) == ["Rates", "fell", "."]
    assert len(pieces.within(Span(14, 15))) == 0


@pytest.mark.parametrize(
    ("text", "limit", "portions"),
    [
        ("a by the", 3, [["a", "by", "the"]]),
        ("a by the bank", 3, [["a", "by"], ["the", "bank"]]),
        ("a the cat by", 4, [["a", "the"], ["cat", "by"]]),
        ("abcdef", 4, [["abc"], ["def"]]),
    ],
)
def test_portions_are_even_and_cut_between_words_where_they_can_be(
    text: str, limit: int, portions: list[list[str]]
) -> None:
    assert [words_of(each) for each in read(text).portions(limit)] == portions


@given(st.text(st.characters(), max_size=60))
def test_spans_follow_one_another_in_any_text(text: str) -> None:
    pieces = read(text)
    assert all(0 <= span.start < span.end <= len(text) for span in pieces.spans)
    ends = [word.span.end for word in pieces.words]
    starts = [word.span.start for word in pieces.words]
    assert all(end <= start for end, start in zip(ends, starts[1:], strict=False))


@given(st.text("ab .", max_size=60), st.integers(1, 9))
def test_portions_hold_every_piece_and_no_more_than_the_limit(text: str, limit: int) -> None:
    pieces = read(text)
    portions = list(pieces.portions(limit))
    assert tuple(span for each in portions for span in each.spans) == pieces.spans
    assert all(0 < len(each) <= limit for each in portions)
