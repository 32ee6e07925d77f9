"""Which numbers of two texts in one language stand for the same, and which disagree."""

from collections.abc import Callable, Sequence
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from tqcheck.language.numbers.quantity import Kind, Quantity, Value

_OWN_KIND = frozenset({Kind.MONTH, Kind.CODE, Kind.TIME})
"""Kinds that contradict only their like: a month is no count."""

_NEVER_ROUNDED = _OWN_KIND | {Kind.YEAR, Kind.DAY, Kind.ORDINAL}
_ROUNDED_FROM = 1000
"""Whole numbers below this are seldom rounded to two digits: 98 is not about 100."""
_FINEST = Fraction(1, 10**6)


class Pair(NamedTuple):
    """Two numbers that stand in the same place and disagree."""

    left: Quantity
    right: Quantity


class Leftovers(NamedTuple):
    """The numbers of two passages of text that nothing on the other side answers."""

    left: list[Quantity]
    right: list[Quantity]


def unanswered(left: Sequence[Quantity], right: Sequence[Quantity]) -> Leftovers:
    """What remains once equal numbers are struck out, the most alike first."""
    lone_left, lone_right = list(left), list(right)
    for alike in (_same_kind, Quantity.agrees, rounds_to):
        lone_left, lone_right = strike(lone_left, lone_right, alike)
    return Leftovers(
        [quantity for quantity in lone_left if not _echoed(quantity, right)],
        [quantity for quantity in lone_right if not _echoed(quantity, left)],
    )


def strike(
    left: list[Quantity], right: list[Quantity], alike: Callable[[Quantity, Quantity], bool]
) -> tuple[list[Quantity], list[Quantity]]:
    """Both lists without the pairs that are alike, each number used once."""
    if not left or not right:
        return left, right
    remaining = list(right)
    lone = []
    for quantity in left:
        for index, other in enumerate(remaining):
            if alike(quantity, other):
                del remaining[index]
                break
        else:
            lone.append(quantity)
    return lone, remaining


def rounds_to(one: Quantity, other: Quantity) -> bool:
    """Whether the rougher of two large or broken numbers is the finer one rounded: 1.4 and 1.44 million."""
    if {one.kind, other.kind} & _NEVER_ROUNDED:
        return False
    fine, rough = sorted((one.value, other.value), key=_significant, reverse=True)
    places, step = _precision(rough)
    if places < 2 or (rough < _ROUNDED_FROM and rough.denominator == 1):
        return False
    return _significant(fine) > places and abs(fine - rough) * 2 <= step


def _same_kind(one: Quantity, other: Quantity) -> bool:
    return one.kind is other.kind and one.unit == other.unit and one.agrees(other)


def _echoed(quantity: Quantity, others: Sequence[Quantity]) -> bool:
    """Whether the other side says the number at all: engines repeat and merge numbers freely."""
    return any(quantity.agrees(other) for other in others)


def _significant(value: Value) -> int:
    return _precision(value)[0]


@lru_cache(4096)
def _precision(value: Value) -> tuple[int, Fraction]:
    """How many digits a value has from the first to the last that is not zero, and what the last one counts."""
    exact, step = Fraction(value), Fraction(1)
    while exact.denominator != 1 and step > _FINEST:
        exact, step = exact * 10, step / 10
    whole = int(exact)
    if not whole:
        return 0, step
    while whole % 10 == 0:
        whole, step = whole // 10, step * 10
    return len(str(whole)), step


def contradictions(left: Sequence[Quantity], right: Sequence[Quantity]) -> list[Pair]:
    """The numbers that are left on both sides, each with the one that stands in its place on the other."""
    pairs = []
    remaining = [quantity for quantity in right if not quantity.weak]
    for quantity in (quantity for quantity in left if not quantity.weak):
        rivals = [other for other in remaining if _comparable(quantity, other)]
        if rivals:
            rival = min(rivals, key=lambda other: other.kind is not quantity.kind)
            remaining.remove(rival)
            pairs.append(Pair(quantity, rival))
    return pairs


def _comparable(one: Quantity, other: Quantity) -> bool:
    if one.kind in _OWN_KIND or other.kind in _OWN_KIND:
        return one.kind is other.kind and (one.kind is not Kind.CODE or one.unit == other.unit)
    return True
