"""TQ204: brackets and quotation marks without a partner."""

import unicodedata
from collections.abc import Sequence

from tqcheck.core.finding import Family, RuleMatch, RuleMatches, Severity, Span
from tqcheck.core.subject import Subject
from tqcheck.language.punctuation.paired_marks import Fault, Flaw, bracket_flaws
from tqcheck.language.punctuation.quotation_pairs import may_be_cut, quotation_flaws
from tqcheck.rules.base import ALL_LANGUAGES, PassageRule

_TELLS = {
    Fault.UNCLOSED: '{mark} before "{near}" is never closed',
    Fault.UNOPENED: '{mark} after "{near}" was never opened',
}
_CONTEXT = 24


class UnbalancedPunctuation(PassageRule):
    """Flags brackets and quotation marks that are opened and never closed, or closed and never opened.

    ## What it does
    Pairs round, square, curly and East Asian brackets and the quotation marks of nine languages. List markers such as
    `a)`, smileys, feet and inches, apostrophes, and long quotations with an opening mark at each paragraph are left
    alone. If the source has an unpaired quotation mark, the translation may have one too.

    ## Why it matters
    A lost quotation mark leaves the reader guessing where the speaker stops and the reporter goes on. Engines easily
    lose one when they move the words around it.

    ## Example
    Bad: The minister praised the "new chapter in relations and left for Geneva.

    Good: The minister praised the "new chapter" in relations and left for Geneva.

    ## What it cannot see
    A complete pair around the wrong words. Without a source, speech that may begin in the passage before or continue
    in the next one. A bracket that is unpaired in the source too is taken to be intended ("unmatched [").
    """

    code = "TQ204"
    name = "unbalanced-punctuation"
    family = Family.AWKWARD
    severity = Severity.MINOR
    languages = ALL_LANGUAGES
    reads_as_given = True

    def check(self, subject: Subject) -> RuleMatches:
        """A match for each bracket or quotation mark without a partner."""
        text, language = subject.passage.text, subject.passage.language
        quotes = [flaw for flaw in quotation_flaws(text, language) if flaw.fault in _TELLS]
        if quotes and not _source_is_sound(subject):
            quotes = (
                [] if subject.source else [flaw for flaw in quotes if not may_be_cut(text, flaw, language)]
            )
        brackets = _not_in_source(subject, bracket_flaws(text, language))
        flaws = sorted([*brackets, *quotes], key=lambda flaw: flaw.at)
        return [_mark(text, flaw) for flaw in flaws]


def _not_in_source(subject: Subject, flaws: Sequence[Flaw]) -> list[Flaw]:
    """The flaws without brackets that are also unpaired in the source: "no matching ]"."""
    source = subject.source
    if source is None or not flaws:
        return list(flaws)
    known = {_plain(source.text[each.at]) for each in bracket_flaws(source.text, source.language)}
    return [flaw for flaw in flaws if _plain(subject.passage.text[flaw.at]) not in known]


def _plain(mark: str) -> str:
    """The half-width form of a mark."""
    return unicodedata.normalize("NFKC", mark)


def _source_is_sound(subject: Subject) -> bool:
    """Whether there is a source and all of its quotation marks are paired, so that the passage's must be too."""
    source = subject.source
    return source is not None and not quotation_flaws(source.text, source.language)


def _mark(text: str, flaw: Flaw) -> RuleMatch:
    if flaw.fault is Fault.UNCLOSED:
        near = text[flaw.at + 1 : flaw.at + 1 + _CONTEXT]
    else:
        near = text[max(0, flaw.at - _CONTEXT) : flaw.at]
    message = _TELLS[flaw.fault].format(mark=text[flaw.at], near=" ".join(near.split()))
    return RuleMatch(Span(flaw.at, flaw.at + 1), message, confidence=0.7)
