"""Figures that two texts share but give in different units: 5 km here, 5 miles there."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from tqcheck.core.document import Document
from tqcheck.core.finding import Span
from tqcheck.language.numbers.currencies import currencies_of
from tqcheck.language.numbers.groups import Group
from tqcheck.language.numbers.measures import UNITS, Units, is_converted, measure_of
from tqcheck.language.numbers.quantity import Quantity, Ratio, ratio
from tqcheck.language.numbers.reading import read_quantities

_CROWD = 100
"""Linked sentences with more numbers than this are tables, which are not compared."""


class Counted(NamedTuple):
    """A number with its unit."""

    quantity: Quantity
    units: Units
    span: Span

    def equals(self, other: "Counted") -> bool:
        """Whether both have the same value in the same unit."""
        return self.quantity.agrees(other.quantity) and bool(self.units & other.units)

    def says(self, other: "Counted") -> bool:
        """Whether both state the same amount, in the same unit or converted."""
        return self.equals(other) or is_converted(self.quantity, self.units, other.quantity, other.units)


class SaidFigures(NamedTuple):
    """The figures of a text, regardless of position."""

    by_value: Mapping[Ratio, Collection[Counted]]
    """The figures under each value that they may stand for."""
    measures: Collection[Counted]
    """The figures whose unit can be converted into others."""

    @classmethod
    def of(cls, figures: Iterable[Counted]) -> "SaidFigures":
        """Collects the figures; one that is repeated is kept once."""
        by_value: dict[Ratio, dict[Counted, None]] = {}
        measures: dict[Counted, None] = {}
        for figure in figures:
            anywhere = Counted(figure.quantity._replace(start=0, end=0), figure.units, Span(0, 0))
            for reading in (figure.quantity.value, *figure.quantity.also):
                by_value.setdefault(ratio(reading), {})[anywhere] = None
            if not figure.units.isdisjoint(UNITS):
                measures[anywhere] = None
        return cls(by_value, measures)

    def have(self, one: Counted) -> bool:
        """Whether one of them states the same amount, in the same unit or converted."""
        readings = map(ratio, (one.quantity.value, *one.quantity.also))
        if any(one.equals(other) for reading in readings for other in self.by_value.get(reading, ())):
            return True
        return not one.units.isdisjoint(UNITS) and any(map(one.says, self.measures))


def counted(quantities: Iterable[Quantity], text: str, language: str) -> Iterator[Counted]:
    """The numbers that have a currency or a unit of measure, each with its unit."""
    for quantity in quantities:
        if money := currencies_of(quantity, text, language):
            yield Counted(quantity, money, quantity.span)
        elif measure := measure_of(quantity, text, language):
            yield Counted(quantity, measure.units, Span(quantity.start, measure.end))


def changed_units(
    groups: Sequence[Group], left: Document, right: Document
) -> Iterator[tuple[Counted, Counted]]:
    """Figures that each side of linked sentences states once, but in a different unit.

    A figure is left out if the other side also states the converted amount: texts may give both, "10 km (6 miles)".
    """
    if not _has_units(left) or not _has_units(right):
        return
    for group in groups:
        if not (group.left and group.right) or len(group.left) + len(group.right) > _CROWD:
            continue
        shared = _said_once(group.left) & _said_once(group.right)
        if not shared:
            continue
        ours = list(counted(group.left, left.text, left.language))
        theirs = list(counted(group.right, right.text, right.language)) if ours else []
        yield from _pairs(ours, theirs, shared)


@lru_cache(16)
def _has_units(document: Document) -> bool:
    """Whether any number has a unit: most texts have none, and need no comparison."""
    numbers = read_quantities(document.text, document.language)
    return next(counted(numbers, document.text, document.language), None) is not None


def _pairs(
    ours: Sequence[Counted], theirs: Sequence[Counted], shared: set[Ratio]
) -> Iterator[tuple[Counted, Counted]]:
    lone = [one for one in ours if not any(one.equals(other) for other in theirs)]
    for one in lone:
        if ratio(one.quantity.value) not in shared or any(one.says(other) for other in theirs):
            continue
        for other in theirs:
            if other.quantity.value == one.quantity.value and not any(mine.says(other) for mine in lone):
                yield one, other


def _said_once(quantities: Sequence[Quantity]) -> set[Ratio]:
    counts = Counter(ratio(quantity.value) for quantity in quantities)
    return {value for value, count in counts.items() if count == 1}
