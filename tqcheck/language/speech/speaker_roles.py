"""Compares speakers that are described by their role: of incompatible fields, or swapped between sentences."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from tqcheck.core.document import Word
from tqcheck.core.finding import Span
from tqcheck.language.lexicon.function_words import BE, DETERMINERS
from tqcheck.language.lexicon.verb_forms import SAYING
from tqcheck.language.lexicon.word_forms import plain, stem
from tqcheck.language.lexicon.word_list import table_lines, words
from tqcheck.language.negation.force import is_content
from tqcheck.language.negation.segment import Segment

_FILE = "speaker_fields.txt"
_PRIVATE = "~"
_LONGEST = 14
"""The longest phrase for a speaker, in words."""
_ALIKE, _FEWEST_ALIKE = 0.4, 3
"""The least share, and the least number, of content words, speakers left out, that both sentences must share."""
_NO_SUBJECT = BE | {"being", "been", "who", "which"}
"""Words before a verb of saying whose subject is not the speaker: in the passive, in a relative clause."""
_STOP = re.compile(r"[.!?;]")
_NO_SPEECH = words("reported reports posted suggested suggests pointed urged continued demanded demands")
"""Verbs of saying that are often used without speech."""
_SPEECH = SAYING - _NO_SPEECH
_ENDS = words("""
    that and but when while as if because after before although though where who which whose to in at on by with whom
    about yesterday today
    """)
"""Words at which a phrase for a speaker ends."""
_RELATIVE = {"who", "to", "in", "at", "by", "with", "about", "whose"}
"""Words that may begin a description of the speaker between noun and verb."""
_NAMES_NOBODY = words("he she it they we i you who this that there which")
_BEHIND_HEAD = _RELATIVE | {"of", "for", "from", "near", "on"}
"""Words that may follow the noun for a speaker."""
_LINKS = words("said says told according")
"""Words that a speaker may follow: `..., said the mayor`."""


class Speaker(NamedTuple):
    """A phrase that describes a speaker by role."""

    first: int
    last: int
    """Indices of the phrase's first and last word in the segment, inclusive."""
    head: str
    """The stem of the phrase's head noun."""
    fields: frozenset[str]
    private: frozenset[str]
    """Those of the fields that describe private life."""

    def excludes(self, other: "Speaker") -> bool:
        """Whether the two cannot be one person: both have fields, none in common, and not all of both are private."""
        if not (self.fields and other.fields) or self.fields & other.fields:
            return False
        return self.fields != self.private or other.fields != other.private


class OtherSpeaker(NamedTuple):
    """The spans of two different speakers of the same words."""

    here: Span
    there: Span


def other_speakers(linked: Sequence[tuple[Segment, Segment]]) -> Iterator[OtherSpeaker]:
    """Pairs of sentences with one speaker each that attribute the same words to different speakers."""
    found = [both for here, there in linked for both in _speaking_alike(here, there)]
    heads = {(one.speaker.head, other.speaker.head) for one, other in found}
    for one, other in found:
        if one.speaker.head == other.speaker.head:
            continue
        has_changed_places = (other.speaker.head, one.speaker.head) in heads
        if has_changed_places or (one.speaker.excludes(other.speaker) and not _knows_both(one, other)):
            yield OtherSpeaker(one.place, other.place)


class _Told(NamedTuple):
    """A sentence with its speaker."""

    segment: Segment
    speaker: Speaker

    @property
    def place(self) -> Span:
        """The span of the phrase for the speaker."""
        return self.segment.span(self.speaker.first, self.speaker.last)

    @property
    def said(self) -> set[str]:
        """The stems of the content words outside the phrase for the speaker."""
        speaker = self.speaker
        return {
            stem
            for stem, places in self.segment.places.items()
            if any(not speaker.first <= place <= speaker.last for place in places)
        }


def _speaking_alike(here: Segment, there: Segment) -> Iterator[tuple[_Told, _Told]]:
    """Pairs of sentences of two segments that have one speaker each and similar content."""
    if not (_may_speak(here) and _may_speak(there)):
        return
    theirs = _told(there)
    for one in _told(here) if theirs else ():
        other = max(theirs, key=lambda each: len(one.said & each.said))
        if len(one.said & other.said) >= max(1, _ALIKE * min(len(one.said), len(other.said))):
            yield one, other


def _knows_both(one: _Told, other: _Told) -> bool:
    """Whether either sentence also mentions the other's speaker, or they share too few words to be compared."""
    if len(one.said & other.said) < _FEWEST_ALIKE:
        return True
    return one.speaker.head in other.segment.stems or other.speaker.head in one.segment.stems


