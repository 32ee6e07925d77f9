"""TQ107: speech is gained, lost, or handed to another speaker."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tqcheck.alignment import Link
from tqcheck.comparison import Comparison
from tqcheck.finding import Family, Mark, Marks, Severity, Span
from tqcheck.language.negation import is_content
from tqcheck.language.quotations import may_quote
from tqcheck.language.quoted_text import QuotedText, Speech
from tqcheck.language.speech import Attribution, kinship
from tqcheck.language.word_forms import stem

# A quotation of fewer words is a phrase in scare quotes or a term: its marks come and go in translation.
_FEWEST_WORDS = 4
_FEWEST_CONTENT = 2
_BREAK = re.compile(r"[.!?;,:—–]")
_TITLE_SHARE = 0.7


class _Drift(NamedTuple):
    """A phrase of the text with the quotation, one of the other text, and what is wrong."""

    quoting: Span
    other: Span
    speakers: bool
    """Whether the two phrases name different speakers; else only the first is quoted."""
    confidence: float


class ChangedQuotation:
    """Speech is gained, lost, or handed to another speaker.

    ## What it does
    TODO
    """

    code = "TQ107"
    name = "changed-quotation"
    family = Family.DRIFT
    severity = Severity.MAJOR
    languages = frozenset({"en"})

    def compare(self, comparison: Comparison) -> Marks:
        """Compare who says what, and what is said by the writer."""
        side, counterpart = comparison.side, comparison.counterpart
        if side.text == counterpart.text or not (may_quote(side.text) or may_quote(counterpart.text)):
            return []
        here, there = QuotedText(side), QuotedText(counterpart)
        links = comparison.links
        marks = [_lost_there(drift, here, there) for drift in _drifts(here, there, links)]
        for drift in _drifts(there, here, [Link(*link[2:], *link[:2]) for link in links]):
            mark = _gained_here(drift, here, there)
            if not any(mark.span.touches(known.span) for known in marks):
                marks.append(mark)
        return sorted(marks, key=lambda mark: mark.span)


def _lost_there(drift: _Drift, here: QuotedText, there: QuotedText) -> Mark:
    if drift.speakers:
        return _other_speaker(drift.quoting, here, drift.other, there, drift.confidence)
    message = "quoted speech here, the writer's own words in the counterpart"
    return Mark(drift.quoting, message, drift.confidence, drift.other)


def _gained_here(drift: _Drift, here: QuotedText, there: QuotedText) -> Mark:
    if drift.speakers:
        return _other_speaker(drift.other, here, drift.quoting, there, drift.confidence)
    message = "the writer's own words here, quoted speech in the counterpart"
    return Mark(drift.other, message, drift.confidence, drift.quoting)


def _other_speaker(span: Span, here: QuotedText, quoted: Span, there: QuotedText, confidence: float) -> Mark:
    speakers = span.of(here.document.text), quoted.of(there.document.text)
    return Mark(span, "said by {} here, by {} in the counterpart".format(*speakers), confidence, quoted)


def _drifts(one: QuotedText, other: QuotedText, links: Sequence[Link]) -> Iterator[_Drift]:
    for speech in one.speeches:
        if speech.attribution is None or not _is_speech(one, speech):
            continue
        aligned = _aligned(one, speech, links)
        if aligned is None:
            continue
        around = other.stretch(aligned[0] - 1, aligned[1] + 1)
        if not any(around.start <= stray < around.end for stray in other.strays):
            yield from _speech_drifts(one, speech, speech.attribution, other, aligned)


def _is_speech(text: QuotedText, speech: Speech) -> bool:
    """Whether a quotation is long enough, and no title of a book or a law."""
    words = [text.words[index].text for index in text.indexes(speech.quotation.inner)]
    content = [word for word in words if is_content(word)]
    if len(words) < _FEWEST_WORDS or len(content) < _FEWEST_CONTENT:
        return False
    return sum(not word[0].islower() for word in content) < _TITLE_SHARE * len(content)


def _aligned(one: QuotedText, speech: Speech, links: Sequence[Link]) -> tuple[int, int] | None:
    """The other text's sentences beside those of a quotation."""
    first, last = one.sentences(speech.quotation.outer)
    beside = [link for link in links if link.left_start < last and link.left_end > first and link.shape[1]]
    return (beside[0].right_start, beside[-1].right_end) if beside else None


