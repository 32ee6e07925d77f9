"""Finds content that one of two English texts has and the other lacks.

Good translations differ in half of their words, so a word without an equivalent is no evidence by itself: the
other text may paraphrase it with words that have no equivalent either. A run of words is missing if three
conditions hold: its words have no equivalent, the other text has no leftover words that could stand for them,
and the other text is shorter by about the length of the run.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from tqcheck.core.comparison import Comparison, trimmed
from tqcheck.core.document import Document
from tqcheck.core.finding import Span
from tqcheck.language.content.clauses import phrase_around, trimmed_end
from tqcheck.language.content.pairing import ChunkSide, paired_chunks

# The length in code points of a content word with the function words and spaces around it.
_CHARACTERS_A_WORD = 12.0

# How many average content words must be missing. Engines omit things far more often than they invent them, so that
# more must be missing from a counterpart before the side is said to add something.
_LEAST_MISSING_FROM_SIDE = 2.6
_LEAST_MISSING_FROM_COUNTERPART = 4.0
_LEAST_UNEVEN = _CHARACTERS_A_WORD * min(_LEAST_MISSING_FROM_SIDE, _LEAST_MISSING_FROM_COUNTERPART)
# Below this share of common content the two are not versions of one sentence.
_LEAST_RELATED = 0.3


class UnalignedSpan(NamedTuple):
    """A phrase, or one or more sentences, of one text that the other lacks."""

    span: Span
    """The place in the text that has it."""
    aligned_span: Span
    """The aligned sentence of the other text or, if there is none, an empty span after the previous sentence."""
    words: float
    """How many average content words are missing, by the most cautious of three measures."""

    @property
    def aligned_sentence(self) -> Span | None:
        """`aligned_span`, or None if it is empty."""
        return self.aligned_span if self.aligned_span.start < self.aligned_span.end else None

    @property
    def confidence(self) -> float:
        """The probability, from 0 to 1, that an editor agrees."""
        return round(self.words / (self.words + 1.5), 2)


class UnalignedContent(NamedTuple):
    """What each text of a comparison clearly lacks, at most one span for each pair of aligned chunks."""

    from_side: tuple[UnalignedSpan, ...] = ()
    from_counterpart: tuple[UnalignedSpan, ...] = ()


@lru_cache(maxsize=2)
def unaligned_content(comparison: Comparison) -> UnalignedContent:
    """What either text lacks; cached, because two rules ask for it."""
    if comparison.side.text == comparison.counterpart.text:
        return UnalignedContent()
    pairs = paired_chunks(comparison, _LEAST_UNEVEN)
    swapped = [(counterpart, side) for side, counterpart in pairs]
    return UnalignedContent(
        tuple(_clear(swapped, comparison.side, _LEAST_MISSING_FROM_SIDE)),
        tuple(_clear(pairs, comparison.counterpart, _LEAST_MISSING_FROM_COUNTERPART)),
    )


def _clear(
    pairs: Sequence[tuple[ChunkSide, ChunkSide]], barer: Document, least: float
) -> Iterator[UnalignedSpan]:
    """Content of the first chunks of `pairs` that the second ones, chunks of the document `barer`, lack."""
    for index, (full, bare) in enumerate(pairs):
        run = _densest_run(full)
        if run.weight < least or (full.length - bare.length) / _CHARACTERS_A_WORD < least:
            continue
        missing = min(_surplus(full, bare, run), (full.length - bare.length) / _CHARACTERS_A_WORD)
        missing -= _said_by_neighbours(pairs, index)
        if missing >= least:
            span = phrase_around(full.text, full.span, full.words, run.first, run.last)
            yield UnalignedSpan(span, _aligned_span(full, bare, run, barer), missing)


class _Run(NamedTuple):
    """The words `first` to `last` in which words without an equivalent outweigh the others most, and by how much."""

    first: int
    last: int
    weight: float


def _densest_run(side_of_pair: ChunkSide) -> _Run:
    best = _Run(0, 0, 0.0)
    start, weight = 0, 0.0
    seen: set[str] = set()
    for index, (word, partner) in enumerate(zip(side_of_pair.words, side_of_pair.partners, strict=True)):
        if weight <= 0:
            start, weight = index, 0.0
        if partner is not None:
            weight -= word.weight
        elif word.stem not in seen:
            seen.add(word.stem)
            weight += word.weight
        if weight > best.weight:
            best = _Run(start, index, weight)
    return best


def _surplus(full: ChunkSide, bare: ChunkSide, run: _Run) -> float:
    """How much weight the run has beyond `bare`'s leftover words, or all of `full` has if that is less."""
    spare = bare.weight_left_over()
    said = sum(word.weight for word in bare.words)
    if not spare:
        return run.weight
    if said - spare < _LEAST_RELATED * said:
        return 0.0
    before = _place(full.partners[run.first - 1 :: -1] if run.first else ())
    after = _place(full.partners[run.last + 1 :])
    start, end = before + 1, after if after >= 0 else len(bare.words)
    in_place = bare.weight_left_over(start, end) if start <= end else spare
    return min(run.weight - in_place, full.weight_left_over() - spare)


def _place(partners: Sequence[int | None]) -> int:
    """The first of the partners that is an index; -1 if there is none."""
    return next((partner for partner in partners if partner is not None and partner >= 0), -1)


def _said_by_neighbours(pairs: Sequence[tuple[ChunkSide, ChunkSide]], index: int) -> float:
    """How many words longer a neighbour's counterpart is than the neighbour, if either pair is unaligned.

    A translation may merge or split sentences with such different words that the alignment misses it.
    """
    alone = not pairs[index][1].length
    neighbours = [*pairs[max(index - 1, 0) : index], *pairs[index + 1 : index + 2]]
    more = [bare.length - full.length for full, bare in neighbours if alone or not full.length]
    return max([0, *more]) / _CHARACTERS_A_WORD


def _aligned_span(full: ChunkSide, bare: ChunkSide, run: _Run, barer: Document) -> Span:
    """The sentence of `barer` with the equivalent of the word before the run, or an empty span after a sentence."""
    if bare.span.start == bare.span.end:
        place = trimmed_end(barer.text, bare.span.start)
        return Span(place, place)
    anchor = max(_place(full.partners[run.first - 1 :: -1] if run.first else ()), 0)
    place = bare.words[anchor].start if bare.words else bare.span.start
    number = bisect_right(barer.sentences, place, key=lambda sentence: sentence.start) - 1
    return trimmed(barer.sentences[number], barer.text)