def _may_speak(segment: Segment) -> bool:
    return not _SPEECH.isdisjoint(segment.as_written) or "according" in segment.as_written


def _told(segment: Segment) -> list[_Told]:
    """The sentences of a segment with a single speaker who is described by role."""
    sentences = (Segment(segment.text, tuple(words)) for words in _sentences(segment))
    return [_Told(each, speaker) for each in sentences if (speaker := _only_speaker(each)) is not None]


def _sentences(segment: Segment) -> Iterator[list[Word]]:
    """The words of a segment, divided at full stops, also inside quotation marks."""
    own: list[Word] = []
    for word in segment.words:
        if own and _STOP.search(segment.text, own[-1].end, word.start):
            yield own
            own = []
        own.append(word)
    if own:
        yield own


def _only_speaker(segment: Segment) -> Speaker | None:
    """The speaker of a sentence with one verb of saying; None if there is none who is described by role."""
    lower = [plain(word.text) for word in segment.words]
    verbs = [
        index
        for index, word in enumerate(lower)
        if (word in _SPEECH and not (index and lower[index - 1] in _NO_SUBJECT))
        or lower[index : index + 2] == ["according", "to"]
    ]
    if not verbs or (len(verbs) > 1 and lower[verbs[0] + 1] != "that"):
        return None  # the first of several verbs is used only if the others are part of what is said
    verb = verbs[0]
    if lower[verb] == "according":
        return _speaker(segment, _forward(segment, verb + 2))
    before = _backward(segment, verb)
    if before:
        return _speaker(segment, before)
    return _speaker(segment, _forward(segment, verb + 1)) if lower[verb] in _LINKS else None


def _backward(segment: Segment, end: int) -> range:
    """The indices of the phrase before a verb, back to a punctuation mark or a word that begins a clause."""
    start = end
    while start > 0 and end - start < _LONGEST:
        word = segment.words[start - 1]
        between = segment.text[word.end : segment.words[start].start]
        if between.strip() or plain(word.text) in _ENDS - _RELATIVE:
            break
        start -= 1
    return range(start, end)


def _forward(segment: Segment, start: int) -> range:
    """The indices of the phrase after a verb, up to a punctuation mark or a word that begins a clause."""
    end = start
    while end < min(len(segment.words), start + _LONGEST):
        word = segment.words[end]
        between = segment.text[segment.words[end - 1].end : word.start]
        if between.strip() or plain(word.text) in _ENDS:
            break
        end += 1
    return range(start, end)


def _speaker(segment: Segment, phrase: range) -> Speaker | None:
    """The speaker that a phrase describes; fields are those of the words before "of", else of all words."""
    texts = [segment.words[index].text for index in phrase]
    lower = [plain(text) for text in texts]
    if not lower or lower[0] in _NAMES_NOBODY or (lower[0] not in DETERMINERS and not texts[0][0].isupper()):
        return None
    stop = next(
        (place for place, word in enumerate(lower) if place and word in ("of", "for", "from", "who")),
        len(lower),
    )
    nouns = [place for place in range(stop) if is_content(texts[place]) and not _is_possessive(lower[place])]
    if not nouns:
        return None
    own = [lower[place] for place in nouns]
    fields = _fields_of(own) or _fields_of(lower)
    private = frozenset(field for field in fields if field.startswith(_PRIVATE))
    return Speaker(phrase[0], phrase[nouns[-1]], stem(own[-1]), fields, private)


def _is_possessive(word: str) -> bool:
    return word.endswith(("'s", "s'"))


def _fields_of(lower: Sequence[str]) -> frozenset[str]:
    fields = _fields()
    return frozenset(field for word in lower for field in fields.get(_singular(word), ()))


def _singular(word: str) -> str:
    bare = word.removesuffix("'s").removesuffix("s'")
    return _fields_key(bare)


def _fields_key(word: str) -> str:
    if word in _fields():
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith("men"):
        return word[:-3] + "man"
    return word.removesuffix("s")


@lru_cache(maxsize=1)
def _fields() -> Mapping[str, tuple[str, ...]]:
    """The fields of each word in the table."""
    found: dict[str, tuple[str, ...]] = {}
    for line in table_lines(__package__, _FILE):
        field, _, listed = line.partition("|")
        for word in listed.split():
            found[word] = (*found.get(word, ()), field.strip())
    return found
