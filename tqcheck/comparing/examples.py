"""Reads the passages that differ most between two runs from the files of the runs."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from tqcheck.comparing.columns import FIGURES, VERDICTS, Indexes
from tqcheck.comparing.comparison import RunComparison
from tqcheck.comparing.findings import PassageChanges, passage_changes
from tqcheck.core.finding import Verdict
from tqcheck.core.judgement import Judgement
from tqcheck.readers.base import InputFile
from tqcheck.rules import ALL_RULES
from tqcheck.run_file.saved_run import SavedRun

MOST_NAMED = 1000
"""How many passages with a changed verdict are listed; the others are only counted."""
_QUALITY = FIGURES.index("quality")


@dataclass(frozen=True, slots=True)
class Example:
    """A passage with its judgements in both runs."""

    first: Judgement
    later: Judgement
    changes: PassageChanges


@dataclass(frozen=True, slots=True)
class ChangedVerdict:
    """A passage, with its place in the first run, whose verdict is different in the later run."""

    id: str
    file: str
    line: int
    first: Verdict
    later: Verdict


@dataclass(frozen=True, slots=True)
class Details:
    """The single passages that a report of a comparison shows."""

    examples: Sequence[Example]
    """The passages that differ most, in descending order."""
    changed: Sequence[ChangedVerdict]
    """Grouped by the change, in the order of the first run; at most `MOST_NAMED`."""
    changed_left_out: int


def read_details(
    comparisons: Sequence[RunComparison], first: InputFile, later: Sequence[InputFile], examples: int
) -> list[Details]:
    """The details of each comparison of the first run with a later one; reads each file once again."""
    chosen = [_most_different(each, examples) for each in comparisons]
    changed = [_changed(each) for each in comparisons]
    in_first = _read(
        first,
        (
            comparison.pairing.first[pairs]
            for comparison, those, named in zip(comparisons, chosen, changed, strict=True)
            for pairs in (those, named[:MOST_NAMED])
        ),
    )
    return [
        _details(comparison, those, named, in_first, _read(file, [comparison.pairing.later[those]]))
        for comparison, those, named, file in zip(comparisons, chosen, changed, later, strict=True)
    ]


def _details(
    comparison: RunComparison,
    chosen: Indexes,
    changed: Indexes,
    in_first: Mapping[int, Judgement],
    in_later: Mapping[int, Judgement],
) -> Details:
    rows = comparison.pairing.first, comparison.pairing.later
    pairs = [(in_first[int(rows[0][each])], in_later[int(rows[1][each])]) for each in chosen]
    return Details(
        examples=tuple(
            Example(before, after, passage_changes(before.findings, after.findings))
            for before, after in pairs
        ),
        changed=tuple(_named(comparison, int(each), in_first) for each in changed[:MOST_NAMED]),
        changed_left_out=max(len(changed) - MOST_NAMED, 0),
    )


def _named(comparison: RunComparison, pair: int, in_first: Mapping[int, Judgement]) -> ChangedVerdict:
    before, after = (int(each[pair]) for each in comparison.verdict_columns)
    passage = in_first[int(comparison.pairing.first[pair])].passage
    place = passage.location
    return ChangedVerdict(passage.id, place.file, place.line, VERDICTS[before], VERDICTS[after])


def _most_different(comparison: RunComparison, examples: int) -> Indexes:
    """Pairs with a changed verdict first, then by the change in quality, then by the number of changed findings."""
    before, after = comparison.verdict_columns
    rows = comparison.pairing.first, comparison.pairing.later
    moved = np.abs(comparison.later.figures[rows[1], _QUALITY] - comparison.first.figures[rows[0], _QUALITY])
    moved = np.nan_to_num(moved)
    changes = comparison.findings.by_passage
    # The sort is stable, so that ties are in the order of the first run.
    order = np.lexsort((-changes, -moved, before == after))
    differs = (before != after) | (moved > 0) | (changes > 0)
    chosen: Indexes = order[differs[order]][:examples]
    return chosen


def _changed(comparison: RunComparison) -> Indexes:
    """Pairs with a changed verdict, grouped by the change."""
    pairs = [comparison.pairs_with(each.first, each.later) for each in comparison.changed_verdicts]
    return np.concatenate([*pairs, np.empty(0, dtype=np.int64)])


def _read(file: InputFile, rows: Iterable[Indexes]) -> dict[int, Judgement]:
    numbers = {int(number) for some in rows for number in some}
    return dict(SavedRun(file, ALL_RULES).at(numbers)) if numbers else {}
