"""Finds words of an English text and of a text in another language that exclude each other."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from tqcheck.core.comparison import Comparison
from tqcheck.core.document import Document
from tqcheck.core.finding import Span
from tqcheck.language.bilingual.denials import is_denied_at
from tqcheck.language.bilingual.lexicon import Lexicon, foreign_words, lexicon_of
from tqcheck.language.bilingual.stretches import Stretch, linked_stretches
from tqcheck.language.bilingual.words import LexiconWord, english_words, english_words_of, within
from tqcheck.language.contradictions.classes import NEUTRAL, WordKind, members_in
from tqcheck.language.negation.scope import denied_words

_KINDS = frozenset(
    {
        WordKind.OPPOSITE,
        WordKind.QUANTITY,
        WordKind.MODALITY,
        WordKind.LIKELIHOOD,
        WordKind.TENSE,
        WordKind.COMPARISON,
        WordKind.PRONOUN,
        WordKind.KIN,
        WordKind.COMPASS,
        WordKind.CONTINENT,
        WordKind.COLOUR,
        WordKind.VERDICT,
        WordKind.MEDAL,
        WordKind.CONCRETE,
    }
)
"""Kinds that are compared. Titles, places, things and periods are put in too many ways (门诊: clinic, door), converses
(buy, sell) as often by the one as by the other."""
_WITHOUT_GENDER = frozenset({"ja", "zh"})
"""Languages in which a pronoun tells the sex of a person, not the gender of a noun."""
_TIMES = frozenset({"before", "after"})
"""Converses that are compared all the same."""
_NEGATIONS = frozenset({"none", "nobody", "nothing", "never", "no"})
"""Negative words, which are not compared: what they exclude depends on the rest of the sentence."""
_ARTICLE = re.compile(r"\b(?:an?|the|its|his|her|their|this)\s\Z", re.IGNORECASE)
_COMPARATIVE = re.compile(r"(?:\b(?:more|less|fewer|better|worse)|\w{3,}er)(?: \w+)?\Z", re.IGNORECASE)
"""A comparative: beside "than", whatever is compared may be named first, with the opposite comparative."""
_THAN = re.compile(r"\bthan\b", re.IGNORECASE)
_LONGEST = 600
"""Words of a stretch of either text that is compared: what is longer has no sentences."""
_LEAST_SEEN = 3
"""How often a word must have been seen in translations for its absence to mean anything."""
_SUPPORTED = 0.1
"""The support from which on an English word may be the translation of something in the foreign text."""
_SUPPORTED_FOREIGN = 0.05
"""The same for a foreign word."""
_MAY_MEAN = 0.02
"""The probability from which on a foreign word may mean a member of a class."""
_MEANS, _SHORT_MEANS = 0.4, 0.75
"""The least probability with which a foreign word must mean a member of the class that excludes the English phrase; of
words of one character, which are often parts of others, the least."""


@dataclass(frozen=True)
class CrossContradiction:
    """A phrase of an English text and a word of a foreign one that exclude each other."""

    english: Span
    foreign: Span
    confidence: float


def cross_contradictions(comparison: Comparison) -> Iterator[CrossContradiction]:
    """The contradictions between a passage and its source, of which one is English, in the order of the passage.

    What a sentence says may also be said by a neighbour of the aligned sentence.
    """
    is_english = comparison.side.language == "en"
    judge = _judge((comparison.counterpart if is_english else comparison.side).language)
    for here, there in linked_stretches(comparison):
        yield from judge.between(here, there) if is_english else judge.between(there, here)


class _Phrase(NamedTuple):
    """A phrase of an English text that belongs to a class of words that exclude each other."""

    kind: WordKind
    group: int
    number: int
    first: int
    last: int
    span: Span


class _Judge:
    """Compares English texts with texts in the language of a lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._classes = lru_cache(1 << 15)(self._classes_of)

    def between(self, english: Stretch, foreign: Stretch) -> Iterator[CrossContradiction]:
        """The contradictions between two aligned stretches, at most one for each English phrase."""
        near = within(_phrases(english.text), english.near)
        words = within(foreign_words(foreign.text), foreign.near)
        if max(len(near), len(words)) > _LONGEST:
            return
        present: defaultdict[int, set[int]] = defaultdict(set)
        for phrase in near:
            present[phrase.group].add(phrase.number)
        phrases = [
            each
            for each in _compared(near, english, foreign.text.language)
            if NEUTRAL not in present[each.group]
        ]
        compared = [each for each in within(words, foreign.compared) if self._classes(each.key)]
        rivals = {each: list(self._rivals(each, compared, present[each.group])) for each in phrases}
        if not any(rivals.values()):
            return
        said = self._lexicon.with_parts({each.key for each in words})
        said_english = {each.key for each in within(english_words_of(english.text), english.near)}
        found: dict[Span, CrossContradiction] = {}
        for phrase, excluding in rivals.items():
            if not excluding or phrase.span in found or self._is_supported(phrase, english.text, said):
                continue
            for word, chance in excluding:
                if not self._is_translated(word, said_english, foreign.text):
                    found[phrase.span] = CrossContradiction(phrase.span, word.span, _confidence(chance))
                    break
        yield from found.values()

    def _is_translated(self, word: LexiconWord, said: Collection[str], text: Document) -> bool:
        """Whether the English text has a translation of a foreign word, or the word is denied."""
        return self._lexicon.support_of(word.key, said) >= _SUPPORTED_FOREIGN or is_denied_at(word.span, text)

    def _rivals(
        self, phrase: _Phrase, words: Sequence[LexiconWord], present: Collection[int]
    ) -> Iterator[tuple[LexiconWord, float]]:
        """The foreign words that mean what excludes a phrase, each with the probability of that."""
        for word in words:
            chance = self._chance_of_another(word.key, phrase, present)
            if (
                chance >= (_MEANS if len(word.key) > 1 else _SHORT_MEANS)
                and self._lexicon.seen(word.key) >= _LEAST_SEEN
            ):
                yield word, chance

    def _is_supported(self, phrase: _Phrase, text: Document, said: Collection[str]) -> bool:
        """Whether a phrase is denied, or something in the foreign text could be translated by it."""
        if not denied_words(text).isdisjoint(range(phrase.first, phrase.last + 1)):
            return True
        if any(
            self._classes(word).get(phrase.group, {}).get(phrase.number, 0.0) > _MAY_MEAN for word in said
        ):
            return True
        if phrase.first < phrase.last:
            return False
        key = _key(text.words[phrase.first].text)
        return self._lexicon.seen_english(key) < _LEAST_SEEN or self._lexicon.support(key, said) >= _SUPPORTED

    def _classes_of(self, word: str) -> Mapping[int, Mapping[int, float]]:
        """For each class, the probability with which a foreign word means each of its members."""
        found: defaultdict[int, defaultdict[int, float]] = defaultdict(lambda: defaultdict(float))
        for english, probability in self._lexicon.meanings(word).items():
            for group, number in _members_of(self._lexicon.form(english)):
                found[group][number] += probability
        return found

    def _chance_of_another(self, word: str, phrase: _Phrase, present: Collection[int]) -> float:
        """The probability with which a foreign word means what excludes the phrase; 0 where the text says that, too."""
        others = {
            number: chance
            for number, chance in self._classes(word).get(phrase.group, {}).items()
            if number != phrase.number
        }
        return 0.0 if not others or any(number in present for number in others) else sum(others.values())


