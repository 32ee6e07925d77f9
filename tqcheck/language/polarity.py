"""Two stretches of text that should say the same, and the negations that only one of them has."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from tqcheck.document import Document, Word
from tqcheck.finding import Span
from tqcheck.language.antonyms import antonyms
from tqcheck.language.negation import Force, Negation, find_negations, is_content, turns_round
from tqcheck.language.word_forms import plain, stem

# How near, in words, to a word that both texts share an equivalent of a negation must stand.
_NEAR = 5


@dataclass(frozen=True)
class Stretch:
    """Consecutive words of a text, read as far as negation goes."""

    text: str
    words: tuple[Word, ...]

    @classmethod
    def of(cls, document: Document, first: int, last: int) -> "Stretch":
        """The sentences `first:last` of a document, one at least."""
        words, sentences = document.words, document.sentences
        start = bisect_left(words, sentences[first].start, key=lambda word: word.start)
        end = bisect_left(words, sentences[last - 1].end, key=lambda word: word.start)
        return cls(document.text, words[start:end])

    @cached_property
    def negations(self) -> list[Negation]:
        """Every word that denies, in order."""
        return find_negations(self.text, self.words)

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """Where each stem of a content word stands."""
        found: dict[str, list[int]] = {}
        for index, word in enumerate(self.words):
            if is_content(word.text):
                found.setdefault(stem(word.text), []).append(index)
        return found

    @cached_property
    def as_written(self) -> dict[str, int]:
        """Where each word stands last, in lower case."""
        return {plain(word.text): index for index, word in enumerate(self.words)}

    def stem_at(self, index: int) -> str:
        """The stem of one word."""
        return stem(self.words[index].text)

    def stems_at(self, indexes: Iterable[int]) -> set[str]:
        """The stems of several words."""
        return {self.stem_at(index) for index in indexes}

    def span(self, first: int, last: int) -> Span:
        """The code points from one word to another, both included."""
        return Span(self.words[first].start, self.words[last].end)

    def is_denied(self, index: int) -> bool:
        """Whether a word stands where a negation holds, hints aside."""
        return any(n.force is not Force.HINT and n.at < index <= n.reach for n in self.negations)

    def likeness(self, other: "Stretch") -> float:
        """How much of the shorter stretch's content words the other has too."""
        fewer = min(len(self.places), len(other.places))
        return len(self.places.keys() & other.places.keys()) / fewer if fewer else 0.0


class Unmatched(NamedTuple):
    """A stretch and those of its negations that the other stretch does not have."""

    stretch: Stretch
    negations: list[Negation]


def unmatched(one: Stretch, other: Stretch) -> tuple[Unmatched, Unmatched]:
    """What is left of each side's negations when those that both have are paired off.

    First the same words, for those that deny by their meaning; then grammar's own, whichever word is used,
    those about the same words first.
    """
    left, right = list(one.negations), list(other.negations)
    for first in [negation for negation in left if negation.force is not Force.EXPLICIT]:
        word = one.stem_at(first.at)
        for second in right:
            if second.force is not Force.EXPLICIT and other.stem_at(second.at) == word:
                left.remove(first)
                right.remove(second)
                break
    for first, second in _closest(one, left, other, right):
        if first in left and second in right:
            left.remove(first)
            right.remove(second)
    return Unmatched(one, left), Unmatched(other, right)


def _closest(
    one: Stretch, left: Iterable[Negation], other: Stretch, right: Iterable[Negation]
) -> list[tuple[Negation, Negation]]:
    """Pairs of negations, those first that deny the same words, then those at the same place."""
    pairs = [
        (-_overlap(one, first, other, second), abs(first.at - second.at), first, second)
        for first in left
        if first.force is not Force.HINT
        for second in right
        if second.force is not Force.HINT
    ]
    return [(first, second) for _, _, first, second in sorted(pairs)]


def _overlap(one: Stretch, first: Negation, other: Stretch, second: Negation) -> int:
    behind = one.stems_at(first.scope[:4]), other.stems_at(second.scope[:4])
    before = one.stems_at(first.before), other.stems_at(second.before)
    crossed = len(behind[0] & before[1]) + len(before[0] & behind[1])
    return 2 * len(behind[0] & behind[1]) + len(before[0] & before[1]) + crossed


def doubled(negation: Negation, denying: Stretch, stating: Stretch) -> int | None:
    """The word that makes a statement of a negation, `impossible` in `not impossible`, unless both have it."""
    for index in negation.scope[:2]:
        if turns_round(denying.words[index].text) and denying.stem_at(index) not in stating.places:
            return index
    return None


def equivalent(negation: Negation, besides: int | None, denying: Stretch, stating: Unmatched) -> int | None:
    """Where the other text says the same as a negation in other words: `rejected` for `did not accept`.

    Any word that can deny and that its own side needs for nothing else will do, near the words that both
    share; so will an antonym of what is denied. `besides` is a word whose antonyms do not count.
    """
    there = stating.stretch
    near = _shared_places(negation, denying, there)
    answers = [other.at for other in stating.negations]
    for index in negation.scope[:3]:
        if index != besides:
            opposites = sorted(antonyms(denying.stem_at(index)) - denying.places.keys())
            answers.extend(place for word in opposites for place in there.places.get(word, ()))
    return next((at for at in answers if any(abs(at - place) <= _NEAR for place in near)), None)


def _shared_places(negation: Negation, denying: Stretch, stating: Stretch) -> list[int]:
    """Where the other text has the nearest words behind and before the negation that it has at all."""
    behind = [stem for stem in map(denying.stem_at, negation.scope) if stem in stating.places]
    before = [stem for stem in map(denying.stem_at, negation.before) if stem in stating.places]
    return [place for stem in (*behind[:2], *before[:1]) for place in stating.places[stem]]
