"""Writes baselines and accepted findings, replacing the file atomically."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from tqcheck.core.errors import UsageError
from tqcheck.storage.atomic_write import atomic_write
from tqcheck.suppressions.accepted import AcceptedEntry, AcceptedFile
from tqcheck.suppressions.baseline import Baseline
from tqcheck.suppressions.entry_file import ACCEPTED, BASELINE, EntryFileKind, blocks


def write_baseline(baseline: Baseline) -> None:
    """Write it to its path; raises UsageError where that cannot be done."""
    records = (
        {
            "file": key.place.file,
            "id": key.place.id,
            "rule": key.rule,
            "text_hash": key.place.text,
            "count": count,
        }
        for key, count in baseline.sorted
    )
    _write(baseline.path, BASELINE, records)


def write_accepted(accepted: AcceptedFile) -> None:
    """Write it to its path, sorted; raises UsageError where that cannot be done."""
    _write(accepted.path, ACCEPTED, map(_acceptance, sorted(accepted.entries, key=_order)))


def _acceptance(each: AcceptedEntry) -> dict[str, object]:
    record = {
        "file": each.file,
        "id": each.id,
        "rule": each.suppression.rule,
        "phrase": each.suppression.phrase,
        "reason": each.suppression.reason,
        "text_hash": each.text,
    }
    return {key: value for key, value in record.items() if value is not None}


def _order(each: AcceptedEntry) -> tuple[str, ...]:
    parts = (each.file, each.id, each.suppression.rule, each.suppression.phrase, each.text)
    return tuple(part or "" for part in parts)


def _write(path: Path, kind: EntryFileKind, records: Iterable[Mapping[str, object]]) -> None:
    try:
        atomic_write(path, blocks(kind, records))
    except OSError as fault:
        raise UsageError(f"{path} cannot be written: {fault.strerror}", cure="name another file") from None
