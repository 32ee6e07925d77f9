"""CSV as in RFC 4180: quoted cells may contain separators, line ends and doubled quotation marks."""

import csv
import re
from collections.abc import Iterator

from tqcheck.core.errors import InputError
from tqcheck.readers.base import InputFile
from tqcheck.readers.lines import read_lines, without_return
from tqcheck.readers.rows import CellPlace, Row

_LONGEST_CELL = 64 * 2**20

SEPARATORS = (",", ";")
"""The comma of RFC 4180, and the semicolon that spreadsheets use where the comma is the decimal sign."""


class CsvRows:
    """Reads and locates rows of CSV with a given separator."""

    def __init__(self, separator: str = ",") -> None:
        self._separator = separator
        self._cell = re.compile(rf'"[^"]*(?:""[^"]*)*"|[^{separator}]*')

    def read(self, source: InputFile) -> Iterator[Row | InputError]:
        """Yields a row for each record that is not blank, or an error for one that breaks the rules of quoting."""
        csv.field_size_limit(max(csv.field_size_limit(), _LONGEST_CELL))  # global, so it is never lowered
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
        """The place of a cell, found by parsing the row's text again."""
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
    """An iterator of lines for the csv module, which keeps those of the current row."""

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
        """The row as written in the file, without the line end after it."""
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
