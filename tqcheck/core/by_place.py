"""Finds those of many phrases that touch a place, without looking at all of them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import accumulate
from typing import Generic, Protocol, TypeVar

from tqcheck.core.finding import Span


class _Phrase(Protocol):
    @property
    def span(self) -> Span: ...


Phrase = TypeVar("Phrase", bound=_Phrase)


class ByPlace(Generic[Phrase]):
    """Phrases of a text in order of place."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self._phrases = sorted(phrases, key=lambda phrase: phrase.span)
        self._starts = [phrase.span.start for phrase in self._phrases]
        # Up to each phrase the end that lies furthest: a long one may reach over those after it.
        self._ends = list(accumulate((phrase.span.end for phrase in self._phrases), max))

    def touching(self, span: Span) -> list[Phrase]:
        """Those that touch a span, in order."""
        first, last = bisect_left(self._ends, span.start), bisect_right(self._starts, span.end)
        return [phrase for phrase in self._phrases[first:last] if phrase.span.touches(span)]
