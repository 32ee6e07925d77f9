"""What the forms of a word share, and what they do not share with another word."""

import pytest

from tqcheck.language.lexicon.word_forms import stem


@pytest.mark.parametrize(
    "forms",
    [
        "deny denied denial",
        "write wrote written",
        "1,200 1200",
        "authority authorities",
        "organisation organizations",
    ],
)
def test_forms_of_one_word(forms: str) -> None:
    assert len(set(map(stem, forms.split()))) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("several", "severe"),
        ("important", "import"),
        ("international", "internal"),
        ("authority", "author"),
        ("organization", "organ"),
        ("experiment", "experience"),
        ("university", "universe"),
        ("hospitality", "hospital"),
        ("hardly", "hard"),
        ("nearly", "near"),
    ],
)
def test_words_that_a_stemmer_takes_for_one(one: str, other: str) -> None:
    assert stem(one) != stem(other)
