"""Glossaries in CSV or TSV, with a header and a term a row."""

import difflib
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from tqcheck.core.errors import InputError, quoted
from tqcheck.core.folding import folded
from tqcheck.core.glossary import Term
from tqcheck.readers.base import InputFile
from tqcheck.readers.csv_rows import SEPARATORS, CsvRows
from tqcheck.readers.glossary_case import is_written_so
from tqcheck.readers.language_tag import primary_language
from tqcheck.readers.lines import read_lines
from tqcheck.readers.rows import Row, RowFormat
from tqcheck.readers.tsv_rows import TsvRows

_SOURCE, _TARGET, _FORBIDDEN, _TRANSLATE = "source", "target", "forbidden", "translate"
_CASE, _LANGUAGE, _SOURCE_LANGUAGE = "case_sensitive", "language", "source_language"
_COLUMNS: Mapping[str, str] = {
    **{name: name for name in (_SOURCE, _TARGET, _FORBIDDEN, _TRANSLATE, _CASE, _LANGUAGE, _SOURCE_LANGUAGE)},
    "source_term": _SOURCE,
    "term": _SOURCE,
    "target_term": _TARGET,
    "target_terms": _TARGET,
    "targets": _TARGET,
    "translation": _TARGET,
    "forbidden_term": _FORBIDDEN,
    "forbidden_terms": _FORBIDDEN,
    "target_language": _LANGUAGE,
}
"""Every name of a column that is understood, and what it holds."""
_OF_EFFECT = frozenset({_TARGET, _FORBIDDEN, _TRANSLATE})
_YES, _NO = frozenset({"yes", "true", "1", "y"}), frozenset({"no", "false", "0", "n"})
_SIMILAR = 0.8
_OR = "|"


class _Given(NamedTuple):
    """A term and the line that gives it."""

    term: Term
    line: int


def terms_in_table(source: InputFile) -> tuple[Term, ...]:
    """The terms of a table; raises InputError, with line and cure, where it cannot be read whole."""
    header, rows = _table(source)
    columns = _columns(header, source.name)
    given: dict[tuple[str, str | None, str | None], _Given] = {}
    terms: list[Term] = []
    for row in rows:
        if isinstance(row, InputError):
            raise row
        try:
            term = _term(row, columns)
        except InputError as fault:
            raise fault.at(source.name, row.line) from None
        if term.source:
            _refuse_second(term, row.line, given, source.name)
        terms.append(term)
    return tuple(dict.fromkeys(terms))


def _table(source: InputFile) -> tuple[Row, Iterator[Row | InputError]]:
    first = next(read_lines(source), None)
    if isinstance(first, InputError):
        raise first
    head = first.text if first else ""
    formats: dict[str, RowFormat] = {"\t": TsvRows(), **{each: CsvRows(each) for each in SEPARATORS}}
    separator = max(formats, key=lambda each: (len(_known(head.split(each))), each == ","))
    rows = formats[separator].read(source)
    header = next(rows, None)
    if isinstance(header, InputError):
        raise header
    if header is None:
        raise InputError("the glossary is empty", source.name, cure=_header_cure())
    return header, rows


def _known(names: Sequence[str]) -> set[str]:
    return {_COLUMNS[name] for name in map(_plain, names) if name in _COLUMNS}


def _plain(name: str) -> str:
    return re.sub(r"[\s\-]+", "_", name.strip().strip('"').casefold())


