"""Pairs of words of two texts that translate each other according to a bilingual lexicon."""

from collections import Counter
from typing import NamedTuple

from tqcheck.core.document import Document
from tqcheck.core.finding import Span
from tqcheck.language.bilingual.lexicon import Lexicon
from tqcheck.language.bilingual.words import english_words

_LEAST_CHANCE = 0.25
"""How likely the foreign word must be to mean the English one."""


class Link(NamedTuple):
    """An English word and the foreign one that it stands for, by their places."""

    english: Span
    foreign: Span


def links(english: str, foreign: str, lexicon: Lexicon) -> list[Link]:
    """The links between a text and its translation, in the order of the English words.

    Only of words that stand once, and that one foreign word alone may mean: of others it is not known which belong
    together.
    """
    words = list(english_words(Document(english, "en").words))
    times = Counter(word.key for word in words)
    there = [
        (word.span, lexicon.meanings(word.key))
        for word in lexicon.words_in(Document(foreign, lexicon.language))
    ]
    found: list[Link] = []
    for key, span in words:
        meant = [place for place, meanings in there if meanings.get(key, 0.0) > _LEAST_CHANCE]
        if times[key] == 1 and len(meant) == 1:
            found.append(Link(span, meant[0]))
    return found
