"""Finds the negations that only one of two aligned segments has."""

from collections.abc import Iterable
from typing import NamedTuple

from tqcheck.language.lexicon.word_forms import plain
from tqcheck.language.lexicon.word_list import words
from tqcheck.language.negation.force import Force
from tqcheck.language.negation.scope import Negation
from tqcheck.language.negation.segment import Segment

_CANCELLING = 2
_RELATIVE = words("who whom whose that which")
_JOINING = words("and but or nor because when while as")


class Unmatched(NamedTuple):
    """A segment with its negations that have no match in the other segment."""

    segment: Segment
    negations: list[Negation]

    def is_doubled(self, other: "Unmatched") -> bool:
        """Whether this segment has two negations that cancel, as in "no one who does not know", and the other none."""
        places = self._places()
        if len(places) != _CANCELLING or other._places():
            return False
        between = {plain(word.text) for word in self.segment.words[places[0] + 1 : places[1]]}
        return not between.isdisjoint(_RELATIVE) and between.isdisjoint(_JOINING)

    def _places(self) -> list[int]:
        return sorted(each.at for each in self.negations if each.force is not Force.HINT)


def unmatched(one: Segment, other: Segment) -> tuple[Unmatched, Unmatched]:
    """The negations of each segment that are left over once those of both are paired off.

    First implicit negations and hints with the same word; then all but hints, whichever word is used, those about
    the same words first.
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
    """Pairs of negations without hints, those about the same words first, then those at similar positions."""
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
