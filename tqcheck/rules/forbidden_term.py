"""TQ112: a word that the glossary forbids, or a name that was translated and must not be."""

from collections.abc import Iterator

from tqcheck.core.document import Document
from tqcheck.core.errors import quoted
from tqcheck.core.finding import Evidence, Family, RuleMatch, RuleMatches, Severity, Span
from tqcheck.core.glossary import Term
from tqcheck.core.passage import Route
from tqcheck.core.subject import Subject
from tqcheck.language.terms.glossary_terms import Forbidden, first_spans, forbidden_in, terms_in_source
from tqcheck.rules.base import LOCALISED_LANGUAGES, PassageRule

_FORBIDDEN, _TRANSLATED = 0.9, 0.9
_SHOWN = 3


class ForbiddenTerm(PassageRule):
    """The passage has a word that the glossary forbids, or lacks a name that has to stay as it is.

    ## What it does
    Looks for the `forbidden` words of the glossary (`--glossary`) in the passage, in any form that a stemmer brings
    together. Those of a row with a source term are forbidden where the source has the term; those of a row without one
    always are. A forbidden word within a longer term that the glossary asks for does not count. Terms with `no` in the
    column `translate` have to stand in the passage letter by letter, wherever the source has them.

    It is silent without a glossary.

    ## Why it matters
    The word is banned for a reason: another product's, an outdated one, one that offends. A translated name is none.

    ## Example
    With the row `,,Benutzername` (source, target, forbidden) in the glossary:

    Bad: Geben Sie Ihren Benutzernamen ein.

    Good: Geben Sie Ihren Anmeldenamen ein.

    ## What it cannot see
    Forbidden words within compounds (`Benutzernamensfeld`), since they may be other words, and which of several words
    stands for a name that is gone: then the whole sentence is flagged.
    """

    code = "TQ112"
    name = "forbidden-term"
    family = Family.DRIFT
    severity = Severity.MAJOR
    languages = LOCALISED_LANGUAGES
    stands_alone = True

    def check(self, subject: Subject) -> RuleMatches:
        """A match for each forbidden word, and for each sentence whose names are gone."""
        passage, source, glossary = subject.passage, subject.source, subject.glossary
        if not glossary.terms:
            return []
        there: dict[Term, Span] = {}
        if source is not None:
            there = first_spans(terms_in_source(glossary, source, passage.language))
        matches = [
            _forbidden(each.span, each.meant, there, subject)
            for each in forbidden_in(glossary, passage, source.language if source else None)
            if not each.meant.term.source or each.meant.term in there
        ]
        kept = {term: span for term, span in there.items() if term.is_kept and not _stays(term, passage)}
        return sorted([*matches, *_translated(kept, subject)], key=lambda match: match.span)


def _stays(term: Term, passage: Document) -> bool:
    if term.is_case_sensitive:
        return term.source in passage.text
    return term.source.casefold() in passage.text.casefold()


def _forbidden(span: Span, found: Forbidden, there: dict[Term, Span], subject: Subject) -> RuleMatch:
    term = found.term
    said = quoted(span.of(subject.passage.text))
    if not term.source or subject.source is None:
        return RuleMatch(span, f"{said} is forbidden by the glossary", _FORBIDDEN)
    source = subject.source
    phrase = source.in_given(there[term]).of(source.given)
    better = " or ".join(map(quoted, term.targets[:_SHOWN]))
    message = f"{said} is forbidden by the glossary for {quoted(phrase)}" + (
        f"; it has {better}" if better else ""
    )
    return RuleMatch(span, message, _FORBIDDEN, evidence=(Evidence(Route.SOURCE, None, phrase),))


def _translated(kept: dict[Term, Span], subject: Subject) -> Iterator[RuleMatch]:
    """The sentences that lack names, each once with all of them."""
    source = subject.source
    if source is None:
        return
    by_place: dict[Span, list[str]] = {}
    for span in kept.values():
        said = source.in_given(span).of(source.given)
        by_place.setdefault(subject.beside_source(span), []).append(said)
    for place, names in by_place.items():
        message = f"{' and '.join(map(quoted, names))} must stay as it is in the source, which is not here"
        yield RuleMatch(place, message, _TRANSLATED, evidence=(Evidence.of(Route.SOURCE, None, names),))
