"""Finds what corresponds to a quotation in the other text: the sentences, its own quotation, or nothing."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from tqcheck.core.alignment import Link
from tqcheck.core.finding import Span
from tqcheck.language.speech.paraphrase_overlap import Found
from tqcheck.language.speech.quoted_text import QuotedText, Speech

# A quotation is invented if the other text has the rest of its sentence but hardly anything of the quotation.
_FEWEST_TOLD, _TOLD = 3, 0.6
_FEWEST_SAID, _SAID = 3, 0.15
# Two quotations at corresponding places need fewer words in common to be taken for the same.
_SHARED, _SHARED_IN_PLACE = 0.5, 0.3


class Regions(NamedTuple):
    """The sentences `first:last` that hold a quotation, and the aligned ones of the other text."""

    here: tuple[int, int]
    there: tuple[int, int]


def aligned_regions(one: QuotedText, speech: Speech, links: Sequence[Link]) -> Regions | None:
    """The sentences of a quotation with the aligned ones of the other text; None if there are none."""
    first, last = one.sentences(speech.quotation.outer)
    start = bisect_right(links, first, key=lambda link: link.left_end)
    end = bisect_left(links, last, key=lambda link: link.left_start)
    beside = [link for link in links[start:end] if 0 not in link.shape]
    if not beside:
        return None
    here = beside[0].left_start, beside[-1].left_end
    return Regions(here, (beside[0].right_start, beside[-1].right_end))


def twin_of(
    one: QuotedText, speech: Speech, other: QuotedText, regions: Regions, found: Found
) -> Speech | None:
    """The other text's quotation of the same words; None if there is none."""
    said = one.content(speech.quotation.inner, quoted=True).keys()

    def shared(candidate: Speech) -> int:
        return len(said & other.content(candidate.quotation.inner, quoted=True).keys())

    ours, theirs = (
        one.speeches_in(one.stretch(*regions.here)),
        other.speeches_in(other.stretch(*regions.there)),
    )
    twin = max(theirs, key=shared)
    if found.quoted >= _SHARED * len(found.stems):
        return twin
    in_place = len(ours) == len(theirs) and ours.index(speech) == theirs.index(twin)
    return twin if in_place and shared(twin) >= max(2, _SHARED_IN_PLACE * len(said)) else None


def is_invented(one: QuotedText, other: QuotedText, found: Found, regions: Regions) -> bool:
    """Whether the other text has the rest of the sentence but neither the quotation nor any other speech there."""
    if len(found.stems) < _FEWEST_SAID or found.quoted or len(found.unquoted) > _SAID * len(found.stems):
        return False
    region = other.stretch(*regions.there)
    around = other.stretch(regions.there[0] - 1, regions.there[1] + 1)
    if other.speeches_in(around) or other.reports(region, ()):
        return False
    told = one.content(one.stretch(*regions.here), quoted=False).keys()
    kept = told & other.content(region, quoted=False).keys()
    if len(kept) < max(_FEWEST_TOLD, _TOLD * len(told)):
        return False
    nearby = other.content(around, quoted=False)
    return sum(word in nearby for word in found.stems) <= _SAID * len(found.stems)


def trimmed(text: QuotedText, region: Span) -> Span:
    """A span of sentences, cut to its first and last word."""
    return text.span(text.indexes(region))
