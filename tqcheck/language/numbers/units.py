"""Percent signs, percentage points and currencies beside a number."""

import re
from functools import cache
from typing import Final

from tqcheck.language.numbers.spacing import BLANK
from tqcheck.language.numbers.unit_words import UNIT_WORDS

PERCENT: Final = "%"
POINTS: Final = "pp"
"""Percentage points: a change, not a share."""
BASIS_POINTS: Final = "bp"
"""Hundredths of a percentage point."""
SCORE: Final = "points"
"""Points of any kind: of an index, of a match, of a poll."""
SHARE: Final = "share"
"""Percent or percentage points, the text does not say which."""

PERCENTAGES: Final = frozenset({PERCENT, POINTS, BASIS_POINTS, SHARE})

_CODES = [
    "USD",
    "EUR",
    "GBP",
    "JPY",
    "CNY",
    "RMB",
    "INR",
    "RUB",
    "KRW",
    "CHF",
    "AUD",
    "CAD",
    "HKD",
    "TWD",
    "BRL",
    "SEK",
    "NOK",
    "DKK",
]
_SYMBOLS = {"$": "USD", "€": "EUR", "£": "GBP", "₹": "INR", "₽": "RUB", "₩": "KRW", "¥": "any", "￥": "any"}
_COUNTRIES = {
    "A": "AUD",
    "AU": "AUD",
    "C": "CAD",
    "CA": "CAD",
    "HK": "HKD",
    "NT": "TWD",
    "R": "BRL",
    "S": "SGD",
}

_BEFORE = re.compile(
    rf"(?:(?<![^\W_])(?P<country>[A-Z]{{1,2}}|U\.S\.))?(?P<symbol>[$€£¥￥₹₽₩]){BLANK}?$"
    rf"|(?<![^\W_])(?P<code>{'|'.join(_CODES)}){BLANK}?$"
    r"|(?P<word>人民币|人民幣)$"
)
_LAST_OF_CURRENCIES = frozenset({*"币幣", *_SYMBOLS, *(code[-1] for code in _CODES)})
"""The last character of every currency before a number: most numbers have no currency, and are skipped fast."""
_REACH = 6


@cache
def _after(language: str) -> re.Pattern[str]:
    edge = "" if language in {"zh", "ja", "ko"} else r"(?![^\W_])"
    words = UNIT_WORDS[language]
    names = [f"(?P<{unit}>{words[unit]}){edge}" for unit in words if unit != "percent"]
    # Percentage points come before percent, because their names begin with it.
    signs = f"(?P<percent>[%٪％]|(?:{words['percent']}){edge})|(?P<symbol>[$€£¥￥₹₽₩])"
    every = "|".join([*names[:2], signs, *names[2:]])
    return re.compile(rf"\.?{BLANK}?-?(?:d[e'’]{BLANK}?)?(?:{every})", re.IGNORECASE)


def is_currency(unit: str) -> bool:
    """Whether a unit is money."""
    return bool(unit) and unit not in _NO_MONEY


_MULTIPLES = {"x10": 10, "x100": 100}
_NO_MONEY = frozenset({*PERCENTAGES, SCORE, *_MULTIPLES})


def multiple_after(unit: str) -> int:
    """What a unit multiplies its number by: "two decades" may also be twenty; 1 for other units."""
    return _MULTIPLES.get(unit, 1)


def unit_after(text: str, end: int, language: str) -> tuple[str, int]:
    """The unit that follows `text[:end]` and where it ends; "" and `end` if there is none."""
    match = _after(language).match(text, end)
    if not match:
        return "", end
    name = match.lastgroup or ""
    unit = PERCENT if name == "percent" else _SYMBOLS[match["symbol"]] if name == "symbol" else name
    return unit, match.end()


def currency_before(text: str, start: int) -> tuple[str, int]:
    """The currency before `text[start:]` and where it begins; "" and `start` if there is none."""
    near = text[max(0, start - _REACH) : start]
    match = _BEFORE.search(near) if near.rstrip()[-1:] in _LAST_OF_CURRENCIES else None
    if not match:
        return "", start
    begin = max(0, start - _REACH) + match.start()
    if match["symbol"]:
        home = _COUNTRIES.get(match["country"] or "", "") if match["symbol"] == "$" else ""
        return home or _SYMBOLS[match["symbol"]], begin
    return {"RMB": "CNY"}.get(match["code"] or "RMB", match["code"] or ""), begin
