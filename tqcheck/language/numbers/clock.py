"""Times of day as hours since midnight; minutes are a fraction of an hour."""

import re

from tqcheck.language.numbers.quantity import FIXED, NumberKind, Quantity, Value
from tqcheck.language.numbers.spacing import BLANK

_HALF_DAY = 12
_MERIDIEM = re.compile(
    rf"{BLANK}?(?:(?P<am>[aA]\.?{BLANK}?[mM]\b\.?|صباحا|ص\b)|(?P<pm>[pP]\.?{BLANK}?[mM]\b\.?|مساء|م\b)"
    r"|(?P<hour>o['’]clock|Uhr\b|heures\b))"
)
_HALF_BEFORE = re.compile(
    rf"(?:(?P<pm>下午|晚上|傍晚|午後|夜の?|오후)|(?P<am>上午|早上|凌晨|清晨|午前|朝の?|오전)){BLANK}?(?:の)?$"
)


def clock_time(hours: Value, start: int, end: int, text: str) -> Quantity:
    """A time of day in hours; a.m. or p.m. is taken from the words around it, else both are possible."""
    after = _MERIDIEM.match(text, end)
    before = _HALF_BEFORE.search(text[max(0, start - 4) : start])
    half = (after and after.lastgroup) or (before and before.lastgroup) or ""
    if after:
        end = after.end()
    if before:
        start = max(0, start - 4) + before.start()
    value = hours
    if half == "pm" and hours < _HALF_DAY:
        value += _HALF_DAY
    elif half == "am" and hours >= _HALF_DAY:
        value -= _HALF_DAY
    if half in {"am", "pm"} or hours >= _HALF_DAY + 1:
        return Quantity(value, NumberKind.TIME, start, end, (hours, hours % _HALF_DAY), FIXED)
    # Midnight is weak: most languages have a word for it, and it may be the end of the day before.
    return Quantity(value, NumberKind.TIME, start, end, ((value + _HALF_DAY) % 24,), weak=value == 0)


def hour_after(text: str, end: int) -> bool:
    """Whether what follows makes the number before it an hour of the day."""
    return _MERIDIEM.match(text, end) is not None
