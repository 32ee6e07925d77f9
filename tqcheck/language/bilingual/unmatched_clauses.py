"""Finds clauses that only one of two English texts has, by a source in another language.

A clause of the passage whose words neither the source nor the counterpart supports was added; a clause of the
counterpart that the source supports and the passage does not was left out. Free wording leaves words over on both
sides: so the other text must have no more words left over than the clause.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from tqcheck.core.comparison import Comparison, trimmed
from tqcheck.core.document import Document
from tqcheck.core.finding import Span
from tqcheck.core.passage import Route
from tqcheck.language.bilingual.lexicon import LANGUAGES, Lexicon, lexicon_of
from tqcheck.language.bilingual.words import LexiconWord, english_words
from tqcheck.language.content.words import alike
from tqcheck.language.lexicon.function_words import FUNCTION_WORDS, NUMBER_WORDS
from tqcheck.language.lexicon.word_forms import plain


class _Limits(NamedTuple):
    """What makes a clause clearly unmatched."""

    matched_weight: float
    """How many unmatched words a matched one outweighs."""
    least: float
    """How many unmatched words must be left after that."""
    margin: int
    """How many unmatched words the clause must have beyond the leftover words of the other text."""


_ADDED, _OMITTED = _Limits(1.5, 3, 0), _Limits(1, 2, 1)
_SUPPORTED = 0.05
"""The support from which on a source says a word."""
_SAME = 0.01
"""The probability from which on one word is a paraphrase of another."""
_MEANS = 0.05
"""The least probability with which a source word must mean a word to be what it translates."""
_LEAST_SEEN, _LEAST_SEEN_ENGLISH = 3, 5
"""How often a word must have been seen in translations for its absence to mean anything."""
_SHORTEST = 3
_SAYING = frozenset({"say", "said", "accord"})
_BOUNDARY = re.compile(
    r"[,;:—–()\"“”]|[.!?](?=\s|\Z)|\s(?:and|but|while|which|who|where|as)\s",
)
"""Where a clause may end."""


class UnmatchedClause(NamedTuple):
    """A clause and how many of its words are unmatched."""

    span: Span
    words: int


class UnmatchedClauses(NamedTuple):
    """The clauses that only one text has, in order."""

    added: tuple[UnmatchedClause, ...] = ()
    """Clauses of the passage."""
    omitted: tuple[UnmatchedClause, ...] = ()
    """Clauses of the counterpart."""


@lru_cache(maxsize=2)
def unmatched_clauses(comparison: Comparison) -> UnmatchedClauses:
    """The clauses that only an English passage or only its counterpart has; none without a source that can be read."""
    source, passage = comparison.source, comparison.passage
    if source is None or source.language not in LANGUAGES or comparison.side is not passage:
        return UnmatchedClauses()
    judge = _Judge(lexicon_of(source.language))
    by_source = Comparison(passage, passage, source, Route.SOURCE, source=source)
    added: list[UnmatchedClause] = []
    omitted: list[UnmatchedClause] = []
    for link in comparison.links:
        if link.left_start == link.left_end or link.right_start == link.right_end:
            continue
        here = _stretch(passage, link.left_start, link.left_end)
        there = _stretch(comparison.counterpart, link.right_start, link.right_end)
        said = _near(source, by_source.opposite(here.compared))
        ours, theirs = judge.ours(here, there, said), judge.theirs(there, here, said)
        added += _clear(ours, sum(each.leftover for each in theirs), _ADDED)
        omitted += _clear(theirs, sum(each.unmatched for each in ours), _OMITTED)
    return UnmatchedClauses(tuple(added), tuple(omitted))


class _Stretch(NamedTuple):
    """Aligned sentences of an English text."""

    text: Document
    compared: Span
    near: Span
    """The same with the sentences next to them."""


class _Clause(NamedTuple):
    """A clause with the numbers of its words."""

    span: Span
    unmatched: int
    matched: int
    leftover: int
    """Words that the other text lacks, whether or not the source has them."""


@dataclass(frozen=True)
class _Judge:
    """Counts what is matched, by a lexicon of the source's language."""

    lexicon: Lexicon

    def ours(self, here: _Stretch, there: _Stretch, source: Sequence[LexiconWord]) -> list[_Clause]:
        """The clauses of the passage: unmatched is what neither the source nor the counterpart has."""
        said = self.lexicon.with_parts({word.key for word in source})
        theirs = _keys(there.text, there.near)
        clauses = []
        for span, words in _clauses(here):
            unmatched = matched = 0
            for word in words:
                support = self.lexicon.support(word, said)
                if support >= _SUPPORTED or self._is_among(word, theirs):
                    matched += 1
                elif self.lexicon.seen_english(word) >= _LEAST_SEEN_ENGLISH:
                    unmatched += 1
            clauses.append(_Clause(span, unmatched, matched, unmatched))
        return clauses

    def theirs(self, there: _Stretch, here: _Stretch, source: Sequence[LexiconWord]) -> list[_Clause]:
        """The clauses of the counterpart: unmatched is what the source has and the passage has not."""
        said = {word.key for word in source}
        ours = _keys(here.text, here.near)
        clauses = []
        for span, words in _clauses(there):
            unmatched = matched = leftover = 0
            for word in words:
                meant = [each for each in said if self._means(each, word)]
                if self._is_among(word, ours) or any(
                    self.lexicon.support_of(each, ours) >= _SUPPORTED for each in meant
                ):
                    matched += 1
                else:
                    leftover += 1
                    unmatched += bool(meant)
            clauses.append(_Clause(span, unmatched, matched, leftover))
        return clauses

    def _means(self, foreign: str, english: str) -> bool:
        return (
            self.lexicon.seen(foreign) >= _LEAST_SEEN
            and self.lexicon.meanings(foreign).get(english, 0.0) >= _MEANS
        )

    def _is_among(self, word: str, others: Collection[str]) -> bool:
        """Whether a word, or a paraphrase or another form of it, is among others."""
        return word in others or any(
            self.lexicon.similarity(word, other) >= _SAME or alike(word, other) for other in others
        )


