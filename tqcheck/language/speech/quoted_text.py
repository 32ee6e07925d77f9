"""A text with its quotations, their speakers, and its reports without quotation marks."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from tqcheck.core.document import Document, Word
from tqcheck.core.finding import Span
from tqcheck.language.lexicon.word_forms import plain, stem
from tqcheck.language.negation.force import is_content
from tqcheck.language.speech.attribution import Attribution, attribution_by, attribution_of
from tqcheck.language.speech.quotations import Quotation, Quotations, find_quotations
from tqcheck.language.speech.words import ATTRIBUTING

_CONTINUES_WITHIN = 8


class Speech(NamedTuple):
    """A quotation and its attribution; None if no speaker is given."""

    quotation: Quotation
    attribution: Attribution | None


@dataclass(frozen=True)
class QuotedText:
    """A document, its quotations and their speakers."""

    document: Document

    @property
    def words(self) -> tuple[Word, ...]:
        """The document's words."""
        return self.document.words

    @cached_property
    def speeches(self) -> list[Speech]:
        """The quotations in order; the second one of `"...," Kirby said. "..."` is also attributed to Kirby."""
        speeches: list[Speech] = []
        for quotation in self._quotations.found:
            attribution = attribution_of(self.document.text, self.words, quotation)
            if attribution is None and speeches and self._continues(speeches[-1], quotation):
                attribution = speeches[-1].attribution
            speeches.append(Speech(quotation, attribution))
        return speeches

    @cached_property
    def _quotations(self) -> Quotations:
        return find_quotations(self.document.text)

    @property
    def strays(self) -> tuple[int, ...]:
        """The offsets of quotation marks without a partner, in order."""
        return self._quotations.strays

    def speeches_in(self, span: Span) -> list[Speech]:
        """The quotations that overlap a span."""
        first = bisect_right(self.speeches, span.start, key=lambda speech: speech.quotation.outer.end)
        last = bisect_left(self.speeches, span.end, key=lambda speech: speech.quotation.outer.start)
        return self.speeches[first:last]

    @cached_property
    def quoted(self) -> list[bool]:
        """Whether each word is inside a quotation."""
        flags = [False] * len(self.words)
        for speech in self.speeches:
            for index in self.indexes(speech.quotation.inner):
                flags[index] = True
        return flags

    @cached_property
    def quoting_verbs(self) -> set[Word]:
        """The verbs of saying of the quotations."""
        return {speech.attribution.verb for speech in self.speeches if speech.attribution}

    def _continues(self, before: Speech, quotation: Quotation) -> bool:
        between = self.indexes(Span(before.quotation.outer.end, quotation.outer.start))
        if before.attribution is None or len(between) > _CONTINUES_WITHIN:
            return False
        return before.quotation.outer.end <= before.attribution.verb.start < quotation.outer.start

    def indexes(self, span: Span) -> range:
        """The indices of the words inside a span."""
        first = self.document.words_before(span.start)
        return range(first, max(self.document.words_before(span.end), first))

    def span(self, indexes: Sequence[int]) -> Span:
        """The span from the first of the words to the last."""
        return Span(self.words[indexes[0]].start, self.words[indexes[-1]].end)

    def sentences(self, span: Span) -> tuple[int, int]:
        """The range `first:last` of the sentences that a span overlaps."""
        sentences = self.document.sentences
        first = max(bisect_right(sentences, span.start, key=lambda sentence: sentence.start) - 1, 0)
        return first, max(bisect_left(sentences, span.end, key=lambda sentence: sentence.start), first + 1)

    def stretch(self, first: int, last: int) -> Span:
        """The span of the sentences `first:last`, clipped to the text."""
        sentences = self.document.sentences
        return Span(sentences[max(first, 0)].start, sentences[min(last, len(sentences)) - 1].end)

    def content(self, span: Span, *, quoted: bool) -> dict[str, list[int]]:
        """The indices of the quoted, or else the unquoted, content words in a span, by stem."""
        found: dict[str, list[int]] = {}
        for index in self.indexes(span):
            if self.quoted[index] is quoted and is_content(self.words[index].text):
                found.setdefault(stem(self.words[index].text), []).append(index)
        return found

    def reports(self, span: Span, said: Iterable[str]) -> list[Attribution]:
        """The attributions of reported speech in a span, outside quotations.

        `said` are the stems of the speech itself: a verb of saying among them attributes nothing.
        """
        spare = Counter(said)
        found: list[Attribution] = []
        for index in self.indexes(span):
            word = self.words[index]
            if self.quoted[index] or word in self.quoting_verbs or plain(word.text) not in ATTRIBUTING:
                continue
            spare[stem(word.text)] -= 1
            if spare[stem(word.text)] < 0:
                found.append(attribution_by(self.document.text, self.words, index))
        return found

    def mentions(self, attribution: Attribution) -> bool:
        """Whether this text contains the speaker's last name."""
        return _named(attribution.name[-1]) in self._names

    @cached_property
    def _names(self) -> frozenset[str]:
        return frozenset(map(_named, self.words))


def _named(word: Word) -> str:
    """The word in the form in which names are compared, without a possessive ending."""
    return plain(word.text).removesuffix("'s")
