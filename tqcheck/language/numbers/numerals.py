"""Numbers in digits, in every script and with either separator."""

import re
import unicodedata
from fractions import Fraction
from functools import lru_cache

from tqcheck.language.numbers.quantity import Value
from tqcheck.language.numbers.spacing import BLANK, BLANKS

VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"

# Groups of three after a space, or runs joined by any separator; a full-width comma only between
# full-width digits, because elsewhere it parts the numbers of a list. A vulgar fraction may follow.
NUMERAL = (
    rf"(?:(?:\d{{1,3}}(?:{BLANK}\d{{3}})+(?!\d)(?:[.,٫]\d+)?"
    r"|\d+(?:(?:[.,٫٬'’،．]|(?<=[０-９])，(?=[０-９]{3}(?![０-９])))\d+)*)"
    rf"(?:{BLANK}?[{VULGAR}])?|[{VULGAR}])"
)

LONGEST = 40
"""Longer runs of digits are no numbers: nobody counts so far, and reading them takes time."""

_COMMA_DECIMAL = frozenset({"de", "fr", "es", "ru"})
_GROUPERS = f"{BLANKS}'’٬"
_MEANS = str.maketrans({"．": ".", "，": ",", "،": ",", "٫": "."})
_PARTS = re.compile(r"\d+|[^\d]")


@lru_cache(4096)
def read_numeral(text: str, language: str) -> tuple[Value, ...]:
    """The values that a numeral may stand for, the likeliest first; none if it is no single number.

    A lone separator before three digits parts thousands or decimals as the language has it; where the
    sign is the language's decimal sign, thousands are the second reading: engines copy the sign.
    """
    if len(text) > LONGEST:
        return ()
    if text[-1] in VULGAR:
        part = Fraction(unicodedata.numeric(text[-1])).limit_denominator(20)
        whole = text[:-1].rstrip()
        return tuple(value + part for value in read_numeral(whole, language)) if whole else (part,)
    pieces = _PARTS.findall(text.translate(_MEANS))
    groups, number_triggers = pieces[::2], pieces[1::2]
    if not number_triggers:
        return (int(text),)
    if "٫" in text:
        return (_decimal(groups),) if _grouped(groups[:-1]) else ()
    if len(set(number_triggers)) > 1:
        return (
            (_decimal(groups),)
            if number_triggers.count(number_triggers[-1]) == 1 and _grouped(groups[:-1])
            else ()
        )
    if number_triggers[0] in _GROUPERS or len(number_triggers) > 1:
        return (_joined(groups),) if _grouped(groups) else ()
    if not _grouped(groups):
        return (_decimal(groups),)
    decimal = "," if language in _COMMA_DECIMAL else "."
    return (_decimal(groups), _joined(groups)) if number_triggers[0] == decimal else (_joined(groups),)


def _grouped(groups: list[str]) -> bool:
    """Whether groups of digits part a whole number, by thousands or in the Indian way."""
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
    """A whole number as one."""
    return int(value) if value.denominator == 1 else value


def read_digits(text: str) -> int:
    """A run of digits that is no proper number; what is too long to count is cut."""
    return int(text[:LONGEST])
