"""Finds clauses that only one of two English texts has, by a source in another language.

A clause of the passage whose words neither the source nor the counterpart supports was added; a clause of the
counterpart that the source supports and the passage does not was left out. Free wording leaves words over on both
sides: so the other text must have no more words left over than the clause.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import cached_property, lru_cache
from typing import NamedTuple

from tqcheck.core.comparison import Comparison, trimmed
from tqcheck.core.document import Document
from tqcheck.core.finding import Span
from tqcheck.core.passage import Route
from tqcheck.language.bilingual.lexicon import LANGUAGES, Lexicon, foreign_words, lexicon_of
from tqcheck.language.bilingual.stretches import Stretch, linked_stretches
from tqcheck.language.bilingual.words import LexiconWord, english_words, within
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
_LONGEST = 600
"""Words of a stretch of any of the texts that is compared."""
_NO_CONTENT = FUNCTION_WORDS | NUMBER_WORDS
_SAYING = frozenset({"say", "said", "accord"})
_BOUNDARY = re.compile(
    r"[,;:—–()\"“”]|[.!?](?=\s|\Z)|\s(?:and|but|while|which|who|where|as)\s",
)
"""Where a clause may end."""


class UnmatchedClauses(NamedTuple):
    """The clauses that only one text has, in order."""

    added: tuple[Span, ...] = ()
    """Clauses of the passage."""
    omitted: tuple[Span, ...] = ()
    """Clauses of the counterpart."""


@lru_cache(maxsize=2)
def unmatched_clauses(comparison: Comparison) -> UnmatchedClauses:
    """The clauses that only an English passage or only its counterpart has; none without a source that can be read."""
    source, passage = comparison.source, comparison.passage
    if source is None or source.language not in LANGUAGES or comparison.side is not passage:
        return UnmatchedClauses()
    by_source = Comparison(passage, passage, source, Route.SOURCE, source=source)
    added: list[Span] = []
    omitted: list[Span] = []
    for here, there in linked_stretches(comparison):
        pair = _Pair(
            lexicon_of(source.language), here, there, _near(source, by_source.opposite(here.compared))
        )
        if not pair.is_too_long:
            added += pair.added()
            omitted += pair.omitted()
    return UnmatchedClauses(tuple(added), tuple(omitted))


class _State(Enum):
    """What is known of a word of one text."""

    MATCHED = auto()
    UNMATCHED = auto()
    """Only this text has it: a word of the passage that the source lacks, a word of the counterpart that it has."""
    UNKNOWN = auto()


@dataclass
class _Pair:
    """Aligned stretches of the passage and of its counterpart, with the source's words."""

    lexicon: Lexicon
    here: Stretch
    there: Stretch
    source: Sequence[LexiconWord]

    @property
    def is_too_long(self) -> bool:
        """Whether a text has no sentences here, only a very long run of words."""
        return max(len(self._ours), len(self._theirs), len(self.source)) > _LONGEST

    def added(self) -> Iterator[Span]:
        """The clauses of the passage that neither the source nor the counterpart supports."""
        for span, words in _clauses(self.here):
            unmatched = _count(words, self._theirs, self._state_here, _ADDED)
            if unmatched and unmatched - self._leftover_there >= _ADDED.margin:
                yield span

    def omitted(self) -> Iterator[Span]:
        """The clauses of the counterpart that the source supports and the passage does not."""
        for span, words in _clauses(self.there):
            unmatched = _count(words, self._ours, self._state_there, _OMITTED)
            if unmatched and unmatched - self._leftover_here >= _OMITTED.margin:
                yield span

    @cached_property
    def _ours(self) -> Collection[str]:
        return _keys(self.here.text, self.here.near)

    @cached_property
    def _theirs(self) -> Collection[str]:
        return _keys(self.there.text, self.there.near)

    @cached_property
    def _said(self) -> Collection[str]:
        return self.lexicon.with_parts({word.key for word in self.source})

    @cached_property
    def _leftover_here(self) -> int:
        """How many words of the passage neither the source nor the counterpart has."""
        words = _keys(self.here.text, self.here.compared)
        return sum(word not in self._theirs and self._state_here(word) is _State.UNMATCHED for word in words)

    @cached_property
    def _leftover_there(self) -> int:
        """How many words of the counterpart the passage lacks, whether or not the source has them."""
        words = _keys(self.there.text, self.there.compared)
        return sum(word not in self._ours and self._state_there(word) is not _State.MATCHED for word in words)

    def _state_here(self, word: str) -> _State:
        """The state of a word of the passage that the counterpart does not have in any form of it."""
        if self.lexicon.support(word, self._said) >= _SUPPORTED or self._is_among(word, self._theirs):
            return _State.MATCHED
        is_known = self.lexicon.seen_english(word) >= _LEAST_SEEN_ENGLISH
        return _State.UNMATCHED if is_known else _State.UNKNOWN

    def _state_there(self, word: str) -> _State:
        """The state of a word of the counterpart that the passage does not have in any form of it."""
        if self._is_among(word, self._ours):
            return _State.MATCHED
        meant = [each for each in dict.fromkeys(word.key for word in self.source) if self._means(each, word)]
        if any(self.lexicon.support_of(each, self._ours) >= _SUPPORTED for each in meant):
            return _State.MATCHED
        return _State.UNMATCHED if meant else _State.UNKNOWN

    def _means(self, foreign: str, english: str) -> bool:
        return (
            self.lexicon.meanings(foreign).get(english, 0.0) >= _MEANS
            and self.lexicon.seen(foreign) >= _LEAST_SEEN
        )

    def _is_among(self, word: str, others: Collection[str]) -> bool:
        """Whether a paraphrase or another form of a word is among others."""
        return any(self.lexicon.similarity(word, other) >= _SAME or alike(word, other) for other in others)


