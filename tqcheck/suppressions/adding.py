"""What is newly accepted goes into the file of accepted findings beside what is there."""

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from tqcheck.core.passage import Suppression
from tqcheck.rules import ALL_RULES
from tqcheck.suppressions.accepted import AcceptedEntry, AcceptedFile
from tqcheck.suppressions.accepted_lines import read_accepted
from tqcheck.suppressions.entry_writing import write_accepted


def add_entries(path: Path, entries: Iterable[AcceptedEntry]) -> tuple[AcceptedEntry, ...]:
    """Write to the file what it does not have yet, each once; gives back what that is. The file may be yet to be made.

    Raises InputError for a file that is damaged, UsageError for one that cannot be written.
    """
    file = read_accepted(path) if os.path.lexists(path) else AcceptedFile(path)
    there: dict[str, list[Suppression]] = {}
    for each in file.entries:
        there.setdefault(each.text, []).append(each.excuse)
    new = tuple(
        each for each in dict.fromkeys(entries) if new_suppressions([each.excuse], there.get(each.text, ()))
    )
    if new:
        write_accepted(AcceptedFile(path, file.entries + new))
    return new


def new_suppressions(
    suppressions: Sequence[Suppression], there: Sequence[Suppression]
) -> tuple[Suppression, ...]:
    """Those that say more than what is there."""
    return tuple(each for each in suppressions if not any(_includes(other, each) for other in there))


def _includes(there: Suppression, other: Suppression) -> bool:
    same_rule = there.rule in (other.rule, ALL_RULES[other.rule].name)
    return same_rule and there.phrase in (None, other.phrase)
