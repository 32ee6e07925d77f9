"""Writes a suppression into a passage's own record: one line of JSON lines changes, and in it nothing else."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from tqcheck.core.errors import UsageError
from tqcheck.core.passage import Suppression
from tqcheck.readers.lines import BOM
from tqcheck.storage.atomic_write import atomic_write
from tqcheck.suppressions.entry_file import json_line

_KEY = "ignore"
_SPACE = " \t\r\n\ufeff"

# Not strict: a bare control character in a string does no harm, as in the reader.
_DECODER = json.JSONDecoder(strict=False)


class _Member(NamedTuple):
    """A key of an object, and where its value stands in the text."""

    key: str
    start: int
    end: int


def write_suppressions(path: Path, line: int, suppressions: tuple[Suppression, ...]) -> None:
    """Add suppressions to the record on a line, counted from 1. Raises UsageError where the file cannot be written."""
    try:
        atomic_write(path, _changed(path, line, suppressions))
    except OSError as fault:
        cure = "accept it in a file beside it: --accepted FILE"
        raise UsageError(f"{path} cannot be written: {fault.strerror}", cure=cure) from None


def with_suppressions(record: str, suppressions: tuple[Suppression, ...]) -> str:
    """A record's text with suppressions added to its `ignore` list; what it says otherwise stays as it is written.

    It is a JSON object on one line that the reader of JSON lines accepts.
    """
    added = ", ".join(json_line(_entry(suppression)) for suppression in suppressions)
    members = list(_members(record))
    ignore = next((member for member in members if member.key == _KEY), None)
    if ignore is None:
        end = members[-1].end
        return f'{record[:end]}, "{_KEY}": [{added}]{record[end:]}'
    value, _ = _DECODER.raw_decode(record, ignore.start)
    if not value:  # null, or an empty list
        return f"{record[: ignore.start]}[{added}]{record[ignore.end :]}"
    end = ignore.end - 1  # its bracket
    last = len(record[:end].rstrip(_SPACE))
    return f"{record[:last]}, {added}{record[last:]}"


def _changed(path: Path, number: int, suppressions: tuple[Suppression, ...]) -> Iterator[bytes]:
    with path.open("rb") as stream:
        for place, line in enumerate(stream, start=1):
            if place != number:
                yield line
            else:
                mark = BOM if line.startswith(BOM) else b""
                yield mark + with_suppressions(line.removeprefix(BOM).decode(), suppressions).encode()


def _entry(suppression: Suppression) -> dict[str, object]:
    parts = {"rule": suppression.rule, "phrase": suppression.phrase, "reason": suppression.reason}
    return {key: value for key, value in parts.items() if value is not None}


def _members(record: str) -> Iterator[_Member]:
    place = _skip_space(record, 0) + 1  # the brace that opens it
    while record[place := _skip_space(record, place)] != "}":
        if record[place] == ",":
            place = _skip_space(record, place + 1)
        key, place = _DECODER.raw_decode(record, place)
        start = _skip_space(record, _skip_space(record, place) + 1)  # after the colon
        _, place = _DECODER.raw_decode(record, start)
        yield _Member(str(key), start, place)


def _skip_space(text: str, place: int) -> int:
    while text[place] in _SPACE:
        place += 1
    return place
