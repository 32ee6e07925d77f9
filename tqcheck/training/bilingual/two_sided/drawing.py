"""Draws an exchange that can be made on both sides of a translation."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from random import Random

from tqcheck.training.bilingual.foreign_words import ForeignWords
from tqcheck.training.bilingual.links import links
from tqcheck.training.bilingual.two_sided.denials import denial
from tqcheck.training.bilingual.two_sided.figures import other_figures
from tqcheck.training.bilingual.two_sided.left_out import clause, modifier
from tqcheck.training.bilingual.two_sided.pair import Pair, TwoSided
from tqcheck.training.bilingual.two_sided.words import exchanged_places, other_words
from tqcheck.training.planting.exchanges import Exchanges

WEIGHTS = {"word": 20, "class": 20, "places": 20, "figure": 15, "denial": 40, "clause": 25, "modifier": 20}
"""The kinds of exchanges, and how often each is tried before the others: those that few texts have, most often."""


@dataclass(frozen=True)
class TwoSidedExchanges:
    """Finds exchanges that can be made on both sides."""

    exchanges: Exchanges
    """Of English words for others that stand in the same places."""
    classes: Exchanges
    """Of English words for others that exclude them."""
    modifiers: Collection[str]
    """English words that can be left out before another."""
    words: Mapping[str, ForeignWords]
    """By language."""

    def drawn(self, english: str, foreign: str, language: str, random: Random) -> tuple[TwoSided, ...]:
        """An exchange of the first kind, in a drawn order, that the texts have one of; perhaps another in its place.

        None where they have none of any, or where nothing is known of the language.
        """
        if language not in self.words:
            return ()
        words = self.words[language]
        pair = Pair(english, foreign, language, links(english, foreign, words.lexicon))
        ways: Mapping[str, Callable[[], tuple[TwoSided, ...]]] = {
            "word": lambda: other_words(pair, self.exchanges, words, random),
            "class": lambda: other_words(pair, self.classes, words, random),
            "places": lambda: _only(exchanged_places(pair, self.exchanges, random)),
            "figure": lambda: other_figures(pair, random),
            "denial": lambda: _only(denial(pair)),
            "clause": lambda: _only(clause(pair, random)),
            "modifier": lambda: _only(modifier(pair, self.modifiers, random)),
        }
        found = (ways[kind]() for kind in _in_drawn_order(random))
        return next((edits for edits in found if edits), ())


def _only(found: TwoSided | None) -> tuple[TwoSided, ...]:
    return () if found is None else (found,)


def _in_drawn_order(random: Random) -> list[str]:
    """All kinds, as if drawn one after the other by their weights (Efraimidis and Spirakis 2006)."""
    places = {kind: random.random() ** (1 / weight) for kind, weight in WEIGHTS.items()}
    return sorted(WEIGHTS, key=places.__getitem__, reverse=True)
