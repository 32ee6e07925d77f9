"""The same exchange on both sides of a translation, after which either text again says what the other does."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import NamedTuple

from tqcheck.core.finding import Span
from tqcheck.language.lexicon.word_forms import stem
from tqcheck.training.bilingual.foreign_words import ForeignWords
from tqcheck.training.bilingual.links import Link, links
from tqcheck.training.planting import figures
from tqcheck.training.planting.edits import Edit
from tqcheck.training.planting.exchanges import Exchanges

FIGURE_CHANCE, PLACES_CHANCE = 0.12, 0.22
"""How often a figure, or two words in each other's place, are tried before a single word is."""

_FIGURE = re.compile(r"(?<![\d.,])\d{1,4}(?!\d|[.,]\d)")
_LETTERS = re.compile(r"[A-Za-z]+")
_MOST_LINKS = 8
"""Links that are tried, of all in a drawn order."""
_TRIES = 4
"""Alternatives that are tried for a word."""
_APART = 6
"""The least number of characters between the beginnings of two English words that change places."""


class TwoSided(NamedTuple):
    """Edits of a text in English and of one in another language; capitals and articles are yet to be fitted."""

    english: tuple[Edit, ...]
    foreign: tuple[Edit, ...]


class _Pair(NamedTuple):
    """A text in English and one in another language that say the same."""

    english: str
    foreign: str


@dataclass(frozen=True)
class TwoSidedExchanges:
    """Finds exchanges that can be made on both sides."""

    exchanges: Exchanges
    """Of English words."""
    words: Mapping[str, ForeignWords]
    """By language."""

    def drawn(self, english: str, foreign: str, language: str, random: Random) -> TwoSided | None:
        """An exchange: of a figure, of two linked words for each other, or of one for another.

        Where none of the drawn kind is found, the next kind is tried. None where none is found at all, or where
        nothing is known of the language.
        """
        if language not in self.words:
            return None
        pair = _Pair(english, foreign)
        kind = random.random()
        found = _figure(pair, random) if kind < FIGURE_CHANCE else None
        if found is None:
            words = self.words[language]
            linked = self._linked(pair, words, random)
            found = self._places(pair, linked, random) if kind < FIGURE_CHANCE + PLACES_CHANCE else None
            found = self._word(pair, linked, words, random) if found is None else found
        return found

    def _linked(self, pair: _Pair, words: ForeignWords, random: Random) -> Sequence[Link]:
        """A few links of words that have alternatives, and of names, in a drawn order."""
        found = [
            link
            for link in links(pair.english, pair.foreign, words.lexicon)
            if link.english.of(pair.english).lower() in self.exchanges.others
            or _is_name(pair.english, link.english)
        ]
        random.shuffle(found)
        return found[:_MOST_LINKS]

    def _places(self, pair: _Pair, linked: Sequence[Link], random: Random) -> TwoSided | None:
        """Two linked words that stand in the same places, or two names, in each other's place on both sides."""
        for one in linked:
            others = [other for other in linked if self._change_places(pair, one, other)]
            if others:
                other = random.choice(others)
                return TwoSided(
                    _swapped(pair.english, one.english, other.english),
                    _swapped(pair.foreign, one.foreign, other.foreign),
                )
        return None

    def _change_places(self, pair: _Pair, one: Link, other: Link) -> bool:
        if one.foreign == other.foreign or abs(one.english.start - other.english.start) <= _APART:
            return False
        if all(_is_name(pair.english, link.english) for link in (one, other)):
            return True
        near = self.exchanges.others.get(one.english.of(pair.english).lower(), ())
        return other.english.of(pair.english).lower() in near

    def _word(
        self, pair: _Pair, linked: Sequence[Link], words: ForeignWords, random: Random
    ) -> TwoSided | None:
        """A linked word for another one that neither text has, and whose translation is known."""
        stems = {stem(word) for word in _LETTERS.findall(pair.english)}
        for link in linked:
            for _ in range(_TRIES):
                english = self.exchanges.instead_of(link.english.of(pair.english).lower(), random)
                if english is None or stem(english) in stems:
                    continue
                foreign = words.instead_of(link.foreign.of(pair.foreign), english)
                if foreign is not None and foreign not in pair.foreign:
                    return TwoSided((Edit(link.english, english),), (Edit(link.foreign, foreign),))
        return None


def _is_name(text: str, span: Span) -> bool:
    """Whether a word has a capital that does not come from the beginning of the text."""
    return span.start > 0 and span.of(text).isalpha() and text[span.start].isupper()


def _swapped(text: str, one: Span, other: Span) -> tuple[Edit, Edit]:
    """Two words in each other's place; a capital that only the beginning of a sentence gave is not taken along."""
    here, there = one.of(text), other.of(text)
    return (
        Edit(one, there.lower() if here.islower() else there),
        Edit(other, here.lower() if there.islower() else here),
    )


def _figure(pair: _Pair, random: Random) -> TwoSided | None:
    """A figure that stands once in either text, with another one."""
    english, foreign = map(_figures, pair)
    shared = [figure for figure in english if figure in foreign]
    if not shared:
        return None
    figure = random.choice(shared)
    other = figures.other_figure(figure, random)
    if other == figure:
        return None
    return TwoSided((Edit(english[figure], other),), (Edit(foreign[figure], other),))


def _figures(text: str) -> Mapping[str, Span]:
    found = list(_FIGURE.finditer(text))
    written = [each.group() for each in found]
    return {each.group(): Span(*each.span()) for each in found if written.count(each.group()) == 1}