def _count(
    words: Collection[str], others: Collection[str], state: Callable[[str], _State], limits: _Limits
) -> int:
    """How many words of a clause are unmatched; 0 if the clause is not clearly unmatched.

    Most clauses share too many words with the other text for the states of the rest to matter.
    """
    rest = [word for word in words if word not in others]
    matched = len(words) - len(rest)
    unmatched, open_words = 0, len(rest)
    for word in rest:
        if unmatched + open_words - limits.matched_weight * matched < limits.least:
            return 0
        found = state(word)
        open_words -= 1
        matched += found is _State.MATCHED
        unmatched += found is _State.UNMATCHED
    return unmatched if unmatched - limits.matched_weight * matched >= limits.least else 0


def _near(source: Document, aligned: Span) -> Sequence[LexiconWord]:
    """The words of the source's aligned sentences and of those next to them."""
    spans = source.sentences
    first = bisect_right(spans, aligned.start, key=lambda span: span.end)
    last = max(first, bisect_left(spans, aligned.end, key=lambda span: span.start) - 1)
    near = Span(spans[max(min(first, len(spans)) - 1, 0)].start, spans[min(last + 1, len(spans) - 1)].end)
    return within(foreign_words(source), near)


def _clauses(stretch: Stretch) -> Iterator[tuple[Span, Collection[str]]]:
    """The clauses of the compared sentences, each with the keys of its content words."""
    text, start = stretch.text, stretch.compared.start
    ends = [*_BOUNDARY.finditer(text.text, start, stretch.compared.end)]
    for place, begins in [*((each.start(), each.end()) for each in ends), (stretch.compared.end,) * 2]:
        span = trimmed(Span(start, place), text.text)
        yield span, _keys(text, span)
        start = begins


def _keys(text: Document, span: Span) -> dict[str, None]:
    """The keys of the content words in a span, in order."""
    return {word.key: None for word in within(_content(text), span)}


@lru_cache(maxsize=4)
def _content(text: Document) -> Sequence[LexiconWord]:
    """The content words of an English text; numbers are compared by other rules."""
    return [
        word
        for each in text.words
        if len(each.text) >= _SHORTEST and each.text.isalpha() and plain(each.text) not in _NO_CONTENT
        for word in english_words([each])
        if word.key not in _SAYING
    ]