def _compared(phrases: Sequence[_Phrase], english: Stretch, language: str) -> Iterator[_Phrase]:
    """The phrases of the compared sentences that are compared with a text in a language.

    Beside a "than" no comparative is.
    """
    text, here = english.text.text, english.compared
    is_turned = _THAN.search(here.of(text)) is not None
    for phrase in phrases:
        words = phrase.span.of(text)
        if not here.start <= phrase.span.start < here.end or words.casefold() in _NEGATIONS:
            continue
        if phrase.kind not in _KINDS and words.casefold() not in _TIMES:
            continue
        if phrase.kind is WordKind.PRONOUN and language not in _WITHOUT_GENDER:
            continue
        if words.casefold().startswith("plan") and _ARTICLE.search(text, 0, phrase.span.start):
            continue
        if not (is_turned and _COMPARATIVE.search(words)):
            yield phrase


def _confidence(chance: float) -> float:
    return round(0.6 + 0.3 * chance, 2)


@cache
def _judge(language: str) -> _Judge:
    return _Judge(lexicon_of(language))


@lru_cache(maxsize=1 << 15)
def _members_of(english: str) -> tuple[tuple[int, int], ...]:
    """The groups and numbers of the classes that a single English word belongs to."""
    return tuple(
        (member.group, member.number)
        for member, _, last in members_in([english])
        if last == 0 and member.number != NEUTRAL
    )


@lru_cache(maxsize=4)
def _phrases(text: Document) -> Sequence[_Phrase]:
    words = text.words
    return [
        _Phrase(
            member.kind, member.group, member.number, first, last, Span(words[first].start, words[last].end)
        )
        for member, first, last in members_in([word.text for word in words])
    ]


@lru_cache(maxsize=1 << 15)
def _key(word: str) -> str:
    return next(iter(english_words(Document(word, "en").words))).key
