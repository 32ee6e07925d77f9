"""A baseline from its file."""

from collections.abc import Container
from pathlib import Path

from tqcheck.core.errors import InputError
from tqcheck.readers.files import input_file
from tqcheck.suppressions.baseline import Baseline, Key, PassageKey
from tqcheck.suppressions.entry_file import BASELINE
from tqcheck.suppressions.entry_lines import EntryLine, optional_text, read_entries, text_of

_HASH = r"[0-9a-f]{16}"
_CODE = r"TQ[0-9]{3}"


def read_baseline(path: Path) -> Baseline:
    """The baseline in a file; raises InputError, with line and cure, for one that is missing or damaged."""
    source = input_file(str(path))
    if not path.exists():
        raise InputError("no such baseline", source.name, cure="write one with tqcheck baseline write")
    counts: dict[Key, int] = {}
    for entry in read_entries(source, BASELINE):
        try:
            key = _new_key(entry, counts)
            counts[key] = _count(entry)
        except InputError as fault:
            raise InputError(fault.message, source.name, entry.number, BASELINE.cure) from None
    return Baseline(path, counts)


def _new_key(entry: EntryLine, known: Container[Key]) -> Key:
    place = PassageKey(
        text_of(entry, "file"), optional_text(entry, "id"), text_of(entry, "text_hash", pattern=_HASH)
    )
    key = Key(place, text_of(entry, "rule", pattern=_CODE))
    if key in known:
        raise InputError("duplicate entry")
    return key


def _count(entry: EntryLine) -> int:
    count = entry.record.get("count")
    if isinstance(count, bool) or not isinstance(count, int) or count < 1:
        raise InputError('"count" is not a positive whole number')
    return count
