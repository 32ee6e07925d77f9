"""A passage cut into windows that are read one at a time, each beside what stands opposite in its counterparts."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from tqcheck.core.comparison import Comparison
from tqcheck.core.document import Document
from tqcheck.core.finding import Span
from tqcheck.language.content.chunks import aligned_chunks
from tqcheck.qe.subwords import Subwords

# A text so many times as long as the longest window stands beside it by accident.
_MUCH_LONGER = 4
# Where a window has to be cut inside a sentence, what stands opposite is only guessed from its place: this share
# of the longest window is added at both ends.
_MARGIN = 1 / 8


class Limits(NamedTuple):
    """How long a window may be."""

    words: int
    """More than this only where it cannot be cut: one sentence, or sentences that a counterpart has joined."""
    pieces: int
    """Never more than this; without the two that stand around a text."""


class Opposite(NamedTuple):
    """What a counterpart says where the window stands."""

    comparison: int
    """Its number among the subject's comparisons."""
    parts: tuple[Subwords, ...]
    """In order, each short enough to be encoded."""


@dataclass(frozen=True)
class Window:
    """Neighbouring sentences of a passage; at least one piece."""

    pieces: Subwords
    words: int
    """At least 1."""
    opposites: tuple[Opposite, ...]
    """Of the comparisons that say anything here."""


Reading = Callable[[str], Subwords]


def windows(
    passage: Document, comparisons: Mapping[int, Comparison], read: Reading, limits: Limits
) -> list[Window]:
    """The passage's windows in order; `comparisons` are those that lie beside the passage, by their number."""
    pieces = read(passage.text)
    others = {number: read(each.counterpart.text) for number, each in comparisons.items()}
    found: list[Window] = []
    for here, there in _packed(passage, comparisons, limits.words):
        opposite = {number: others[number].within(span) for number, span in there.items()}
        for mine, beside in _portions(pieces.within(here), opposite, limits.pieces):
            span = Span(mine.spans[0].start, mine.spans[-1].end)
            found.append(Window(mine, max(_words(passage, span), 1), _opposites(beside, limits.pieces)))
    return found


def _packed(
    passage: Document, comparisons: Mapping[int, Comparison], words: int
) -> Iterator[tuple[Span, dict[int, Span]]]:
    """Sentences packed up to so many words, and the span of each counterpart beside them."""
    meetings = {number: _meetings(each) for number, each in comparisons.items()}
    ends = [sentence.end for sentence in passage.sentences]
    cuts = [end for end in ends if all(end in met for met in meetings.values())]
    for start, end in _grouped(passage, cuts, words):
        yield (
            Span(start, end),
            {number: Span(met[start] if start else 0, met[end]) for number, met in meetings.items()},
        )


def _meetings(comparison: Comparison) -> dict[int, int]:
    """Where both texts may be cut: ends in the passage, and the end in the counterpart that belongs to each.

    What only the counterpart has stands with the sentence before it.
    """
    return {here.span.end: there.span.end for here, there in aligned_chunks(comparison)}


def _grouped(passage: Document, cuts: Sequence[int], words: int) -> Iterator[tuple[int, int]]:
    start = last = 0
    for cut in cuts:
        if last > start and _words(passage, Span(start, cut)) > words:
            yield start, last
            start = last
        last = cut
    if last > start:
        yield start, last


def _words(passage: Document, span: Span) -> int:
    first, end = map(passage.words_before, span)
    return end - first


def _portions(
    mine: Subwords, opposite: Mapping[int, Subwords], limit: int
) -> Iterator[tuple[Subwords, dict[int, Subwords]]]:
    """The window, cut where it is too long; each part beside the same share of its counterparts."""
    portions = list(mine.portions(limit))
    ends = [0]
    for portion in portions:
        ends.append(ends[-1] + len(portion))
    for portion, (first, end) in zip(portions, pairwise(ends), strict=True):
        yield (
            portion,
            {
                number: other
                if len(portions) == 1
                else _share(other, first / len(mine), end / len(mine), limit)
                for number, other in opposite.items()
            },
        )


def _share(other: Subwords, begin: float, end: float, limit: int) -> Subwords:
    margin = int(limit * _MARGIN)
    return other.part(
        max(int(begin * len(other)) - margin, 0), min(int(end * len(other)) + margin, len(other))
    )


def _opposites(beside: Mapping[int, Subwords], limit: int) -> tuple[Opposite, ...]:
    return tuple(
        Opposite(number, tuple(other.portions(limit)))
        for number, other in beside.items()
        if 0 < len(other) <= _MUCH_LONGER * limit
    )
