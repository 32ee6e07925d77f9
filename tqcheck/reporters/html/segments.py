"""A text cut where flagged phrases begin and end, so that phrases may overlap and nobody counts characters again."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from tqcheck.finding import Span


class Marking(NamedTuple):
    """A span of a text and the number of the finding that it belongs to."""

    span: Span
    number: int


class Segment(NamedTuple):
    """A stretch of a text that the same findings cover; empty where something is missing."""

    text: str
    of: tuple[int, ...] = ()
    """The findings that cover it."""
    first: tuple[int, ...] = ()
    """Those of them that begin with it."""
    last: tuple[int, ...] = ()
    """Those of them that end with it."""


def segments(text: str, markings: Sequence[Marking]) -> list[Segment]:
    """The text in stretches, in order: together they are the text, and those of a finding are its phrase."""
    cuts = {0, len(text), *(edge for marking in markings for edge in marking.span)}
    places = sorted(cuts)
    pieces = []
    for start, end in zip(places, [*places[1:], len(text)], strict=True):
        gaps = tuple(number for span, number in markings if span.start == span.end == start)
        if gaps:
            pieces.append(Segment("", gaps, gaps, gaps))
        if start < end:
            pieces.append(_stretch(text, Span(start, end), markings))
    return pieces


def joined(markings: Iterable[Marking]) -> list[Marking]:
    """The markings with those of one finding that overlap made one."""
    kept: list[Marking] = []
    for marking in sorted(markings, key=lambda each: (each.number, each.span)):
        if kept and kept[-1].number == marking.number and kept[-1].span.touches(marking.span):
            start, end = kept.pop().span
            marking = Marking(Span(start, max(end, marking.span.end)), marking.number)  # noqa: PLW2901
        kept.append(marking)
    return kept


def _stretch(text: str, stretch: Span, markings: Iterable[Marking]) -> Segment:
    covering = [marking for marking in markings if marking.span.start <= stretch.start < marking.span.end]
    return Segment(
        stretch.of(text),
        tuple(number for _, number in covering),
        tuple(number for span, number in covering if span.start == stretch.start),
        tuple(number for span, number in covering if span.end == stretch.end),
    )


def occurrence(phrase: str, text: str, share: float) -> Span | None:
    """Where a phrase stands in a text: of several places the one nearest to `share` (0..1) of the way through it.

    Places inside longer words count only where there are no others: "2" is not to be shown in "2024".
    """
    if not phrase.strip():
        return None
    found = [Span(*match.span()) for match in re.finditer(re.escape(phrase), text)]
    whole = [span for span in found if not _cuts_a_word(text, span)]
    return min(whole or found, key=lambda span: abs(span.start - share * len(text)), default=None)


def _cuts_a_word(text: str, span: Span) -> bool:
    return any(0 < edge < len(text) and text[edge - 1].isalnum() and text[edge].isalnum() for edge in span)
