"""Wordings that are equivalent to a negation: `rejected` for `did not accept`."""

from tqcheck.language.lexicon.comparatives import LESSER
from tqcheck.language.lexicon.function_words import DETERMINERS
from tqcheck.language.lexicon.word_forms import plain, plain_at
from tqcheck.language.lexicon.word_list import words
from tqcheck.language.negation.antonyms import antonyms
from tqcheck.language.negation.force import turns_round
from tqcheck.language.negation.scope import Negation
from tqcheck.language.negation.segment import Segment
from tqcheck.language.negation.unmatched import Unmatched

# How many words away from a word that both texts share an equivalent of a negation may be.
_NEAR = 5

_COMPARED = words("so such ever never before previously more as than like yet since earlier")
"""Words that make a superlative of a negation: no one so young, never before, nothing more."""
_UTMOST = words("""
    most least first record unprecedented unparalleled unmatched unique best worst greatest biggest largest highest
    lowest smallest youngest oldest eldest longest shortest fastest slowest strongest weakest hottest coldest warmest
    wettest driest heaviest lightest earliest latest newest deepest tallest closest farthest furthest richest poorest
    busiest cheapest hardest toughest safest deadliest bloodiest costliest
    """)
"""Superlatives and other words that say the same without a negation."""

_PURPOSE = words("as order that to")
"""Words that introduce a negative clause of purpose, as in "so as not to" or "so that nobody"."""

LITTLE = words("less least little hardly barely scarcely rarely seldom against")
"""Words that make of the next one what a negative prefix makes of it: less likely, against ethics."""


def is_utmost(denying: Segment, stating: Segment) -> bool:
    """Whether one text says with a negation what the other says with a superlative: never before, the first."""
    return not _COMPARED.isdisjoint(denying.as_written) and not _UTMOST.isdisjoint(stating.as_written)


def is_condition(denying: Segment, stating: Segment) -> bool:
    """Whether what does not happen `until` or `unless` something in one text happens `only` then in the other."""
    denied, stated = denying.as_written, stating.as_written
    if "until" in denied and ("until" not in stated or "wait" in stated):
        return True
    return ("unless" in denied and "only" in stated) or ("wait" in stated and "before" in stated)


def is_averted(negation: Negation, denying: Segment, stating: Segment) -> bool:
    """Whether "so that nobody gets hurt" on one side is "before anybody gets hurt" on the other."""
    purpose = negation.at > 0 and plain(denying.words[negation.at - 1].text) in _PURPOSE
    return purpose and "before" in stating.as_written and "before" not in denying.as_written


def is_lesser(negation: Negation, denying: Segment, stating: Segment) -> bool:
    """Whether what is not as good as another thing here is poorer than it there, or that one better than it."""
    if plain_at(denying.words, negation.at + 1) not in ("as", "so") or "than" not in stating.as_written:
        return False
    places = range(negation.at + 3, negation.at + 3 + _NEAR)
    standard = next((at + 1 for at in places if plain_at(denying.words, at) == "as"), None)
    if standard is None:
        return False
    if not LESSER.isdisjoint(stating.as_written):
        return True
    than = stating.as_written["than"]
    compared = denying.stems_at(range(standard, min(standard + _NEAR, len(denying.words))))
    return any(stem in compared and min(at) < than for stem, at in stating.places.items())


def doubled(negation: Negation, denying: Segment, stating: Segment) -> int | None:
    """The index of the word that cancels a negation, `impossible` in `not impossible`, unless both texts have it.

    In `did not return the illegal money` there is none, because the negation is about the verb.
    """
    for rank, index in enumerate(negation.scope[:2]):
        if rank and plain(denying.words[index - 1].text) in DETERMINERS:
            return None
        if turns_round(denying.words[index].text) and denying.stem_at(index) not in stating.places:
            return index
    return None


def equivalent(negation: Negation, besides: int | None, denying: Segment, stating: Unmatched) -> int | None:
    """The index where the other text says the same as a negation in other words: `rejected` for `did not accept`.

    Near words that both texts share, that is any unmatched negation or hint, or an antonym of what is negated.
    `besides` is the index of a word whose antonyms do not count. None if there is no equivalent.
    """
    there = stating.segment
    near = _shared_places(negation, denying, there)
    answers = [other.at for other in stating.negations]
    for index in negation.scope[:3]:
        if index != besides:
            opposites = sorted(antonyms(denying.stem_at(index)) - denying.places.keys())
            answers.extend(place for word in opposites for place in there.places.get(word, ()))
    return next((at for at in answers if any(abs(at - place) <= _NEAR for place in near)), None)


def _shared_places(negation: Negation, denying: Segment, stating: Segment) -> list[int]:
    """The indices in the other text of the shared words nearest to the negation, two after it and one before."""
    behind = [stem for stem in map(denying.stem_at, negation.scope) if stem in stating.places]
    before = [stem for stem in map(denying.stem_at, negation.before) if stem in stating.places]
    return [place for stem in (*behind[:2], *before[:1]) for place in stating.places[stem]]
