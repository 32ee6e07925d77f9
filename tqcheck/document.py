"""A text with its sentences and words, each found once however many rules ask for them."""

import re
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from tqcheck.finding import Span
from tqcheck.sentences import split_sentences

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


@dataclass(frozen=True)
class Document:
    """A text in a language, read as far as the rules need it. The text is never altered."""

    text: str
    language: str

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """Spans that cover the whole text, in order; none is blank unless the text is."""
        return split_sentences(self.text, self.language)

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """Words and numbers in order, punctuation left out."""
        return tuple(Word(match.group(), match.start(), match.end()) for match in _WORD.finditer(self.text))

    @cached_property
    def word_count(self) -> int:
        """Words; in languages that put no spaces between words, letters."""
        if self.language in UNSPACED:
            return sum(map(str.isalpha, self.text))
        return len(self.words)
