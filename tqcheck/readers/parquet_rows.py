"""Parquet files: the rows of a table, read a few at a time."""

import json
from collections.abc import Iterator
from datetime import date, time

from tqcheck.core.errors import InputError, one_line
from tqcheck.readers.base import InputFile
from tqcheck.readers.rows import CellPlace, Row
from tqcheck.readers.seekable import seekable
from tqcheck.storage.extras import install_command

_ROWS = 1024
"""Rows that are held in memory at a time."""
_CURE = "check that it was written to its end, or export the table as JSON lines"


class ParquetRows:
    """Reads and locates the rows of a Parquet file; a location's line is the number of the row, from 1.

    A missing value is an empty cell; lists and structures, which no column of passages is, are shown as JSON.
    """

    def read(self, source: InputFile) -> Iterator[Row | InputError]:
        """Yields the names of the columns, then each row."""
        try:
            import pyarrow
            from pyarrow import parquet
        except ImportError:
            raise InputError(
                "Parquet files need pyarrow, which is not installed",
                source.name,
                cure=install_command("tables"),
            ) from None
        number = 0
        with seekable(source) as stream:
            try:
                table = parquet.ParquetFile(stream)
                names = list(table.schema_arrow.names)
                yield Row(1, names, "")
                for batch in table.iter_batches(_ROWS):
                    columns = [column.to_pylist() for column in batch.columns]
                    for cells in zip(*columns, strict=True):
                        number += 1
                        yield Row(number, [_shown(cell) for cell in cells], "")
            except (pyarrow.ArrowException, OSError) as fault:
                raise InputError(
                    f"is no Parquet file that can be read ({one_line(str(fault))})", source.name, cure=_CURE
                ) from fault

    def place(self, row: Row, index: int) -> CellPlace:  # noqa: ARG002 - a cell has no column of characters
        """The row: a Parquet file is no text, so that its cells have no place in characters."""
        return CellPlace(row.line, 1, verbatim=False)


def _shown(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, bytes):
        return value.decode("utf-8", "backslashreplace")
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, dict | list | bool):
        return json.dumps(value, ensure_ascii=False, default=str)
    return str(value)
