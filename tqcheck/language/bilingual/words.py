"""The words of a text in the form in which the lexicons list them: stems, or segmented words."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple, Protocol, TypeVar

from tqcheck.core.document import Document, Word
from tqcheck.core.finding import Span
from tqcheck.language.bilingual.segmentation import Segmenter
from tqcheck.language.lexicon.word_forms import plain
from tqcheck.language.lexicon.word_forms import stem as english_stem
from tqcheck.language.terms.stems import stem

UNSPACED_RUN = re.compile(r"[\u3041-\u30ff\u3400-\u9fff々]+")
_ELIDED = re.compile(r"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’]", re.IGNORECASE)
_WITH_ELISION = frozenset({"fr"})
_AUXILIARIES = {"ca": "can", "wo": "will", "sha": "shall"}
"""What is left of can't, won't and shan't without n't, and the word that it is."""


class LexiconWord(NamedTuple):
    """A word under the key by which a lexicon lists it, and its place in the text."""

    key: str
    span: Span


class Placed(Protocol):
    """What has a place in a text."""

    @property
    def span(self) -> Span:
        """Its place."""
        ...


Item = TypeVar("Item", bound=Placed)


def within(items: Sequence[Item], span: Span) -> Sequence[Item]:
    """Those of the items, which are in order, that begin in a span."""
    first = bisect_left(items, span.start, key=_start)
    return items[first : bisect_left(items, span.end, first, key=_start)]


def _start(item: Placed) -> int:
    return item.span.start


def english_words(words: Sequence[Word]) -> Iterator[LexiconWord]:
    """The words of an English text; "didn't" is two."""
    for word in words:
        form = plain(word.text).removesuffix("'s").removesuffix("'")
        if form.endswith("n't"):
            base = form.removesuffix("n't")
            yield LexiconWord(english_stem(_AUXILIARIES.get(base, base)), Span(word.start, word.end))
            yield LexiconWord("not", Span(word.start, word.end))
        else:
            yield LexiconWord(english_stem(form), Span(word.start, word.end))


@lru_cache(maxsize=4)  # several rules read the same texts in turn
def english_words_of(text: Document) -> Sequence[LexiconWord]:
    """The words of a whole English text."""
    return list(english_words(text.words))


def spaced_words(words: Sequence[Word], language: str) -> Iterator[LexiconWord]:
    """The words of a text in a language with spaces between words."""
    for word in words:
        start = word.start
        if language in _WITH_ELISION and (elided := _ELIDED.match(word.text)) is not None:
            start += elided.end()
        if start < word.end:
            yield LexiconWord(stem(word.text[start - word.start :], language), Span(start, word.end))


def unspaced_words(text: str, segmenter: Segmenter) -> Iterator[LexiconWord]:
    """The words of a Chinese or Japanese text; Latin words and numbers in it are left out."""
    for run in UNSPACED_RUN.finditer(text):
        for start, end in segmenter.split(run[0]):
            yield LexiconWord(run[0][start:end], Span(run.start() + start, run.start() + end))
