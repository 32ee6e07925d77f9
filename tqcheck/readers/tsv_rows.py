"""TSV as tools of machine translation write it: tabs separate cells, and nothing is quoted or escaped."""

from collections.abc import Iterator

from tqcheck.core.errors import InputError
from tqcheck.readers.base import InputFile
from tqcheck.readers.lines import read_lines, without_return
from tqcheck.readers.rows import CellPlace, Row


class TsvRows:
    """Reads and locates tab-separated rows."""

    def read(self, source: InputFile) -> Iterator[Row | InputError]:
        """Yields a row for each line that is not empty (a line of tabs is a row of empty cells)."""
        for line in read_lines(source):
            if isinstance(line, InputError):
                yield line
            elif raw := without_return(line.text):
                yield Row(line.number, raw.split("\t"), raw)

    def place(self, row: Row, index: int) -> CellPlace:
        """The place of a cell, after the cells before it and their tabs."""
        column = sum(map(len, row.cells[:index])) + index + 1
        return CellPlace(row.line, column, verbatim=True)
