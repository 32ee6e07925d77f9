"""Compares a later run with the first: figures, findings and verdicts of the passages in both."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from tqcheck.comparing.columns import FIGURES, VERDICTS, Indexes, RunColumns
from tqcheck.comparing.findings import FindingChanges, finding_changes
from tqcheck.comparing.paired_bootstrap import Difference, paired_bootstrap
from tqcheck.comparing.pairing import Pairing, paired
from tqcheck.core.finding import Verdict

CHANCE = 0.05
"""The level of significance: a difference with a smaller p-value is called beyond chance."""
_BETTER_LOWER = frozenset({"drift", "awkward"})


@dataclass(frozen=True, slots=True)
class FigureChange:
    """The mean of a figure in both runs, over the passages for which both have it."""

    name: str
    pairs: int
    left_out: int
    """The number of shared passages for which one of the runs lacks the figure."""
    first: float
    later: float
    difference: Difference

    @property
    def is_beyond_chance(self) -> bool:
        """Whether the difference is significant (p < `CHANCE`)."""
        p_value = self.difference.p_value
        return p_value is not None and p_value < CHANCE

    @property
    def is_better(self) -> bool:
        """Whether the later run's figure is better, significantly or not."""
        return (self.difference.mean < 0) == (self.name in _BETTER_LOWER) and self.difference.mean != 0


@dataclass(frozen=True, slots=True)
class VerdictChange:
    """How many passages have a given verdict in the first run and a given one in the later."""

    first: Verdict
    later: Verdict
    passages: int


@dataclass(frozen=True, slots=True)
class RunComparison:
    """The changes from the first run to a later one."""

    first: RunColumns
    later: RunColumns
    pairing: Pairing
    figures: Sequence[FigureChange]
    """The figures that at least one passage has in both runs."""
    findings: FindingChanges
    verdicts: Sequence[VerdictChange]
    """Every combination that occurs, including equal verdicts."""

    @property
    def verdict_columns(self) -> tuple[Indexes, Indexes]:
        """The verdict of each pair in the first and in the later run, as indices into `VERDICTS`."""
        return self.first.verdicts[self.pairing.first], self.later.verdicts[self.pairing.later]

    @property
    def failed_in_first(self) -> int:
        """The number of shared passages that failed in the first run."""
        return self._counted(first=Verdict.FAIL)

    @property
    def failed_in_later(self) -> int:
        """The number of shared passages that failed in the later run."""
        return self._counted(later=Verdict.FAIL)

    @property
    def changed_verdicts(self) -> Sequence[VerdictChange]:
        """The combinations in which the verdicts differ."""
        return [each for each in self.verdicts if each.first is not each.later]

    def _counted(self, first: Verdict | None = None, later: Verdict | None = None) -> int:
        return sum(
            each.passages
            for each in self.verdicts
            if first in (None, each.first) and later in (None, each.later)
        )

    def pairs_with(self, first: Verdict, later: Verdict) -> Indexes:
        """The indices of the pairs with these verdicts, in order."""
        before, after = self.verdict_columns
        return np.flatnonzero((before == VERDICTS.index(first)) & (after == VERDICTS.index(later)))


def compared(first: RunColumns, later: RunColumns) -> RunComparison:
    """Compare a later run with the first; without a shared passage the comparison is empty."""
    pairing = paired(first, later)
    return RunComparison(
        first=first,
        later=later,
        pairing=pairing,
        figures=tuple(_figures(first, later, pairing)),
        findings=finding_changes(first, later, pairing),
        verdicts=tuple(_verdicts(first, later, pairing)),
    )


def _figures(first: RunColumns, later: RunColumns, pairing: Pairing) -> list[FigureChange]:
    before, after = first.figures[pairing.first], later.figures[pairing.later]
    found = []
    for number, difference in enumerate(paired_bootstrap(after - before)):
        if difference is not None:
            in_both = ~np.isnan(before[:, number]) & ~np.isnan(after[:, number])
            pairs = int(np.count_nonzero(in_both))
            found.append(
                FigureChange(
                    name=FIGURES[number],
                    pairs=pairs,
                    left_out=len(pairing) - pairs,
                    first=float(before[in_both, number].mean()),
                    later=float(after[in_both, number].mean()),
                    difference=difference,
                )
            )
    return found


def _verdicts(first: RunColumns, later: RunColumns, pairing: Pairing) -> list[VerdictChange]:
    combined = first.verdicts[pairing.first] * len(VERDICTS) + later.verdicts[pairing.later]
    counts = np.bincount(combined, minlength=len(VERDICTS) ** 2).reshape(len(VERDICTS), len(VERDICTS))
    return [
        VerdictChange(before, after, int(count))
        for before, row in zip(VERDICTS, counts, strict=True)
        for after, count in zip(VERDICTS, row, strict=True)
        if count
    ]
