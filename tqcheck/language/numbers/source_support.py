"""Which side the source supports where a passage and the engines' translations state different numbers.

Engines err together: two that read 元 as dollars outvote a passage that is right. The source outweighs them.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache

from tqcheck.language.numbers.quantity import NumberKind, Quantity, Ratio, ratio
from tqcheck.language.numbers.reading import read_quantities

Said = Mapping[Ratio, Collection[Quantity]]
"""The numbers of a text, regardless of position, each under every value that it may stand for."""

# A bare 元 is the writer's own currency, never a foreign dollar, which has a name of its own.
_OWN_MONEY = {"zh": frozenset({"CNY", "HKD", "TWD", "any"}), "ja": frozenset({"JPY", "any"})}


@lru_cache(maxsize=4)  # every finding of a passage asks the same source
def numbers_said(text: str, language: str) -> Said:
    """The numbers of a text, by value."""
    found: dict[Ratio, dict[Quantity, None]] = {}
    for quantity in read_quantities(text, language):
        anywhere = quantity._replace(start=0, end=0)
        for reading in (quantity.value, *quantity.also):
            found.setdefault(ratio(reading), {})[anywhere] = None
    return found


def bears_out(
    ours: Sequence[Quantity], theirs: Iterable[Quantity], source: Said, source_language: str
) -> bool:
    """Whether the source has all of our numbers, of which there is at least one, and none of theirs."""
    return (
        bool(ours)
        and all(_is_said(quantity, source, source_language) for quantity in ours)
        and not any(_is_said(quantity, source, source_language) for quantity in theirs)
    )


def _is_said(quantity: Quantity, source: Said, source_language: str) -> bool:
    readings = map(ratio, (quantity.value, *quantity.also))
    return any(
        _same(quantity, said, source_language) for reading in readings for said in source.get(reading, ())
    )


def _same(quantity: Quantity, said: Quantity, source_language: str) -> bool:
    if quantity.kind is NumberKind.ORDINAL and said.kind not in (NumberKind.ORDINAL, NumberKind.DAY):
        return False
    if not quantity.agrees(said):
        return False
    if quantity.kind is not NumberKind.MONEY or said.kind is not NumberKind.MONEY:
        return True
    own = _OWN_MONEY.get(source_language, frozenset())
    return quantity.unit == said.unit or (said.unit == "any" and quantity.unit in own)
