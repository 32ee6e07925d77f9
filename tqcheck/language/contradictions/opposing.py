"""Finds words that exclude each other in the same place of two aligned sentences."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from tqcheck.core.finding import Span
from tqcheck.language.contradictions.classes import NEUTRAL, Member, WordKind, members_in
from tqcheck.language.contradictions.tenses import other_times
from tqcheck.language.lexicon.verb_forms import SAYING
from tqcheck.language.lexicon.word_forms import plain
from tqcheck.language.negation.force import Force, is_content
from tqcheck.language.negation.segment import Segment

# Kinds whose words must stand between the same words, because a difference is weak evidence by itself.
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
"""Kinds whose words are function words, from closed classes."""
_COUNTED = _CLOSED | {WordKind.PRONOUN}
"""Kinds whose words both sentences may have more than once."""
_APART = frozenset({WordKind.TITLE, WordKind.PERSON, WordKind.KIN, WordKind.CONCRETE})
"""Kinds whose words may also stand apart from common neighbours, because a sentence seldom has one by chance."""
_SPEAKERS = frozenset({WordKind.TITLE, WordKind.PERSON, WordKind.KIN, WordKind.BODY})
"""Kinds whose words can name a speaker, before the speech or after it."""
_SPEECH = SAYING | {"according", "spokesman", "spokeswoman", "spokesperson"}
_BEFORE_SPEAKER, _AFTER_SPEAKER = 5, 3
"""How many words away from a speaker the verb of saying may be, before it and after it."""
_CONFIDENCE = {WordKind.OPPOSITE: 0.8, WordKind.CONVERSE: 0.75}
_USUAL = 0.75

_DEGREE = re.compile(r"(?:\b(?:more|less|fewer|better|worse)|\w{3,}er)\Z", re.IGNORECASE)
"""A comparative at the end of a phrase."""
_PAUSE = re.compile(r"[,;:()—–]")
_HEDGES = frozenset(
    {"chance", "chances", "possible", "possibility", "possibly", "perhaps", "likelihood", "risk"}
)
"""Words that make a "will" a "may"."""
_UNTIL = frozenset({"until", "till"})
_BOTH = 2
_WINDOW = 4
"""How many words on either side of a word count as its neighbours."""
_NEXT = 3
"""The same for the kinds in `_CLOSE`."""
_ALIKE = 0.4
"""The least share of the shorter sentence's content words that the other sentence must have."""
_ALIKE_ENOUGH = 0.3
"""The same where neither sentence has another word of the class."""
_SOMEWHAT_ALIKE = 0.25
"""The same for closed classes, whose words are seldom there by chance."""
_IN_ORDER = 0.6
"""The least share of common words that must be on the same side, left or right, of both words."""
_SURELY_IN_ORDER, _ENOUGH = 0.75, 3
"""The same share, and the least number of common words, for words without a common neighbour."""


class Occurrence(NamedTuple):
    """A member of a class in a sentence: the words `first` to `last`, inclusive."""

    member: Member
    first: int
    last: int


@dataclass(frozen=True)
class Contradiction:
    """Two phrases, one of each text, that exclude each other."""

    here: Span
    there: Span
    kind: WordKind
    confidence: float


def contradictions(here: Segment, there: Segment) -> list[Contradiction]:
    """Phrases of two sentences that exclude each other in the same place; no two overlap in `here`.

    Two comparatives that are both the other way round say the same: shorter and lower, longer and higher.
    """
    found = list(_all_contradictions(here, there))
    found += (
        Contradiction(*each, WordKind.TENSE, _USUAL)
        for each in other_times(here, there)
        if not any(each.here.touches(one.here) for one in found)
    )
    turned = [each for each in found if _DEGREE.search(each.here.of(here.text))]
    if not turned or len(_opposite_comparatives(here, there)) != _BOTH:
        return found
    return [each for each in found if each not in turned]


def _opposite_comparatives(here: Segment, there: Segment) -> frozenset[Span]:
    """The comparatives whose opposites the other sentence has, wherever they stand."""
    ours, theirs = _by_group(here), _by_group(there)
    return frozenset(
        span
        for group, found in ours.items()
        for one, other in _pairs(found, theirs.get(group, ()))
        if _DEGREE.search((span := here.span(one.first, one.last)).of(here.text))
        and _DEGREE.search(there.span(other.first, other.last).of(there.text))
    )


def _all_contradictions(here: Segment, there: Segment) -> Iterator[Contradiction]:
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
            is_said = _stems(here, one) <= said_there or _stems(there, other) <= said_here
            if one.member.kind is WordKind.PRONOUN:
                is_alone = len(ours[group]) == len(theirs[group]) == 1
                if (is_said or not is_alone) and not _has_same_neighbours(here, one, there, other):
                    continue
            elif is_said:
                continue
            if _say_the_same(here, one, there, other):
                continue
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


def _say_the_same(here: Segment, one: Occurrence, there: Segment, other: Occurrence) -> bool:
    """Whether the sentences around two words of different meaning make up for it."""
    match one.member.kind:
        case WordKind.MODALITY:
            return (
                _is_limited(here, one) != _is_limited(there, other)
                or _is_hedged(here, one)
                or _is_hedged(there, other)
            )
        case WordKind.QUANTITY:
            return _denies(here) != _denies(there)  # "few were surprised" and "most were not"
        case WordKind.OPPOSITE:
            return _is_turned_round(here, one, there, other) or (
                _lasts_until(here, one) != _lasts_until(there, other)
            )
        case _:
            return False


