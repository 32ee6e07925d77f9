"""Which numbers of one text have no equal in the other, and which number stands there instead.

The texts are in one language, or one is the other's source. Across languages the words around a number cannot be
compared, only values, kinds and units.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from tqcheck.core.document import Document
from tqcheck.core.finding import Span
from tqcheck.language.numbers.bounds import bound_of
from tqcheck.language.numbers.directions import Direction, direction_of, exclude_each_other, may_be_turned
from tqcheck.language.numbers.equivalence import EQUIVALENCES, comparable, setting, unit_differs
from tqcheck.language.numbers.groups import Group
from tqcheck.language.numbers.measures import is_converted, measure_of
from tqcheck.language.numbers.number_context import changed_ordinals, swapped
from tqcheck.language.numbers.quantity import EXACT, NumberKind, Quantity, Ratio, ratio
from tqcheck.language.numbers.shares import is_share, percent

_NEAR = 2
"""How many links away a number may be found and still count as moved to a nearby sentence."""
_RARE_FROM = 100
"""Numbers from this value on are rare enough to match wherever they stand in the text."""
_LOOSE = 6
"""By how many percentage points two shares may differ: people say half for 45 percent."""
_CROWD = 100
"""How many numbers of one link each number is compared with: bounds the time that tables take."""


class Pair(NamedTuple):
    """Two numbers in corresponding places that disagree."""

    left: Quantity
    right: Quantity


def contradictions(groups: Sequence[Group], left: Document, right: Document) -> Iterator[Pair]:
    """Pairs of numbers that contradict each other, in the order of the left text within each group."""
    lone = [_unanswered(group) for group in groups]
    _strike_moved(lone)
    for index, group in enumerate(groups):
        found = [*_changes(group, left, right), *_swapped(group, left, right)]
        if any(lone[index]):
            near = groups[max(0, index - 1) : index + 2]
            found += _shares(lone[index], left, right)
            found += islice(_rivals(lone[index], near, left, right), _CROWD)
        yield from sorted(found, key=lambda pair: pair.left.start)


def _unanswered(group: Group) -> Group:
    """The numbers left over once equivalent ones are removed in pairs, the strictest equivalence first."""
    left, right = list(group.left), list(group.right)
    if len(left) > _CROWD and len(right) > _CROWD:
        left, right = (_not_said(left, right)[:_CROWD], _not_said(right, left)[:_CROWD])
    for alike in EQUIVALENCES:
        if not left or not right:
            break
        left = [quantity for quantity in left if not _take(right, quantity, alike)]
    return Group(left, right)


def _take(others: list[Quantity], quantity: Quantity, alike: Callable[[Quantity, Quantity], bool]) -> bool:
    """Whether one of the others is alike; removes that one from `others`."""
    for index, other in enumerate(islice(others, _CROWD)):
        if alike(quantity, other):
            del others[index]
            return True
    return False


def _strike_moved(lone: list[Group]) -> None:
    """Removes numbers that only moved to a nearby sentence, or, if they are rare, to any sentence."""
    places: dict[Ratio, list[tuple[int, Quantity]]] = {}
    for index, group in enumerate(lone):
        for quantity in group.right:
            places.setdefault(ratio(quantity.value), []).append((index, quantity))
    for index, group in enumerate(lone):
        for quantity in list(group.left) if len(lone) > 1 else ():
            found = places.get(ratio(quantity.value), [])
            place = min(bisect_left(found, index - _NEAR, key=lambda item: item[0]), len(found) - 1)
            if place < 0:
                continue
            where, other = found[place]
            close = abs(where - index) <= _NEAR or quantity.value >= _RARE_FROM
            if close and quantity.agrees(other):
                del found[place]
                group.left.remove(quantity)
                lone[where].right.remove(other)


def _changes(group: Group, left: Document, right: Document) -> Iterator[Pair]:
    """Numbers that each side states once, but in another unit, as another bound, or pointing the other way."""
    ours, theirs = _single(group.left), _single(group.right)
    for one, other in ((one, theirs[value]) for value, one in ours.items() if value in theirs):
        if unit_differs(one, other, left.language, right.language):
            yield Pair(one, other)
        elif turned := _turned(one, left, other, right):
            yield turned
        elif not (one.weak or other.weak or {one.kind, other.kind} & EXACT):
            here = bound_of(one, left.text, left.language)
            there = bound_of(other, right.text, right.language) if here else None
            if here and there and here.side is not there.side:
                yield Pair(_over(one, here.span), _over(other, there.span))


def _turned(one: Quantity, left: Document, other: Quantity, right: Document) -> Pair | None:
    """The two with their words, where one points to an earlier time and the other to a later one."""
    here = direction_of(one, left.text, left.language)
    there = direction_of(other, right.text, right.language) if here else None
    if not here or not there or not exclude_each_other(here.direction, there.direction):
        return None
    is_limit = here.direction in {Direction.UNTIL, Direction.FROM}
    if is_limit and (
        left.language != right.language
        or may_be_turned(left.sentence_at(here.span).of(left.text))
        or may_be_turned(right.sentence_at(there.span).of(right.text))
    ):
        return None
    return Pair(_over(one, here.span), _over(other, there.span))


def _over(quantity: Quantity, span: Span) -> Quantity:
    return quantity._replace(start=span.start, end=span.end)


def _swapped(group: Group, left: Document, right: Document) -> list[Pair]:
    if left.language != right.language:
        return []
    return [Pair(*two) for two in swapped(group.left, left.text, group.right, right.text)]


def _shares(lone: Group, left: Document, right: Document) -> list[Pair]:
    """The ordinals, or else the shares, that contradict each other where each side has only one left over.

    Such words ("half", "first") are too common to be compared by their values alone.
    """
    texts = lone.left, left.text, lone.right, right.text
    if left.language == right.language and (found := list(changed_ordinals(*texts, left.language))):
        return [Pair(*two) for two in found]
    if left.language != right.language and (found := list(_ordinals_across(lone))):
        return found
    ours = [each for each in lone.left if is_share(each, left.text, left.language)]
    theirs = [each for each in lone.right if is_share(each, right.text, right.language)]
    if len(ours) != 1 or len(theirs) != 1 or not (ours[0].weak or theirs[0].weak):
        return []
    return [Pair(ours[0], theirs[0])] if abs(percent(ours[0]) - percent(theirs[0])) > _LOOSE else []


def _ordinals_across(lone: Group) -> Iterator[Pair]:
    """The only ordinal of each text, if exactly one of them is a weak one such as "first" or "second"."""
    ours = [each for each in lone.left if each.kind is NumberKind.ORDINAL]
    theirs = [each for each in lone.right if each.kind is NumberKind.ORDINAL]
    if len(ours) == len(theirs) == 1 and ours[0].weak != theirs[0].weak:
        yield Pair(ours[0], theirs[0])


def _single(quantities: Iterable[Quantity]) -> dict[Ratio, Quantity]:
    seen: dict[Ratio, list[Quantity]] = {}
    for quantity in quantities:
        seen.setdefault(ratio(quantity.value), []).append(quantity)
    return {value: found[0] for value, found in seen.items() if len(found) == 1}


def _rivals(lone: Group, near: Sequence[Group], one_text: Document, other_text: Document) -> Iterator[Pair]:
    """Pairs of leftover numbers: both absent from the other side's nearby groups, or between the same words."""
    left_text, right_text = one_text.text, other_text.text
    across = one_text.language != other_text.language
    lone = _without_converted(lone, one_text, other_text)
    left = [quantity for quantity in lone.left if not quantity.weak]
    right = [quantity for quantity in lone.right if not quantity.weak]
    new_left = _not_said(left, [quantity for group in near for quantity in group.right])
    new_right = _not_said(right, [quantity for group in near for quantity in group.left])
    for one in new_left:
        other = _best(one, new_right)
        if other is None and not across:
            other = _between_same_words(one, left_text, right, right_text)
        if other is None:
            continue
        for others in (new_right, right):
            if other in others[:_CROWD]:
                others.remove(other)
        yield Pair(one, other)
    if across:
        return
    left = [quantity for quantity in left if quantity not in new_left[:_CROWD]]
    for other in new_right[:_CROWD]:
        if one_more := _between_same_words(other, right_text, left, left_text):
            yield Pair(one_more, other)


