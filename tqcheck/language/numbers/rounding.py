"""Whether one of two values may be the other one rounded."""

from fractions import Fraction
from functools import lru_cache

from tqcheck.language.numbers.quantity import EXACT, Quantity, Value

_ROUNDED_FROM = 1000
"""Whole numbers below this are not taken for rounded: 98 is not about 100."""
_FINEST = Fraction(1, 10**6)


def rounds_to(one: Quantity, other: Quantity) -> bool:
    """Whether the less precise of two large or fractional numbers is the other one rounded: 1.4 and 1.44 million."""
    if {one.kind, other.kind} & EXACT:
        return False
    fine, rough = one.value, other.value
    if _significant(fine) < _significant(rough):
        fine, rough = rough, fine
    places, step = _precision(rough)
    if places < 2 or (rough < _ROUNDED_FROM and rough.denominator == 1):
        return False
    return _significant(fine) > places and abs(Fraction(fine) - rough) * 2 <= step


def _significant(value: Value) -> int:
    return _precision(value)[0]


@lru_cache(4096)
def _precision(value: Value) -> tuple[int, Fraction]:
    """How many significant digits a value has, and the place value of the last one."""
    exact, step = Fraction(value), Fraction(1)
    while exact.denominator != 1 and step > _FINEST:
        exact, step = exact * 10, step / 10
    whole = int(exact)
    if not whole:
        return 0, step
    while whole % 10 == 0:
        whole, step = whole // 10, step * 10
    return len(str(whole)), step
