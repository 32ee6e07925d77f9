"""TQ107: speech is gained, lost, or handed to another speaker."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeAlias

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
# An engine that made the counterpart may have dropped the speaker; few make one up.
_LOST_THERE, _GAINED_THERE = 0.45, 0.65
_NAMES_UNLIKE, _SWAPPED = 0.6, 0.85

_Places: TypeAlias = dict[str, list[int]]
_BREAK = re.compile(r"[.!?;,:—–]")
_TITLE_SHARE = 0.7


class _Drift(NamedTuple):
    """A phrase of the text with the quotation, one of the other text, and what is wrong."""

    quoting: Span
    other: Span
    speakers: float = 0.0
    """How sure it is that the two phrases name different speakers; 0 if they are speech and a plain statement."""


class _Found(NamedTuple):
    """The content words of speech, and where the other text has them."""

    stems: list[str]
    quoted: int
    """How many the other text has between quotation marks."""
    unquoted: list[int]
    """Where those stand that it has outside of them only, in order."""

    @property
    def is_unmarked(self) -> bool:
        """Whether the other text says most of it, and not between quotation marks."""
        enough = len(self.unquoted) >= max(3, 0.6 * len(self.stems))
        return enough and self.quoted <= 0.2 * len(self.stems)

    @property
    def is_together(self) -> bool:
        """Whether the words stand in one place, not here and there."""
        return self.unquoted[-1] - self.unquoted[0] <= 4 * len(self.stems) + 4


class ChangedQuotation:
    """Speech is gained, lost, or handed to another speaker.

    ## What it does
    Finds direct quotations in quotation marks of every style, with the saying verb and the speaker beside them (said,
    told, added, according to, tweeted ...), and looks for the same words in the counterpart. It fires where they stand
    there without marks as the writer's own statement, where a part of them does, and where both texts name a speaker
    and the two names cannot be one person's. Phrases of up to three words ("special military operation") gain and
    lose their marks freely, a quotation that becomes reported speech of the same speaker ("she said that ...") is
    sound, and pronouns, roles and institutions are never taken for another speaker.

    ## Why it matters
    Words in quotation marks are a promise that somebody said them. Put into another mouth they are a false report;
    without marks an accusation becomes the newspaper's own.

    ## Example
    Bad:

        passage:     The government lied to the families for ten years.
        counterpart: "The government lied to the families for ten years," Nowak said.

    Good:

        passage:     The government, Nowak said, lied to the families for ten years.
        counterpart: "The government lied to the families for ten years," Nowak said.

    ## What it cannot see
    A quotation that is missing altogether (see omitted-content), words changed inside the quotation marks, a new
    speaker whose name looks like the old one's or who is named by a role only, and passages whose quotation marks do
    not pair. A counterpart whose engine dropped the speaker can raise a false alarm. It reads English only.
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
        return _other_speaker(drift.quoting, here, drift.other, there, drift.speakers)
    message = "quoted speech here, the writer's own words in the counterpart"
    return Mark(drift.quoting, message, _LOST_THERE, drift.other)


def _gained_here(drift: _Drift, here: QuotedText, there: QuotedText) -> Mark:
    if drift.speakers:
        return _other_speaker(drift.other, here, drift.quoting, there, drift.speakers)
    message = "the writer's own words here, quoted speech in the counterpart"
    return Mark(drift.other, message, _GAINED_THERE, drift.quoting)


def _other_speaker(span: Span, here: QuotedText, quoted: Span, there: QuotedText, confidence: float) -> Mark:
    speakers = span.of(here.document.text), quoted.of(there.document.text)
    return Mark(span, "said by {} here, by {} in the counterpart".format(*speakers), confidence, quoted)


def _drifts(one: QuotedText, other: QuotedText, links: Sequence[Link]) -> Iterator[_Drift]:
    for speech in one.speeches:
        if speech.attribution is None or not _is_speech(one, speech):
            continue
        aligned = _aligned(one, speech, links)
        if aligned is not None and not _has_strays(other, aligned):
            yield from _speech_drifts(one, speech, other, aligned)


