"""Units of measure beside numbers, and figures that state the same amount in two units: 5 km, 3 miles.

The table is our own. The hard part is how nine languages write a unit, which no library of units covers (pint reads
English names); the forty conversion factors that remain are not worth a dependency.
"""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from itertools import compress
from typing import Final, NamedTuple

from tqcheck.language.numbers.measure_words import CUBIC, MEASURE_WORDS, SQUARE, SYMBOLS
from tqcheck.language.numbers.quantity import NumberKind, Quantity
from tqcheck.language.numbers.spacing import BLANK, UNSPACED

Units = frozenset[str]
"""The units that a word may mean: English "pounds" is a weight and a currency."""


class Unit(NamedTuple):
    """A unit: its dimension, and its size in that dimension's base unit (see `UNITS`)."""

    dimension: str
    factor: float


_LENGTHS = {
    "mm": 0.001,
    "cm": 0.01,
    "m": 1.0,
    "km": 1000.0,
    "in": 0.0254,
    "ft": 0.3048,
    "yd": 0.9144,
    "mi": 1609.344,
    "nmi": 1852.0,
    "li": 500.0,
}
UNITS: Mapping[str, Unit] = {
    **{name: Unit("length", factor) for name, factor in _LENGTHS.items()},
    **{f"{name}2": Unit("area", factor**2) for name, factor in _LENGTHS.items()},
    **{f"{name}3": Unit("volume", factor**3) for name, factor in _LENGTHS.items()},
    "ha": Unit("area", 1e4),
    "acre": Unit("area", 4046.856),
    "mu": Unit("area", 2000 / 3),
    "qing": Unit("area", 2e5 / 3),
    "tsubo": Unit("area", 3.3058),
    "mg": Unit("mass", 1e-6),
    "g": Unit("mass", 1e-3),
    "kg": Unit("mass", 1.0),
    "t": Unit("mass", 1000.0),
    "lb": Unit("mass", 0.45359),
    "oz": Unit("mass", 0.02835),
    "jin": Unit("mass", 0.5),
    "ml": Unit("volume", 1e-6),
    "l": Unit("volume", 1e-3),
    "gal": Unit("volume", 3.78541e-3),
    "bbl": Unit("volume", 0.158987),
    "degC": Unit("heat", 1.0),
    "degF": Unit("heat", 5 / 9),
    "kWh": Unit("energy", 1.0),
    "MWh": Unit("energy", 1e3),
    "GWh": Unit("energy", 1e6),
    "TWh": Unit("energy", 1e9),
    "kW": Unit("power", 1.0),
    "MW": Unit("power", 1e3),
    "GW": Unit("power", 1e6),
    "KB": Unit("data", 1e3),
    "MB": Unit("data", 1e6),
    "GB": Unit("data", 1e9),
    "TB": Unit("data", 1e12),
    "s": Unit("time", 1 / 3600),
    "min": Unit("time", 1 / 60),
    "h": Unit("time", 1.0),
    "d": Unit("time", 24.0),
    "wk": Unit("time", 168.0),
    "mo": Unit("time", 730.5),
    "yr": Unit("time", 8766.0),
}
"""Base units: metre, square and cubic metre, kilogram, degree Celsius, kilowatt (hour), byte, hour."""

_BY_THE_HOUR = {"kmh": "km", "mph": "mi", "kn": "nmi"}
"""A speed is read as its length: many languages write "per hour" before the number."""

_FREEZING_F: Final = 32.0
_TOLERANCE: Final = 0.06
_TOLERANCE_OF_HEAT: Final = 1.0
"""Degrees Celsius."""
_SMALL: Final = 10
"""Figures below this are often rounded to whole numbers: a mile is 2 km."""

_RANGE = rf"(?:{BLANK}?(?:-|–|—|~|～|to|or|and|bis|à|a|до|至|到|から|إلى){BLANK}?\d[\d.,]*[万萬亿億만억]?)?"


