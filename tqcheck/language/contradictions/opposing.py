"""Where two sentences that say the same have words in each other's place that exclude each other."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from tqcheck.core.finding import Span
from tqcheck.language.contradictions.classes import NEUTRAL, Member, WordKind, members_in
from tqcheck.language.lexicon.verb_forms import SAYING
from tqcheck.language.lexicon.word_forms import plain
from tqcheck.language.negation.force import Force
from tqcheck.language.negation.segment import Segment

# Kinds whose words have to stand between the same words: that they exclude each other says little by itself.
_CLOSE = frozenset(
    {
        WordKind.TITLE,
        WordKind.PERSON,
        WordKind.PLACE,
        WordKind.BODY,
        WordKind.THING,
        WordKind.CONCRETE,
        WordKind.MATERIAL,
        WordKind.PERIOD,
        WordKind.QUANTITY,
        WordKind.MODALITY,
        WordKind.FREQUENCY,
        WordKind.CONVERSE,
        WordKind.COMPASS,
        WordKind.COMPARISON,
        WordKind.TENSE,
    }
)
_CLOSED = frozenset(
    {WordKind.QUANTITY, WordKind.MODALITY, WordKind.TENSE, WordKind.FREQUENCY, WordKind.COMPARISON}
)
"""Closed classes of grammar."""
_APART = frozenset({WordKind.TITLE, WordKind.PERSON, WordKind.KIN, WordKind.CONCRETE})
"""Kinds of which a sentence seldom has one by accident."""
_SPEAKERS = frozenset({WordKind.TITLE, WordKind.PERSON, WordKind.KIN, WordKind.BODY})
"""Kinds whose words can be who speaks: before what is said or after it."""
_SPEECH = SAYING | {"according", "spokesman", "spokeswoman", "spokesperson"}
_BEFORE_SPEAKER, _AFTER_SPEAKER = 5, 3
"""Words between a speaker and the word that says that it speaks."""
_CONFIDENCE = {WordKind.OPPOSITE: 0.8, WordKind.CONVERSE: 0.75}
_USUAL = 0.75

_WINDOW = 4
"""Words on either side of a word in which its neighbours are looked for."""
_NEXT = 3
"""The same for kinds whose words have to stand between the same words."""
_ALIKE = 0.4
"""The share of the shorter sentence's content words that the other must have."""
_ALIKE_ENOUGH = 0.3
"""The same where neither sentence has another word of the class."""
_SOMEWHAT_ALIKE = 0.25
"""The same for closed classes of grammar, whose words are seldom there by accident."""
_IN_ORDER = 0.6
"""The share of common words that stand on the same side of both words."""
_SURELY_IN_ORDER, _ENOUGH = 0.75, 3
"""That share, and how many common words there must be, for words that are no neighbours of a common one."""


class Occurrence(NamedTuple):
    """A member of a class in a sentence: words number `first` to `last`, both included."""

    member: Member
    first: int
    last: int


@dataclass(frozen=True)
class Contradiction:
    """A phrase of each text."""

    here: Span
    there: Span
    kind: WordKind
    confidence: float


def contradictions(here: Segment, there: Segment) -> Iterator[Contradiction]:
    """Phrases of two sentences that exclude each other in the same place, each phrase at most once."""
    ours, theirs = _by_group(here), _by_group(there)
    overlap = here.overlap(there)
    groups = [
        group
        for group, found in ours.items()
        if group in theirs and overlap >= _least_overlap(found, theirs[group])
    ]
    if not groups:
        return
    common = _Common.of(here, there)
    taken: set[Span] = set()
    for group in groups:
        said_here, said_there = _said(here, ours[group]), _said(there, theirs[group])
        for one, other in _pairs(ours[group], theirs[group]):
            if _stems(here, one) <= said_there or _stems(there, other) <= said_here:
                continue
            if one.member.kind is WordKind.MODALITY and _is_limited(here, one) != _is_limited(there, other):
                continue
            if one.member.kind is WordKind.QUANTITY and _denies(here) != _denies(there):
                continue  # few were surprised: most were not
            is_only = len(ours[group]) == len(theirs[group]) == 1
            is_placed = common.is_same_place(one, other, is_only=is_only) or (
                is_only and one.member.kind in _SPEAKERS and _speaks(here, one) and _speaks(there, other)
            )
            if not is_placed or _is_denied(here, one) != _is_denied(there, other):
                continue
            span = here.span(one.first, one.last)
            if not any(span.touches(each) for each in taken):
                taken.add(span)
                kind = one.member.kind
                yield Contradiction(
                    span, there.span(other.first, other.last), kind, _CONFIDENCE.get(kind, _USUAL)
                )


def _least_overlap(ours: Sequence[Occurrence], theirs: Sequence[Occurrence]) -> float:
    if ours[0].member.kind in _CLOSED:
        return _SOMEWHAT_ALIKE
    return _ALIKE_ENOUGH if len(ours) == len(theirs) == 1 else _ALIKE


