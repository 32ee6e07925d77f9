"""Linked words with others in their place, or in each other's place."""

import re
from collections.abc import Callable, Sequence
from random import Random

from tqcheck.core.finding import Span
from tqcheck.language.lexicon.word_forms import stem
from tqcheck.training.bilingual.foreign_words import ForeignWords
from tqcheck.training.bilingual.links import Link
from tqcheck.training.bilingual.two_sided.pair import Pair, TwoSided, is_name
from tqcheck.training.planting.edits import Edit
from tqcheck.training.planting.exchanges import Exchanges

_LETTERS = re.compile(r"[A-Za-z]+")
_MOST_LINKS = 8
"""Links that are tried, of all in a drawn order."""
_TRIES = 4
"""Alternatives that are tried for a word."""
_APART = 6
"""The least number of characters between the beginnings of two English words that change places."""


def other_words(
    pair: Pair, exchanges: Exchanges, words: ForeignWords, random: Random
) -> tuple[TwoSided, ...]:
    """A linked word for one or two others that neither text has, and whose translations are known and not the same."""
    stems = {stem(word) for word in _LETTERS.findall(pair.english)}
    for link in _few(pair, lambda word: word.lower() in exchanges.others, random):
        found: dict[str, TwoSided] = {}
        for _ in range(_TRIES):
            english = exchanges.instead_of(link.english.of(pair.english).lower(), random)
            if english is None or stem(english) in stems:
                continue
            foreign = words.instead_of(link.foreign.of(pair.foreign), english)
            if foreign is not None and foreign not in pair.foreign:
                edits = TwoSided((Edit(link.english, english),), (Edit(link.foreign, foreign),))
                found.setdefault(foreign.lower(), edits)
        if found:
            return tuple(found.values())[:2]
    return ()


def exchanged_places(pair: Pair, exchanges: Exchanges, random: Random) -> TwoSided | None:
    """Two linked words that stand in the same places, or two names, in each other's place on both sides."""
    linked = [
        *_few(pair, lambda word: word.lower() in exchanges.others, random),
        *(link for link in pair.links if is_name(pair.english, link.english)),
    ]
    random.shuffle(linked)
    for one in linked:
        others = [other for other in linked if _change_places(pair, one, other, exchanges)]
        if others:
            other = random.choice(others)
            return TwoSided(
                _swapped(pair.english, one.english, other.english),
                _swapped(pair.foreign, one.foreign, other.foreign),
            )
    return None


def _few(pair: Pair, is_known: Callable[[str], bool], random: Random) -> Sequence[Link]:
    """A few links of words that have alternatives, in a drawn order."""
    found = [link for link in pair.links if is_known(link.english.of(pair.english))]
    random.shuffle(found)
    return found[:_MOST_LINKS]


def _change_places(pair: Pair, one: Link, other: Link, exchanges: Exchanges) -> bool:
    if one.foreign == other.foreign or abs(one.english.start - other.english.start) <= _APART:
        return False
    if all(is_name(pair.english, link.english) for link in (one, other)):
        return one.english.of(pair.english) != other.english.of(pair.english)
    near = exchanges.others.get(one.english.of(pair.english).lower(), ())
    return other.english.of(pair.english).lower() in near


def _swapped(text: str, one: Span, other: Span) -> tuple[Edit, Edit]:
    """Two words in each other's place; a capital that only the beginning of a sentence gave is not taken along."""
    here, there = one.of(text), other.of(text)
    return (
        Edit(one, there.lower() if here.islower() else there),
        Edit(other, here.lower() if there.islower() else here),
    )
