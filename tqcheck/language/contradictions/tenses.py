"""Finds one verb that one sentence puts in the future and the other in the past: "will move", "moved"."""

import re
from collections.abc import Iterator, Mapping
from enum import Enum
from typing import NamedTuple

from tqcheck.core.finding import Span
from tqcheck.language.lexicon.function_words import ADVERBS, BE, DETERMINERS, SUBJECT_PRONOUNS
from tqcheck.language.lexicon.verb_forms import IRREGULAR_PASTS, SAYING
from tqcheck.language.lexicon.word_forms import plain, stem
from tqcheck.language.lexicon.word_list import words
from tqcheck.language.negation.force import is_content
from tqcheck.language.negation.segment import Segment

_WILL = words("will shall")
_AHEAD = words(
    "set due going about scheduled expected planned planning plans plan intends intend expects expect"
)
"""Words before the "to" of a verb in the future: "is due to open", "plans to open"."""
_AFTER_PARTICIPLE = words("by to")
"""Words after a participle rather than a past: "a show led by"."""
_HAVE = words("has have had")
_LEAST_OVERLAP = 0.4
_NEAR = 4
"""How many words before and after the verbs the sentences must have words in common."""
_LONGEST_GROUP = 4
"""Adverbs and auxiliaries between the first auxiliary of a verb and the verb, at most."""

_FUTURE_SOURCE = {
    "zh": re.compile(
        "将|會|会[在于把向对给由成让使有]|拟|即将|计划|打算|准备|预计|预期|明[年天日]|下[个周月]|届时|要"
    ),
    "ja": re.compile("予定|だろう|でしょう|見通し|見込み|つもり|計画|方針|来[年月週]|明日"),
}
_PAST_SOURCE = {
    "zh": re.compile("[已了曾過过]|刚|昨|去年|上[个周月]"),
    "ja": re.compile("(?:ました|[いきしちにりっんべえけせてねめれ]た)(?=[。、とがのこ」]|$)"),
}


class _Time(Enum):
    FUTURE = "future"
    PAST = "past"


class _Verb(NamedTuple):
    """A verb whose time its form shows: the words `first` to `last`, inclusive, the last of them the verb."""

    time: _Time
    is_passive: bool
    first: int
    last: int


class OtherTime(NamedTuple):
    """The same verb in two sentences, in the future in one and in the past in the other."""

    here: Span
    there: Span


def other_times(here: Segment, there: Segment) -> Iterator[OtherTime]:
    """Verbs of aligned English sentences that the other puts in another time, with a common word near by.

    Only a verb that each sentence has once: of two, either may be the other's.
    """
    if here.overlap(there) < _LEAST_OVERLAP:
        return
    ours = _verbs(here)
    theirs = _verbs(there) if ours else {}
    for key, one in ours.items():
        other = theirs.get(key)
        if other is None or one.time is other.time or one.is_passive != other.is_passive:
            continue
        if here.is_denied(one.last) != there.is_denied(other.last):
            continue
        if _has_same_company(here, one, there, other):
            yield OtherTime(here.span(one.first, one.last), there.span(other.first, other.last))


def is_in_future(phrase: str) -> bool:
    """Whether a verb with its auxiliaries is in the future."""
    return not (_WILL | {"to"}).isdisjoint(phrase.lower().split())


def leaves_time_open(source: str, language: str, passage: str) -> bool:
    """Whether a source in a language without tenses does not show that the passage's verb is in the wrong time.

    `passage` is the verb with its auxiliaries, as the passage has it.
    """
    if language not in _FUTURE_SOURCE:
        return False
    against, for_it = _FUTURE_SOURCE[language], _PAST_SOURCE[language]
    if is_in_future(passage):
        against, for_it = for_it, against
    return not against.search(source) or for_it.search(source) is not None


def _has_same_company(here: Segment, one: _Verb, there: Segment, other: _Verb) -> bool:
    """Whether the verbs have a common word before them and one after them, if both have any there."""
    pairs = list(zip(_sides(here, one), _sides(there, other), strict=True))
    return all(not ours or not theirs or ours & theirs for ours, theirs in pairs) and any(
        ours & theirs for ours, theirs in pairs
    )


def _sides(segment: Segment, verb: _Verb) -> tuple[set[str], set[str]]:
    """The stems of the content words near a verb: before it, and after it."""
    before = range(max(verb.first - _NEAR, 0), verb.first)
    after = range(verb.last + 1, min(verb.last + 1 + _NEAR, len(segment.words)))
    first, then = (
        {segment.stem_at(at) for at in places if is_content(segment.words[at].text)}
        for places in (before, after)
    )
    return first, then


def _verbs(segment: Segment) -> Mapping[str, _Verb]:
    """The verbs that a sentence has once, by their stems."""
    texts = tuple(plain(word.text) for word in segment.words)
    found: dict[str, _Verb] = {}
    for index, word in enumerate(texts):
        key = stem(word)
        if word in SAYING or len(segment.places.get(key, ())) != 1:
            continue
        verb = _verb_at(texts, index)
        if verb is not None:
            found[key] = verb
    return found


def _verb_at(texts: tuple[str, ...], index: int) -> _Verb | None:
    """The verb that ends at a word, if its form and the auxiliaries before it show its time."""
    word, first = texts[index], index
    while first > 0 and index - first < _LONGEST_GROUP and _is_between(texts[first - 1]):
        first -= 1
    before = texts[first - 1] if first else ""
    group = texts[first:index]
    is_passive = any(each in BE for each in group) and not word.endswith("ing")
    if before in _WILL:
        return None if not _HAVE.isdisjoint(group) else _Verb(_Time.FUTURE, is_passive, first - 1, index)
    if "to" in group:
        at = first + group.index("to")
        is_ahead = at > 0 and texts[at - 1] in _AHEAD and not word.endswith(("ed", "ing"))
        return _Verb(_Time.FUTURE, "be" in group, at - 1, index) if is_ahead else None
    if word.endswith("ing"):
        return None
    if not (word.endswith("ed") or word in IRREGULAR_PASTS or not _HAVE.isdisjoint(group)):
        return None
    if any(each in BE for each in group) and _HAVE.isdisjoint(group):
        is_past = not {"was", "were"}.isdisjoint(group)
        return _Verb(_Time.PAST, True, first, index) if is_past else None
    after = texts[index + 1] if index + 1 < len(texts) else ""
    if not group and after in _AFTER_PARTICIPLE:
        return None
    if not group and before not in _SUBJECTS and (before in DETERMINERS or not is_content(before or "the")):
        return None
    return _Verb(_Time.PAST, is_passive, first, index)


_SUBJECTS = SUBJECT_PRONOUNS | words("who which that")


def _is_between(word: str) -> bool:
    """Whether a word may stand between the subject of a verb and the verb itself; modals end it."""
    return (
        word in BE
        or word in _HAVE
        or word == "to"
        or word in ADVERBS
        or word in _AHEAD
        or word.endswith("ly")
    )
