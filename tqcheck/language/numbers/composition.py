"""Composes number words and digits into numbers: two hundred and three thousand is 203,000."""

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from tqcheck.language.numbers.quantity import Value
from tqcheck.language.numbers.vocabulary import HALF, Role, Term, Vocabulary

_ANY = 10**24


class Total(NamedTuple):
    """A number composed of the terms `first:last` of a run."""

    value: Value
    first: int
    last: int
    ordinal: bool
    fraction: bool
    vague: bool
    scale: Value


def compose(terms: Sequence[Term], vocabulary: Vocabulary) -> list[Total]:
    """The numbers in a run of terms that stand side by side, in order."""
    totals = []
    index = 0
    while index < len(terms):
        running = _RunningTotal(vocabulary)
        total = running.run(terms, index)
        if total is None:
            index += 1
            continue
        totals.append(total)
        index = total.last
    return totals


class _RunningTotal:
    """Takes terms one by one for as long as they form one number."""

    # Initial values are on the class because most numbers are one term, which changes only two of them.
    _total: Value = 0
    _group: Value | None = None
    _room: Value = _ANY
    _last = Role.AND
    _scale: Value = 1
    _article = False
    _half = False
    _vague = False
    _ordinal = False
    _fraction = False

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary

    def run(self, terms: Sequence[Term], first: int) -> Total | None:
        taken = index = first
        while index < len(terms) and not self._done():
            term = terms[index]
            following = terms[index + 1] if index + 1 < len(terms) else None
            if term.role in _GLUE:
                if not self._glued(term, following):
                    break
            elif self._accepts(term, following, joined=index > taken):
                self._take(term)
                taken = index + 1
            else:
                break
            index += 1
        if taken == first:
            return None
        rest = self._group or 0
        value = self._total + rest if self._total else rest
        return Total(
            value, first, taken, self._ordinal, self._fraction or self._half, self._vague, self._scale
        )

    def _done(self) -> bool:
        return self._fraction or (self._ordinal and not self._vocabulary.unit_before_tens)

    def _glued(self, term: Term, following: Term | None) -> bool:
        """Whether a word without a value of its own ("and", "a", "several") continues the number."""
        if following is None:
            return False
        if term.role is Role.AND:
            return self._last is not Role.AND and (following.role is not Role.NUMERAL)
        if term.role is Role.VAGUE:
            self._vague = self._article = following.role in {Role.HUNDRED, Role.SCALE}
            return self._vague
        self._article = following.role in {Role.HUNDRED, Role.SCALE, Role.HALF, Role.DENOMINATOR}
        return self._article

    def _accepts(self, term: Term, following: Term | None, *, joined: bool) -> bool:
        if self._ordinal and term.role is not Role.ADD:
            return False
        match term.role:
            case Role.ADD | Role.ORDINAL:
                return self._adds(term, joined=joined)
            case Role.NUMERAL:
                scaled = following is not None and following.role is Role.SCALE
                return self._last is Role.AND or (self._group is None and term.value < self._room and scaled)
            case Role.HUNDRED:
                if self._group is None:
                    return self._room > term.value and (term.bare or self._article)
                return 0 < self._group < 100 and self._last is not Role.HUNDRED
            case Role.SCALE:
                if (self._total + (self._group or 0)) * term.value > _ANY:
                    return False
                if self._group is not None or self._article:
                    return True
                return self._total != 0 or (term.bare and self._last is Role.AND)
            case Role.HALF:
                return self._last is Role.AND or (joined and self._last is not Role.HALF)
            case _:
                return self._group is not None or self._article

    def _adds(self, term: Term, *, joined: bool) -> bool:
        if self._group is None:
            return term.value < self._room
        if term.role is Role.ORDINAL and term.value == 1 and self._vocabulary.scores:
            return False  # French "les dix premiers" is ten; 21st is "vingt et unième"
        if 0 < term.value < self._room:
            return True
        if term.role is Role.ORDINAL:
            return self._vocabulary.ordinals_divide and self._group < term.value and term.value > 2
        if self._vocabulary.unit_before_tens:
            tens = term.value == 10 if not joined else 20 <= term.value < 100
            return tens and 0 < self._group % 100 < 10
        if self._vocabulary.scores and term.value == 20:
            return self._group % 100 == 4
        return self._year_pair(term)

    def _year_pair(self, term: Term) -> bool:
        pairs = self._vocabulary.year_pairs and self._group is not None
        return bool(
            pairs and self._last is Role.ADD and 13 <= (self._group or 0) <= 20 and 10 <= term.value < 100
        )

    def _take(self, term: Term) -> None:
        group = self._group
        match term.role:
            case Role.ADD | Role.NUMERAL | Role.ORDINAL:
                self._add(term)
            case Role.HUNDRED:
                self._group, self._room = (1 if group is None else group) * term.value, 100
            case Role.SCALE:
                self._close(term)
            case Role.HALF:
                share = HALF * self._scale if group is None else HALF
                self._group, self._room, self._half = (group or 0) + share, 0, True
            case _:
                self._group, self._fraction = Fraction(group or 1) / term.value, True
        self._last = term.role

    def _add(self, term: Term) -> None:
        group = self._group
        self._ordinal = self._ordinal or term.role is Role.ORDINAL
        if group is None or 0 < term.value < self._room:
            self._group, self._room = group + term.value if group else term.value, term.room
        elif term.role is Role.ORDINAL:
            self._group, self._ordinal, self._fraction = Fraction(group) / term.value, False, True
        elif self._vocabulary.unit_before_tens:
            self._group, self._room = group + term.value, 0
        elif self._vocabulary.scores:
            self._group, self._room = group - 4 + 80, 20
        else:
            self._group, self._room = group * 100 + term.value, term.room

    def _close(self, term: Term) -> None:
        """Applies a scale to its group, or to the whole total if that is smaller: "two hundred thousand million"."""
        added = self._group is None and (self._total == 0 or (term.bare and term.value < self._room))
        group = 1 if added else self._group or 0
        if self._total and not added and (self._group is None or self._total < term.value):
            self._total = (self._total + group) * term.value
            self._scale *= term.value
        else:
            self._total += group * term.value
            self._scale = term.value
        self._group, self._room, self._half = None, term.room, False


_GLUE = frozenset({Role.AND, Role.ARTICLE, Role.VAGUE})
