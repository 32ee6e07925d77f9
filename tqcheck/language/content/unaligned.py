"""What one of two English texts says and the other does not.

Sound translations differ in half of their words, so a word without an equivalent says nothing by itself: the
other text has a paraphrase for it, made of words that are left over there. A stretch is missing where three
things agree: its words find no equivalent, the other text has no words left over that could stand for them,
and the other text is shorter by as much as the stretch is long.
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

# A content word together with the function words and spaces around it, in code points.
_CHARACTERS_A_WORD = 12.0

# How many content words' worth must be missing. Engines drop things far more often than they make things
# up, so that more is asked before a counterpart's silence counts.
_LEAST_MISSING_FROM_SIDE = 2.6
_LEAST_MISSING_FROM_COUNTERPART = 4.0
_LEAST_UNEVEN = _CHARACTERS_A_WORD * min(_LEAST_MISSING_FROM_SIDE, _LEAST_MISSING_FROM_COUNTERPART)
# Below this share of common content the two are not a fuller and a barer version of one sentence.
_LEAST_RELATED = 0.3


class UnalignedSpan(NamedTuple):
    """A phrase or sentences of one text that the other lacks."""

    span: Span
    """Where the fuller text says it."""
    aligned_span: Span
    """The aligned sentence of the other text or, if there is none, an empty span after the previous sentence."""
    words: float
    """How many content words' worth is missing, by the most doubtful of three measures."""

    @property
    def aligned_sentence(self) -> Span | None:
        """`aligned_span`, or None where there is nothing to quote."""
        return self.aligned_span if self.aligned_span.start < self.aligned_span.end else None

    @property
    def confidence(self) -> float:
        """How likely an editor is to agree, in 0..1."""
        return round(self.words / (self.words + 1.5), 2)


class UnalignedContent(NamedTuple):
    """What each side of a comparison clearly lacks, at most one span a pair of aligned sentences."""

    from_side: tuple[UnalignedSpan, ...] = ()
    from_counterpart: tuple[UnalignedSpan, ...] = ()


@lru_cache(maxsize=2)
def unaligned_content(comparison: Comparison) -> UnalignedContent:
    """What is missing on either side. The last answers are kept, because two rules ask."""
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
    """What the left halves say and the right halves, of the document `barer`, do not."""
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
    """Words `first` to `last`, where those without an equivalent outweigh the others most, and by how much."""

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
    """What the run says more than `bare`'s leftover words could, and the whole of `full` more than the whole."""
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
    """The first equivalent in the other half, by its index; -1 if there is none."""
    return next((partner for partner in partners if partner is not None and partner >= 0), -1)


def _said_by_neighbours(pairs: Sequence[tuple[ChunkSide, ChunkSide]], index: int) -> float:
    """How many words more a neighbour's counterpart has than the neighbour, where one of the pairs is a lone sentence.

    A translation may join or part sentences in words so different that the alignment does not see it.
    """
    alone = not pairs[index][1].length
    neighbours = [*pairs[max(index - 1, 0) : index], *pairs[index + 1 : index + 2]]
    more = [bare.length - full.length for full, bare in neighbours if alone or not full.length]
    return max([0, *more]) / _CHARACTERS_A_WORD


def _aligned_span(full: ChunkSide, bare: ChunkSide, run: _Run, barer: Document) -> Span:
    """The sentence of the barer text that has the word before the run, or the gap after a sentence."""
    if bare.span.start == bare.span.end:
        place = trimmed_end(barer.text, bare.span.start)
        return Span(place, place)
    anchor = max(_place(full.partners[run.first - 1 :: -1] if run.first else ()), 0)
    place = bare.words[anchor].start if bare.words else bare.span.start
    number = bisect_right(barer.sentences, place, key=lambda sentence: sentence.start) - 1
    return trimmed(barer.sentences[number], barer.text)
