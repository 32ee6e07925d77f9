"""Whether two numbers are equivalent, and whether one can be a wrong version of the other."""

import re
from fractions import Fraction

from tqcheck.language.numbers.quantity import UNCONVERTIBLE, NumberKind, Quantity
from tqcheck.language.numbers.rounding import rounds_to
from tqcheck.language.numbers.units import BASIS_POINTS, PERCENT, POINTS, SCORE

_WORD_BEFORE = re.compile(r"(\w+)\W{0,3}$")
_WORD_AFTER = re.compile(r"\W{0,3}(\w+)")
_REACH = 24
_POINTS = frozenset({POINTS, BASIS_POINTS})


def _same_kind(one: Quantity, other: Quantity) -> bool:
    return one.kind is other.kind and one.unit == other.unit and one.agrees(other)


def _same_year(one: Quantity, other: Quantity) -> bool:
    """Whether one is the short form of the other: 1995-96, '77."""
    short, full = sorted((one.value, other.value))
    return short < 100 <= full < 2100 and NumberKind.YEAR in {one.kind, other.kind} and full % 100 == short


def _same_clock(one: Quantity, other: Quantity) -> bool:
    """Whether a plain number is the other's time of day written without a colon: 9.30, 0930."""
    clock, number = (one, other) if one.kind is NumberKind.TIME else (other, one)
    if clock.kind is not NumberKind.TIME or number.kind not in {NumberKind.NUMBER, NumberKind.YEAR}:
        return False
    hours, minutes = divmod(number.value if number.value >= 100 else number.value * 100, 100)
    return hours + Fraction(minutes) / 60 in {clock.value, *clock.also}


def _same_share(one: Quantity, other: Quantity) -> bool:
    """Whether a fraction is about the percentage, as people round it: a third is 30 or 33 percent."""
    share, percent = (one, other) if other.kind is NumberKind.PERCENT else (other, one)
    if (
        percent.kind is not NumberKind.PERCENT
        or share.kind is NumberKind.PERCENT
        or (share.value.denominator == 1 and not share.also)
    ):
        return False
    return any(abs(Fraction(reading) * 100 - percent.value) <= 4 for reading in (share.value, *share.also))


EQUIVALENCES = (_same_kind, Quantity.agrees, _same_year, _same_clock, _same_share, rounds_to)
"""The strictest first."""


def comparable(one: Quantity, other: Quantity) -> bool:
    """Whether one number can be a wrong version of the other."""
    if NumberKind.TIME in {one.kind, other.kind} and not _comparable_times(one, other):
        return False
    if one.kind in UNCONVERTIBLE or other.kind in UNCONVERTIBLE:
        return one.kind is other.kind and (one.kind is not NumberKind.CODE or one.unit == other.unit)
    return True


def _comparable_times(one: Quantity, other: Quantity) -> bool:
    """Whether both are times, or the one that is not is a plain number other than the time's hours or minutes."""
    clock, number = (one, other) if one.kind is NumberKind.TIME else (other, one)
    if number.kind is NumberKind.TIME:
        return True
    hours, minutes = divmod(Fraction(clock.value), 1)
    return number.kind is NumberKind.NUMBER and number.value not in {hours, minutes * 60}


def unit_differs(one: Quantity, other: Quantity, language: str, other_language: str) -> bool:
    """Whether one number is in percentage points and the other in percent, or only one is a percentage.

    People loosely write percent for percentage points, so a text that says points is taken to be right, unless the
    other is its source. Whether only one is a percentage is checked in English alone, where all wordings of percent
    are known.
    """
    kinds, units = {one.kind, other.kind}, {one.unit, other.unit}
    if kinds == {NumberKind.PERCENT}:
        to_points = language != other_language and other.unit == PERCENT and one.unit in _POINTS
        return to_points or (one.unit == PERCENT and other.unit in _POINTS)
    if SCORE in units:
        return False
    return (
        language == other_language == "en"
        and NumberKind.PERCENT in kinds
        and bool(kinds & {NumberKind.NUMBER, NumberKind.MONEY})
    )


def setting(quantity: Quantity, text: str) -> tuple[str, str]:
    """The words next to a number, before and after, case-folded; an empty string where one is missing."""
    before = _WORD_BEFORE.search(text[max(0, quantity.start - _REACH) : quantity.start])
    after = _WORD_AFTER.match(text[quantity.end : quantity.end + _REACH])
    return (before[1].casefold() if before else "", after[1].casefold() if after else "")
