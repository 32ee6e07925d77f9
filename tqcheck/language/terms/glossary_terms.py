"""The terms of a glossary in a pair of languages, found in the source and in the passage."""

from dataclasses import dataclass
from functools import lru_cache

from tqcheck.core.document import Document
from tqcheck.core.finding import Span
from tqcheck.core.glossary import Glossary, Term
from tqcheck.language.terms.occurrences import Occurrence, TermIndex, Wanted
from tqcheck.language.terms.running_text import running_text

_UNKNOWN = "und"
_PAIRS = 64
"""Of languages, whose indexes are kept: more than a batch has."""


@dataclass(frozen=True, slots=True)
class Forbidden:
    """A form that a passage must not have."""

    term: Term
    form: str


def terms_in_source(glossary: Glossary, source: Document, language: str) -> list[Occurrence[Term]]:
    """The terms for passages in a language that a source has, in order; of nested ones the longest."""
    index = _source_index(glossary, language, source.language)
    return index.longest(running_text(source.text)) if index else []


def forbidden_in(
    glossary: Glossary, passage: Document, source_language: str | None
) -> list[Occurrence[Forbidden]]:
    """The forbidden forms that a passage has, in order; none that is part of what the glossary asks for."""
    index = _target_index(glossary, passage.language, source_language)
    found = index.longest(running_text(passage.text)) if index else []
    return [Occurrence(each.span, each.meant) for each in found if each.meant is not None]


def first_spans(found: list[Occurrence[Term]]) -> dict[Term, Span]:
    """Each term with the first place where it stands."""
    spans: dict[Term, Span] = {}
    for each in found:
        spans.setdefault(each.meant, each.span)
    return spans


def _terms_for(glossary: Glossary, language: str, source_language: str | None) -> list[Term]:
    """The terms for a pair of languages; a source whose language nobody could tell may be in any."""
    known = None if source_language == _UNKNOWN else source_language
    return [term for term in glossary.terms if term.is_for(language, known)]


@lru_cache(maxsize=_PAIRS)
def _source_index(glossary: Glossary, language: str, source_language: str) -> TermIndex[Term] | None:
    terms = [term for term in _terms_for(glossary, language, source_language) if term.source]
    if not terms:
        return None
    wanted = (Wanted(term.source, term, term.is_case_sensitive) for term in terms)
    return TermIndex(wanted, source_language)


@lru_cache(maxsize=_PAIRS)
def _target_index(
    glossary: Glossary, language: str, source_language: str | None
) -> TermIndex[Forbidden | None] | None:
    """Of what is forbidden, and of what is asked for, which may hold it."""
    terms = _terms_for(glossary, language, source_language)
    if not any(term.forbidden for term in terms):
        return None
    wanted: list[Wanted[Forbidden | None]] = []
    for term in terms:
        wanted += [Wanted(form, Forbidden(term, form), term.is_case_sensitive) for form in term.forbidden]
        wanted += [Wanted(form, None, term.is_case_sensitive) for form in term.targets]
    return TermIndex(wanted, language, takes_verbs=True)
