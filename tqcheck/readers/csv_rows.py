"""CSV as in RFC 4180: cells may be quoted, and then hold commas, line ends and doubled quotation marks."""

import csv
import re
from collections.abc import Iterator

from tqcheck.core.errors import InputError
from tqcheck.readers.base import InputFile
from tqcheck.readers.lines import read_lines, without_return
from tqcheck.readers.rows import CellPlace, Row

_LONGEST_CELL = 64 * 2**20

SEPARATORS = (",", ";")
"""What parts cells: the comma of RFC 4180, and what spreadsheets write where the comma is the decimal sign."""


class CsvRows:
    """Rows with a separator between their cells."""

    def __init__(self, separator: str = ",") -> None:
        self._separator = separator
        self._cell = re.compile(rf'"[^"]*(?:""[^"]*)*"|[^{separator}]*')

    def read(self, source: InputFile) -> Iterator[Row | InputError]:
        """A row for each record that is not blank, and an error for each that breaks the rules of quoting."""
        csv.field_size_limit(max(csv.field_size_limit(), _LONGEST_CELL))  # of the whole process: raised only
        feed = _Feed(source)
        reader = csv.reader(feed, strict=True, delimiter=self._separator)
        while True:
            try:
                cells = next(reader)
            except StopIteration:
                return
            except csv.Error as fault:
                yield _broken(str(fault), source.name, feed.first_line)
            except InputError as fault:
                yield fault
            else:
                if cells and (len(cells) > 1 or cells[0].strip()):
                    yield Row(feed.first_line, cells, feed.raw)
            feed.taken.clear()

    def place(self, row: Row, index: int) -> CellPlace:
        """Where a cell stands, found by reading the row's text once more."""
        start = 0
        for _ in range(index):
            start = self._end_of_cell(row.raw, start) + 1
        end = self._end_of_cell(row.raw, start)
        if row.raw.startswith('"', start):
            start, end = start + 1, end - 1
        line = row.line + row.raw.count("\n", 0, start)
        column = start - row.raw.rfind("\n", 0, start)
        return CellPlace(line, column, row.raw[start:end] == row.cells[index])

    def _end_of_cell(self, raw: str, start: int) -> int:
        match = self._cell.match(raw, start)
        return match.end() if match else start


class _Feed:
    """Lines for the csv module; remembers those that belong to the current row."""

    def __init__(self, source: InputFile) -> None:
        self._lines = read_lines(source)
        self.taken: list[str] = []
        self.first_line = 0

    def __iter__(self) -> "_Feed":
        return self

    def __next__(self) -> str:
        line = next(self._lines)
        if isinstance(line, InputError):
            raise line
        if not self.taken:
            self.first_line = line.number
        self.taken.append(line.text + "\n")
        return self.taken[-1]

    @property
    def raw(self) -> str:
        """The row as it stands in the file, without the line end after it."""
        return without_return("".join(self.taken)[:-1])


def _broken(fault: str, file: str, line: int) -> InputError:
    if "unexpected end of data" in fault:
        return InputError(
            "a quotation mark is never closed", file, line, "close it, or double it inside a cell"
        )
    if "expected after" in fault:
        cure = "double the quotation marks inside a quoted cell"
        return InputError("text after a closing quotation mark", file, line, cure)
    if "new-line character" in fault:
        return InputError("a carriage return in a cell without quotation marks", file, line, "quote the cell")
    return InputError(f"broken CSV: {fault}", file, line, "quote its cells as in RFC 4180")
