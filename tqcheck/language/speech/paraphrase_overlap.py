"""Measures how much of a quotation the other text has, inside or outside its own quotation marks."""

import re
from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

from tqcheck.core.finding import Span
from tqcheck.language.lexicon.word_forms import stem
from tqcheck.language.negation.force import is_content
from tqcheck.language.speech.quoted_text import QuotedText

Places: TypeAlias = dict[str, list[int]]
"""The indices of words by their stem."""

_BREAK = re.compile(r"[.!?;,:—–]")


class Found(NamedTuple):
    """The content words of a quotation, and where the other text has them."""

    stems: list[str]
    quoted: int
    """How many of them the other text has inside quotation marks."""
    unquoted: list[int]
    """The indices there of those that it has only outside quotation marks, in order."""

    @property
    def is_unmarked(self) -> bool:
        """Whether the other text has most of the words, but outside quotation marks."""
        enough = len(self.unquoted) >= max(3, 0.6 * len(self.stems))
        return enough and self.quoted <= 0.2 * len(self.stems)

    @property
    def is_together(self) -> bool:
        """Whether the unquoted words are close together; there must be at least one."""
        return self.unquoted[-1] - self.unquoted[0] <= 4 * len(self.stems) + 4


def find(one: QuotedText, words: Sequence[int], quoted: Places, own: Places) -> Found:
    """Looks for the words `words` of `one` among the other text's quoted words and its unquoted (`own`) ones."""
    stems = [stem(one.words[index].text) for index in words if is_content(one.words[index].text)]
    unquoted = [own[word][0] for word in stems if word in own and word not in quoted]
    return Found(stems, sum(word in quoted for word in stems), sorted(unquoted))


def parts(text: QuotedText, span: Span) -> list[list[int]]:
    """The indices of the words in a span, divided at punctuation marks."""
    found: list[list[int]] = [[]]
    for index in text.indexes(span):
        last = found[-1][-1:]
        if last and _BREAK.search(text.document.text, text.words[last[0]].end, text.words[index].start):
            found.append([])
        found[-1].append(index)
    return found
