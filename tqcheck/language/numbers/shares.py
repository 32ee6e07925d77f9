"""Parts of a whole: half, a third, 30 percent, 三成."""

import re
from collections.abc import Mapping
from fractions import Fraction

from tqcheck.language.numbers.quantity import NumberKind, Quantity
from tqcheck.language.numbers.units import PERCENT

# What must follow "half": not every half is a share, as in half an hour, the first half, a half-brother.
_WHOLE_AFTER: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(r"\s(?:of|the|its|their|his|her|our|all|those|these|as)\b"),
    "de": re.compile(r"\s(?:der|des|aller|von|seiner|ihrer|dieser)\b"),
    "fr": re.compile(r"\s(?:des?|du|d['’])"),
    "es": re.compile(r"\s(?:de|del|parte)\b"),
    "ru": re.compile(r"\s\w{3,}"),
    "ar": re.compile(r"\s(?!ساعة|عام|سنة|شهر|قرن|يوم|مليون|مليار|نهائي)"),
}
_WHOLE_BEFORE: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:by|than|about|nearly|almost|around|over|under|roughly|only|just|in) (?:an? |one[ -])?$"
    ),
}
_PART_OF_TIME: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:first|second|latter|former|other|third|fourth|final|last|this|better|\d)[\s-]$", re.IGNORECASE
    ),
    "de": re.compile(r"\b(?:erste|zweite|andere)[nr]? $", re.IGNORECASE),
    "fr": re.compile(r"\b(?:première|seconde|deuxième|autre) $", re.IGNORECASE),
    "es": re.compile(r"\b(?:primera|segunda|otra) $", re.IGNORECASE),
    "ru": re.compile(r"\b(?:перв|втор)\w+ $", re.IGNORECASE),
    "ar": re.compile(r"ال$"),
}
_REACH = 16


def percent(share: Quantity) -> Fraction:
    """The value of a share in percent."""
    return Fraction(share.value) * (1 if share.kind is NumberKind.PERCENT else 100)


def is_share(quantity: Quantity, text: str, language: str) -> bool:
    """Whether a number is a part of a whole, as a percentage or as a fraction."""
    if quantity.kind is NumberKind.PERCENT:
        return quantity.unit == PERCENT and quantity.value <= 100
    if quantity.kind is not NumberKind.FRACTION or quantity.value >= 1:
        return False
    before = text[max(0, quantity.start - _REACH) : quantity.start]
    if language not in _WHOLE_AFTER:
        return True
    if language in _PART_OF_TIME and _PART_OF_TIME[language].search(before):
        return False
    if not quantity.weak:
        return True
    told = _WHOLE_BEFORE.get(language)
    return bool(_WHOLE_AFTER[language].match(text, quantity.end) or (told and told.search(before)))
