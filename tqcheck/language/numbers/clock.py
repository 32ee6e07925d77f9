"""Times of day: hours as a number of the day, minutes as a fraction of them."""

import re
from fractions import Fraction

from tqcheck.language.numbers.quantity import Kind, Quantity, Value

_HALF_DAY = 12
_MERIDIEM = re.compile(
    r"[  ]?(?:(?P<am>[aA]\.?[  ]?[mM]\b\.?|صباحا|ص\b)|(?P<pm>[pP]\.?[  ]?[mM]\b\.?|مساء|م\b)"
    r"|(?P<hour>o['’]clock|Uhr\b|heures\b))"
)
_HALF_BEFORE = re.compile(
    r"(?:(?P<pm>下午|晚上|傍晚|午後|夜の?|오후)|(?P<am>上午|早上|凌晨|清晨|午前|朝の?|오전))[  ]?(?:の)?$"
)


def clock_time(hours: int, minutes: int, start: int, end: int, text: str, seconds: Value = 0) -> Quantity:
    """A time of day, told apart by half where the text says which."""
    after = _MERIDIEM.match(text, end)
    before = _HALF_BEFORE.search(text[max(0, start - 4) : start])
    half = (after and after.lastgroup) or (before and before.lastgroup) or ""
    if after:
        end = after.end()
    if before:
        start = max(0, start - 4) + before.start()
    passed: Value = Fraction(minutes, 60) + Fraction(seconds) / 3600
    value = hours + passed
    if half == "pm" and hours < _HALF_DAY:
        value += _HALF_DAY
    elif half == "am" and hours == _HALF_DAY:
        value = passed
    if half in {"am", "pm"} or hours > _HALF_DAY:
        return _time(value, start, end, (hours + passed, (hours + passed) % _HALF_DAY), "fixed")
    return _time(value, start, end, ((value + _HALF_DAY) % 24,), "")


def _time(value: Value, start: int, end: int, also: tuple[Value, ...], unit: str) -> Quantity:
    return Quantity(value, Kind.TIME, start, end, also, unit)


def hour_after(text: str, end: int) -> bool:
    """Whether what follows makes the number before it an hour of the day."""
    return _MERIDIEM.match(text, end) is not None
