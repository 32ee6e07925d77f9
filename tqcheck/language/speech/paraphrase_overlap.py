"""How much of what one text quotes the other text says, between quotation marks or outside of them."""

import re
from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

from tqcheck.core.finding import Span
from tqcheck.language.lexicon.word_forms import stem
from tqcheck.language.negation.force import is_content
from tqcheck.language.speech.quoted_text import QuotedText

Places: TypeAlias = dict[str, list[int]]
"""Where the stems of words stand."""

_BREAK = re.compile(r"[.!?;,:—–]")


class Found(NamedTuple):
    """The content words of speech, and where the other text has them."""

    stems: list[str]
    quoted: int
    """How many the other text has between quotation marks."""
    unquoted: list[int]
    """Where those stand that it has outside of them only, in order."""

    @property
    def is_unmarked(self) -> bool:
        """Whether the other text says most of it, and not between quotation marks."""
        enough = len(self.unquoted) >= max(3, 0.6 * len(self.stems))
        return enough and self.quoted <= 0.2 * len(self.stems)

    @property
    def is_together(self) -> bool:
        """Whether the words stand in one place, not here and there."""
        return self.unquoted[-1] - self.unquoted[0] <= 4 * len(self.stems) + 4


def find(one: QuotedText, words: Sequence[int], quoted: Places, own: Places) -> Found:
    """Look for some words of one text among those that the other quotes and those that it says itself."""
    stems = [stem(one.words[index].text) for index in words if is_content(one.words[index].text)]
    unquoted = [own[word][0] for word in stems if word in own and word not in quoted]
    return Found(stems, sum(word in quoted for word in stems), sorted(unquoted))


def parts(text: QuotedText, span: Span) -> list[list[int]]:
    """The words between one punctuation mark and the next."""
    found: list[list[int]] = [[]]
    for index in text.indexes(span):
        last = found[-1][-1:]
        if last and _BREAK.search(text.document.text, text.words[last[0]].end, text.words[index].start):
            found.append([])
        found[-1].append(index)
    return found
