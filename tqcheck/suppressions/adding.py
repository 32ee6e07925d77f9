"""Adds newly accepted findings to the file of accepted findings."""

import os
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from tqcheck.core.passage import Suppression, SuppressionOrigin
from tqcheck.rules import ALL_RULES
from tqcheck.suppressions.accepted import AcceptedEntry, AcceptedFile
from tqcheck.suppressions.accepted_lines import read_accepted
from tqcheck.suppressions.entry_writing import write_accepted
from tqcheck.suppressions.passages_now import is_standard_input
from tqcheck.suppressions.relative_files import RelativeFiles


def entry_for(
    suppression: Suppression, *, text: str, file: str, passage: str, files: RelativeFiles
) -> AcceptedEntry:
    """The entry for a passage's finding; `text` is the text's hash, `files` names files as the entries' file does."""
    # Standard input is another text each time: an entry that named it would always count as unused.
    name = None if is_standard_input(file) else files.name(file)
    return AcceptedEntry(text, replace(suppression, origin=SuppressionOrigin.SIDECAR), name, passage)


def add_entries(path: Path, entries: Iterable[AcceptedEntry]) -> tuple[AcceptedEntry, ...]:
    """Append the entries that the file does not have yet; returns them. The file need not exist.

    Raises InputError for a file that is damaged, UsageError for one that cannot be written.
    """
    file = read_accepted(path) if os.path.lexists(path) else AcceptedFile(path)
    there: dict[str, list[Suppression]] = {}
    for each in file.entries:
        there.setdefault(each.text, []).append(each.suppression)
    new = tuple(
        each
        for each in dict.fromkeys(entries)
        if new_suppressions([each.suppression], there.get(each.text, ()))
    )
    if new:
        write_accepted(AcceptedFile(path, file.entries + new))
    return new


def new_suppressions(
    suppressions: Sequence[Suppression], there: Sequence[Suppression]
) -> tuple[Suppression, ...]:
    """Those that existing suppressions do not cover."""
    return tuple(each for each in suppressions if not any(_includes(other, each) for other in there))


def _includes(there: Suppression, other: Suppression) -> bool:
    same_rule = there.rule in (other.rule, ALL_RULES[other.rule].name)
    return same_rule and there.phrase in (None, other.phrase)
