"""Tables with a header, whose columns are named like the keys of JSON lines."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from tqcheck.core.errors import InputError, quoted
from tqcheck.core.passage import Location, Passage
from tqcheck.readers.base import Defaults, Entry, InputFile
from tqcheck.readers.lines import to_the_end
from tqcheck.readers.record import KEY_OF, ROUTES, missing_text_cure, passage_from
from tqcheck.readers.rows import Row, RowFormat
from tqcheck.readers.unique_ids import refuse_duplicates

_KEYS = frozenset(KEY_OF.values())
_ROUTE_KEYS = frozenset(route.value for route in ROUTES)

# Columns in which an empty cell is no value; an empty text or counterpart is kept as an empty string.
_OPTIONAL = ("id", "language", "source", "source_language", "ignore", "max_length")


class Column(NamedTuple):
    """A column's key, and for counterparts the engine; for unknown columns the key is their name."""

    key: str
    engine: str | None = None


class Delimited:
    """Reads a passage from each row after the header.

    `retranslation:opus-mt` or `retranslation.opus-mt` is the column of one engine's retranslations. In the names of
    known columns case, spaces and hyphens do not matter. A column without a name is ignored. If
    `Defaults.columns` names the column of a key, another column with the key's own name is ignored as well.
    """

    def __init__(self, row_format: RowFormat) -> None:
        self._format = row_format

    def read(self, source: InputFile, defaults: Defaults) -> Iterator[Entry]:
        """See `Reader.read`."""
        return to_the_end(refuse_duplicates(self._entries(source, defaults)), source)

    def _entries(self, source: InputFile, defaults: Defaults) -> Iterator[Entry]:
        rows = self._format.read(source)
        header = next(rows, None)
        if header is None:
            return
        if isinstance(header, InputError):
            raise header
        columns = _columns(header, source.name, defaults.columns)
        for row in rows:
            if isinstance(row, InputError):
                yield row
            else:
                try:
                    yield self._passage(row, columns, source.name, defaults)
                except InputError as fault:
                    yield fault.at(source.name, row.line)

    def _passage(self, row: Row, columns: Sequence[Column], file: str, defaults: Defaults) -> Passage:
        if len(row.cells) != len(columns):
            message = f"{len(row.cells)} cells under a header of {len(columns)}"
            raise InputError(message, cure="give every row as many cells as the header")
        place = self._format.place(row, columns.index(Column("text")))
        before = row.raw.split("\n")[place.line - row.line][: place.column - 1]
        location = Location(file, place.line, place.column, place.verbatim, len(before.encode()) + 1)
        return passage_from(_record(row, columns), location, defaults)


def known_columns(names: Iterable[str], chosen: Mapping[str, str]) -> set[str]:
    """The keys that these column names stand for; `chosen` says which column holds a key."""
    columns = (_column(name, chosen) for name in names)
    return {column.key for column in columns if column.key in _KEYS}


def _columns(header: Row, file: str, chosen: Mapping[str, str]) -> list[Column]:
    named = quoted(", ".join(cell.strip() for cell in header.cells))
    for key, name in chosen.items():
        if not any(_is_called(cell, name) for cell in header.cells):
            raise InputError(
                f"no column {quoted(name)} in the header {named}",
                file,
                header.line,
                f"check --columns {key}={name}",
            )
    columns = [_column(cell, chosen) for cell in header.cells]
    for index, column in enumerate(columns):
        if column.key and column in columns[:index]:
            message = f"the column {quoted(header.cells[index])} repeats an earlier one"
            raise InputError(message, file, header.line, "rename or remove it")
    if Column("text") not in columns:
        cure = missing_text_cure(column.key for column in columns)
        if len(columns) == 1 and re.search("[;,\t|]", named):
            cure = "separate the columns with tabs for --format tsv, with commas or semicolons for csv"
        raise InputError(f'no column "text" in the header {named}', file, header.line, cure)
    return columns


def _column(cell: str, chosen: Mapping[str, str]) -> Column:
    for key, name in chosen.items():
        if _is_called(cell, name):
            return _named(key)
    own = _named(cell)
    return Column("") if own in map(_named, chosen) else own


def _named(cell: str) -> Column:
    name = cell.strip()
    base, _, engine = (name.replace(".", ":", 1) if ":" not in name else name).partition(":")
    if engine and (key := KEY_OF.get(_plain(base))) in _ROUTE_KEYS:
        return Column(key, engine.strip())
    return Column(KEY_OF.get(_plain(name), name))


def _is_called(cell: str, name: str) -> bool:
    return _plain(cell) == _plain(name)


def _plain(name: str) -> str:
    return re.sub(r"[\s-]+", "_", name.strip().casefold())


def _record(row: Row, columns: Sequence[Column]) -> dict[str, object]:
    """The row as a record like that of a JSON line."""
    record: dict[str, object] = {"id": f"line-{row.line}"}
    engines: dict[str, dict[str, object]] = {}
    for column, cell in zip(columns, row.cells, strict=True):
        if column.key in _ROUTE_KEYS:
            engines.setdefault(column.key, {})[column.engine or ""] = cell
        elif column.key and (cell or column.key not in _OPTIONAL):
            record[column.key] = re.split(r"[\s,;]+", cell.strip()) if column.key == "ignore" else cell
    return record | engines
