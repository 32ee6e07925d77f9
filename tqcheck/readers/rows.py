"""The rows of a table, independent of its format."""

from collections.abc import Iterator
from typing import NamedTuple, Protocol

from tqcheck.core.errors import InputError
from tqcheck.readers.base import InputFile


class Row(NamedTuple):
    """The cells of a row, and its text in the file."""

    line: int
    """The line on which it begins."""
    cells: list[str]
    raw: str
    """The row's text, which may have several lines, without the line end after it."""


class CellPlace(NamedTuple):
    """Where a cell's text begins: line and column count from 1."""

    line: int
    column: int
    verbatim: bool
    """Whether the file has the text unchanged there, without doubled quotation marks."""


class RowFormat(Protocol):
    """A format of tables."""

    def read(self, source: InputFile) -> Iterator[Row | InputError]:
        """Yields the rows in order, the header first, and an error in place of a row that cannot be read."""
        ...

    def place(self, row: Row, index: int) -> CellPlace:
        """The place in the file of the cell with that index."""
        ...
