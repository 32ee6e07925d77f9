"""Sentence boundaries, by sentencex."""

import sentencex

from tqcheck.finding import Span


def split_sentences(text: str, language: str) -> tuple[Span, ...]:
    """The sentences of a text as spans that follow one another without a gap.

    Blank stretches between sentences (paragraph breaks) belong to the sentence before them, so that no
    sentence is blank unless the whole text is. Joining the spans' texts gives the text back.
    """
    spans: list[Span] = []
    start = 0
    for segment in sentencex.segment(language, text):
        end = start + len(segment)
        if spans and (segment.isspace() or text[spans[-1].start : spans[-1].end].isspace()):
            spans[-1] = Span(spans[-1].start, end)
        else:
            spans.append(Span(start, end))
        start = end
    return tuple(spans)
