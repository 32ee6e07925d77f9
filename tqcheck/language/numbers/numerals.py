"""Numbers in digits, in every script and with either separator."""

import re
import unicodedata
from fractions import Fraction
from functools import lru_cache

from tqcheck.language.numbers.quantity import Value
from tqcheck.language.numbers.spacing import BLANK, BLANKS

VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"

# Groups of three after a space, or runs joined by any separator; a full-width comma only between
# full-width digits, because elsewhere it separates the numbers of a list. A vulgar fraction may follow.
NUMERAL = (
    rf"(?:(?:\d{{1,3}}(?:{BLANK}\d{{3}})+(?!\d)(?:[.,٫]\d+)?"
    r"|\d+(?:(?:[.,٫٬'’،．]|(?<=[０-９])，(?=[０-９]{3}(?![０-９])))\d+)*)"
    rf"(?:{BLANK}?[{VULGAR}])?|[{VULGAR}])"
)

LONGEST = 40
"""Longer runs of digits are not numbers that anyone counts, and take long to read."""

_COMMA_DECIMAL = frozenset({"de", "fr", "es", "ru"})
_GROUPERS = f"{BLANKS}'’٬"
_MEANS = str.maketrans({"．": ".", "，": ",", "،": ",", "٫": "."})
_PARTS = re.compile(r"\d+|[^\d]")


@lru_cache(4096)
def read_numeral(text: str, language: str) -> tuple[Value, ...]:
    """The values that a numeral may stand for, the likeliest first; empty if it is not a single number.

    A lone separator before three digits separates thousands or decimals according to the language; if it is the
    language's decimal sign, thousands are the second reading, because engines copy the source's separators.
    """
    if len(text) > LONGEST:
        return ()
    if text[-1] in VULGAR:
        part = Fraction(unicodedata.numeric(text[-1])).limit_denominator(20)
        whole = text[:-1].rstrip()
        return tuple(value + part for value in read_numeral(whole, language)) if whole else (part,)
    pieces = _PARTS.findall(text.translate(_MEANS))
    groups, separators = pieces[::2], pieces[1::2]
    if not separators:
        return (int(text),)
    if "٫" in text:
        return (_decimal(groups),) if _grouped(groups[:-1]) else ()
    if len(set(separators)) > 1:
        return (_decimal(groups),) if separators.count(separators[-1]) == 1 and _grouped(groups[:-1]) else ()
    if separators[0] in _GROUPERS or len(separators) > 1:
        return (_joined(groups),) if _grouped(groups) else ()
    if not _grouped(groups):
        return (_decimal(groups),)
    decimal = "," if language in _COMMA_DECIMAL else "."
    return (_decimal(groups), _joined(groups)) if separators[0] == decimal else (_joined(groups),)


def _grouped(groups: list[str]) -> bool:
    """Whether groups of digits form a whole number, grouped by thousands or in the Indian way."""
    if len(groups) == 1:
        return True
    if int(groups[0]) == 0 or len(groups[0]) > 3 or len(groups[-1]) != 3:
        return False
    inner = {len(group) for group in groups[1:-1]}
    return inner <= {3} or (inner == {2} and len(groups[0]) < 3)


def _joined(groups: list[str]) -> int:
    return int("".join(groups))


def _decimal(groups: list[str]) -> Value:
    return exact(Fraction(_joined(groups), 10 ** len(groups[-1])))


def exact(value: Value) -> Value:
    """The value as an int if it is whole, otherwise unchanged."""
    return int(value) if value.denominator == 1 else value


def read_digits(text: str) -> int:
    """The value of a run of digits that is not a proper number, cut after `LONGEST` digits."""
    return int(text[:LONGEST])
