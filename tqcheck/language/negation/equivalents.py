"""What says the same as a negation in other words: `rejected` for `did not accept`."""

from tqcheck.language.lexicon.comparatives import LESSER
from tqcheck.language.lexicon.function_words import DETERMINERS
from tqcheck.language.lexicon.word_forms import plain, plain_at
from tqcheck.language.lexicon.word_list import words
from tqcheck.language.negation.antonyms import antonyms
from tqcheck.language.negation.force import turns_round
from tqcheck.language.negation.scope import Negation
from tqcheck.language.negation.segment import Segment
from tqcheck.language.negation.unmatched import Unmatched

# How near, in words, to a word that both texts share an equivalent of a negation must stand.
_NEAR = 5

_COMPARED = words("so such ever never before previously more as than like yet since earlier")
"""Words with which a denial says that nothing is beyond something: no one so young, never before, nothing more."""
_UTMOST = words("""
    most least first record unprecedented unparalleled unmatched unique best worst greatest biggest largest highest
    lowest smallest youngest oldest eldest longest shortest fastest slowest strongest weakest hottest coldest warmest
    wettest driest heaviest lightest earliest latest newest deepest tallest closest farthest furthest richest poorest
    busiest cheapest hardest toughest safest deadliest bloodiest costliest
    """)
"""Words that say the same without a denial."""

_PURPOSE = words("as order that to")
"""Words before a "not" that states a purpose, as in "so as not to" or "so that nobody"."""

LITTLE = words("less least little hardly barely scarcely rarely seldom against")
"""Words that make of the next one what a negative prefix makes of it: less likely, against ethics."""


def is_utmost(denying: Segment, stating: Segment) -> bool:
    """Whether one text denies that anything else is as far as what the other calls the utmost or the first."""
    return not _COMPARED.isdisjoint(denying.as_written) and not _UTMOST.isdisjoint(stating.as_written)


def is_averted(negation: Negation, denying: Segment, stating: Segment) -> bool:
    """Whether what is not to happen here has not happened "before" something there: so as not to lose, before we do."""
    purpose = negation.at > 0 and plain(denying.words[negation.at - 1].text) in _PURPOSE
    return purpose and "before" in stating.as_written and "before" not in denying.as_written


def is_lesser(negation: Negation, denying: Segment, stating: Segment) -> bool:
    """Whether what is not as good as another thing here is poorer than it there."""
    as_good = plain_at(denying.words, negation.at + 1) in ("as", "so") and any(
        plain_at(denying.words, at) == "as" for at in range(negation.at + 3, negation.at + 3 + _NEAR)
    )
    return as_good and "than" in stating.as_written and not LESSER.isdisjoint(stating.as_written)


def doubled(negation: Negation, denying: Segment, stating: Segment) -> int | None:
    """The word that makes a statement of a negation, `impossible` in `not impossible`, unless both have it.

    Not the one of `did not return the illegal money`: what is denied there is the verb.
    """
    for rank, index in enumerate(negation.scope[:2]):
        if rank and plain(denying.words[index - 1].text) in DETERMINERS:
            return None
        if turns_round(denying.words[index].text) and denying.stem_at(index) not in stating.places:
            return index
    return None


def equivalent(negation: Negation, besides: int | None, denying: Segment, stating: Unmatched) -> int | None:
    """Where the other text says the same as a negation in other words: `rejected` for `did not accept`.

    Any word that can deny and that its own side needs for nothing else will do, near the words that both
    share; so will an antonym of what is denied. `besides` is a word whose antonyms do not count.
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
    """Where the other text has the nearest words after and before the negation that it has at all."""
    behind = [stem for stem in map(denying.stem_at, negation.scope) if stem in stating.places]
    before = [stem for stem in map(denying.stem_at, negation.before) if stem in stating.places]
    return [place for stem in (*behind[:2], *before[:1]) for place in stating.places[stem]]
