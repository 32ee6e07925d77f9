"""The content words of an English text, with the stems and weights by which two texts are compared."""

from functools import lru_cache
from typing import NamedTuple

import jellyfish

from tqcheck.core.document import Document
from tqcheck.language.lexicon.function_words import FUNCTION_WORDS, NUMBER_WORDS
from tqcheck.language.lexicon.word_forms import regular_stem

# Long words are rarer and carry more meaning. Numbers weigh little, because other rules compare them.
_FULL_LENGTH = 7
# Longer words (text in a script without spaces, encoded data) are compared by their beginning only.
_LONGEST_WORD = 40
_NUMBER_WEIGHT = 0.5

_SHARED_START = 4
_SHARED_SHARE = 0.6
_SPELT_ALIKE = 0.87


class ContentWord(NamedTuple):
    """A content word: its stem, its weight, and its offsets in the text."""

    stem: str
    weight: float
    start: int
    end: int


def content_words(document: Document) -> list[ContentWord]:
    """The content words of a text in order."""
    found = []
    for word in document.words:
        stem = stem_of(word.text[:_LONGEST_WORD])
        if stem:
            found.append(ContentWord(stem, weight_of(stem), word.start, word.end))
    return found


@lru_cache(maxsize=50_000)
def stem_of(word: str) -> str:
    """The stem that a word shares with its other forms; empty for function words and single letters."""
    plain = word.casefold().replace("’", "'")
    if plain[0].isdigit():
        return plain.replace(",", "").rstrip(".:")
    if (plain in FUNCTION_WORDS and word != "US") or len(plain) < 2:
        return ""
    if plain in NUMBER_WORDS:
        return plain
    if plain.endswith("'s"):
        plain = plain[:-2]
    return regular_stem(plain.replace(".", ""))


@lru_cache(maxsize=50_000)
def weight_of(stem: str) -> float:
    """How much meaning a word of this stem carries: about 1 for a word of ordinary length."""
    if stem[0].isdigit() or stem in NUMBER_WORDS:
        return _NUMBER_WEIGHT
    return min(len(stem), _FULL_LENGTH) / _FULL_LENGTH + 0.3


@lru_cache(maxsize=50_000)
def alike(stem: str, other: str) -> bool:
    """Whether two stems may be forms or spellings of one word: they begin alike or differ in a letter or two."""
    shorter = min(len(stem), len(other))
    if shorter < _SHARED_START or stem[0].isdigit() or other[0].isdigit():
        return False
    shared = _shared_start(stem, other)
    if shared >= _SHARED_START and shared >= _SHARED_SHARE * shorter:
        return True
    return jellyfish.jaro_winkler_similarity(stem, other) >= _SPELT_ALIKE


def _shared_start(stem: str, other: str) -> int:
    length = 0
    for here, there in zip(stem, other, strict=False):
        if here != there:
            break
        length += 1
    return length
