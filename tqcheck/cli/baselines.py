"""What the `tqcheck baseline` commands make of runs and baselines."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tqcheck.cli.configuration import config_file, settings_of
from tqcheck.config.given import GivenSettings
from tqcheck.core.content_hash import text_hash
from tqcheck.core.errors import InputError, UsageError
from tqcheck.core.judgement import Judgement
from tqcheck.core.passage import SuppressionOrigin
from tqcheck.core.summary import Summary
from tqcheck.readers.files import input_file
from tqcheck.reporters.excerpt import shown
from tqcheck.rules import ALL_RULES
from tqcheck.run_file.saved_run import SavedRun
from tqcheck.suppressions.baseline import Baseline, Key, PassageKey, own_id
from tqcheck.suppressions.baseline_lines import read_baseline
from tqcheck.suppressions.entry_writing import write_baseline
from tqcheck.suppressions.relative_files import RelativeFiles

_CHECK_ALL = "check the texts again, all of them"


def baseline_file(given: Path | None, option: str, config: Path | None) -> Path:
    """The file that is named, else the baseline of the configuration; raises UsageError where there is neither."""
    path = given or settings_of(GivenSettings(), config_file(config)).baseline
    if path is None:
        raise UsageError("no baseline is named", cure=f"name it with {option}, or in the configuration")
    return path


def write_by_run(run: str, path: Path) -> str:
    """Write all findings of a saved run into a new baseline; a line says how many."""
    made = Baseline(path, found_in_run(run, path.parent).counts)
    write_baseline(made)
    return f"{path}: findings written: {made.findings}"


def prune_by_run(run: str, path: Path) -> str:
    """Take out of a baseline what a saved run did not find any more; a line says how many."""
    before = read_baseline(path)
    after = pruned(before, found_in_run(run, path.parent))
    if after != before:
        write_baseline(after)
    return f"{path}: findings taken out: {before.findings - after.findings}, left: {after.findings}"


@dataclass
class FoundInRun:
    """What a whole run found and nobody has accepted, counted as a baseline counts it."""

    counts: Counter[Key] = field(default_factory=Counter)
    files: set[str] = field(default_factory=set)
    """All files that it read passages from."""
    rules_off: frozenset[str] = frozenset()


def found_in_run(run: str, folder: Path) -> FoundInRun:
    """The findings of a saved run, those known from a baseline too; files are named from `folder`.

    Raises InputError for what is no whole run: a baseline made from it, or pruned by it, would miss what is there.
    """
    source, files, found = input_file(run), RelativeFiles(folder), FoundInRun()
    saved = SavedRun(source, ALL_RULES)
    for judgement in saved:
        file = files.name(judgement.passage.location.file)
        found.files.add(file)
        found.counts.update(_keys(judgement, file))
    _refuse_parts(saved.summary, source.name)
    found.rules_off = frozenset(saved.summary.rules_off)
    return found


def pruned(baseline: Baseline, found: FoundInRun) -> Baseline:
    """The baseline without what is gone: findings that the run did not meet again, and those of files that are.

    Raises UsageError where the run has none of its files: then it has nothing to say about it.
    """
    known = {key.place.file for key in baseline.counts}
    lost = {file for file in known - found.files if not (baseline.path.parent / file).exists()}
    if known and not known & found.files:
        raise UsageError(
            f"the run has none of the files in {baseline.path}",
            cure="prune it where the check was run, by a run over the same files",
        )
    counts = {
        key: _left(key, count, found) for key, count in baseline.counts.items() if key.place.file not in lost
    }
    return Baseline(baseline.path, {key: count for key, count in counts.items() if count})


def baseline_table(path: Path) -> Iterator[str]:
    """Lines: how much there is in all, then a row a rule under each file."""
    return map(shown, _table(read_baseline(path)))


def _table(baseline: Baseline) -> Iterator[str]:
    passages = len({key.place for key in baseline.counts})
    yield f"{baseline.path}: findings: {baseline.findings}, passages: {passages}"
    by_file: dict[str, Counter[str]] = {}
    for key, count in baseline.sorted:
        by_file.setdefault(key.place.file, Counter())[key.rule] += count
    for file, rules in by_file.items():
        yield file
        for code, count in sorted(rules.items()):
            name = ALL_RULES[code].name if code in ALL_RULES else "(no such rule)"
            yield f"  {code} {name:<22} {count:>6}"


def _refuse_parts(summary: Summary, name: str) -> None:
    if summary.unchanged:
        raise InputError("the run passed over unchanged passages (--changed-since)", name, cure=_CHECK_ALL)
    if summary.input_errors:
        raise InputError("the run could not read all of its input", name, cure="mend it and check it again")


def _keys(judgement: Judgement, file: str) -> Iterator[Key]:
    place = PassageKey(file, own_id(judgement.passage.id), text_hash(judgement.passage.text))
    known = [
        each.finding for each in judgement.suppressed if each.suppression.origin is SuppressionOrigin.BASELINE
    ]
    for finding in (*judgement.findings, *known):
        yield Key(place, finding.rule)


def _left(key: Key, count: int, found: FoundInRun) -> int:
    if key.place.file not in found.files or key.rule in found.rules_off:
        return count
    return min(count, found.counts[key])
