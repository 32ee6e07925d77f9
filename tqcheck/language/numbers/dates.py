"""Dates, both in digits alone and with the name of a month."""

import re
from collections.abc import Sequence

from tqcheck.language.numbers.quantity import NumberKind, Quantity

NUMERIC_DATE = r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)|\d{1,2}(?P<sep>[-/.])\d{1,2}(?P=sep)\d{4}(?!\d)"

DAY_AND_MONTH = r"(?<![\d.,])(?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])\.(?!\d)"
"""A date without a year, as German and Russian write it: `03.10.`."""

_DIGITS = re.compile(r"\d+")
_GAP = re.compile(r"[\s.,،–-]{0,3}(?:(?:st|nd|rd|th|of|de|del|the|of the|года?|من|عام|سنة)[\s]{1,2})?")
_FIRST_YEAR, _LAST_YEAR = 1000, 2100


def read_numeric_date(text: str, start: int, end: int, language: str) -> list[Quantity]:
    """Year, month and day of a date in digits; if day and month may be swapped, each has both readings."""
    first, second, third = (int(part) for part in _DIGITS.findall(text[start:end]))
    if first > 31:
        year, month, day = first, second, third
    else:
        year, month, day = third, second, first
        if month > 12 or (language == "en" and first <= 12):
            month, day = day, month
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return [Quantity(part, NumberKind.NUMBER, start, end) for part in (first, second, third)]
    swaps = first <= 31 and day <= 12
    return [
        Quantity(year, NumberKind.YEAR, start, end),
        Quantity(month, NumberKind.MONTH, start, end, (day,) if swaps else ()),
        Quantity(day, NumberKind.DAY, start, end, (month,) if swaps else ()),
    ]


def read_day_and_month(text: str, start: int, end: int) -> list[Quantity]:
    """Month and day of a date without a year."""
    day, month = (int(part) for part in _DIGITS.findall(text[start:end]))
    end -= 1  # the last stop may be the sentence's
    return [Quantity(month, NumberKind.MONTH, start, end), Quantity(day, NumberKind.DAY, start, end)]


def is_year(quantity: Quantity) -> bool:
    """Whether a number may be a year."""
    return (
        quantity.kind in {NumberKind.NUMBER, NumberKind.YEAR}
        and isinstance(quantity.value, int)
        and _FIRST_YEAR <= quantity.value <= _LAST_YEAR
        and quantity.scale == 1
    )


def join_dates(quantities: Sequence[Quantity], text: str) -> list[Quantity]:
    """The quantities, with numbers beside a month recognised as day and year; all parts share the date's span."""
    joined = list(quantities)
    for index, quantity in enumerate(joined):
        if quantity.kind is not NumberKind.MONTH or text[quantity.start].isdigit():
            continue
        parts = {index: NumberKind.MONTH}
        if index and _beside(joined[index - 1], quantity, text) and _is_day(joined[index - 1]):
            parts[index - 1] = NumberKind.DAY
        last = index
        for follower in range(index + 1, min(index + 3, len(joined))):
            if not _beside(joined[last], joined[follower], text):
                break
            if is_year(joined[follower]):
                parts[follower] = NumberKind.YEAR
                break
            if index - 1 in parts or follower > index + 1 or not _is_day(joined[follower]):
                break
            parts[follower] = NumberKind.DAY
            last = follower
        start = min(joined[part].start for part in parts)
        end = max(joined[part].end for part in parts)
        weak = len(parts) == 1 and quantity.weak
        for part, kind in parts.items():
            joined[part] = joined[part]._replace(kind=kind, start=start, end=end, weak=weak)
    return joined


def _is_day(quantity: Quantity) -> bool:
    return quantity.kind in {NumberKind.NUMBER, NumberKind.ORDINAL} and quantity.value in range(1, 32)


def _beside(left: Quantity, right: Quantity, text: str) -> bool:
    return right.start >= left.end and _GAP.fullmatch(text, left.end, right.start) is not None
