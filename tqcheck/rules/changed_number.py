"""TQ102: a number that the counterpart or the source states differently."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from tqcheck.core.by_place import ByPlace
from tqcheck.core.comparison import Comparison
from tqcheck.core.finding import Family, Finding, RuleMatch, RuleMatches, Severity, Span
from tqcheck.core.passage import Route
from tqcheck.core.subject import Subject
from tqcheck.language.numbers import LANGUAGES, Quantity, read_quantities
from tqcheck.language.numbers.groups import grouped
from tqcheck.language.numbers.matching import Pair, contradictions
from tqcheck.language.numbers.source_support import bears_out, numbers_said
from tqcheck.language.numbers.time_references import opposite_times, tells_times
from tqcheck.rules.base import ComparisonRule

_CONFIDENCE = 0.8


class ChangedNumber(ComparisonRule):
    """A number, an amount of money, a date or a time differs from that in the counterpart or the source.

    ## What it does
    Reads every number of both texts, in digits or in words, with scale and unit: million and bn, 万 and 億,
    percent, fractions, 三成, dozens, money, dates, times, ranges, ordinals, weekdays, months, seasons, decades,
    last year and next year. It compares values, not spellings: `$1bn` and `US$1,000 million` agree, and so do `3 p.m.`
    and `15:00`. If a number has no equal in the aligned sentence or its neighbours and another number is in its
    place, both are reported. So are percentage points that became percent, in English a percentage that became a
    plain number, a lower bound that became an upper bound (`at least 300`, `up to 300`), a time that points the
    other way (`two weeks ago`, `in two weeks`; in English, `until 12 May`, `from 12 May`), and two numbers that were
    swapped between the same words (`from 5 to 7`, `from 7 to 5`).

    The source is compared as well, in any of nine languages, even without counterparts. It outweighs them: what it
    contradicts is reported whatever they say, and if it has the passage's number and not theirs, the passage is taken
    to be right.

    ## Why it matters
    A wrong figure reads as smoothly as a right one, and readers act on it. Scales are lost most often (亿 is a
    hundred million, not a billion), then digits.

    ## Example
    Bad: `The fund will spend $200 billion on ports.` beside `The fund will spend $20 billion on ports.`

    Good: `The fund will spend $20bn on ports.` beside `The fund will spend 20 billion dollars on ports.`

    ## What it cannot see
    A number that is missing with no other in its place (see omitted-content and added-content). The words "one" and
    "no", "half" unless another share is in its place, and "first" and "second" unless another ordinal precedes the
    same noun: translators freely add and drop them. Vague amounts (dozens, several hundred). Numbers that were
    swapped in a sentence that is worded differently, or compared with the source. Words for multiples (doubled).
    Rounding and converted units (100 miles for 160 km) are accepted; a figure that kept its digits and changed its
    unit is reported by TQ110.
    """

    code = "TQ102"
    name = "changed-number"
    family = Family.DRIFT
    severity = Severity.MAJOR
    languages = LANGUAGES

    def compare(self, comparison: Comparison) -> RuleMatches:
        """Numbers of linked sentences that disagree in value or unit, however they are written."""
        side, counterpart = comparison.side, comparison.counterpart
        if side.text == counterpart.text:
            return []
        pairs = contradictions(grouped(side, counterpart, lambda: comparison.links), side, counterpart)
        return sorted([*_marks(pairs, comparison), *_times(comparison)], key=lambda mark: mark.span)

    def reads_source(self, language: str) -> bool:
        """Whether it reads the numbers of a source in this language."""
        return language in self.languages

    def is_supported_by_source(self, finding: Finding, subject: Subject) -> bool:
        """Whether the source states the passage's numbers, and none of those that the counterparts have."""
        source = subject.source
        if source is None or source.language not in self.languages:
            return False
        ours = _by_place(subject.passage.text, subject.passage.language).touching(finding.span)
        theirs = [
            quantity
            for evidence in finding.evidence
            for quantity in read_quantities(
                evidence.text,
                source.language if evidence.route is Route.BACK_TRANSLATION else subject.passage.language,
            )
        ]
        return bears_out(ours, theirs, numbers_said(source.text, source.language), source.language)


@lru_cache(maxsize=4)  # every finding of a passage asks for those of the passage
def _by_place(text: str, language: str) -> ByPlace[Quantity]:
    return ByPlace(read_quantities(text, language))


def _times(comparison: Comparison) -> Iterator[RuleMatch]:
    """Matches of opposite time references: last year for next year, the first half for the second."""
    side, counterpart = comparison.side, comparison.counterpart
    if tells_times(side) and tells_times(counterpart):
        for one, other in opposite_times(side, counterpart, comparison.links):
            yield _mark(one.span, other.span, comparison)


def _mark(here: Span, there: Span, comparison: Comparison) -> RuleMatch:
    ours, theirs = here.of(comparison.side.text), there.of(comparison.counterpart.text)
    message = f'"{ours}" here, "{theirs}" in {comparison.beside}'
    return RuleMatch(here, message, _CONFIDENCE, there)


def _marks(pairs: Iterable[Pair], comparison: Comparison) -> list[RuleMatch]:
    """One match for each phrase: the parts of a date share theirs."""
    marks: list[RuleMatch] = []
    for pair in pairs:
        if not any(mark.span == pair.left.span for mark in marks[-3:]):
            marks.append(_mark(pair.left.span, pair.right.span, comparison))
    return marks
