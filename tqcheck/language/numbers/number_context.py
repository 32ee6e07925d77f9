"""Compares numbers by the words next to them: ordinals before the same noun, and numbers that were swapped."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from tqcheck.language.lexicon.word_forms import stem
from tqcheck.language.numbers.equivalence import setting
from tqcheck.language.numbers.quantity import NumberKind, Quantity, ratio
from tqcheck.language.numbers.spacing import UNSPACED

_LAST_ORDINAL = 12
_FLOORS = frozenset({"floor", "storey", "stori"})
"""Excluded because countries number floors from different ones: the first floor may be the ground floor."""

Two = tuple[Quantity, Quantity]


def changed_ordinals(
    left: Sequence[Quantity], left_text: str, right: Sequence[Quantity], right_text: str, language: str
) -> Iterator[Two]:
    """The only ordinal of each side, if both precede the same noun and one is too common to compare by value alone."""
    ones = [quantity for quantity in left if quantity.kind is NumberKind.ORDINAL]
    others = [quantity for quantity in right if quantity.kind is NumberKind.ORDINAL]
    if len(ones) != 1 or len(others) != 1:
        return
    one, other = ones[0], others[0]
    if max(one.value, other.value) > _LAST_ORDINAL or not (one.weak or other.weak):
        return
    noun = _noun(one, left_text, language)
    if noun and noun not in _FLOORS and noun == _noun(other, right_text, language):
        yield one, other


def _noun(quantity: Quantity, text: str, language: str) -> str:
    after = setting(quantity, text)[1]
    return after[:1] if language in UNSPACED else stem(after)


def swapped(
    left: Sequence[Quantity], left_text: str, right: Sequence[Quantity], right_text: str
) -> Iterator[Two]:
    """Numbers of both sides that have traded places, each between the other's words: from 5 to 7, from 7 to 5."""
    places = {ratio(quantity.value): place for place, quantity in enumerate(right)}
    if len(places) != len(right) or len({ratio(quantity.value) for quantity in left}) != len(left):
        return
    shared = [quantity for quantity in left if ratio(quantity.value) in places]
    for one, other in pairwise(shared):
        here, there = places[ratio(one.value)], places[ratio(other.value)]
        if there >= here or {one.kind, other.kind} & _APART:
            continue
        pairs = ((one, right[there]), (other, right[here]))
        apart = _words(one, left_text) != _words(other, left_text)
        if apart and all(_same_place(mine, left_text, rival, right_text) for mine, rival in pairs):
            yield from pairs


def _same_place(one: Quantity, one_text: str, other: Quantity, other_text: str) -> bool:
    """Whether two numbers stand between the same words, at least one of which is not empty."""
    words = _words(one, one_text)
    return any(words) and words == _words(other, other_text)


def _words(quantity: Quantity, text: str) -> list[str]:
    return [stem(word) for word in setting(quantity, text)]


_APART = frozenset({NumberKind.YEAR, NumberKind.MONTH, NumberKind.DAY, NumberKind.CODE})
"""Kinds that identify a number, so that its order among the others does not matter."""