def _least_overlap(ours: Sequence[Occurrence], theirs: Sequence[Occurrence]) -> float:
    if ours[0].member.kind in _CLOSED:
        return _SOMEWHAT_ALIKE
    return _ALIKE_ENOUGH if len(ours) == len(theirs) == 1 else _ALIKE


def _by_group(segment: Segment) -> Mapping[int, Sequence[Occurrence]]:
    """The occurrences of each class; a shorter phrase inside a longer one of the same class is left out."""
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
    """Pairs of occurrences of different members, neither of which the other text also has.

    In closed classes, which may occur several times, equal members cancel out one by one instead.
    """
    mine = Counter(each.member.number for each in ours)
    yours = Counter(each.member.number for each in theirs)
    if ours[0].member.kind in _COUNTED:
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
    """The stems of a sentence without those inside longer phrases of the class: a deputy mayor is not a mayor."""
    inside = {
        index for each in occurrences if each.last > each.first for index in range(each.first, each.last + 1)
    }
    if not inside:
        return segment.stems
    return frozenset(segment.stem_at(index) for index in range(len(segment.words)) if index not in inside)


def _is_limited(segment: Segment, occurrence: Occurrence) -> bool:
    """Whether "only" is near: "can only go by boat" means "must go by boat"."""
    near = segment.words[max(occurrence.first - _WINDOW, 0) : occurrence.last + _WINDOW + 1]
    return any(plain(word.text) == "only" for word in near)


def _is_hedged(segment: Segment, occurrence: Occurrence) -> bool:
    """Whether another word of the sentence hedges: "there is a chance that it will" means "it may"."""
    return any(
        plain(word.text) in _HEDGES
        for index, word in enumerate(segment.words)
        if not occurrence.first <= index <= occurrence.last
    )


def _lasts_until(segment: Segment, occurrence: Occurrence) -> bool:
    """Whether a time limit follows: what is closed until Monday opens on Monday."""
    after = segment.words[occurrence.last + 1 : occurrence.last + 1 + 2 * _WINDOW]
    return any(plain(word.text) in _UNTIL for word in after)


def _is_turned_round(here: Segment, one: Occurrence, there: Segment, other: Occurrence) -> bool:
    """Whether two comparisons say the same with their sides exchanged: A is older than B, B is younger than A."""
    ours, theirs = _compared(here, one), _compared(there, other)
    if ours is None or theirs is None:
        return False
    crossed = (ours[0] & theirs[1]) | (ours[1] & theirs[0])
    alike = (ours[0] & theirs[0]) | (ours[1] & theirs[1])
    return bool(crossed - alike) and not alike - crossed


def _compared(segment: Segment, degree: Occurrence) -> tuple[frozenset[str], frozenset[str]] | None:
    """The stems of both sides of a comparison: before the comparative, after `than`; None if no `than` follows."""
    words = [plain(word.text) for word in segment.words]
    places = range(degree.last + 1, min(degree.last + 2 + 2 * _WINDOW, len(words)))
    than = next((at for at in places if words[at] == "than"), None)
    if than is None:
        return None
    pauses = [at for at in range(1, len(words)) if _PAUSE.search(segment.text, *_gap(segment, at))]
    begin = max((at for at in pauses if at <= degree.first), default=0)
    end = min((at for at in pauses if at > than), default=len(words))
    sides = range(begin, degree.first), range(than + 1, end)
    before, after = (
        frozenset(segment.stem_at(at) for at in side if is_content(segment.words[at].text)) for side in sides
    )
    return before, after


def _gap(segment: Segment, index: int) -> tuple[int, int]:
    """The code points between a word and the one before it."""
    return segment.words[index - 1].end, segment.words[index].start


def _has_same_neighbours(here: Segment, one: Occurrence, there: Segment, other: Occurrence) -> bool:
    """Whether the content words before and after both words are the same."""
    ours, theirs = _neighbours(here, one), _neighbours(there, other)
    return None not in ours and ours == theirs


def _neighbours(segment: Segment, occurrence: Occurrence) -> tuple[str | None, str | None]:
    before = range(occurrence.first - 1, max(occurrence.first - _WINDOW, 0) - 1, -1)
    after = range(occurrence.last + 1, min(occurrence.last + 1 + _WINDOW, len(segment.words)))
    first, then = (
        next((segment.stem_at(at) for at in places if is_content(segment.words[at].text)), None)
        for places in (before, after)
    )
    return first, then


def _denies(segment: Segment) -> bool:
    return any(negation.force is not Force.HINT for negation in segment.negations)


def _speaks(segment: Segment, occurrence: Occurrence) -> bool:
    near = segment.words[max(occurrence.first - _BEFORE_SPEAKER, 0) : occurrence.last + _AFTER_SPEAKER + 1]
    return any(plain(word.text) in _SPEECH for word in near)


def _stems(segment: Segment, occurrence: Occurrence) -> frozenset[str]:
    return frozenset(segment.stem_at(index) for index in range(occurrence.first, occurrence.last + 1))


def _is_denied(segment: Segment, occurrence: Occurrence) -> bool:
    """Whether a negation before the phrase covers it; one inside it ("no one", "could not have") does not count."""
    return any(
        negation.force is not Force.HINT
        and negation.at < occurrence.first
        and occurrence.first <= negation.reach
        for negation in segment.negations
    )


@dataclass(frozen=True)
class _Common:
    """Words that occur exactly once in each text, as pairs of their indices."""

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
        """Whether both stand near the same words and, for some kinds, in the same order.

        `is_only` says that neither sentence has another word of the class, so that words further away suffice.
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
