"""Sentence boundaries, by sentencex."""

from collections.abc import Iterator
from itertools import accumulate

import sentencex

from tqcheck.core.finding import Span

_WINDOW = 8_000
"""Code points."""
_UNSURE = 2
"""Sentences at the end of a window: the last may go on, and a quotation that is not closed yet moves the one before."""


def split_sentences(text: str, language: str) -> tuple[Span, ...]:
    """The sentences of a text as spans that follow one another without a gap.

    Blank stretches between sentences (paragraph breaks) belong to the sentence before them, so that no
    sentence is blank unless the whole text is. Joining the spans' texts gives the text back.
    """
    spans: list[Span] = []
    start = 0
    for end in _ends(text, language):
        if spans and (text[start:end].isspace() or spans[-1].of(text).isspace()):
            spans[-1] = Span(spans[-1].start, end)
        else:
            spans.append(Span(start, end))
        start = end
    return tuple(spans)


def _ends(text: str, language: str) -> Iterator[int]:
    """Where the sentences end, found window by window: each begins where a sentence does.

    sentencex looks for the end of every quotation that is opened, up to the end of what it is given.
    """
    start = 0
    while start < len(text):
        window = text[start : start + _WINDOW]
        ends = [start + size for size in accumulate(map(len, sentencex.segment(language, window)))]
        if start + len(window) < len(text):
            del ends[-_UNSURE:]
        yield from ends
        start = ends[-1] if ends else start + len(window)
