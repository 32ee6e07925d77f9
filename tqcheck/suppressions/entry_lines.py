"""The lines of a file of entries (see `entry_file`), each validated before use."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from tqcheck.core.errors import InputError, quoted
from tqcheck.readers.base import InputFile
from tqcheck.readers.json_lines import parsed_record
from tqcheck.readers.lines import Line, read_lines
from tqcheck.suppressions.entry_file import VERSION, EntryFileKind

_CONFLICT = re.compile(r"(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)")


class EntryLine(NamedTuple):
    """An entry's object, and its line, counted from 1."""

    number: int
    record: Mapping[str, object]


def read_entries(source: InputFile, kind: EntryFileKind) -> Iterator[EntryLine]:
    """Every entry after the first line.

    Raises InputError, with file, line and cure, for a file of another kind or version, for what a merge left
    after, and for a line that is not a JSON object.
    """
    headed = False
    for line in read_lines(source):
        if isinstance(line, InputError):
            raise line
        if not line.text or line.text.isspace():
            continue
        record = _record(line, source, kind)
        if headed:
            yield EntryLine(line.number, record)
        else:
            _check_header(record, InputError("", source.name, line.number), kind)
            headed = True
    if not headed:
        raise InputError("is empty", source.name, 1, kind.cure)


def text_of(entry: EntryLine, key: str, *, pattern: str = r"(?s).+") -> str:
    """The string under a key, which must match; an `InputError` without a place says what is wrong."""
    value = optional_text(entry, key)
    if value is None or not re.fullmatch(pattern, value):
        raise InputError(
            f"{quoted(key)} is {quoted(str(value))}" if value is not None else f"no {quoted(key)}"
        )
    return value


def optional_text(entry: EntryLine, key: str) -> str | None:
    """The string under a key, None where there is none; an `InputError` without a place for anything else."""
    value = entry.record.get(key)
    if value is not None and not isinstance(value, str):
        raise InputError(f"{quoted(key)} is not a string")
    return value


def _record(line: Line, source: InputFile, kind: EntryFileKind) -> Mapping[str, object]:
    if _CONFLICT.match(line.text):
        cure = "keep the entries of both sides and take the marker lines out"
        raise InputError("holds a merge conflict", source.name, line.number, cure)
    try:
        return parsed_record(line.text)
    except RecursionError:
        raise InputError("nested too deeply", source.name, line.number, kind.cure) from None
    except InputError as fault:
        raise InputError(fault.message, source.name, line.number, kind.cure) from None


def _check_header(record: Mapping[str, object], place: InputError, kind: EntryFileKind) -> None:
    name, version = record.get("tqcheck"), record.get("version")
    if name != kind.name:
        message = f'the first line does not say {{"tqcheck": "{kind.name}", "version": {VERSION}}}'
        raise InputError(message, place.file, place.line, kind.cure)
    if version != VERSION or isinstance(version, bool):
        message = f"its version is {quoted(str(version))}; this tqcheck reads {VERSION}"
        raise InputError(message, place.file, place.line, kind.cure)
