"""How long a text may be, and where one is longer."""

import re
from enum import StrEnum
from itertools import accumulate
from typing import NamedTuple
from unicodedata import category, east_asian_width


class LengthUnit(StrEnum):
    """What the length of a text is counted in."""

    CHARACTERS = "characters"
    """Code points of Unicode, as columns of databases and XLIFF count."""
    BYTES = "bytes"
    """Of UTF-8."""
    CELLS = "cells"
    """Of a terminal or another display: two for East Asian wide characters, none for combining ones."""


class LengthLimit(NamedTuple):
    """The greatest length that a text may have."""

    most: int
    unit: LengthUnit = LengthUnit.CHARACTERS

    def __str__(self) -> str:
        """As a record has it."""
        return f"{self.most} {self.unit}"

    def length(self, text: str) -> int:
        """The length of a text in this unit."""
        return len(text) if self.unit is LengthUnit.CHARACTERS else sum(map(self._size, text))

    def end_within(self, text: str) -> int:
        """How many code points of a text, from its beginning, are within the limit."""
        if self.unit is LengthUnit.CHARACTERS:
            return min(len(text), self.most)
        sizes = accumulate(map(self._size, text))
        return next((place for place, size in enumerate(sizes) if size > self.most), len(text))

    def _size(self, char: str) -> int:
        if self.unit is LengthUnit.BYTES:
            return len(char.encode("utf-8", "surrogatepass"))
        return 0 if category(char) in _NO_WIDTH else 2 if east_asian_width(char) in _WIDE else 1


_NO_WIDTH = frozenset({"Mn", "Me", "Cf", "Cc"})
_WIDE = frozenset({"W", "F"})
_WRITTEN = re.compile(r"\s*(\d{1,9})(?:\s+([a-z]+))?\s*")


def length_limit(written: str) -> LengthLimit | None:
    """The limit that is written as `20` or `20 bytes`; None where it is none."""
    match = _WRITTEN.fullmatch(written.lower())
    if match is None:
        return None
    unit = match[2] or LengthUnit.CHARACTERS
    unit = unit if unit.endswith("s") else f"{unit}s"
    return LengthLimit(int(match[1]), LengthUnit(unit)) if unit in set(LengthUnit) else None
