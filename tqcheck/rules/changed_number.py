"""TQ102: a number that the counterpart states differently."""

from bisect import bisect_right
from collections.abc import Iterable

from tqcheck.comparison import Comparison
from tqcheck.document import Document
from tqcheck.finding import Family, Finding, Mark, Marks, Severity
from tqcheck.language.numbers import LANGUAGES, Quantity, read_quantities
from tqcheck.language.numbers.matching import Group, Pair, contradictions
from tqcheck.language.numbers.testimony import bears_out
from tqcheck.passage import Route
from tqcheck.protocols import Subject

_CONFIDENCE = 0.8


class ChangedNumber:
    """A number, an amount of money, a date or a time differs from the one in the counterpart.

    ## What it does
    Reads every number of both texts, in digits or in words, with its scale and unit: thousands and decimals
    with either separator, million and bn, 万 and 億, percent, fractions, dozens, currencies, dates, times, ranges,
    ordinals. It compares values, not spellings: `$1bn` and `US$1,000 million` agree, and so do `3 p.m.` and
    `15:00`. Where a number has no equal in the aligned sentence or those beside it, and another number stands
    in its place in the counterpart, both are shown. A sum that keeps its digits and changes its currency is
    shown too, and so are percentage points that have become percent, and in English a percentage that has become
    a plain number or the other way round. Basis points are read as hundredths of a percentage point. Two numbers
    that have changed places are shown where the words beside them are the same (`from 5 to 7`, `from 7 to 5`).
    Where the source is known and states the passage's number and not the counterparts', the passage is right.

    ## Why it matters
    A wrong figure reads as smoothly as a right one. Scales are lost most often (亿 is a hundred million, not a
    billion), then digits, and readers act on them.

    ## Example
    Bad: `The fund will spend $200 billion on ports.` beside `The fund will spend $20 billion on ports.`

    Good: `The fund will spend $20bn on ports.` beside `The fund will spend 20 billion dollars on ports.`

    ## What it cannot see
    A number that is missing altogether with none in its place (see omitted-content and added-content). The
    words one, half and no, and first and second unless another ordinal stands before the same noun:
    translators add and drop them freely. Vague amounts (dozens, several hundred). Numbers that have changed
    places in a sentence that is worded differently. Rounding and converted units (100 miles for 160 km) are
    let pass.
    """

    code = "TQ102"
    name = "changed-number"
    family = Family.DRIFT
    severity = Severity.MAJOR
    languages = LANGUAGES

    def compare(self, comparison: Comparison) -> Marks:
        """Numbers of linked sentences that disagree in value or unit, however they are written."""
        side, counterpart = comparison.side, comparison.counterpart
        if side.text == counterpart.text:
            return []
        left = _by_sentence(side)
        right = _by_sentence(counterpart)
        if not any(left) or not any(right):
            return []
        groups = [
            Group(
                [quantity for numbers in left[link.left_start : link.left_end] for quantity in numbers],
                [quantity for numbers in right[link.right_start : link.right_end] for quantity in numbers],
            )
            for link in comparison.links
        ]
        pairs = contradictions(groups, side, counterpart)
        return _marks(pairs, comparison)

    def reads_source(self, language: str) -> bool:
        """Whether it reads the numbers of a source in this language."""
        return language in self.languages

    def is_borne_out(self, finding: Finding, subject: Subject) -> bool:
        """Whether the source states the passage's numbers, and none of those that the counterparts have."""
        source = subject.source
        if source is None or source.language not in self.languages:
            return False
        ours = [
            quantity
            for quantity in read_quantities(subject.passage.text, subject.passage.language)
            if quantity.span.touches(finding.span)
        ]
        theirs = [
            quantity
            for evidence in finding.evidence
            for quantity in read_quantities(
                evidence.text,
                source.language if evidence.route is Route.BACK_TRANSLATION else subject.passage.language,
            )
        ]
        return bears_out(ours, theirs, read_quantities(source.text, source.language), source.language)


def _by_sentence(document: Document) -> list[list[Quantity]]:
    """The numbers of a text, by the sentence that they begin in."""
    quantities = read_quantities(document.text, document.language)
    if not quantities:
        return []
    starts = [sentence.start for sentence in document.sentences]
    result: list[list[Quantity]] = [[] for _ in starts]
    for quantity in quantities:
        result[bisect_right(starts, quantity.start) - 1].append(quantity)
    return result


def _marks(pairs: Iterable[Pair], comparison: Comparison) -> list[Mark]:
    """One mark a phrase: the parts of a date share theirs."""
    side, counterpart = comparison.side, comparison.counterpart
    marks: list[Mark] = []
    for pair in pairs:
        here, there = pair.left.span, pair.right.span
        if not any(mark.span == here for mark in marks[-3:]):
            message = f'"{here.of(side.text)}" here, "{there.of(counterpart.text)}" in {comparison.beside}'
            marks.append(Mark(here, message, _CONFIDENCE, there))
    return marks
