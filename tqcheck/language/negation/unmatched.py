"""Two aligned segments, and the negations that only one of them has."""

from collections.abc import Iterable
from typing import NamedTuple

from tqcheck.language.negation.force import Force
from tqcheck.language.negation.scope import Negation
from tqcheck.language.negation.segment import Segment


class Unmatched(NamedTuple):
    """A segment and those of its negations that the other segment does not have."""

    segment: Segment
    negations: list[Negation]


def unmatched(one: Segment, other: Segment) -> tuple[Unmatched, Unmatched]:
    """What is left of each side's negations when those that both have are paired off.

    First the same words, for those that deny by their meaning; then grammar's own, whichever word is used,
    those about the same words first.
    """
    left, right = list(one.negations), list(other.negations)
    for first in [negation for negation in left if negation.force is not Force.EXPLICIT]:
        word = one.stem_at(first.at)
        for second in right:
            if second.force is not Force.EXPLICIT and other.stem_at(second.at) == word:
                left.remove(first)
                right.remove(second)
                break
    for first, second in _closest(one, left, other, right):
        if first in left and second in right:
            left.remove(first)
            right.remove(second)
    return Unmatched(one, left), Unmatched(other, right)


def _closest(
    one: Segment, left: Iterable[Negation], other: Segment, right: Iterable[Negation]
) -> list[tuple[Negation, Negation]]:
    """Pairs of negations, those first that deny the same words, then those at the same place."""
    pairs = [
        (-_overlap(one, first, other, second), abs(first.at - second.at), first, second)
        for first in left
        if first.force is not Force.HINT
        for second in right
        if second.force is not Force.HINT
    ]
    return [(first, second) for _, _, first, second in sorted(pairs)]


def _overlap(one: Segment, first: Negation, other: Segment, second: Negation) -> int:
    behind = one.stems_at(first.scope[:4]), other.stems_at(second.scope[:4])
    before = one.stems_at(first.before), other.stems_at(second.before)
    crossed = len(behind[0] & before[1]) + len(before[0] & behind[1])
    return 2 * len(behind[0] & behind[1]) + len(before[0] & before[1]) + crossed