def _columns(header: Row, file: str) -> list[str | None]:
    """What each column holds; None for those that are for people, such as notes."""
    columns: list[str | None] = []
    for cell in header.cells:
        column = _COLUMNS.get(_plain(cell))
        if column is not None and column in columns:
            message = f"the column {quoted(cell.strip())} repeats an earlier one"
            raise InputError(message, file, header.line, "rename or remove it")
        if column is None and (close := difflib.get_close_matches(_plain(cell), _COLUMNS, 1, _SIMILAR)):
            known = _COLUMNS[close[0]]
            message = f"unknown column {quoted(cell.strip())}"
            raise InputError(message, file, header.line, f"did you mean {quoted(known)}?")
        columns.append(column)
    if _OF_EFFECT.isdisjoint(columns) or (_SOURCE not in columns and _FORBIDDEN not in columns):
        named = quoted(", ".join(cell.strip() for cell in header.cells))
        missing = _SOURCE if not _OF_EFFECT.isdisjoint(columns) else _TARGET
        raise InputError(
            f"no column {quoted(missing)} in the header {named}", file, header.line, _header_cure()
        )
    return columns


def _header_cure() -> str:
    return "begin with a header such as source,target,forbidden,case-sensitive,language"


def _term(row: Row, columns: Sequence[str | None]) -> Term:
    if len(row.cells) != len(columns):
        message = f"{len(row.cells)} cells under a header of {len(columns)}"
        raise InputError(message, cure="give every row as many cells as the header; quote cells with commas")
    cells = {column: cell.strip() for column, cell in zip(columns, row.cells, strict=True) if column}
    source = folded(cells.get(_SOURCE, ""))[0]
    targets, forbidden = _alternatives(cells, _TARGET), _alternatives(cells, _FORBIDDEN)
    is_kept = not _flag(cells, _TRANSLATE, default=True)
    if not source and not forbidden:
        raise InputError("the source term is empty", cure="fill it in, or take the row out")
    if not source and (targets or is_kept):
        raise InputError("a target without a source term", cure="fill it in, or leave only what is forbidden")
    if is_kept and targets:
        raise InputError(
            f"{quoted(source)} is not to be translated and has a target", cure="leave one of the two empty"
        )
    if not (targets or forbidden or is_kept):
        raise InputError(
            f"no target term for {quoted(source)}", cure="fill in target or forbidden, or write translate no"
        )
    if both := {each.casefold() for each in targets} & {each.casefold() for each in forbidden}:
        raise InputError(f"{quoted(min(both))} is both a target and forbidden", cure="take one of them out")
    written = is_kept or any(map(is_written_so, (source, *targets, *forbidden)))
    return Term(
        source,
        targets,
        forbidden,
        is_kept,
        _flag(cells, _CASE, default=written),
        _language(cells, _LANGUAGE),
        _language(cells, _SOURCE_LANGUAGE),
    )


def _alternatives(cells: Mapping[str, str], column: str) -> tuple[str, ...]:
    cell = cells.get(column, "")
    if not cell:
        return ()
    found = tuple(folded(each.strip())[0] for each in cell.split(_OR))
    if not all(found):
        raise InputError(f"an empty term in {quoted(cell)}", cure=f"write terms with one {_OR} between them")
    return tuple(dict.fromkeys(found))


def _flag(cells: Mapping[str, str], column: str, *, default: bool) -> bool:
    cell = cells.get(column, "").casefold()
    if not cell:
        return default
    if cell not in _YES | _NO:
        raise InputError(f"{column.replace('_', '-')} is {quoted(cell)}", cure="write yes or no")
    return cell in _YES


def _language(cells: Mapping[str, str], column: str) -> str | None:
    cell = cells.get(column, "")
    if not cell:
        return None
    language = primary_language(cell)
    if language is None:
        raise InputError(
            f"{column.replace('_', '-')} is {quoted(cell)}",
            cure="write a language code such as de or zh-Hans",
        )
    return language


def _refuse_second(
    term: Term, line: int, given: dict[tuple[str, str | None, str | None], _Given], file: str
) -> None:
    source = term.source if term.is_case_sensitive else term.source.casefold()
    key = source, term.language, term.source_language
    before = given.setdefault(key, _Given(term, line))
    if before.term != term:
        raise InputError(
            f"{quoted(term.source)} has another entry in line {before.line}",
            file,
            line,
            f"put its terms into one row, with {_OR} between them",
        )
