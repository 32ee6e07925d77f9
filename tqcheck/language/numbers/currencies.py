"""Which currencies a sum may be in: a bare dollar may be any country's, a bare 元 depends on the language."""

import re
from collections.abc import Mapping

from tqcheck.language.numbers.measures import Units
from tqcheck.language.numbers.quantity import NumberKind, Quantity

_CALLED_YUAN = {code: frozenset({code, f"{code}$"}) for code in ("HKD", "TWD")}
"""Dollars that Chinese also calls 元: the code matches a sum in 元, the code with $ matches a bare dollar."""
_DOLLARS = frozenset({"USD", "AUD", "CAD", "SGD", "NZD", "HKD$", "TWD$"})
_OF_AMERICA = re.compile(r"U\.?S|Americ|amerik|américain|estadounid|США|[أا]مريك|美|米|미국", re.IGNORECASE)
_OWN_YUAN: Mapping[str, Units] = {
    "zh": frozenset({"CNY", "HKD", "TWD"}),
    "ja": frozenset({"CNY", "TWD"}),
}
_YEN_SIGN = frozenset({"JPY", "CNY"})
# Japanese and Korean write the weight and the currency with one word.
_POUND = {language: frozenset({"GBP", "lb"}) for language in ("ja", "ko")}


def currencies_of(quantity: Quantity, text: str, language: str) -> Units:
    """The ISO codes of the currencies that a sum may be in; empty if the number is not money."""
    if quantity.kind is not NumberKind.MONEY:
        return frozenset()
    phrase = quantity.span.of(text)
    if quantity.unit == "any":
        return _YEN_SIGN if re.search("[¥￥]", phrase) else _OWN_YUAN.get(language, frozenset())
    if quantity.unit == "USD":
        return frozenset({"USD"}) if _OF_AMERICA.search(phrase) else _DOLLARS
    if quantity.unit == "GBP":
        return _POUND.get(language, frozenset({"GBP"}))
    return _CALLED_YUAN.get(quantity.unit, frozenset({quantity.unit}))
