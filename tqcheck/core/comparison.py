"""One side of a translation beside one counterpart in the same language."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from tqcheck.core.alignment import Link, align
from tqcheck.core.document import Document
from tqcheck.core.finding import Span
from tqcheck.core.passage import Route


@dataclass(frozen=True)
class Comparison:
    """A side (the passage itself, or its source) and a counterpart of it.

    `passage` is always the passage; `side` is the same object unless the counterpart is a back-translation.
    The counterpart is in the side's language unless it is the source itself (route `source`).
    """

    passage: Document
    side: Document
    counterpart: Document
    route: Route
    origin: str | None = None
    source: Document | None = None
    """What the passage translates, where it is known."""

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """The side's sentences aligned with the counterpart's; indexes into their `sentences`."""
        return _align(self.side, self.counterpart)

    @cached_property
    def as_given(self) -> "Comparison":
        """The comparison of the texts as they were given; itself where nothing in them is folded."""
        if self.passage.original is self.side.original is self.counterpart.original is None:
            return self
        texts = self.passage.as_given, self.side.as_given, self.counterpart.as_given
        return Comparison(*texts, self.route, self.origin, self.source and self.source.as_given)

    def in_passage(self, span: Span) -> Span:
        """Where the passage says what `span` of the side says.

        The identity where the side is the passage. For the source it is the passage's sentences that are
        aligned with the source's by order and length: as near as one gets without a shared language.
        """
        if self.side is self.passage:
            return span
        spoken = self.passage.sentences
        place = (
            span.start if span.end > span.start else max(span.start - 1, 0)
        )  # a gap lies behind its sentence
        link = next((link for link in self._across.at(Span(place, place + 1))), None)
        if link is None:
            return trimmed(Span(0, len(self.passage.text)), self.passage.text)
        right = spoken[link.right_start : link.right_end]
        return (
            trimmed(Span(right[0].start, right[-1].end), self.passage.text) if right else _gap(spoken, link)
        )

    def opposite(self, span: Span) -> Span:
        """The counterpart's sentences that are aligned with the side's sentences at `span`; empty if none is."""
        spoken = self.counterpart.sentences
        met = self._linked.at(span)
        with_text = [link for link in met if link.right_end > link.right_start]
        if not with_text:
            return _gap(spoken, met[0]) if met else Span(0, 0)
        reach = Span(spoken[with_text[0].right_start].start, spoken[with_text[-1].right_end - 1].end)
        return trimmed(reach, self.counterpart.text)

    def facing(self, span: Span, more: int = 0) -> Span:
        """The side's sentences aligned with that of the counterpart's at `span`, and so many more on either side."""
        here, there, links = self.side.sentences, self.counterpart.sentences, self.links
        number = bisect_right(there, span.start, key=lambda sentence: sentence.end)
        begun = bisect_right(links, number, key=lambda link: link.right_start)
        ended = bisect_right(links, number, key=lambda link: link.right_end)
        beside = [link for link in links[ended:begun] if link.right_start < link.right_end]
        first = min((link.left_start for link in beside), default=0)
        last = max((link.left_end for link in beside), default=len(here))
        if first == last:  # the side has none: the place is between two
            first, last = max(first - 1, 0), min(last + 1, len(here))
        return Span(here[max(first - more, 0)].start, here[min(last + more, len(here)) - 1].end)

    @property
    def beside(self) -> str:
        """What messages call the counterpart."""
        return "the source" if self.route is Route.SOURCE else "the counterpart"

    @cached_property
    def _linked(self) -> "_Linked":
        return _Linked(self.side.sentences, self.links)

    @cached_property
    def _across(self) -> "_Linked":
        return _Linked(self.side.sentences, _align(self.side, self.passage))


class _Linked:
    """Links by the stretches of text that they begin at: those with a sentence on the left, in order."""

    def __init__(self, sentences: Sequence[Span], links: Sequence[Link]) -> None:
        self._links = [link for link in links if link.left_end > link.left_start]
        self._reaches = [
            Span(sentences[link.left_start].start, sentences[link.left_end - 1].end) for link in self._links
        ]

    def at(self, span: Span) -> list[Link]:
        """The links of the sentences that a span touches."""
        first = bisect_left(self._reaches, span.start, key=lambda reach: reach.end)
        last = bisect_right(self._reaches, span.end, key=lambda reach: reach.start)
        return [self._links[at] for at in range(first, last) if self._reaches[at].touches(span)]


def trimmed(span: Span, text: str) -> Span:
    """The span without the white space at its ends; empty at its start if it is all white space."""
    phrase = span.of(text)
    if not phrase or phrase.isspace():
        return Span(span.start, span.start)
    return Span(span.end - len(phrase.lstrip()), span.start + len(phrase.rstrip()))


def _align(left: Document, right: Document) -> tuple[Link, ...]:
    return align(
        [span.of(left.text) for span in left.sentences],
        [span.of(right.text) for span in right.sentences],
        same_language=left.language == right.language,
    )


def _gap(sentences: tuple[Span, ...], link: Link) -> Span:
    """The empty span where a sentence is missing: behind the sentence before the gap."""
    end = sentences[link.right_start - 1].end if link.right_start else 0
    return Span(end, end)
