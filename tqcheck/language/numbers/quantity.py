"""A number of a text: its value, its kind, its unit and its place."""

from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple, TypeAlias

from tqcheck.core.finding import Span

Value: TypeAlias = int | Fraction
"""Exact: `1.40` and `1.4` are one value, `0.1` is a tenth."""


Ratio: TypeAlias = tuple[int, int]


def ratio(value: Value) -> Ratio:
    """The key of a value in tables: hashing and comparing fractions takes ten times as long."""
    return value.as_integer_ratio()


class NumberKind(StrEnum):
    """What a number phrase is about."""

    NUMBER = "number"
    ORDINAL = "ordinal"
    FRACTION = "fraction"
    PERCENT = "percent"
    MONEY = "money"
    YEAR = "year"
    MONTH = "month"
    DAY = "day"
    WEEKDAY = "weekday"
    """Monday is 1."""
    SEASON = "season"
    """Spring is 1."""
    TIME = "time"
    CODE = "code"
    """Digits that are part of a name: `G20`, `COVID-19`."""


FIXED = "fixed"
"""The unit of a time that is known to be a.m. or p.m."""

NAMED = frozenset({NumberKind.MONTH, NumberKind.WEEKDAY, NumberKind.SEASON})
"""Parts of the calendar that have names: each can agree with, or contradict, only its own kind."""

UNCONVERTIBLE = NAMED | {NumberKind.CODE}
"""Kinds that can contradict only their own kind: a month is not a count."""
EXACT = UNCONVERTIBLE | {NumberKind.TIME, NumberKind.YEAR, NumberKind.DAY, NumberKind.ORDINAL}
"""Kinds that are never rounded and never a lower or upper bound."""
_CODED = frozenset({NumberKind.CODE, NumberKind.NUMBER, NumberKind.YEAR})
"""Kinds that a code can agree with: in "COVID 19" the code is read as a plain number."""


class Quantity(NamedTuple):
    """One number of a text.

    `text[start:end]` is the phrase with its unit; the parts of a date share their phrase.
    """

    value: Value
    kind: NumberKind
    start: int
    end: int
    also: tuple[Value, ...] = ()
    """Other values that the phrase may stand for: `3 p.m.` is 15, also 3."""
    unit: str = ""
    """An ISO currency code, `%`, the letters of a code, or `FIXED` for a time."""
    weak: bool = False
    """Whether the word is too common or vague ("one", "first", "half") to base a contradiction on."""
    scale: Value = 1
    """The factor of a scale word after the number: a million in `12 million`."""

    @property
    def span(self) -> Span:
        """The span of the phrase."""
        return Span(self.start, self.end)

    def agrees(self, other: "Quantity") -> bool:
        """Whether both may stand for the same value."""
        if (
            self.kind is not other.kind
            and {self.kind, other.kind} & UNCONVERTIBLE
            and not {self.kind, other.kind} <= _CODED
        ):
            return False
        if self.value is other.value or self.value == other.value:
            return True
        if self.kind is other.kind is NumberKind.TIME and self.unit and other.unit:
            return False
        return not {self.value, *self.also}.isdisjoint((other.value, *other.also))
