"""TQ103: a name that differs from the counterpart's, or that is missing."""

from collections.abc import Iterator

from tqcheck.core.comparison import Comparison
from tqcheck.core.document import Document
from tqcheck.core.finding import Family, Finding, RuleMatch, RuleMatches, Severity, Span
from tqcheck.core.passage import Route
from tqcheck.core.subject import Subject
from tqcheck.language.names import source
from tqcheck.language.names.disagreement import Disagreement, Loss, Replacement
from tqcheck.language.names.name_source import NameContradiction
from tqcheck.language.names.same_name import may_be_same
from tqcheck.language.names.texts import named_text
from tqcheck.rules.base import ComparisonRule

_LIKELY = 0.675
# In words; longer linked sentences cannot be compared name by name.
_LONGEST = 400
# In sentences; in texts as short as this every name is looked up in the whole text.
_SHORT = 2
_SURE_OF_GAP = 0.8
_SURE_WITHOUT_GAP = 0.6


class ChangedName(ComparisonRule):
    """A person, place or organisation has another name than in the counterpart, or its name is missing.

    ## What it does
    Finds the names in both texts by their capitals and by a table of countries, peoples and well-known
    organisations, and looks each one up in the aligned sentence and its neighbours. It fires if a name has no
    equivalent and another name is in its place, and if a name of the counterpart is missing and has left a gap
    ("the talks in were postponed").

    The following count as equal: a country, its people and its adjective (France, French); initials and what they
    stand for (WHO, World Health Organization); a surname and a full name; a capital and the country that it governs
    (Moscow, Russia); spellings of one name (Zelensky, Zelenskyy; Kiev, Kyiv); a name and an ordinary word of the
    same stem. Titles, weekdays and months do not count as names.

    ## Why it matters
    A wrong name is the error that readers, and the people named, notice first, and no spelling or grammar checker
    finds it: the sentence is fluent and says something false about somebody.

    ## Example
    Bad:

        Germany will send two frigates to the Baltic.
        counterpart: Denmark will send two frigates to the Baltic.

    Good:

        The Danish navy will send two frigates to the Baltic.
        counterpart: Denmark's navy will send two frigates to the Baltic.

    ## What it cannot see
    Two names that are spelt almost alike and are not in its table of countries (Hansen, Jansen); a wrong given name
    with the right surname; a name that became a pronoun or a common noun ("the company"); two names that were
    swapped in one sentence; headlines in which every word is capitalised.
    """

    code = "TQ103"
    name = "changed-name"
    family = Family.DRIFT
    severity = Severity.MAJOR
    languages = frozenset({"en"})
    judges_meaning = True

    def compare(self, comparison: Comparison) -> RuleMatches:
        """Names that the side and the counterpart do not share, by linked sentences."""
        if comparison.route is Route.SOURCE:
            return [_contradicted(comparison, found) for found in source.contradictions(comparison)]
        if comparison.side.text == comparison.counterpart.text or _names_all(comparison):
            return []
        return sorted(_marks(comparison), key=lambda mark: mark.span)

    def reads_source(self, language: str) -> bool:
        """Whether it can compare names with a source in this language, by tables of place names and romanisation."""
        return language in source.LANGUAGES

    def is_supported_by_source(self, finding: Finding, subject: Subject) -> bool:
        """Whether the source has the passage's name, or lacks all names of the evidence: engines garble names."""
        if (beside := subject.by_source) is None:
            return False
        passage, original = beside.side, beside.counterpart
        return source.supports(passage, original, finding.span) or all(
            source.refutes(passage, original, phrase) for each in finding.evidence for phrase in each.phrases
        )

    def is_doubtful(self, finding: Finding, subject: Subject) -> bool:
        """Whether a counterpart has the passage's name, too, and the source no other in its place."""
        if (beside := subject.by_source) is None:
            return False
        names = [each.ours for each in source.contradictions(beside) if each.theirs is None]
        here = [name for name in names if name.span.touches(finding.span)]
        others = [each.counterpart for each in subject.comparisons if each.side is each.passage]
        return bool(here) and any(all(map(named_text(other).has_words_of, here)) for other in others)

    def is_same_claim(self, quoted: str, other: str) -> bool:
        """Whether two counterparts have the same name there; engines that each garble it do not confirm each other."""
        return may_be_same(quoted, other)


def _names_all(comparison: Comparison) -> bool:
    """A quick test: whether a short side has every capitalised word of the counterpart, so that no name can differ."""
    side, counterpart = comparison.side, comparison.counterpart
    return len(side.sentences) <= _SHORT and _capitalised(counterpart) <= _capitalised(side)


def _capitalised(document: Document) -> set[str]:
    return {text for text, _, _ in document.words if text[0].isupper()}


def _marks(comparison: Comparison) -> Iterator[RuleMatch]:
    side, counterpart = named_text(comparison.side), named_text(comparison.counterpart)
    for link in comparison.links:
        if 0 in link.shape:
            continue
        disagreement = Disagreement(side, counterpart, link)
        if max(end - start for start, end in (disagreement.here, disagreement.there)) > _LONGEST:
            continue
        likely = [found for found in disagreement.replacements() if found.score > _LIKELY]
        yield from (_replaced(comparison, found) for found in likely)
        accounted = {found.theirs for found in likely}
        losses = {loss.at: loss for loss in reversed(disagreement.losses()) if loss.theirs not in accounted}
        for loss in losses.values():
            yield _lost(comparison, loss, side.end_of(*disagreement.here))


def _replaced(comparison: Comparison, replacement: Replacement) -> RuleMatch:
    ours, theirs = replacement.ours.span, replacement.theirs.span
    message = f'"{ours.of(comparison.side.text)}" here, "{theirs.of(comparison.counterpart.text)}" in the counterpart'
    return RuleMatch(ours, message, round(min(replacement.score, 0.95), 2), theirs)


def _contradicted(comparison: Comparison, found: NameContradiction) -> RuleMatch:
    ours, theirs = found.ours.span, found.theirs
    if theirs is None:
        message = f'the source has no characters that are read "{ours.of(comparison.side.text)}"'
        return RuleMatch(ours, message, found.confidence)
    original = theirs.of(comparison.counterpart.text)
    reading = f" ({found.reading})" if found.reading else ""
    message = f'"{ours.of(comparison.side.text)}" here, "{original}"{reading} in the source'
    return RuleMatch(ours, message, found.confidence, theirs)


def _lost(comparison: Comparison, loss: Loss, end: int) -> RuleMatch:
    at = end if loss.at is None else loss.at
    message = (
        f'the counterpart names "{loss.theirs.span.of(comparison.counterpart.text)}", which is missing here'
    )
    confidence = _SURE_WITHOUT_GAP if loss.at is None else _SURE_OF_GAP
    return RuleMatch(Span(at, at), message, confidence, loss.theirs.span)
