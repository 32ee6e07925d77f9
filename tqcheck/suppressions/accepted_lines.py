"""Accepted findings from their file."""

from pathlib import Path

from tqcheck.core.errors import InputError
from tqcheck.core.passage import Suppression, SuppressionOrigin
from tqcheck.readers.files import input_file
from tqcheck.suppressions.accepted import AcceptedEntry, AcceptedFile
from tqcheck.suppressions.entry_file import ACCEPTED
from tqcheck.suppressions.entry_lines import EntryLine, optional_text, read_entries, text_of

_HASH = r"[0-9a-f]{16}"


def read_accepted(path: Path) -> AcceptedFile:
    """The accepted findings in a file; raises InputError, with line and cure, for one that is missing or damaged."""
    source = input_file(str(path))
    if not path.exists():
        cure = "check the path; tqcheck accept writes such a file"
        raise InputError("no such file of accepted findings", source.name, cure=cure)
    entries = []
    for entry in read_entries(source, ACCEPTED):
        try:
            entries.append(_acceptance(entry))
        except InputError as fault:
            raise InputError(fault.message, source.name, entry.number, ACCEPTED.cure) from None
    return AcceptedFile(path, tuple(entries))


def _acceptance(entry: EntryLine) -> AcceptedEntry:
    suppression = Suppression(
        text_of(entry, "rule"),
        optional_text(entry, "phrase"),
        text_of(entry, "reason", pattern=r"(?s).*\S.*"),
        SuppressionOrigin.SIDECAR,
    )
    file, passage_id = (optional_text(entry, key) for key in ("file", "id"))
    return AcceptedEntry(
        text_of(entry, "text_hash", pattern=_HASH), suppression, file, passage_id, entry.number
    )
