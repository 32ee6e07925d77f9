"""Cuts a text where flagged phrases begin and end, so that phrases may overlap."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from tqcheck.core.finding import Span

# Code points to either side in which a phrase is looked for, first here, then there.
_REACHES = (2_000, 20_000)


class Marking(NamedTuple):
    """A span of a text and the number of the finding that it belongs to."""

    span: Span
    number: int


class Segment(NamedTuple):
    """A part of a text that the same findings cover; empty where something is missing."""

    text: str
    of: tuple[int, ...] = ()
    """The findings that cover it."""
    first: tuple[int, ...] = ()
    """Those of them that begin with it."""
    last: tuple[int, ...] = ()
    """Those of them that end with it."""


def segments(text: str, markings: Sequence[Marking]) -> list[Segment]:
    """The text in segments, in order: together they are the text, and those of a finding are its phrase."""
    cuts = {0, len(text), *(edge for marking in markings for edge in marking.span)}
    places = sorted(cuts)
    gaps: dict[int, list[int]] = {}
    beginning: dict[int, list[int]] = {}
    for place, (span, number) in enumerate(markings):
        if span.start == span.end:
            gaps.setdefault(span.start, []).append(number)
        else:
            beginning.setdefault(span.start, []).append(place)
    pieces: list[Segment] = []
    covering: list[int] = []
    for start, end in zip(places, [*places[1:], len(text)], strict=True):
        if missing := tuple(gaps.get(start, ())):
            pieces.append(Segment("", missing, missing, missing))
        going_on = [place for place in covering if markings[place].span.end > start]
        covering = sorted([*going_on, *beginning.get(start, ())])
        if start < end:
            pieces.append(_stretch(text, Span(start, end), [markings[place] for place in covering]))
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


def _stretch(text: str, stretch: Span, covering: Sequence[Marking]) -> Segment:
    return Segment(
        stretch.of(text),
        tuple(number for _, number in covering),
        tuple(number for span, number in covering if span.start == stretch.start),
        tuple(number for span, number in covering if span.end == stretch.end),
    )


def occurrence(phrase: str, text: str, share: float) -> Span | None:
    """Where a phrase stands in a text: of several places the one nearest to `share` (0..1) of the way through it.

    Places inside longer words count only where there are no others: "2" is not to be shown in "2024". In a very long
    text only the neighbourhood is looked at.
    """
    if not phrase.strip():
        return None
    middle = share * len(text)
    patterns = _whole(phrase), re.compile(re.escape(phrase))
    found = (
        _nearest(pattern, text, middle, len(phrase), reach) for pattern in patterns for reach in _REACHES
    )
    return next((span for span in found if span is not None), None)


def _whole(phrase: str) -> re.Pattern[str]:
    """The phrase where it begins and ends in no word."""
    before = r"(?<![^\W_])" if phrase[0].isalnum() else ""
    behind = r"(?![^\W_])" if phrase[-1].isalnum() else ""
    return re.compile(before + re.escape(phrase) + behind)


def _nearest(pattern: re.Pattern[str], text: str, middle: float, length: int, reach: int) -> Span | None:
    begin, end = max(int(middle) - reach, 0), int(middle) + reach
    # A character more than the phrase has, for the pattern to see what follows.
    found = (Span(*match.span()) for match in pattern.finditer(text, begin, end + length + 1))
    return min(
        (span for span in found if span.start <= end), key=lambda span: abs(span.start - middle), default=None
    )
