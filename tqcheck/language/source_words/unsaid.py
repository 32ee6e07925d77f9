"""Finds unambiguous words of a Chinese source that an English text lacks, and what it says instead."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from tqcheck.core.document import Document
from tqcheck.core.finding import Span
from tqcheck.language.contradictions.classes import NEUTRAL, members_in
from tqcheck.language.lexicon.word_forms import plain, plain_at, stem
from tqcheck.language.lexicon.word_list import words as word_list
from tqcheck.language.negation.scope import denied_words
from tqcheck.language.source_words.tables import SourceWord, all_words_in, words_in

_DENIALS = frozenset("不没未无非否拒勿莫别免")
_BEFORE, _AFTER = 4, 2
"""How many characters before and after a Chinese word a negation of it is looked for."""
_TIMES = word_list(
    "year month week night spring summer autumn winter monday tuesday wednesday thursday friday saturday sunday"
)
_COMPOUNDED = 5
"""The least length, in letters, of a word that is also recognised at either end of a compound."""


class Unsaid(NamedTuple):
    """A word of the source for which the text has no translation."""

    source: Span
    """The place of the word in the source."""
    instead: Span | None
    """The place of a word of the text for the opposite, or for another thing of its kind; None if there is none."""


def unsaid_words(source: str, text: Document) -> Iterator[Unsaid]:
    """The words of a Chinese source for which an English text has no translation.

    For a thing it is enough that no translation is there. For an action or a state the text must have its opposite,
    and neither may be negated: "did not approve" is not the opposite of "vetoed".
    """
    found = list(words_in(source))
    if not found:
        return
    said = _said(text)
    unsaid = [(word, at) for word, at in found if not said.has(word)]
    if not unsaid:
        return
    opposites = _Opposites.of(text, [word for word, _ in found])
    for word, at in unsaid:
        end = at + len(word.chinese)
        around = source[max(at - _BEFORE, 0) : at] + source[end : end + _AFTER]
        if not word.is_thing and not _DENIALS.isdisjoint(around):
            continue
        instead = opposites.of_word(word)
        if word.is_thing or instead is not None:
            yield Unsaid(Span(at, end), instead)


def has_word_for(chinese: str, text: Document) -> bool:
    """Whether an English text has a translation of a Chinese word of the tables."""
    said = _said(text)
    return any(said.has(word) for word, _ in words_in(chinese))


def stems_said(source: str, text: Document) -> frozenset[str]:
    """The stems of all English words for those words of a Chinese source for which an English text has any.

    What another translator calls by one of these words, the text says by another.
    """
    said = _said(text)
    return frozenset[str]().union(*(word.stems for word in all_words_in(source) if said.has(word)))


@dataclass(frozen=True)
class _Said:
    """The words of an English text."""

    stems: frozenset[str]
    words: frozenset[str]
    """The words, with the final s removed."""
    answers: dict[str, bool] = field(default_factory=dict)

    def has(self, word: SourceWord) -> bool:
        """Whether the text has a translation of a word, also as either part of a compound: barbershop, automaker."""
        if word.chinese not in self.answers:
            self.answers[word.chinese] = not word.stems.isdisjoint(self.stems) or self._has_compound(word)
        return self.answers[word.chinese]

    def _has_compound(self, word: SourceWord) -> bool:
        parts = tuple(each for each in word.english if len(each) >= _COMPOUNDED)
        return bool(parts) and any(each.startswith(parts) or each.endswith(parts) for each in self.words)


@lru_cache(maxsize=8)  # every finding is looked up in all counterparts
def _said(text: Document) -> _Said:
    written = {plain(word.text) for word in text.words}
    stems = {stem(part) for word in written for part in (word, *word.split("-")) if part}
    singular = {word.removesuffix("'s").removesuffix("s") for word in written}
    return _Said(frozenset(stems), frozenset(singular))


@dataclass(frozen=True)
class _Opposites:
    """The members of classes of mutually exclusive words that a text and its source have."""

    there: Mapping[int, Sequence[tuple[int, Span]]]
    """The members that the text has, by class, without negated ones."""
    meant: Mapping[int, Mapping[int, frozenset[str]]]
    """The members that words of the source stand for, by class, with those words."""
    answers: dict[str, Span | None] = field(default_factory=dict)

    @classmethod
    def of(cls, text: Document, words: Iterable[SourceWord]) -> "_Opposites":
        there: defaultdict[int, list[tuple[int, Span]]] = defaultdict(list)
        denied = denied_words(text)
        for member, first, last in members_in([word.text for word in text.words]):
            if first not in denied and not _is_of_time(text, first):
                span = Span(text.words[first].start, text.words[last].end)
                there[member.group].append((member.number, span))
        meant: defaultdict[int, defaultdict[int, set[str]]] = defaultdict(lambda: defaultdict(set))
        for word in words:
            for group, number in word.members.items():
                meant[group][number].add(word.chinese)
        by_group = {
            group: {number: frozenset(by) for number, by in members.items()}
            for group, members in meant.items()
        }
        return cls(there, by_group)

    def of_word(self, word: SourceWord) -> Span | None:
        """The first word of the text that excludes a Chinese word, and translates no other word of the source."""
        if word.chinese not in self.answers:
            self.answers[word.chinese] = self._of_word(word)
        return self.answers[word.chinese]

    def _of_word(self, word: SourceWord) -> Span | None:
        for group, number in word.members.items():
            there = self._there(group, number)
            free = (span for member, span in there if not self._stands_for_another(word, group, member))
            if (found := next(free, None)) is not None:
                return found
        return None

    def _there(self, group: int, number: int) -> Sequence[tuple[int, Span]]:
        """The members of a class in the text; empty if `number` or a neutral member is among them."""
        there = self.there.get(group, ())
        return () if any(other in (number, NEUTRAL) for other, _ in there) else there

    def _stands_for_another(self, word: SourceWord, group: int, member: int) -> bool:
        return bool(self.meant.get(group, {}).get(member, frozenset()) - {word.chinese})


def _is_of_time(text: Document, index: int) -> bool:
    """Whether the word is the `last` of last week, which is not the last of anything."""
    return plain(text.words[index].text) == "last" and plain_at(text.words, index + 1) in _TIMES
