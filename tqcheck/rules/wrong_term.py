"""TQ111: a term of the source that the passage does not call as the glossary does."""

from tqcheck.core.document import Document
from tqcheck.core.errors import quoted
from tqcheck.core.finding import CannotJudge, Evidence, Family, RuleMatch, RuleMatches, Severity, Span
from tqcheck.core.glossary import Term
from tqcheck.core.passage import Route
from tqcheck.core.subject import Subject
from tqcheck.language.terms.glossary_terms import first_spans, forbidden_in, terms_in_source
from tqcheck.language.terms.presence import PassageTerms
from tqcheck.rules.base import LOCALISED_LANGUAGES, PassageRule

_CONFIDENCE = 0.85
_SHOWN = 3
"""Terms that a message suggests."""


class WrongTerm(PassageRule):
    """The source has a term of the glossary, and the passage none of the words that the glossary gives for it.

    ## What it does
    Looks for the terms of the glossary (`--glossary`) in the source, and for what they are to be called in the passage.
    It is silent without a glossary.

    The terms of the source may stand in any form that a stemmer brings together (`accounts`; in English no verb, so
    that who *filed* a suit has no *file*), in Chinese, Japanese and Thai as they are written. Of two terms of which one
    is part of the other, `account` and `account manager`, only the longer counts where it stands. In the passage any
    form will do: inflected, in a compound, with the words of the term in another order. One is enough for the whole
    passage, since texts go on with a pronoun. Where a forbidden word stands for the term TQ112 says so.

    ## Why it matters
    A reader who meets three words for one thing looks for three things.

    ## Example
    With the row `account,Konto|Nutzerkonto` in the glossary:

    Bad:

        source: Your account was closed.
        passage: Ihre Rechnung wurde geschlossen.

    Good:

        source: Your account was closed.
        passage: Ihr Konto wurde geschlossen.

    ## What it cannot see
    Whether a word of the source is the term or the same word in another sense: give the glossary terms that have one.
    Forms that share too little with the term (`Mütter` and `Mutter` in a source), and terms that are wrong in one place
    and right in another. Where nothing tells which word stands for the term, the whole sentence is flagged.
    """

    code = "TQ111"
    name = "wrong-term"
    family = Family.DRIFT
    severity = Severity.MAJOR
    languages = LOCALISED_LANGUAGES
    stands_alone = True

    def check(self, subject: Subject) -> RuleMatches:
        """A match for each sentence that lacks terms."""
        passage, source, glossary = subject.passage, subject.source, subject.glossary
        if not any(term.targets for term in glossary.terms):
            return []
        if source is None:
            return CannotJudge("no source to look for terms in")
        forbidden = {each.meant.term for each in forbidden_in(glossary, passage, source.language)}
        said = PassageTerms(passage)
        by_place: dict[Span, list[tuple[Term, Span]]] = {}
        for term, span in first_spans(terms_in_source(glossary, source, passage.language)).items():
            if term not in forbidden and not _is_said(term, said):
                by_place.setdefault(subject.beside_source(span), []).append((term, span))
        return [_match(place, missing, source) for place, missing in sorted(by_place.items())]


def _is_said(term: Term, passage: PassageTerms) -> bool:
    return not term.targets or any(
        passage.has(target, is_case_sensitive=term.is_case_sensitive) for target in term.targets
    )


def _match(place: Span, missing: list[tuple[Term, Span]], source: Document) -> RuleMatch:
    said = [source.in_given(span).of(source.given) for _, span in missing]
    message = "; ".join(_wanted(term, phrase) for (term, _), phrase in zip(missing, said, strict=True))
    return RuleMatch(place, message, _CONFIDENCE, evidence=(Evidence.of(Route.SOURCE, None, said),))


def _wanted(term: Term, phrase: str) -> str:
    targets = " or ".join(map(quoted, term.targets[:_SHOWN]))
    more = " or others" if len(term.targets) > _SHOWN else ""
    return f"{quoted(phrase)} is {targets}{more} in the glossary, which is not here"
