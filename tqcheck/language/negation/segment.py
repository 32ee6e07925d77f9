"""A segment of text with its words, their stems and its negations."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

from tqcheck.core.alignment import Link
from tqcheck.core.comparison import Comparison
from tqcheck.core.document import Document, Word
from tqcheck.core.finding import Span
from tqcheck.language.lexicon.word_forms import plain, stem
from tqcheck.language.negation.force import Force, is_content
from tqcheck.language.negation.scope import Negation, find_negations

_LONGEST = 400
"""In words. In longer text without stops everything would be compared with everything."""


@dataclass(frozen=True)
class Segment:
    """Consecutive words of a text, with their negations."""

    text: str
    words: tuple[Word, ...]

    @classmethod
    def of(cls, document: Document, first: int, last: int) -> "Segment":
        """The sentences `first:last` of a document, at least one."""
        start = document.words_before(document.sentences[first].start)
        end = document.words_before(document.sentences[last - 1].end)
        return cls(document.text, document.words[start:end])

    @cached_property
    def negations(self) -> list[Negation]:
        """Every negation, in order."""
        return find_negations(self.text, self.words)

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """The indices of the words with each stem; content words only."""
        found: dict[str, list[int]] = {}
        for index, word in enumerate(self.words):
            if is_content(word.text):
                found.setdefault(stem(word.text), []).append(index)
        return found

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of all words."""
        return frozenset(stem(word.text) for word in self.words)

    @cached_property
    def as_written(self) -> dict[str, int]:
        """The last index of each word, in lower case."""
        return {plain(word.text): index for index, word in enumerate(self.words)}

    def stem_at(self, index: int) -> str:
        """The stem of one word."""
        return stem(self.words[index].text)

    def stems_at(self, indexes: Iterable[int]) -> set[str]:
        """The stems of several words."""
        return {self.stem_at(index) for index in indexes}

    def span(self, first: int, last: int) -> Span:
        """The span from one word to another, inclusive."""
        return Span(self.words[first].start, self.words[last].end)

    def is_denied(self, index: int) -> bool:
        """Whether a word is in the reach of a negation; hints do not count."""
        return any(n.force is not Force.HINT and n.at < index <= n.reach for n in self.negations)

    def overlap(self, other: "Segment") -> float:
        """The share of the shorter segment's content words that the other also has, from 0 to 1."""
        fewer = min(len(self.places), len(other.places))
        return len(self.places.keys() & other.places.keys()) / fewer if fewer else 0.0


class LinkedSegments(NamedTuple):
    """Linked sentences of a comparison's side and its counterpart."""

    here: Segment
    there: Segment
    link: Link


def _facing(links: Iterable[Link]) -> Iterator[Link]:
    """The links, with adjacent unlinked sentences merged into one: they may correspond in other words."""
    alone: Link | None = None
    for link in links:
        if 0 not in link.shape:
            if alone is not None:
                yield alone
            alone = None
            yield link
        elif alone is None:
            alone = link
        else:
            alone = Link(alone.left_start, link.left_end, alone.right_start, link.right_end)
    if alone is not None:
        yield alone


@lru_cache(maxsize=16)  # several rules read the same comparisons in turn
def linked_segments(comparison: Comparison) -> tuple[LinkedSegments, ...]:
    """The segments that the alignment links, in order, without those of more than 400 words."""
    linked = (
        LinkedSegments(
            Segment.of(comparison.side, link.left_start, link.left_end),
            Segment.of(comparison.counterpart, link.right_start, link.right_end),
            link,
        )
        for link in _facing(comparison.links)
        if 0 not in link.shape
    )
    return tuple(each for each in linked if max(len(each.here.words), len(each.there.words)) <= _LONGEST)
