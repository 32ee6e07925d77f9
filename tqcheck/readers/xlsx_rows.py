"""Excel workbooks (.xlsx): the rows of the first sheet that is not hidden, each cell as the sheet shows it."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from itertools import repeat
from typing import TYPE_CHECKING, BinaryIO, TypeAlias
from zipfile import BadZipFile, ZipFile

from tqcheck.core.errors import InputError, one_line
from tqcheck.readers.base import InputFile
from tqcheck.readers.rows import CellPlace, Row
from tqcheck.readers.seekable import seekable
from tqcheck.storage.extras import install_command

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_MOST_UNPACKED, _MOST_PACKED_SHARE = 2**31, 100
"""Bytes of a workbook when unpacked, and how many times its size that may be: beyond both it is made to harm."""
_PERCENT = re.compile(r"^0(?:\.(0+))?%$")
_DAY = timedelta(days=1)
_CURE = "open it in a spreadsheet program and save it anew as .xlsx, or export the sheet as CSV in UTF-8"

Value: TypeAlias = str | float | bool | datetime | date | time | timedelta | None


class XlsxRows:
    """Reads and locates the rows of a workbook's first sheet; a location's line is the number of the row.

    Dates and times are shown in ISO 8601, numbers without trailing zeros, shares as percentages where the cell says so.
    A formula is read by the value that was saved with it.
    """

    def read(self, source: InputFile) -> Iterator[Row | InputError]:
        """Yields a row for each that is not blank, and an error for one with a formula that has no saved value."""
        try:
            import openpyxl
        except ImportError:
            raise InputError(
                ".xlsx files need openpyxl, which is not installed",
                source.name,
                cure=install_command("tables"),
            ) from None
        with seekable(source) as stream:
            has_formulas = _looked_at(stream, source.name)
            try:
                sheet = _first_sheet(openpyxl.load_workbook(stream, read_only=True, data_only=True))
                formulas: Iterable[tuple[object, ...]] = repeat(())
                if has_formulas:
                    written = openpyxl.load_workbook(stream, read_only=True)
                    formulas = _first_sheet(written).iter_rows(values_only=True)
                for row in _rows(sheet, formulas):
                    yield row.at(source.name, row.line) if isinstance(row, InputError) else row
            except InputError as fault:
                raise fault.at(source.name) from fault
            # What a broken workbook raises in openpyxl is of no class in common, and not documented.
            except Exception as fault:
                raise InputError(
                    f"is no workbook that can be read ({one_line(str(fault))})", source.name, cure=_CURE
                ) from fault

    def place(self, row: Row, index: int) -> CellPlace:  # noqa: ARG002 - a cell has no column of characters
        """The row: a workbook is no text, so that its cells have no place in characters."""
        return CellPlace(row.line, 1, verbatim=False)


def _looked_at(stream: BinaryIO, name: str) -> bool:
    """Whether the workbook has formulas. Raises InputError where it is no zip archive, or one that is made to harm."""
    size = stream.seek(0, 2)
    stream.seek(0)
    try:
        with ZipFile(stream) as archive:
            unpacked = sum(each.file_size for each in archive.infolist())
            if unpacked > max(_MOST_UNPACKED, _MOST_PACKED_SHARE * size):
                raise InputError(f"would be {unpacked:,} bytes unpacked", name, cure=_CURE)
            sheets = [each for each in archive.namelist() if each.startswith("xl/worksheets/")]
            return any(_has_formula(archive, each) for each in sheets)
    except (BadZipFile, OSError, RuntimeError, NotImplementedError, EOFError) as fault:
        raise InputError(f"is no .xlsx file ({one_line(str(fault))})", name, cure=_CURE) from fault


def _has_formula(archive: ZipFile, name: str) -> bool:
    with archive.open(name) as sheet:
        before = b""
        while part := sheet.read(2**20):
            if re.search(rb"<(?:\w+:)?f[ >/]", before + part):
                return True
            before = part[-16:]
    return False


def _first_sheet(workbook: object) -> "Worksheet":
    sheets: list[Worksheet] = getattr(workbook, "worksheets", [])
    if not sheets:
        raise InputError("has no sheet", cure=_CURE)
    return next((sheet for sheet in sheets if sheet.sheet_state == "visible"), sheets[0])


def _rows(sheet: "Worksheet", formulas: Iterable[tuple[object, ...]]) -> Iterator[Row | InputError]:
    # Read-only sheets alone have this; what a sheet says of its size may be wrong.
    getattr(sheet, "reset_dimensions", lambda: None)()
    width = 0
    for number, (cells, written) in enumerate(zip(sheet.iter_rows(), formulas, strict=False), 1):
        values = [_shown(cell.value, cell.number_format if cell.value is not None else "") for cell in cells]
        if unsaved := _without_value(values, written):
            yield InputError(f"the formula in column {unsaved} has no saved value", line=number, cure=_CURE)
            continue
        while len(values) > width and not values[-1]:
            values.pop()
        if not any(value.strip() for value in values):
            continue
        width = width or len(values)
        yield Row(number, values + [""] * (width - len(values)), "")


def _without_value(values: list[str], written: tuple[object, ...]) -> str | None:
    """The letter of the first column whose formula has no value."""
    from openpyxl.utils import get_column_letter

    for column, (value, formula) in enumerate(zip(values, written, strict=False), 1):
        if not value and formula is not None and str(formula).startswith("="):
            return str(get_column_letter(column))
    return None


def _shown(value: object, number_format: str) -> str:
    """A cell's value as text."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float) and (percent := _PERCENT.match(number_format)):
        return f"{value:.{len(percent[1] or '')}%}"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        at_midnight = value.time() == time()
        return value.date().isoformat() if at_midnight else value.isoformat(" ", "seconds")
    return value.isoformat() if isinstance(value, date | time) else str(value)
