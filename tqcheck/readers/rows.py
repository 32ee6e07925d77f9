"""A table's rows, whatever the table is written in."""

from collections.abc import Iterator
from typing import NamedTuple, Protocol

from tqcheck.core.errors import InputError
from tqcheck.readers.base import InputFile


class Row(NamedTuple):
    """The cells of a row, and how it stands in the file."""

    line: int
    """The line on which it begins."""
    cells: list[str]
    raw: str
    """Its line or lines, without the line end after them."""


class CellPlace(NamedTuple):
    """Where a cell's text begins: line and column count from 1."""

    line: int
    column: int
    verbatim: bool
    """Whether the text stands there as it is, without doubled quotation marks."""


class RowFormat(Protocol):
    """How a table is written."""

    def read(self, source: InputFile) -> Iterator[Row | InputError]:
        """Its rows in order, the header first; a row that cannot be read is an error in its place."""
        ...

    def place(self, row: Row, index: int) -> CellPlace:
        """Where the cell with that index stands in the file."""
        ...
