"""What a number phrase says: its value, what kind of thing it counts, and where it stands."""

from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple, TypeAlias

from tqcheck.core.finding import Span

Value: TypeAlias = int | Fraction
"""Exact: `1.40` and `1.4` are one value, `0.1` is a tenth."""


Ratio: TypeAlias = tuple[int, int]


def ratio(value: Value) -> Ratio:
    """What a table of values is kept by: to hash and to compare fractions takes ten times as long."""
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
"""The unit of a time of which the half of the day is known."""

NAMED = frozenset({NumberKind.MONTH, NumberKind.WEEKDAY, NumberKind.SEASON})
"""Parts of the calendar that have names: they agree with their like only, and contradict nothing else."""

UNCONVERTIBLE = NAMED | {NumberKind.CODE}
"""Kinds that contradict only their like: a month is no count."""
EXACT = UNCONVERTIBLE | {NumberKind.TIME, NumberKind.YEAR, NumberKind.DAY, NumberKind.ORDINAL}
"""Kinds of which there is no more and no less: they are neither rounded nor bounds."""
_CODED = frozenset({NumberKind.CODE, NumberKind.NUMBER, NumberKind.YEAR})
"""Codes agree with codes and plain numbers ("COVID 19")."""


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
    """An ISO currency code, `%`, the letters of a code, or that a time is `FIXED`."""
    weak: bool = False
    """Too common or too vague a word ("one", "first", "half") to build a contradiction on."""
    scale: Value = 1
    """The factor of a scale word after the number: a million in `12 million`."""

    @property
    def span(self) -> Span:
        """The phrase."""
        return Span(self.start, self.end)

    def agrees(self, other: "Quantity") -> bool:
        """Whether the two may stand for the same value."""
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
