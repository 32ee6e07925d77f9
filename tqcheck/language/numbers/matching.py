"""Which numbers of two texts in one language stand for the same, and which contradict each other."""

import re
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple, TypeAlias

from tqcheck.document import Document
from tqcheck.language.numbers.measures import is_converted
from tqcheck.language.numbers.quantity import Kind, Quantity
from tqcheck.language.numbers.rounding import rounds_to
from tqcheck.language.numbers.units import is_other_currency

Alike: TypeAlias = Callable[[Quantity, Quantity], bool]

_OWN_KIND = frozenset({Kind.MONTH, Kind.CODE})
"""Kinds that contradict only their like: a month is no count."""
_NEAR = 2
"""A number that moved further than this many links has not just moved to the sentence beside."""
_WORD_BEFORE = re.compile(r"(\w+)\W{0,3}$")
_WORD_AFTER = re.compile(r"\W{0,3}(\w+)")
_REACH = 24


class Pair(NamedTuple):
    """Two numbers that stand in the same place and disagree."""

    left: Quantity
    right: Quantity


class Group(NamedTuple):
    """The numbers of linked sentences."""

    left: list[Quantity]
    right: list[Quantity]


def contradictions(groups: Sequence[Group], left: Document, right: Document) -> list[Pair]:
    """For each number that nothing answers the one that stands in its place, in order of the left."""
    pairs: list[Pair] = []
    for index, lone in enumerate(_moved([_unanswered(group) for group in groups])):
        found = unit_changes(groups[index], left.language)
        if not any(lone):
            pairs.extend(found)
            continue
        near = groups[max(0, index - 1) : index + 2]
        judge = _Judge(
            [quantity for group in near for quantity in group.left],
            [quantity for group in near for quantity in group.right],
            left.text,
            right.text,
        )
        found.extend(judge.pairs(lone))
        pairs.extend(sorted(found, key=lambda pair: pair.left.start))
    return pairs


def _unanswered(group: Group) -> Group:
    """What remains once equal numbers are struck out, the most alike first."""
    lone = group
    for alike in (_same_kind, Quantity.agrees, _same_year, _same_clock, rounds_to):
        if not lone.left or not lone.right:
            break
        lone = _strike(lone, alike)
    return lone


def _strike(group: Group, alike: Alike) -> Group:
    """The group without the pairs that are alike, each number used once."""
    remaining = list(group.right)
    lone = []
    for quantity in group.left:
        for index, other in enumerate(remaining):
            if alike(quantity, other):
                del remaining[index]
                break
        else:
            lone.append(quantity)
    return Group(lone, remaining)


def _moved(lone: list[Group]) -> list[Group]:
    """The groups without numbers that have only moved to a sentence near by, or far where they are rare."""
    if len(lone) == 1:
        return lone
    places: dict[object, list[tuple[int, Quantity]]] = {}
    for index, group in enumerate(lone):
        for quantity in group.right:
            places.setdefault(quantity.value, []).append((index, quantity))
    for index, group in enumerate(lone):
        for quantity in list(group.left):
            for place, (where, other) in enumerate(places.get(quantity.value, ())):
                if (abs(where - index) <= _NEAR or quantity.value >= 100) and quantity.agrees(other):
                    group.left.remove(quantity)
                    lone[where].right.remove(other)
                    del places[quantity.value][place]
                    break
    return lone


def unit_changes(group: Group, language: str) -> list[Pair]:
    """Equal numbers in another currency, or (in English, whose wordings of it are all known) no longer percent."""
    pairs = []
    for quantity in group.left:
        twins = [other for other in group.right if other.value == quantity.value]
        alone = sum(other.value == quantity.value for other in group.left) == 1
        if len(twins) == 1 and alone and _unit_differs(quantity, twins[0], language):
            pairs.append(Pair(quantity, twins[0]))
    return pairs


