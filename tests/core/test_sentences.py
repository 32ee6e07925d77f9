"""Sentences: lossless, in order, none blank."""

from itertools import pairwise

import pytest
import sentencex
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.core.sentences import split_sentences

LANGUAGES = ("en", "zh", "ja", "de", "fr", "es", "ru", "ar", "ko", "und")


@pytest.mark.parametrize(
    ("text", "language", "sentences"),
    [
        ("The bank rose. Shares fell.", "en", ["The bank rose. ", "Shares fell."]),
        ("Mr. Smith left at 5 p.m. on Monday.", "en", ["Mr. Smith left at 5 p.m. on Monday."]),
        ("Headline\n\nFirst line. Second.", "en", ["Headline\n\n", "First line. ", "Second."]),
        ("央行加息。股市下跌。", "zh", ["央行加息。", "股市下跌。"]),
        ("\n\nAfter a break.", "en", ["\n\nAfter a break."]),
        ("   ", "en", ["   "]),
        ("", "en", []),
    ],
    ids=["two", "abbreviations", "paragraphs", "chinese", "leading-break", "blank", "empty"],
)
def test_splits(text: str, language: str, sentences: list[str]) -> None:
    assert [span.of(text) for span in split_sentences(text, language)] == sentences


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])), st.sampled_from(LANGUAGES))
def test_joined_sentences_are_the_text(text: str, language: str) -> None:
    spans = split_sentences(text, language)
    assert "".join(span.of(text) for span in spans) == text
    assert all(not span.of(text).isspace() for span in spans) or text.isspace()
    assert all(left.end == right.start for left, right in pairwise(spans))


def test_a_long_text_is_cut_where_it_would_be_as_a_whole() -> None:
    text = " ".join(f"The council met on day {n}. “It was short,” said Dr. Berg." for n in range(400))
    whole = [len(each) for each in sentencex.segment("en", text)]
    assert [span.end - span.start for span in split_sentences(text, "en")] == whole


def test_a_sentence_that_is_longer_than_what_is_looked_at_is_one() -> None:
    text = "word " * 5000 + "end. Another one."
    assert [span.of(text)[-4:] for span in split_sentences(text, "en")] == ["nd. ", "one."]
