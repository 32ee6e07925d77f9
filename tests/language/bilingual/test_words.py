"""The words of texts as the lexicons list them."""

import pytest

from tqcheck.core.document import Document
from tqcheck.language.bilingual.segmentation import Segmenter
from tqcheck.language.bilingual.words import LexiconWord, english_words, spaced_words, unspaced_words


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Prices rose.", ["price", "rise"]),
        ("He didn't go", ["he", "did", "not", "go"]),
        ("They can’t and won't", ["they", "can", "not", "and", "will", "not"]),
        ("the bank's", ["the", "bank"]),
        ("the banks' assets", ["the", "bank", "asset"]),
    ],
)
def test_english(text: str, keys: list[str]) -> None:
    assert [word.key for word in english_words(Document.of(text, "en").words)] == keys


@pytest.mark.parametrize(
    ("language", "text", "phrases"),
    [
        ("fr", "L’économie qu'elle a", ["économie", "elle", "a"]),
        ("fr", "aujourd'hui", ["aujourd'hui"]),
        ("de", "Die Mieten sanken", ["Die", "Mieten", "sanken"]),
        ("es", "n'o", ["n'o"]),
    ],
)
def test_words_with_spaces_stand_where_they_are(language: str, text: str, phrases: list[str]) -> None:
    found = spaced_words(Document.of(text, language).words, language)
    assert [word.span.of(text) for word in found] == phrases


def test_forms_of_a_word_have_one_key() -> None:
    keys = {word.key for word in spaced_words(Document.of("рост роста росту", "ru").words, "ru")}
    assert len(keys) == 1


def test_in_chinese_only_characters_are_words() -> None:
    text = "GDP增长6%，创新高"
    found: list[LexiconWord] = list(unspaced_words(text, Segmenter({"增长": 3, "创": 1, "新高": 2})))
    assert [word.key for word in found] == ["增长", "创", "新高"]
    assert all(word.span.of(text) == word.key for word in found)
