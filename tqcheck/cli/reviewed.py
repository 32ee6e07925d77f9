"""One run of `tqcheck accept --from`: from a review's decisions to the file of accepted findings."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from tqcheck.cli.acceptance import ALREADY, outcome
from tqcheck.cli.configuration import accepted_path, columns_of
from tqcheck.core.content_hash import text_hash
from tqcheck.readers.files import input_file
from tqcheck.rules import ALL_RULES
from tqcheck.suppressions.adding import add_entries, entry_for
from tqcheck.suppressions.decisions import Rejected, read_rejected
from tqcheck.suppressions.passages_now import is_standard_input, passages_now
from tqcheck.suppressions.relative_files import RelativeFiles

DEFAULT_REASON = "reviewed: not an error"


def accept_reviewed(
    decisions: str, reason: str | None, accepted: Path | None = None, config: Path | None = None
) -> Iterator[str]:
    """Accept what a reviewer marked as not an error; gives lines that say what was written where.

    A text that has changed since the run is passed over, and said to be. Raises UsageError or InputError for files
    that are of no use; then nothing is written.
    """
    source = input_file(decisions)
    rejected = read_rejected(source, ALL_RULES, (reason or "").strip() or DEFAULT_REASON)
    if not rejected:
        yield f"{source.name}: no finding is marked as not an error: nothing to accept"
        return
    unchanged = _unchanged(rejected, columns_of(config))
    path = accepted_path(accepted, config)
    files = RelativeFiles(path.parent)
    entries = {
        each: entry_for(each.suppression, text=each.text, file=each.file, passage=each.id, files=files)
        for each in rejected
        if each in unchanged
    }
    new = add_entries(path, entries.values())
    for each in dict.fromkeys(rejected):
        if each not in unchanged:
            yield outcome(each.file, each.id, each.suppression, "not accepted: the text has changed")
        else:
            yield outcome(
                str(path), each.id, each.suppression, "accepted" if entries[each] in new else ALREADY
            )
    others = sorted({code for each in unchanged for code in each.also})
    if new and others:
        yield f"{', '.join(others)} also objected to some of these, and will be reported next time"


def _unchanged(rejected: Sequence[Rejected], columns: Mapping[str, str]) -> set[Rejected]:
    """Those whose passage is in its file as it was; of standard input, all."""
    by_file: dict[str, list[Rejected]] = {}
    for each in rejected:
        by_file.setdefault(each.file, []).append(each)
    return {each for file, those in by_file.items() for each in _still_there(file, those, columns)}


def _still_there(file: str, rejected: Sequence[Rejected], columns: Mapping[str, str]) -> Sequence[Rejected]:
    if is_standard_input(file):
        return rejected
    missing = {(each.id, each.text) for each in rejected}
    for _, passage in passages_now(file, columns):
        missing.discard((passage.id, text_hash(passage.text)))
        if not missing:
            break
    return [each for each in rejected if (each.id, each.text) not in missing]
