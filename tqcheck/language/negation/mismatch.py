"""Finds what one of two aligned segments negates and the other states."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from tqcheck.core.finding import Span
from tqcheck.language.lexicon.function_words import AUXILIARIES, BE
from tqcheck.language.lexicon.word_forms import plain, plain_at
from tqcheck.language.negation.antonyms import denied_word
from tqcheck.language.negation.equivalents import (
    LITTLE,
    doubled,
    equivalent,
    is_averted,
    is_condition,
    is_lesser,
    is_utmost,
)
from tqcheck.language.negation.force import Force, is_content
from tqcheck.language.negation.scope import Negation
from tqcheck.language.negation.segment import Segment
from tqcheck.language.negation.unmatched import Unmatched

_PAUSE = re.compile(r"[.;:!?,()—–]")
_LONGEST_PHRASE = 8


class PolarityMismatch(NamedTuple):
    """A negative phrase in one text, and the phrase that states the same in the other."""

    denied: Span
    stated: Span
    confidence: float
    word: str
    """The stem of the negated word."""


class _Bare(NamedTuple):
    """A word that one text negates, and its place in the other text, which does not."""

    rank: int
    """How many negated words nearer to the negation the other text lacks."""
    denied: int
    stated: int


def polarity_mismatches(ours: Unmatched, theirs: Unmatched) -> Iterator[PolarityMismatch]:
    """What `ours` negates and `theirs` states, without an equivalent of the negation there."""
    for negation in ours.negations:
        judge = _prefix_mismatch if negation.force is Force.HINT else _mismatch
        if mismatch := judge(negation, ours.segment, theirs):
            yield mismatch


def _mismatch(negation: Negation, denying: Segment, theirs: Unmatched) -> PolarityMismatch | None:
    stating = theirs.segment
    if is_condition(denying, stating):
        return None
    if is_utmost(denying, stating) and not is_utmost(stating, denying):
        return None
    if is_averted(negation, denying, stating) or is_lesser(negation, denying, stating):
        return None
    double = doubled(negation, denying, stating)
    answer = equivalent(negation, double, denying, theirs)
    if (answer is None) is not (double is None):
        return None
    bare = _bare(negation, denying, stating)
    if bare is None:
        return None
    confidence = _confidence(negation, bare, denying, stating)
    if not confidence:
        return None
    return PolarityMismatch(
        _denial(negation, bare.denied, denying),
        _statement(bare, denying, stating),
        confidence,
        denying.stem_at(negation.scope[0]),
    )


def _bare(negation: Negation, denying: Segment, stating: Segment) -> _Bare | None:
    """The first negated word that the other text has; None if it is negated there too, or there is none."""
    for rank, index in enumerate(negation.scope):
        places = stating.places.get(denying.stem_at(index), ())
        if places:
            stated = [place for place in places if not stating.is_denied(place)]
            return _Bare(rank, index, stated[0]) if stated else None
    return None


def _confidence(negation: Negation, bare: _Bare, denying: Segment, stating: Segment) -> float:
    """The probability, from 0 to 1, that the two phrases are about the same thing; 0 if that is too doubtful."""
    shared = sum(denying.stem_at(index) in stating.places for index in (*negation.scope, *negation.before))
    if negation.force is Force.IMPLICIT:
        return 0.7 if bare.rank == 0 and shared >= 3 else 0.0
    if bare.rank == 0:
        return 0.85
    return 0.6 if shared >= 2 else 0.0


def _denial(negation: Negation, denied: int, denying: Segment) -> Span:
    """The span from the negation, or the auxiliary before it, to the negated word."""
    first = negation.at
    if plain(denying.words[first].text) == "away":
        first -= 1
    if plain_at(denying.words, first - 1) in AUXILIARIES | BE:
        first -= 1
    last = _with_verb(denied, denying)
    return denying.span(first, last if last - first <= _LONGEST_PHRASE else negation.scope[0])


def _statement(bare: _Bare, denying: Segment, stating: Segment) -> Span:
    """The span of the stated word, with words before it that only the other text has for words nearer the negation."""
    first = bare.stated
    while bare.rank and first > max(bare.stated - 4, 0) and _continues(first - 1, denying, stating):
        first -= 1
    while not is_content(stating.words[first].text):
        first += 1
    return stating.span(first, _with_verb(bare.stated, stating))


def _with_verb(index: int, segment: Segment) -> int:
    """The index of the verb directly after an adverb (`voluntarily returned`), else `index` itself."""
    if not plain(segment.words[index].text).endswith("ly") or index + 1 == len(segment.words):
        return index
    joined = is_content(segment.words[index + 1].text) and not _pauses(index, segment)
    return index + 1 if joined else index


def _continues(index: int, denying: Segment, stating: Segment) -> bool:
    return stating.stem_at(index) not in denying.places and not _pauses(index, stating)


def _pauses(index: int, segment: Segment) -> bool:
    """Whether a comma or a stop follows the word."""
    this, following = segment.words[index : index + 2]
    return _PAUSE.search(segment.text, this.end, following.start) is not None


def _prefix_mismatch(negation: Negation, denying: Segment, theirs: Unmatched) -> PolarityMismatch | None:
    """A mismatch of `unlikely` and `likely`, unless another negation on either side makes up for it."""
    stating = theirs.segment
    word = denied_word(denying.words[negation.at].text)
    if word is None or word in denying.as_written or word not in stating.as_written:
        return None
    place = stating.as_written[word]
    answered = any(other.force is not Force.HINT for other in theirs.negations) or (
        plain_at(stating.words, place - 1) in LITTLE
    )
    if answered or denying.is_denied(negation.at) or stating.is_denied(place):
        return None
    return PolarityMismatch(
        denying.span(negation.at, negation.at), stating.span(place, place), 0.8, stating.stem_at(place)
    )
