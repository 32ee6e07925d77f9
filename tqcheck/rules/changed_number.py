"""TQ102: a number that the counterpart states differently."""

from bisect import bisect_right
from collections.abc import Sequence

from tqcheck.comparison import Comparison
from tqcheck.document import Document
from tqcheck.finding import Family, Mark, Marks, Severity, Span
from tqcheck.language.numbers import LANGUAGES, Quantity, read_quantities
from tqcheck.language.numbers.matching import Pair, contradictions, strike, unanswered


class ChangedNumber:
    """A number, amount, date or time differs from the counterpart's."""

    code = "TQ102"
    name = "changed-number"
    family = Family.DRIFT
    severity = Severity.MAJOR
    languages = LANGUAGES

    def compare(self, comparison: Comparison) -> Marks:
        """Numbers of linked sentences that disagree in value, whatever they look like."""
        side, counterpart = comparison.side, comparison.counterpart
        if side.text == counterpart.text:
            return []
        left, right = (read_quantities(text.text, text.language) for text in (side, counterpart))
        if not left or not right:
            return []
        lefts = _by_sentence(left, side)
        rights = _by_sentence(right, counterpart)
        leftovers = []
        for link in comparison.links:
            leftovers.append(unanswered(
                [q for sentence in lefts[link.left_start:link.left_end] for q in sentence],
                [q for sentence in rights[link.right_start:link.right_end] for q in sentence]))
        pairs = [pair for leftover in leftovers for pair in contradictions(*leftover)]
        return [_mark(pair, side, counterpart) for pair in pairs]


def _by_sentence(quantities: Sequence[Quantity], text: Document) -> list[list[Quantity]]:
    starts = [sentence.start for sentence in text.sentences]
    result: list[list[Quantity]] = [[] for _ in starts]
    for quantity in quantities:
        result[bisect_right(starts, quantity.start) - 1].append(quantity)
    return result


def _mark(pair: Pair, side: Document, counterpart: Document) -> Mark:
    here, there = pair.left.span, pair.right.span
    message = f'"{here.of(side.text)}" here, "{there.of(counterpart.text)}" in the counterpart'
    return Mark(here, message, 0.8, there)