def _has_strays(text: QuotedText, aligned: tuple[int, int]) -> bool:
    """Whether a mark without a partner makes it unsure what is quoted thereabouts."""
    around = text.stretch(aligned[0] - 1, aligned[1] + 1)
    return bisect_left(text.strays, around.start) < bisect_left(text.strays, around.end)


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
    start = bisect_right(links, first, key=lambda link: link.left_end)
    end = bisect_left(links, last, key=lambda link: link.left_start)
    beside = [link for link in links[start:end] if 0 not in link.shape]
    return (beside[0].right_start, beside[-1].right_end) if beside else None


def _speech_drifts(
    one: QuotedText, speech: Speech, other: QuotedText, aligned: tuple[int, int]
) -> Iterator[_Drift]:
    region = other.stretch(*aligned)
    quoted, own = other.content(region, quoted=True), other.content(region, quoted=False)
    whole = _find(one, one.indexes(speech.quotation.inner), quoted, own)
    if whole.quoted < 0.2 * len(whole.stems):
        if whole.is_unmarked:
            yield from _unmarked(one, speech, other, whole, aligned)
        return
    if whole.quoted >= 0.5 * len(whole.stems):
        yield from _handed_on(one, speech, other, region)
    for part in _parts(one, speech.quotation.inner):
        found = _find(one, part, quoted, own)
        if found.is_unmarked and found.is_together and not _reported(other, found):
            yield _Drift(one.span(part), other.span(found.unquoted))


def _find(one: QuotedText, words: Sequence[int], quoted: _Places, own: _Places) -> _Found:
    stems = [stem(one.words[index].text) for index in words if is_content(one.words[index].text)]
    unquoted = [own[word][0] for word in stems if word in own and word not in quoted]
    return _Found(stems, sum(word in quoted for word in stems), sorted(unquoted))


def _parts(text: QuotedText, span: Span) -> list[list[int]]:
    """The words between one punctuation mark and the next."""
    parts: list[list[int]] = [[]]
    for index in text.indexes(span):
        last = parts[-1][-1:]
        if last and _BREAK.search(text.document.text, text.words[last[0]].end, text.words[index].start):
            parts.append([])
        parts[-1].append(index)
    return parts


def _handed_on(one: QuotedText, speech: Speech, other: QuotedText, region: Span) -> Iterator[_Drift]:
    """The same words are quoted in both texts, but perhaps not the same speaker."""
    said = one.content(speech.quotation.inner, quoted=True).keys()

    def shared(candidate: Speech) -> int:
        return len(said & other.content(candidate.quotation.inner, quoted=True).keys())

    twin = max(other.speeches_in(region), key=shared)
    if speech.attribution is not None and twin.attribution is not None:
        yield from _differing(one, speech.attribution, other, twin.attribution)


def _differing(
    one: QuotedText, first: Attribution, other: QuotedText, second: Attribution
) -> Iterator[_Drift]:
    if not (first.name and second.name):
        return
    names = kinship(tuple(word.text for word in first.name), tuple(word.text for word in second.name))
    if names.alike:
        return
    swapped = one.mentions(second) or other.mentions(first)
    if swapped or names.unlike:
        yield _Drift(first.span, second.span, _SWAPPED if swapped else _NAMES_UNLIKE)


def _unmarked(
    one: QuotedText, speech: Speech, other: QuotedText, found: _Found, aligned: tuple[int, int]
) -> Iterator[_Drift]:
    """The other text says the same without marks: as somebody's words, or as its own."""
    reports = other.reports(other.stretch(aligned[0] - 1, aligned[1]), found.stems)
    if not reports:
        yield _Drift(speech.quotation.outer, other.span(found.unquoted))
    elif len(reports) == 1 and speech.attribution is not None:
        yield from _differing(one, speech.attribution, other, reports[0])


def _reported(other: QuotedText, found: _Found) -> bool:
    sentences = other.sentences(other.span(found.unquoted))
    return bool(other.reports(other.stretch(*sentences), found.stems))