def _clear(clauses: Sequence[_Clause], leftover: int, limits: _Limits) -> Iterator[UnmatchedClause]:
    """The clauses that are clearly unmatched, where the other text has `leftover` words that could stand for them."""
    for clause in clauses:
        is_unmatched = clause.unmatched - limits.matched_weight * clause.matched >= limits.least
        if is_unmatched and clause.unmatched - leftover >= limits.margin:
            yield UnmatchedClause(clause.span, clause.unmatched)


def _stretch(text: Document, first: int, end: int) -> _Stretch:
    spans = text.sentences
    near = Span(spans[max(first - 1, 0)].start, spans[min(end + 1, len(spans)) - 1].end)
    return _Stretch(text, Span(spans[first].start, spans[end - 1].end), near)


def _near(source: Document, aligned: Span) -> list[LexiconWord]:
    """The words of the source's aligned sentences and of those next to them."""
    spans = source.sentences
    touched = [number for number, each in enumerate(spans) if each.touches(aligned)]
    first, last = (touched[0], touched[-1]) if touched else (0, len(spans) - 1)
    near = Span(spans[max(first - 1, 0)].start, spans[min(last + 1, len(spans) - 1)].end)
    return [word for word in _words(source) if near.start <= word.span.start < near.end]


def _clauses(stretch: _Stretch) -> Iterator[tuple[Span, Collection[str]]]:
    """The clauses of the compared sentences, each with the keys of its content words."""
    text, start = stretch.text, stretch.compared.start
    ends = [*_BOUNDARY.finditer(text.text, start, stretch.compared.end)]
    for place, begins in [*((each.start(), each.end()) for each in ends), (stretch.compared.end,) * 2]:
        span = trimmed(Span(start, place), text.text)
        yield span, _keys(text, span)
        start = begins


def _keys(text: Document, span: Span) -> dict[str, None]:
    """The keys of the content words in a span, in order."""
    return {word.key: None for word in _content(text) if span.start <= word.span.start < span.end}


@lru_cache(maxsize=4)
def _content(text: Document) -> Sequence[LexiconWord]:
    """The content words of an English text; numbers are compared by other rules."""
    return [
        word
        for each in text.words
        if len(each.text) >= _SHORTEST and each.text.isalpha() and not _is_function_word(each.text)
        for word in english_words([each])
        if word.key not in _SAYING
    ]


def _is_function_word(word: str) -> bool:
    return plain(word) in FUNCTION_WORDS | NUMBER_WORDS


@lru_cache(maxsize=2)
def _words(source: Document) -> Sequence[LexiconWord]:
    return lexicon_of(source.language).words_in(source)
