"""Finds where two texts disagree about what is quoted and who says it."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tqcheck.core.alignment import Link
from tqcheck.core.finding import Span
from tqcheck.language.negation.force import is_content
from tqcheck.language.speech.aligned import Regions, aligned_regions, is_invented, trimmed, twin_of
from tqcheck.language.speech.attribution import Attribution
from tqcheck.language.speech.paraphrase_overlap import Found, find, parts
from tqcheck.language.speech.quoted_text import QuotedText, Speech
from tqcheck.language.speech.speaker_match import match_speakers

# A shorter quotation is a term or a phrase in scare quotes, whose marks translators freely add and drop.
_FEWEST_WORDS = 4
_FEWEST_CONTENT = 2
_TITLE_SHARE = 0.7
_NAMES_UNLIKE, _SWAPPED = 0.6, 0.85


class Drift(NamedTuple):
    """A phrase of the text with the quotation, the corresponding phrase of the other text, and what differs."""

    quoting: Span
    other: Span
    speakers: float = 0.0
    """The probability that the phrases name different speakers; 0 if they are a quotation and a plain statement."""
    invented: bool = False
    """Whether the other text lacks the quotation in the sentence that has the rest."""


def drifts(one: QuotedText, other: QuotedText, links: Sequence[Link]) -> Iterator[Drift]:
    """What `one` quotes and `other` does not, or attributes to another speaker."""
    for speech in one.speeches:
        if speech.attribution is None or not _is_speech(one, speech):
            continue
        regions = aligned_regions(one, speech, links)
        if regions is not None and not _has_strays(other, regions.there):
            yield from _speech_drifts(one, speech, other, regions)


def _has_strays(text: QuotedText, aligned: tuple[int, int]) -> bool:
    """Whether there is a quotation mark without a partner nearby, so that it is uncertain what is quoted."""
    around = text.stretch(aligned[0] - 1, aligned[1] + 1)
    return bisect_left(text.strays, around.start) < bisect_left(text.strays, around.end)


def _is_speech(text: QuotedText, speech: Speech) -> bool:
    """Whether a quotation is long enough to be speech, and not the title of a book or a law."""
    words = [text.words[index].text for index in text.indexes(speech.quotation.inner)]
    content = [word for word in words if is_content(word)]
    if len(words) < _FEWEST_WORDS or len(content) < _FEWEST_CONTENT:
        return False
    return sum(not word[0].islower() for word in content) < _TITLE_SHARE * len(content)


def _speech_drifts(one: QuotedText, speech: Speech, other: QuotedText, regions: Regions) -> Iterator[Drift]:
    region = other.stretch(*regions.there)
    quoted, own = other.content(region, quoted=True), other.content(region, quoted=False)
    whole = find(one, one.indexes(speech.quotation.inner), quoted, own)
    if whole.quoted < 0.2 * len(whole.stems):
        if whole.is_unmarked:
            yield from _unmarked(one, speech, other, whole, regions.there)
        elif is_invented(one, other, whole, regions):
            yield Drift(speech.quotation.outer, trimmed(other, region), invented=True)
        return
    twin = twin_of(one, speech, other, regions, whole)
    if twin is not None and speech.attribution is not None and twin.attribution is not None:
        yield from _differing(one, speech.attribution, other, twin.attribution)
    for part in parts(one, speech.quotation.inner):
        found = find(one, part, quoted, own)
        if found.is_unmarked and found.is_together and not _reported(other, found):
            yield Drift(one.span(part), other.span(found.unquoted))


def _differing(
    one: QuotedText, first: Attribution, other: QuotedText, second: Attribution
) -> Iterator[Drift]:
    if not (first.name and second.name):
        return
    names = match_speakers(tuple(word.text for word in first.name), tuple(word.text for word in second.name))
    mentioned = one.mentions(second), other.mentions(first)
    if names.same or (names.alike and not all(mentioned)):
        return
    if any(mentioned) or names.unlike:
        yield Drift(first.span, second.span, _SWAPPED if any(mentioned) else _NAMES_UNLIKE)


def _unmarked(
    one: QuotedText, speech: Speech, other: QuotedText, found: Found, aligned: tuple[int, int]
) -> Iterator[Drift]:
    """The drift if the other text has the words without marks: as its own, or reported from another speaker."""
    reports = other.reports(other.stretch(aligned[0] - 1, aligned[1]), found.stems)
    if not reports:
        yield Drift(speech.quotation.outer, other.span(found.unquoted))
    elif len(reports) == 1 and speech.attribution is not None:
        yield from _differing(one, speech.attribution, other, reports[0])


def _reported(other: QuotedText, found: Found) -> bool:
    sentences = other.sentences(other.span(found.unquoted))
    return bool(other.reports(other.stretch(*sentences), found.stems))
