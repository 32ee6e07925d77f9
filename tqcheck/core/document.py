"""A text with its sentences and words, each found once however many rules ask for them."""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from tqcheck.core.finding import Span
from tqcheck.core.folding import Folding, folded
from tqcheck.core.sentences import split_sentences

UNSPACED = frozenset({"zh", "ja", "th", "lo", "km", "my"})
"""Languages written without spaces between words."""


class Word(NamedTuple):
    """A word and where it stands in its text."""

    text: str
    start: int
    end: int


# An abbreviation written with stops (U.S., a.m.) is one word; so is a contraction (don't). A hyphen
# parts words. Numbers keep their separators. Scripts without spaces give one word a run.
_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W\d_]+(?:['’][^\W\d_]+)*|\d+(?:[.,:]\d+)*")


class Original(NamedTuple):
    """A text as it was given, and the way from its folded copy to it."""

    text: str
    folding: Folding


@dataclass(frozen=True)
class Document:
    """A text in a language, read as far as the rules need it."""

    text: str
    language: str
    original: Original | None = None
    """Where `text` is a folded copy: the text that it was folded from."""

    @classmethod
    def of(cls, given: str, language: str) -> "Document":
        """The text as rules compare it: a folded copy, unless it reads as it is written."""
        text, folding = folded(given)
        return cls(text, language, Original(given, folding) if text != given else None)

    @property
    def given(self) -> str:
        """The text as it was given."""
        return self.text if self.original is None else self.original.text

    def in_given(self, span: Span) -> Span:
        """Where a span of the text stands in the text as it was given."""
        return span if self.original is None else self.original.folding.in_given(span)

    def in_text(self, span: Span) -> Span:
        """Where a span of the text as it was given stands in the text."""
        return span if self.original is None else self.original.folding.in_folded(span)

    @cached_property
    def as_given(self) -> "Document":
        """The document with its text as it was given; itself where nothing is folded."""
        return self if self.original is None else Document(self.original.text, self.language)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """Spans that cover the whole text, in order; none is blank unless the text is."""
        return split_sentences(self.text, self.language)

    def sentence_at(self, span: Span) -> Span:
        """The sentence in which a span begins; the span itself if that is after the last sentence."""
        number = bisect_right(self.sentences, span.start, key=lambda each: each.end)
        return self.sentences[number] if number < len(self.sentences) else span

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """Words and numbers in order, punctuation left out."""
        return tuple(Word(match[0], *match.span()) for match in _WORD.finditer(self.text))

    def words_before(self, place: int) -> int:
        """How many words begin before a place: the index of the first word that begins there or later."""
        return bisect_left(self._word_starts, place)

    @cached_property
    def _word_starts(self) -> list[int]:
        return [word.start for word in self.words]

    @cached_property
    def word_count(self) -> int:
        """Words; in languages that put no spaces between words, letters."""
        if self.language in UNSPACED:
            return sum(map(str.isalpha, self.text))
        return len(self.words)