def _by_group(segment: Segment) -> Mapping[int, Sequence[Occurrence]]:
    """The members that occur, by their class; in a longer phrase of a class a shorter one is none."""
    found: defaultdict[int, list[Occurrence]] = defaultdict(list)
    for member, first, last in members_in([word.text for word in segment.words]):
        occurrences = found[member.group]
        if occurrences and occurrences[-1].first == first and occurrences[-1].last < last:
            occurrences.pop()
        if not occurrences or occurrences[-1].last < first:
            occurrences.append(Occurrence(member, first, last))
    telling = {
        group: [each for each in occurrences if each.member.number != NEUTRAL]
        for group, occurrences in found.items()
    }
    return {group: occurrences for group, occurrences in telling.items() if occurrences}


def _pairs(
    ours: Sequence[Occurrence], theirs: Sequence[Occurrence]
) -> Iterator[tuple[Occurrence, Occurrence]]:
    """Occurrences of different members, neither of which the other text has in any form.

    In kinds whose words a sentence often has several of, one that both texts have takes only its equal away.
    """
    mine = Counter(each.member.number for each in ours)
    yours = Counter(each.member.number for each in theirs)
    if ours[0].member.kind in _CLOSED:
        mine, yours = mine - yours, yours - mine
        for one in ours:
            for other in theirs:
                if one.member.number in mine and other.member.number in yours:
                    yield one, other
        return
    for one in ours:
        for other in theirs:
            if one.member.number not in yours and other.member.number not in mine:
                yield one, other


def _said(segment: Segment, occurrences: Sequence[Occurrence]) -> frozenset[str]:
    """The stems of a sentence but for those in phrases of the class: a deputy mayor is no mayor."""
    inside = {
        index for each in occurrences if each.last > each.first for index in range(each.first, each.last + 1)
    }
    if not inside:
        return segment.stems
    return frozenset(segment.stem_at(index) for index in range(len(segment.words)) if index not in inside)


def _is_limited(segment: Segment, occurrence: Occurrence) -> bool:
    """Whether "only" stands near: who can only go by boat has to."""
    near = segment.words[max(occurrence.first - _WINDOW, 0) : occurrence.last + _WINDOW + 1]
    return any(plain(word.text) == "only" for word in near)


def _denies(segment: Segment) -> bool:
    return any(negation.force is not Force.HINT for negation in segment.negations)


def _speaks(segment: Segment, occurrence: Occurrence) -> bool:
    near = segment.words[max(occurrence.first - _BEFORE_SPEAKER, 0) : occurrence.last + _AFTER_SPEAKER + 1]
    return any(plain(word.text) in _SPEECH for word in near)


def _stems(segment: Segment, occurrence: Occurrence) -> frozenset[str]:
    return frozenset(segment.stem_at(index) for index in range(occurrence.first, occurrence.last + 1))


def _is_denied(segment: Segment, occurrence: Occurrence) -> bool:
    """Whether a negation outside of the phrase holds for it: "no one" and "could not have" deny nothing of theirs."""
    return any(
        negation.force is not Force.HINT
        and negation.at < occurrence.first
        and occurrence.first <= negation.reach
        for negation in segment.negations
    )


@dataclass(frozen=True)
class _Common:
    """Words that stand once in each text, by their places in both."""

    pairs: Sequence[tuple[int, int]]

    @classmethod
    def of(cls, here: Segment, there: Segment) -> "_Common":
        pairs = [
            (places[0], there.places[stem][0])
            for stem, places in here.places.items()
            if len(places) == 1 and len(there.places.get(stem, ())) == 1
        ]
        return cls(pairs)

    def is_same_place(self, one: Occurrence, other: Occurrence, *, is_only: bool) -> bool:
        """Whether the two stand among the same words; for some kinds, in the same order with them.

        `is_only` says that neither sentence has another word of the class: they may then stand further apart.
        """
        beside = [
            (here, there)
            for here, there in self.pairs
            if _distance(here, one) <= _WINDOW and _distance(there, other) <= _WINDOW
        ]
        in_order = sum((here < one.first) == (there < other.first) for here, there in self.pairs)
        needed = 0.0 if one.member.kind is WordKind.KIN else _SURELY_IN_ORDER * len(self.pairs)
        may_be_far = is_only and one.member.kind in _APART and len(self.pairs) >= _ENOUGH
        if may_be_far and in_order >= needed:
            return True
        if not beside:
            return False
        if one.member.kind not in _CLOSE:
            return True
        nearest = any(
            _distance(here, one) <= _NEXT and _distance(there, other) <= _NEXT
            for here, there in beside
            if (here < one.first) == (there < other.first)
        )
        return nearest and in_order >= _IN_ORDER * len(self.pairs)


def _distance(index: int, occurrence: Occurrence) -> int:
    return max(occurrence.first - index, index - occurrence.last, 0)