def _speech_drifts(
    one: QuotedText, speech: Speech, said_by: Attribution, other: QuotedText, aligned: tuple[int, int]
) -> Iterator[_Drift]:
    region = other.stretch(*aligned)
    inside, outside = other.content(region, quoted=True), other.content(region, quoted=False)
    stems = [stem(one.words[i].text) for i in one.indexes(speech.quotation.inner) if is_content(one.words[i].text)]
    quoted = sum(word in inside for word in stems) / len(stems)
    own = [word for word in stems if word in outside and word not in inside]
    if quoted >= 0.5:
        yield from _handed_on(one, said_by, other, set(stems))
        yield from _moved(one, speech, other, inside, outside)
    elif quoted <= 0.2 and len(own) >= max(3, 0.6 * len(stems)):
        places = [outside[word][0] for word in own]
        unquoted = Span(other.words[min(places)].start, other.words[max(places)].end)
        yield from _unmarked(one, speech, said_by, other, unquoted, aligned)
    elif quoted > 0.2:
        yield from _moved(one, speech, other, inside, outside)


def _handed_on(one: QuotedText, said_by: Attribution, other: QuotedText, stems: set[str]) -> Iterator[_Drift]:
    """The same words are quoted in both: is it the same speaker?"""
    def likeness(speech: Speech) -> int:
        return len(stems & {stem(other.words[i].text) for i in other.indexes(speech.quotation.inner)})
    twin = max(other.speeches, key=likeness)
    if twin.attribution is not None:
        yield from _differing(one, said_by, other, twin.attribution)


def _differing(one: QuotedText, first: Attribution, other: QuotedText, second: Attribution) -> Iterator[_Drift]:
    if not (first.name and second.name):
        return
    names = kinship(tuple(word.text for word in first.name), tuple(word.text for word in second.name))
    if names.alike:
        return
    swapped = one.mentions(second) or other.mentions(first)
    if swapped or names.unlike:
        yield _Drift(first.span, second.span, True, 0.85 if swapped else 0.6)


def _unmarked(
    one: QuotedText, speech: Speech, said_by: Attribution, other: QuotedText, unquoted: Span, aligned: tuple[int, int]
) -> Iterator[_Drift]:
    """The other text says the same without marks: as somebody's words, or as its own?"""
    reports = other.reports(other.stretch(aligned[0] - 1, aligned[1]))
    if not reports:
        yield _Drift(speech.quotation.outer, unquoted, False, 0.7)
    elif len(reports) == 1:
        yield from _differing(one, said_by, other, reports[0])


def _moved(one, speech, other, inside, outside) -> Iterator[_Drift]:
    """A part of the quotation is outside the other text's quotations."""
    for part in _parts(one, speech.quotation.inner):
        content = [i for i in part if is_content(one.words[i].text)]
        stems = [stem(one.words[i].text) for i in content]
        own = [w for w in stems if w in outside and w not in inside]
        if len(own) < max(3, 0.6*len(stems)) or sum(w in inside for w in stems) > 0.2*len(stems): continue
        places = [outside[w][0] for w in own]
        unquoted = Span(other.words[min(places)].start, other.words[max(places)].end)
        if max(places)-min(places) > 2*len(part)+4: continue
        if other.reports(other.stretch(*other.sentences(unquoted))): continue
        yield _Drift(Span(one.words[part[0]].start, one.words[part[-1]].end), unquoted, False, 0.65)


def _parts(text, span):
    parts=[[]]
    prev=None
    for i in text.indexes(span):
        if prev is not None and _BREAK.search(text.document.text, text.words[prev].end, text.words[i].start):
            parts.append([])
        parts[-1].append(i); prev=i
    return [p for p in parts if p]