def _without_converted(lone: Group, one_text: Document, other_text: Document) -> Group:
    """The group without measures that the other side states in another unit: 5 km, about 3 miles."""
    left, right = list(lone.left), list(lone.right)
    there = [
        (other, measure.units)
        for other in right[:_CROWD]
        if (measure := measure_of(other, other_text.text, other_text.language)) is not None
    ]
    for one in lone.left[:_CROWD] if there else ():
        here = measure_of(one, one_text.text, one_text.language)
        same = (pair for pair in there if here is not None and is_converted(one, here.units, *pair))
        if (found := next(same, None)) is not None:
            there.remove(found)
            left.remove(one)
            right.remove(found[0])
    return Group(left, right)


def _best(one: Quantity, others: list[Quantity]) -> Quantity | None:
    rivals = [other for other in others[:_CROWD] if comparable(one, other)]
    return min(rivals, key=lambda other: other.kind is not one.kind, default=None)


def _between_same_words(
    one: Quantity, text: str, others: list[Quantity], others_text: str
) -> Quantity | None:
    words = setting(one, text)
    return next(
        (
            other
            for other in others[:_CROWD]
            if comparable(one, other) and setting(other, others_text) == words
        ),
        None,
    )


def _not_said(quantities: list[Quantity], others: Iterable[Quantity]) -> list[Quantity]:
    """The quantities that do not occur among the others at all: engines repeat and merge numbers freely."""
    said: dict[Ratio, list[Quantity]] = {}
    for other in others:
        for reading in (other.value, *other.also):
            said.setdefault(ratio(reading), []).append(other)
    return [quantity for quantity in quantities if not _is_said(quantity, said)]


def _is_said(quantity: Quantity, said: Mapping[Ratio, list[Quantity]]) -> bool:
    readings = (quantity.value, *quantity.also)
    return any(
        quantity.agrees(other)
        for reading in readings
        for other in islice(said.get(ratio(reading), ()), _CROWD)
    )
