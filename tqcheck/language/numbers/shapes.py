"""Numbers that are written alike in all languages: clock times, ratios, codes."""

import re
from fractions import Fraction

from tqcheck.language.numbers.clock import clock_time
from tqcheck.language.numbers.numerals import exact, read_digits
from tqcheck.language.numbers.quantity import NumberKind, Quantity

_HOURS, _MINUTES = 24, 60
_DIGITS = re.compile(r"\d+")


def read_clock(text: str, start: int, end: int) -> list[Quantity]:
    """A time such as `15:30`, `15h30` or `2:11.60`; two numbers if it cannot be one, such as the score `25:19`."""
    found = list(_DIGITS.finditer(text, start, end))
    hours, *parts = (int(part.group()) for part in found)
    if len(parts) == 1 and (hours > _HOURS or parts[0] >= _MINUTES):
        return [Quantity(int(part.group()), NumberKind.NUMBER, part.start(), part.end()) for part in found]
    passed = sum((Fraction(part, _MINUTES**place) for place, part in enumerate(parts[:2], 1)), Fraction(0))
    return [clock_time(exact(hours + passed), start, end, text)]


def read_ratio(text: str, start: int, end: int, language: str) -> list[Quantity]:
    """A fraction such as `1/3`, else a month and a day, else two numbers."""
    left, right = (int(part) for part in _DIGITS.findall(text[start:end]))
    if 0 < left < right and (right <= 10 or right % 10 == 0):
        return [Quantity(Fraction(left, right), NumberKind.FRACTION, start, end)]
    month, day = (left, right) if language in {"en", "zh", "ja", "ko"} else (right, left)
    if 1 <= month <= 12 and 12 < day <= 31:
        return [Quantity(month, NumberKind.MONTH, start, end), Quantity(day, NumberKind.DAY, start, end)]
    slash = text.index("/", start)
    return [
        Quantity(left, NumberKind.NUMBER, start, slash),
        Quantity(right, NumberKind.NUMBER, slash + 1, end),
    ]


def read_code(text: str, start: int, end: int) -> Quantity:
    """A name of letters and digits; its value is made of its digits, its unit of its letters."""
    phrase = text[start:end]
    digits = "".join(_DIGITS.findall(phrase))
    letters = "".join(char for char in phrase if char.isalpha()).casefold()
    return Quantity(read_digits(digits), NumberKind.CODE, start, end, unit=letters)
