"""What a Chinese source says in plain words and an English text does not, and what it says instead."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from tqcheck.core.document import Document
from tqcheck.core.finding import Span
from tqcheck.language.contradictions.classes import NEUTRAL, members_in
from tqcheck.language.lexicon.word_forms import plain, stem
from tqcheck.language.negation.force import Force
from tqcheck.language.negation.scope import find_negations
from tqcheck.language.source_words.tables import SourceWord, words_in

_DENIALS = frozenset("不没未无非否拒勿莫别免")
_BEFORE, _AFTER = 4, 2
"""Characters before and behind a Chinese word among which a denial may be of it."""
_COMPOUNDED = 5
"""Letters of a word from which a longer one that has it is taken for a compound of it."""


class Unsaid(NamedTuple):
    """A word of the source that the text has no word for."""

    source: Span
    """The Chinese word."""
    instead: Span | None
    """A word of the text that says the opposite or another thing of its kind; None where there is none."""


def unsaid_words(source: str, text: Document) -> Iterator[Unsaid]:
    """The words of a Chinese source that an English text says nothing of.

    Of a thing it is enough that no word for it is there; a deed or a state must have its opposite there, and neither
    may be denied: who did not approve has not said the opposite of a veto.
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
    """Whether an English text has a word for a word of the tables."""
    said = _said(text)
    return any(said.has(word) for word, _ in words_in(chinese))


@dataclass(frozen=True)
class _Said:
    """What an English text says."""

    stems: frozenset[str]
    words: frozenset[str]
    """In the singular."""
    answers: dict[str, bool] = field(default_factory=dict)

    def has(self, word: SourceWord) -> bool:
        """Whether there is a word for it, or a longer one that begins or ends with one: barbershop, automaker."""
        if word.chinese not in self.answers:
            self.answers[word.chinese] = not word.stems.isdisjoint(self.stems) or self._has_compound(word)
        return self.answers[word.chinese]

    def _has_compound(self, word: SourceWord) -> bool:
        parts = tuple(each for each in word.english if len(each) >= _COMPOUNDED)
        return bool(parts) and any(each.startswith(parts) or each.endswith(parts) for each in self.words)


@lru_cache(maxsize=8)  # each finding asks of every counterpart
def _said(text: Document) -> _Said:
    written = {plain(word.text) for word in text.words}
    stems = {stem(part) for word in written for part in (word, *word.split("-")) if part}
    singular = {word.removesuffix("'s").removesuffix("s") for word in written}
    return _Said(frozenset(stems), frozenset(singular))


@dataclass(frozen=True)
class _Opposites:
    """The members of classes of words that exclude each other, as a text and its source have them."""

    there: Mapping[int, Sequence[tuple[int, Span]]]
    """The classes with the members that the text has, but for those that are denied."""
    meant: Mapping[int, Mapping[int, frozenset[str]]]
    """The classes with the members that the words of the source stand for, and those words."""
    answers: dict[str, Span | None] = field(default_factory=dict)

    @classmethod
    def of(cls, text: Document, words: Iterable[SourceWord]) -> "_Opposites":
        there: defaultdict[int, list[tuple[int, Span]]] = defaultdict(list)
        denied = _denied(text)
        for member, first, last in members_in([word.text for word in text.words]):
            if first not in denied:
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
        """The first word that excludes all those for a Chinese one, and stands for no other word of the source."""
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
        """The members of a class in the text; none where one of them is no other than that."""
        there = self.there.get(group, ())
        return () if any(other in (number, NEUTRAL) for other, _ in there) else there

    def _stands_for_another(self, word: SourceWord, group: int, member: int) -> bool:
        return bool(self.meant.get(group, {}).get(member, frozenset()) - {word.chinese})


def _denied(text: Document) -> frozenset[int]:
    """The words of a text that its negations deny, by their index."""
    negations = (each for each in find_negations(text.text, text.words) if each.force is not Force.HINT)
    return frozenset(index for each in negations for index in range(each.at + 1, each.reach + 1))
