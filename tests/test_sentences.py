"""Sentences: lossless, in order, none blank."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.sentences import split_sentences

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
