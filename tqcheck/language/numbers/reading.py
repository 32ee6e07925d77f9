"""Every number of a text with its unit."""

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction
from functools import lru_cache

from tqcheck.language.numbers.cjk import read_cjk
from tqcheck.language.numbers.dates import is_year, join_dates
from tqcheck.language.numbers.numerals import exact
from tqcheck.language.numbers.quantity import NumberKind, Quantity
from tqcheck.language.numbers.spaced import VOCABULARIES, read_spaced
from tqcheck.language.numbers.spacing import BLANK
from tqcheck.language.numbers.units import (
    BASIS_POINTS,
    PERCENTAGES,
    SCORE,
    currency_before,
    multiple_after,
    unit_after,
)

LANGUAGES = frozenset({*VOCABULARIES, "zh", "ja", "ko"})
"""The languages whose numbers can be read."""

_OUT_OF = re.compile(r" (?:in|out of)(?: every)? ")
_ONE_OF_WHOM = re.compile(
    r" (?:person|man|woman|child|adult|boy|girl|baby|infant|patient|voter|worker|student|household|family|home|case)"
    r" in (?:every )?"
)
_PER_THOUSAND = re.compile(r" (?:per|in a|in every) thousand\b|[ ]?‰|‰", re.IGNORECASE)
_AND_A_HALF = re.compile(r"\b(?:an?|one) [a-z]+ and \Z", re.IGNORECASE)
_MOST_OF_WHICH_SOME = 1000
_HALF = Fraction(1, 2)
_UNIT = 24
"""The longest "a centimetre and", in code points."""
_PLAIN = frozenset({NumberKind.NUMBER, NumberKind.FRACTION, NumberKind.YEAR})
_RANGE = re.compile(
    rf"{BLANK}?(?:[-‑–—~〜～至到]|to|and|bis|und|à|et|a|y|до|и|إلى|و|から|에서){BLANK}?[$€£¥￥]?"
)


@lru_cache(16)
def read_quantities(text: str, language: str) -> tuple[Quantity, ...]:
    """The numbers of a text in order; `language` must be one of `LANGUAGES`."""
    read = read_spaced if language in VOCABULARIES else read_cjk
    measured = [_with_unit(quantity, text, language) for quantity in read(text, language)]
    return tuple(join_dates(_shares(_ranges(_apart(measured), text), text, language), text))


def _apart(quantities: Iterable[Quantity]) -> list[Quantity]:
    """The quantities without those that overlap an earlier one: the hundred in "per cent", the minutes of a time."""
    kept: list[Quantity] = []
    for quantity in quantities:
        if not kept or quantity.start >= kept[-1].end or quantity.span == kept[-1].span:
            kept.append(quantity)
    return kept


def _with_unit(quantity: Quantity, text: str, language: str) -> Quantity:
    """A plain number with the unit beside it, which may change its kind; other kinds are returned unchanged."""
    if quantity.kind not in _PLAIN:
        return quantity
    unit, end = unit_after(text, quantity.end, language)
    start = quantity.start
    if (multiple := multiple_after(unit)) > 1:
        return quantity._replace(end=end, also=(*quantity.also, quantity.value * multiple), weak=False)
    if unit == SCORE:
        points = (*quantity.also, exact(Fraction(quantity.value) / 100))
        return quantity._replace(unit=unit, also=points)
    if unit == BASIS_POINTS:
        quantity = _hundredths(quantity)
    if not unit:
        unit, start = currency_before(text, quantity.start)
    if unit:
        kind = NumberKind.PERCENT if unit in PERCENTAGES else NumberKind.MONEY
        return quantity._replace(kind=kind, start=start, end=end, unit=unit)
    four = quantity.end - quantity.start == 4 and text[quantity.start].isdecimal()
    return quantity._replace(kind=NumberKind.YEAR) if four and is_year(quantity) else quantity


def _hundredths(quantity: Quantity) -> Quantity:
    """A number of basis points, converted to percentage points."""
    also = tuple(exact(Fraction(reading) / 100) for reading in quantity.also)
    return quantity._replace(value=exact(Fraction(quantity.value) / 100), also=also)


def _ranges(quantities: Iterable[Quantity], text: str) -> list[Quantity]:
    """Gives the first number of a range the second's scale and unit: "10-12 million dollars"."""
    result: list[Quantity] = []
    for quantity in quantities:
        if (
            result
            and (quantity.scale != 1 or quantity.unit)
            and _RANGE.fullmatch(text, result[-1].end, quantity.start)
        ):
            result[-1] = _like(result[-1], quantity)
        result.append(quantity)
    return result


def _shares(quantities: list[Quantity], text: str, language: str) -> list[Quantity]:
    """Reads English shares: "one in five" is 1/5, "5 per thousand" 1/200, "a year and a half" 3/2."""
    if language != "en":
        return quantities
    result: list[Quantity] = []
    for quantity in _thousandths(_and_a_half(quantities, text), text):
        if result and _is_ratio(result[-1], quantity, text):
            first = result.pop()
            share = exact(Fraction(first.value) / quantity.value)
            also = (quantity.value, first.value)
            result.append(Quantity(share, NumberKind.FRACTION, first.start, quantity.end, also))
        else:
            result.append(quantity)
    return result


def _is_ratio(first: Quantity, second: Quantity, text: str) -> bool:
    counts = first.kind is second.kind is NumberKind.NUMBER and not (first.unit or second.unit)
    return (
        counts
        and (
            _OUT_OF.fullmatch(text, first.end, second.start) is not None
            or (first.value == 1 and _ONE_OF_WHOM.fullmatch(text, first.end, second.start) is not None)
        )
        and 0 < first.value < second.value <= _MOST_OF_WHICH_SOME
    )


def _thousandths(quantities: Iterable[Quantity], text: str) -> Iterator[Quantity]:
    for quantity in quantities:
        if quantity.kind is NumberKind.NUMBER and (unit := _PER_THOUSAND.match(text, quantity.end)):
            share = exact(Fraction(quantity.value) / 1000)
            also = (*quantity.also, quantity.value)
            yield Quantity(share, NumberKind.FRACTION, quantity.start, unit.end(), also)
        else:
            yield quantity


def _and_a_half(quantities: Iterable[Quantity], text: str) -> Iterator[Quantity]:
    for quantity in quantities:
        if text[quantity.start : quantity.end].lower() == "a dozen":  # also said of ten or so
            yield quantity._replace(also=(*quantity.also, 10))
            continue
        is_half = quantity.value == _HALF and quantity.kind is NumberKind.FRACTION
        begun = _AND_A_HALF.search(text, max(quantity.start - _UNIT, 0), quantity.start) if is_half else None
        yield (
            quantity
            if begun is None
            else Quantity(1 + _HALF, NumberKind.FRACTION, begun.start(), quantity.end)
        )


def _like(first: Quantity, second: Quantity) -> Quantity:
    if second.scale != 1 and first.scale == 1:
        first = first._replace(also=(*first.also, first.value * second.scale))
    if (
        second.kind in {NumberKind.PERCENT, NumberKind.MONEY}
        and first.kind is NumberKind.NUMBER
        and not first.weak
    ):
        first = _hundredths(first) if second.unit == BASIS_POINTS else first
        first = first._replace(kind=second.kind, unit=second.unit)
    return first
