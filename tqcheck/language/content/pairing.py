"""Pairs the content words of two aligned English texts that are equivalent."""

from collections.abc import Iterator, Sequence
from itertools import compress
from typing import NamedTuple

from tqcheck.core.comparison import Comparison
from tqcheck.core.document import Document
from tqcheck.core.finding import Span
from tqcheck.language.content.chunks import Chunk, aligned_chunks
from tqcheck.language.content.words import ContentWord, alike, content_words

# Beyond this many possible pairs of leftover words only equal stems are paired: real sentences have fewer.
_MOST_SPELLING_PAIRS = 4_000

# The partner of a word whose equivalent is in a neighbouring sentence.
_ELSEWHERE = -1


class ChunkSide(NamedTuple):
    """One text's side of a pair of aligned chunks, with its content words."""

    text: str
    span: Span
    words: Sequence[ContentWord]
    partners: list[int | None]
    """For each word the index of its equivalent on the other side; None for a leftover word."""

    @property
    def length(self) -> int:
        """The length in code points, without surrounding white space."""
        return len(self.span.of(self.text).strip())

    def left_over(self) -> dict[str, int]:
        """The stems without an equivalent, each with the index of its first word."""
        found: dict[str, int] = {}
        for index, partner in enumerate(self.partners):
            if partner is None:
                found.setdefault(self.words[index].stem, index)
        return found

    def weight_left_over(self, start: int = 0, end: int | None = None) -> float:
        """The total weight of the words from `start` to `end` without an equivalent; repetitions count once."""
        between = zip(self.words[start:end], self.partners[start:end], strict=True)
        return sum({word.stem: word.weight for word, partner in between if partner is None}.values())


def paired_chunks(comparison: Comparison, least_uneven: float) -> list[tuple[ChunkSide, ChunkSide]]:
    """The aligned chunks; words are paired only in chunks of uneven length and their neighbours.

    Chunks are uneven if their lengths differ by at least `least_uneven` code points. Empty if no chunk is.
    """
    chunks = aligned_chunks(comparison)
    sides = comparison.side.text, comparison.counterpart.text
    uneven = [
        abs(_length(side, sides[0]) - _length(there, sides[1])) >= least_uneven for side, there in chunks
    ]
    if not any(uneven):
        return []
    here = _sides(comparison.side, [side.span for side, _ in chunks])
    there = _sides(comparison.counterpart, [counterpart.span for _, counterpart in chunks])
    pairs = list(zip(here, there, strict=True))
    near = [any(uneven[max(index - 1, 0) : index + 2]) for index in range(len(pairs))]
    for pair in compress(pairs, near):
        _pair_off(*pair)
    for index in range(len(pairs) - 1):
        if near[index] and near[index + 1]:
            _pair_moved(pairs[index][0], pairs[index + 1][1])
            _pair_moved(pairs[index + 1][0], pairs[index][1])
    return pairs


def _length(chunk: Chunk, text: str) -> int:
    return len(chunk.span.of(text).strip())


def _sides(document: Document, spans: Sequence[Span]) -> Iterator[ChunkSide]:
    words = content_words(document)
    first = 0
    for span in spans:
        last = first
        while last < len(words) and words[last].start < span.end:
            last += 1
        yield ChunkSide(document.text, span, words[first:last], [None] * (last - first))
        first = last


def _pair_off(side: ChunkSide, counterpart: ChunkSide) -> None:
    """Find each word's equivalent: first by stem, then acronyms for what they stand for, then by spelling."""
    _pair_stems(side, counterpart)
    _pair_acronyms(side, counterpart)
    _pair_acronyms(counterpart, side)
    _pair_spellings(side, counterpart)


def _pair_moved(side: ChunkSide, neighbour: ChunkSide) -> None:
    """Pairs words left over here with the same words left over in a neighbouring chunk: they have only moved."""
    here, there = side.left_over(), neighbour.left_over()
    for stem, index in here.items():
        if stem in there:
            side.partners[index] = neighbour.partners[there[stem]] = _ELSEWHERE


def _pair_stems(side: ChunkSide, counterpart: ChunkSide) -> None:
    """Pairs words of one stem in order; further words of the longer side are all paired with the last one."""
    places: dict[str, list[int]] = {}
    for index in range(len(counterpart.words) - 1, -1, -1):
        places.setdefault(counterpart.words[index].stem, []).append(index)
    last: dict[str, int] = {}
    for index, word in enumerate(side.words):
        there = places.get(word.stem)
        if there:
            partner = there.pop() if len(there) > 1 else there[0]
            side.partners[index], counterpart.partners[partner] = partner, index
            last[word.stem] = index
    for index, word in enumerate(counterpart.words):
        if counterpart.partners[index] is None:
            counterpart.partners[index] = last.get(word.stem)


def _pair_acronyms(side: ChunkSide, other: ChunkSide) -> None:
    """Pairs an acronym with adjacent words whose initial letters spell it."""
    acronyms = [
        (index, word)
        for index, (word, partner) in enumerate(zip(side.words, side.partners, strict=True))
        if partner is None and len(word.stem) > 1 and side.text[word.start : word.end].isupper()
    ]
    if not acronyms:
        return
    initials = "".join(other.text[word.start] for word in other.words)
    for index, word in acronyms:
        letters = side.text[word.start : word.end].replace(".", "")
        place = initials.find(letters)
        if place >= 0:
            side.partners[index] = place
            other.partners[place : place + len(letters)] = [index] * len(letters)


def _pair_spellings(side: ChunkSide, counterpart: ChunkSide) -> None:
    here, there = side.left_over(), counterpart.left_over()
    if len(here) * len(there) > _MOST_SPELLING_PAIRS:
        return
    for stem, index in here.items():
        match = next((other for other in there if alike(stem, other)), None)
        if match is not None:
            partner = there.pop(match)
            side.partners[index], counterpart.partners[partner] = partner, index