def _unit_differs(one: Quantity, other: Quantity, language: str) -> bool:
    if one.kind is other.kind is Kind.MONEY:
        return is_other_currency(one.unit, other.unit)
    kinds = {one.kind, other.kind}
    return language == "en" and Kind.PERCENT in kinds and bool(kinds & {Kind.NUMBER, Kind.MONEY})


class _Judge:
    """Pairs the numbers of one link that nothing answers, and knows what is said near by."""

    def __init__(self, left: list[Quantity], right: list[Quantity], left_text: str, right_text: str) -> None:
        self._left, self._right = left, right
        self._left_text, self._right_text = left_text, right_text

    def pairs(self, lone: Group) -> Iterator[Pair]:
        """First what is said nowhere on the other side; then what stands between the same words."""
        left = [quantity for quantity in lone.left if not quantity.weak]
        right = [quantity for quantity in lone.right if not quantity.weak]
        new_left = [quantity for quantity in left if not _echoed(quantity, self._right)]
        new_right = [quantity for quantity in right if not _echoed(quantity, self._left)]
        for quantity in new_left:
            if rival := self._rival(quantity, new_right) or self._twin(quantity, right):
                new_right = [other for other in new_right if other is not rival]
                right = [other for other in right if other is not rival]
                if not is_converted(quantity, self._left_text, rival, self._right_text):
                    yield Pair(quantity, rival)
        for other in new_right:
            if quantity := self._twin_left(other, left):
                yield Pair(quantity, other)

    def _rival(self, quantity: Quantity, others: list[Quantity]) -> Quantity | None:
        rivals = [other for other in others if _comparable(quantity, other)]
        return min(rivals, key=lambda other: (other.kind is not quantity.kind,), default=None)

    def _twin(self, quantity: Quantity, others: list[Quantity]) -> Quantity | None:
        setting = _setting(quantity, self._left_text)
        return next(
            (o for o in others if _comparable(quantity, o) and _setting(o, self._right_text) == setting), None
        )

    def _twin_left(self, other: Quantity, left: list[Quantity]) -> Quantity | None:
        setting = _setting(other, self._right_text)
        return next(
            (q for q in left if _comparable(q, other) and _setting(q, self._left_text) == setting), None
        )


def _setting(quantity: Quantity, text: str) -> tuple[str, str]:
    """The words before and behind a number."""
    before = _WORD_BEFORE.search(text[max(0, quantity.start - _REACH) : quantity.start])
    after = _WORD_AFTER.match(text, quantity.end)
    return (before[1].casefold() if before else "", after[1].casefold() if after else "")


def _same_kind(one: Quantity, other: Quantity) -> bool:
    return one.kind is other.kind and one.unit == other.unit and one.agrees(other)


def _same_year(one: Quantity, other: Quantity) -> bool:
    """Whether one is the other cut short: 1995-96, '77."""
    short, full = sorted((one.value, other.value))
    return short < 100 <= full and Kind.YEAR in {one.kind, other.kind} and full % 100 == short and full < 2100


def _same_clock(one: Quantity, other: Quantity) -> bool:
    """Whether a plain number is a time of day written without a colon: 9.30, 0930."""
    clock, number = (one, other) if one.kind is Kind.TIME else (other, one)
    if clock.kind is not Kind.TIME or number.kind not in {Kind.NUMBER, Kind.YEAR}:
        return False
    digits = number.value if number.value >= 100 else number.value * 100
    hours, minutes = divmod(digits, 100)
    return hours + Fraction(minutes) / 60 in {clock.value, *clock.also}


def _echoed(quantity: Quantity, others: Sequence[Quantity]) -> bool:
    """Whether the other side says the number at all: engines repeat and merge numbers freely."""
    return any(quantity.agrees(other) for other in others)


def _comparable(one: Quantity, other: Quantity) -> bool:
    if one.kind in _OWN_KIND or other.kind in _OWN_KIND:
        return one.kind is other.kind and (one.kind is not Kind.CODE or one.unit == other.unit)
    return True
