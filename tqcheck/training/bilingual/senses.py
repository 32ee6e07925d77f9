"""Which words of a language can be exchanged at all, and of which two it is known that they may say the same."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple, Protocol

from tqcheck.core.document import UNSPACED, Document
from tqcheck.language.bilingual.lexicon import LANGUAGES, Lexicon, lexicon_of
from tqcheck.language.bilingual.words import LexiconWord, english_words
from tqcheck.language.lexicon.function_words import FUNCTION_WORDS, NUMBER_WORDS
from tqcheck.training.planting.word_net import WordNet

_GRAMMAR = FUNCTION_WORDS | NUMBER_WORDS
_LETTERS = re.compile(r"[^\W\d_]+")
_SHARED_LETTERS = 4
"""Words that begin with as many same letters are mostly of one family."""
_LEAST_SEEN = 3
"""How often the lexicon's data must have had a word, for what is known of it to mean something."""
_MOST_GRAMMAR = 0.4
"""The greatest share of function words among the translations of a content word."""
_MOST_SHARED = 0.02
"""The greatest share of translations that two words of different meanings have in common."""
_MOST_SIMILAR = 0.03
"""How likely the main translations of two words may be to be translated back as each other, in any language."""
_MOST_SIMILAR_ENGLISH = 0.02
"""The same for two English words themselves."""


class Word(NamedTuple):
    """A word as it is written, in lower case, and the key under which lexicons list it."""

    form: str
    key: str


class Extent(NamedTuple):
    """How much of a language's vocabulary is read."""

    words: int
    """The most frequent ones."""
    least_times: int
    dimensions: int
    """Of the vectors."""
    others: int
    """The most alternatives to a word."""


class Senses(Protocol):
    """A language's words and what is known of their meanings."""

    extent: Extent

    def words_in(self, text: str) -> Iterator[LexiconWord]:
        """The words of a text in order, with their places."""
        ...

    def is_listed(self, word: Word) -> bool:
        """Whether it is a word of the vocabulary: no number, no single letter."""
        ...

    def has_meaning(self, word: Word) -> bool:
        """Whether it is a content word of which it is known what it means."""
        ...

    def may_agree(self, one: Word, other: Word) -> bool:
        """Whether the two may say the same, so that neither stands in the other's place as an error."""
        ...


def senses_of(language: str, word_net: WordNet) -> Senses:
    """The senses of English or of a language that there is a lexicon of."""
    return EnglishSenses(word_net) if language == "en" else ForeignSenses(lexicon_of(language))


class EnglishSenses:
    """English: by WordNet, and by what the lexicons' languages translate alike."""

    extent = Extent(words=14_000, least_times=8, dimensions=150, others=24)

    def __init__(self, word_net: WordNet) -> None:
        self._word_net = word_net
        self._lexicons = [lexicon_of(language) for language in sorted(LANGUAGES)]

    def words_in(self, text: str) -> Iterator[LexiconWord]:
        """See `Senses.words_in`."""
        return english_words(Document(text, "en").words)

    def is_listed(self, word: Word) -> bool:
        """See `Senses.is_listed`."""
        return len(word.form) > 2 and word.form.isalpha() and word.form not in _GRAMMAR

    def has_meaning(self, word: Word) -> bool:
        """See `Senses.has_meaning`."""
        return self.is_listed(word)

    def may_agree(self, one: Word, other: Word) -> bool:
        """See `Senses.may_agree`."""
        return (
            _are_of_one_family(one, other)
            or self._word_net.is_alike(one.form, other.form)
            or any(
                lexicon.similarity(one.key, other.key) > _MOST_SIMILAR_ENGLISH for lexicon in self._lexicons
            )
        )


class ForeignSenses:
    """A language with a lexicon: by what its words are translated as."""

    extent = Extent(words=12_000, least_times=6, dimensions=100, others=20)

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._least_letters = 2 if lexicon.language in UNSPACED else 3
        self._lexicons = [lexicon_of(language) for language in sorted(LANGUAGES)]
        self._similar = lru_cache(1 << 16)(self._are_similar)

    def words_in(self, text: str) -> Iterator[LexiconWord]:
        """See `Senses.words_in`."""
        return iter(self._lexicon.words_in(Document(text, self._lexicon.language)))

    def is_listed(self, word: Word) -> bool:
        """See `Senses.is_listed`."""
        return (
            len(word.form) >= self._least_letters
            and _LETTERS.fullmatch(word.form) is not None
            and self._lexicon.seen(word.key) >= _LEAST_SEEN
        )

    def has_meaning(self, word: Word) -> bool:
        """See `Senses.has_meaning`."""
        meanings = self._lexicon.meanings(word.key)
        grammar = sum(share for english, share in meanings.items() if english in FUNCTION_WORDS)
        return bool(meanings) and grammar < _MOST_GRAMMAR

    def may_agree(self, one: Word, other: Word) -> bool:
        """See `Senses.may_agree`."""
        if _are_of_one_family(one, other) or one.form in other.form or other.form in one.form:
            return True
        here, there = self._lexicon.meanings(one.key), self._lexicon.meanings(other.key)
        shared = sum(min(share, there.get(english, 0.0)) for english, share in here.items())
        return shared > _MOST_SHARED or self._similar(_foremost(here), _foremost(there))

    def _are_similar(self, one: str, other: str) -> bool:
        return any(lexicon.similarity(one, other) > _MOST_SIMILAR for lexicon in self._lexicons)


def _are_of_one_family(one: Word, other: Word) -> bool:
    return one.key == other.key or one.form[:_SHARED_LETTERS] == other.form[:_SHARED_LETTERS]


def _foremost(meanings: Mapping[str, float]) -> str:
    return max(meanings, key=meanings.__getitem__)
