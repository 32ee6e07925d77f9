"""Finds Chinese set phrases that an English text renders word for word."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from tqcheck.core.document import Document, Word
from tqcheck.core.finding import Span
from tqcheck.language.calques.table import (
    Pattern,
    SetPhrase,
    Step,
    forms_of,
    patterns,
    phrases_in,
)
from tqcheck.language.lexicon.function_words import FUNCTION_WORDS
from tqcheck.language.lexicon.word_forms import plain

# How many function words may stand between two words of a phrase, or words of any kind where the pattern is loose.
_FUNCTION_WORDS_BETWEEN = 3
_ANY_BETWEEN = 4
# A phrase does not continue beyond these marks.
_CUT = re.compile(r"[,;:—–()\[\]“”\"]")


class Rendering(NamedTuple):
    """A set phrase where it is rendered word for word in the text."""

    span: Span
    phrase: SetPhrase
    in_source: str
    """The phrase as the Chinese source has it; empty without a source."""


def renderings(passage: Document, source: Document | None) -> Iterator[Rendering]:
    """The set phrases in an English passage, in order and without overlaps.

    With a source, only phrases that it contains are found. Without one, patterns that may be plain English are left
    out.
    """
    said = None if source is None else phrases_in(source.text)
    if said is not None and not said:
        return
    end = 0
    for sentence in passage.sentences:
        words = passage.words[passage.words_before(sentence.start) : passage.words_before(sentence.end)]
        read = _Sentence(passage.text, words, [forms_of(word.text) for word in words])
        for index, word in enumerate(words):
            if word.start < end:
                continue
            found = _longest(read, index, said)
            if found is not None:
                end = found.span.end
                yield found


@dataclass(frozen=True)
class _Sentence:
    text: str
    words: Sequence[Word]
    forms: Sequence[tuple[str, str]]

    def last(self, steps: Sequence[Step], at: int) -> int | None:
        """The index of the last word of a phrase that continues with `steps` after the word at `at`.

        None if the sentence does not continue so.
        """
        for step in steps:
            found = self._next(step, at + 1)
            if found is None:
                return None
            at = found
        return at

    def _next(self, step: Step, start: int) -> int | None:
        most = _ANY_BETWEEN if step.is_loose else _FUNCTION_WORDS_BETWEEN
        for index in range(start, min(start + most + 1, len(self.words))):
            if _CUT.search(self.text, self.words[index - 1].end, self.words[index].start):
                return None
            if not step.forms.isdisjoint(self.forms[index]):
                return index
            if not step.is_loose and plain(self.words[index].text) not in FUNCTION_WORDS:
                return None
        return None


def _longest(sentence: _Sentence, index: int, said: Mapping[SetPhrase, str] | None) -> Rendering | None:
    """The longest set phrase that begins at word `index`; `said` are the source's phrases, None without a source."""
    found: Rendering | None = None
    for pattern in _beginning(sentence.forms[index]):
        if pattern.needs_source if said is None else pattern.phrase not in said:
            continue
        last = sentence.last(pattern.rest, index)
        if last is not None and (found is None or sentence.words[last].end > found.span.end):
            span = Span(sentence.words[index].start, sentence.words[last].end)
            found = Rendering(span, pattern.phrase, "" if said is None else said[pattern.phrase])
    return found


def _beginning(forms: Iterable[str]) -> Iterator[Pattern]:
    for form in forms:
        yield from patterns().get(form, ())
