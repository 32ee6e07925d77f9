"""The clause around a run of words, as an editor would quote it."""

import re
import textwrap
from collections.abc import Sequence

from tqcheck.core.finding import Span
from tqcheck.language.content.words import ContentWord

_BOUNDARY = re.compile(r"[,;:()\[\]—–\"“”]|[.!?](?=\s|$)|\s-\s")

# A clause is quoted whole if no more than this weight of words lies between the run and the clause's start or end.
_LITTLE = 1.4
_QUOTED_AT_MOST = 90


def phrase_around(text: str, within: Span, words: Sequence[ContentWord], first: int, last: int) -> Span:
    """The span of words `first` to `last`, with the rest of their clause if it is short, and function words before."""
    start, end = words[first].start, words[last].end
    floor = words[first - 1].end if first else within.start
    opening = _clause_start(text, within, words, first)
    start = _skip_marks(text, floor if opening is None else opening, start)
    closing = _clause_end(text, within, words, last)
    return Span(start, end if closing is None else closing)


def shortened(phrase: str) -> str:
    """The phrase on one line, cut between words if it is long."""
    return textwrap.shorten(phrase, _QUOTED_AT_MOST, placeholder=" …")


def trimmed_end(text: str, end: int) -> int:
    """`end`, moved back over trailing white space."""
    while end and text[end - 1].isspace():
        end -= 1
    return end


def _clause_start(text: str, within: Span, words: Sequence[ContentWord], first: int) -> int | None:
    """Where the clause of word `first` begins; None if more than a few words lie between."""
    weight, index = 0.0, first
    while weight <= _LITTLE:
        floor = words[index - 1].end if index else within.start
        marks = list(_BOUNDARY.finditer(text, floor, words[index].start))
        if marks or not index:
            return marks[-1].end() if marks else floor
        index -= 1
        weight += words[index].weight
    return None


def _clause_end(text: str, within: Span, words: Sequence[ContentWord], last: int) -> int | None:
    """Where the clause of word `last` ends; None if more than a few words lie between."""
    weight, index = 0.0, last
    while weight <= _LITTLE:
        ceiling = words[index + 1].start if index + 1 < len(words) else within.end
        mark = _BOUNDARY.search(text, words[index].end, ceiling)
        if mark or index + 1 == len(words):
            return mark.start() if mark else trimmed_end(text, within.end)
        index += 1
        weight += words[index].weight
    return None


def _skip_marks(text: str, start: int, end: int) -> int:
    """The offset of the first letter or digit from `start` on; `end` if there is none."""
    while start < end and not text[start].isalnum():
        start += 1
    return start