@cache
def _pattern(language: str) -> re.Pattern[str]:
    """A pattern of the unit after a number, which may be the first number of a range."""
    edge = "" if language in UNSPACED else r"(?![^\W\d_])"
    words = "|".join(f"(?P<w_{unit}>{names})" for unit, names in MEASURE_WORDS[language].items())
    symbols = "|".join(f"(?P<s_{unit}>{names})" for unit, names in SYMBOLS.items())
    (before_2, after_2), (before_3, after_3) = SQUARE[language], CUBIC[language]
    powers = "|".join(
        rf"(?P<{name}>{pattern})" for name, pattern in (("cubic", before_3), ("square", before_2)) if pattern
    )
    behind = [rf"(?P<cubed>³|3(?!\d)|{after_3 or '(?!)'})", rf"(?P<squared>²|2(?!\d)|{after_2 or '(?!)'})"]
    prefix = f"(?:{powers})?" if powers else ""
    return re.compile(
        rf"{_RANGE}(?:{BLANK}|-)?(?:de )?{prefix}(?:(?i:{words}){edge}|(?:{symbols})(?![^\W\d_]))"
        rf"(?:{'|'.join(behind)})?|{BLANK}?(?P<m2>㎡)|{BLANK}?(?P<km2>㎢)"
    )


_COUNTED = frozenset({NumberKind.NUMBER, NumberKind.FRACTION, NumberKind.YEAR})


_HALF_BEHIND = {"zh": "半", "ja": "半", "ko": "반", "en": " and a half"}
"""Words after a unit that add half of it: a year and a half."""


class Measure(NamedTuple):
    """What a number counts, and where the phrase of number and unit ends."""

    units: Units
    end: int


def measure_of(quantity: Quantity, text: str, language: str) -> Measure | None:
    """The unit of measure after a number; None where there is none, and for money."""
    if quantity.kind not in _COUNTED:
        return None
    match = _pattern(language).match(text, quantity.end) or _inside(quantity, text, language)
    if match is None:
        return None
    named = compress(_group_names(language), match.groups())
    return Measure(_units(tuple(named)), match.end())


@cache
def _group_names(language: str) -> tuple[str, ...]:
    """The names of the pattern's groups in order; every group has a name."""
    return tuple(_pattern(language).groupindex)


@cache
def _units(named: tuple[str, ...]) -> Units:
    """The units that a phrase names, from the names of the groups that it matched."""
    whole = {"m2", "km2"}.intersection(named)
    if whole:
        return frozenset(whole)
    power = (
        2 if {"square", "squared"}.intersection(named) else 3 if {"cubic", "cubed"}.intersection(named) else 1
    )
    name = next(each[2:] for each in named if each[:2] in ("w_", "s_"))
    return frozenset(_raised(_BY_THE_HOUR.get(unit, unit), power) for unit in name.split("_"))


def _inside(quantity: Quantity, text: str, language: str) -> re.Match[str] | None:
    """The unit within a phrase that adds half of it: 一年半, "a year and a half"."""
    behind = _HALF_BEHIND.get(language)
    if behind is None or not text.endswith(behind, quantity.start, quantity.end):
        return None
    places = range(quantity.start + 1, quantity.end - len(behind))
    return next((found for place in places if (found := _pattern(language).match(text, place))), None)


def _raised(unit: str, power: int) -> str:
    """The name of the area or volume unit of a length; other units are returned unchanged."""
    return f"{unit}{power}" if power > 1 and unit in _LENGTHS else unit


def is_converted(one: Quantity, one_units: Units, other: Quantity, other_units: Units) -> bool:
    """Whether two numbers state the same amount in different units, within the usual rounding."""
    return any(
        _converts(float(left), first, float(right), second)
        for first in one_units
        for second in other_units
        if first != second
        for left in (one.value, *one.also)
        for right in (other.value, *other.also)
    )


@lru_cache(4096)
def _converts(left: float, first: str, right: float, second: str) -> bool:
    here, there = UNITS.get(first), UNITS.get(second)
    if here is None or there is None or here.dimension != there.dimension:
        return False
    if here.dimension == "heat":
        return abs(_celsius(left, first) - _celsius(right, second)) <= _TOLERANCE_OF_HEAT
    one, other = left * here.factor, right * there.factor
    rounding = max(
        (
            0.5 * unit.factor
            for value, unit in ((left, here), (right, there))
            if value < _SMALL and value == int(value)
        ),
        default=0.0,
    )
    return abs(one - other) <= max(_TOLERANCE * max(abs(one), abs(other)), rounding)


def _celsius(value: float, unit: str) -> float:
    return value if unit == "degC" else (value - _FREEZING_F) * UNITS["degF"].factor
