"""TQ104: one text negates what the other states."""

from collections.abc import Iterator

from tqcheck.core.alignment import Link
from tqcheck.core.comparison import Comparison
from tqcheck.core.document import Document
from tqcheck.core.finding import Family, Finding, RuleMatch, RuleMatches, Severity, Span
from tqcheck.core.subject import Subject
from tqcheck.language.negation import chinese as chinese_negation
from tqcheck.language.negation.force import force_of
from tqcheck.language.negation.mismatch import polarity_mismatches
from tqcheck.language.negation.segment import Segment, linked_segments
from tqcheck.language.negation.unmatched import unmatched
from tqcheck.rules.base import ComparisonRule

# Sentences that share less than this of their content words do not correspond to each other.
_ALIKE = 0.4
# In sentences; in a longer source a negation may belong to anything.
_SHORT_SOURCE = 2


class FlippedNegation(ComparisonRule):
    """One text negates what the other states.

    ## What it does
    Finds the words that each sentence negates (with no, not, never, nobody, without, fail to, refuse to, refrain
    from, lack, hardly, unlikely, illegal ...) and looks for the same words in the counterpart. It fires if only one
    of the two texts negates them and the other has no equivalent near them: "did not accept" and "rejected" agree,
    "not impossible" and "possible" agree, "not only" and "no fewer than" negate nothing.

    ## Why it matters
    A lost or added "not" turns a sentence into its opposite, and the sentence stays fluent. A reader of the translation
    alone cannot see the error.

    ## Example
    Bad:

        passage:     The ministry did not approve the sale of the port.
        counterpart: The ministry approved the sale of the port.

    Good:

        passage:     The ministry did not approve the sale of the port.
        counterpart: The ministry rejected the sale of the port.

    ## What it cannot see
    A negation that moved within its sentence ("did not resign because of" for "resigned not because of"), opposites
    without a negation ("rose" for "fell"), and sentences with such different wording that they share none of the
    negated words. If a Chinese source of one or two sentences has a negation and so has the passage, or neither has,
    the passage is taken to be right. "Not until" beside a plain statement is accepted. It reads English only.
    """

    code = "TQ104"
    name = "flipped-negation"
    family = Family.DRIFT
    severity = Severity.MAJOR
    languages = frozenset({"en"})
    judges_meaning = True

    def compare(self, comparison: Comparison) -> RuleMatches:
        """A match for each phrase that only one of two aligned sentences negates."""
        side, counterpart = comparison.side, comparison.counterpart
        if side.text == counterpart.text or not (_denies(side) or _denies(counterpart)):
            return []
        marks: dict[Span, RuleMatch] = {}
        for linked in linked_segments(comparison):
            for mark in _marks(comparison, *linked):
                marks.setdefault(mark.span, mark)
        return list(marks.values())

    def is_supported_by_source(self, finding: Finding, subject: Subject) -> bool:
        """Whether a short Chinese source has a negation if the passage has one at the finding, and none if not."""
        source = subject.source
        if source is None or source.language != "zh" or len(source.sentences) > _SHORT_SOURCE:
            return False
        return chinese_negation.denies(source.text) == _denies(Document(finding.text, "en"))


def _denies(document: Document) -> bool:
    return any(force_of(word.text) is not None for word in document.words)


def _marks(comparison: Comparison, here: Segment, there: Segment, link: Link) -> Iterator[RuleMatch]:
    if not (here.negations or there.negations):
        return
    ours, theirs = unmatched(here, there)
    if ours.is_doubled(theirs) or theirs.is_doubled(ours):
        return
    denied_here, denied_there = (
        list(polarity_mismatches(ours, theirs)),
        list(polarity_mismatches(theirs, ours)),
    )
    if not (denied_here or denied_there) or here.overlap(there) < _ALIKE:
        return
    around_here = _neighbours(comparison.side, link.left_start, link.left_end)
    around_there = _neighbours(comparison.counterpart, link.right_start, link.right_end)
    for mismatch in denied_here:
        if not _is_denied_in(around_there, mismatch.word):
            yield _mark(mismatch.denied, here, mismatch.stated, there, mismatch.confidence)
    for mismatch in denied_there:
        if not _is_denied_in(around_here, mismatch.word):
            yield _mark(mismatch.stated, here, mismatch.denied, there, mismatch.confidence)


def _neighbours(document: Document, first: int, last: int) -> list[Segment]:
    """The sentences before and after, to which a negation may have moved."""
    indexes = [index for index in (first - 1, last) if 0 <= index < len(document.sentences)]
    return [Segment.of(document, index, index + 1) for index in indexes]


def _mark(span: Span, here: Segment, quoted: Span, there: Segment, confidence: float) -> RuleMatch:
    message = f'"{span.of(here.text)}" here, "{quoted.of(there.text)}" in the counterpart'
    return RuleMatch(span, message, confidence, quoted)


def _is_denied_in(stretches: list[Segment], word: str) -> bool:
    return any(stretch.is_denied(place) for stretch in stretches for place in stretch.places.get(word, ()))
