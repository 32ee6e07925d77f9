"""Decides whether a later run is worse than the first, for `--fail-on-regression`."""

from collections.abc import Sequence
from dataclasses import dataclass

from tqcheck.comparing.comparison import RunComparison
from tqcheck.core.finding import Verdict
from tqcheck.judging.gate import ExitCode


@dataclass(frozen=True, slots=True)
class Regression:
    """In which ways a later run is worse, and what could not be judged, as sentences for reports."""

    worse: Sequence[str]
    unknown: Sequence[str]
    """Reasons why it cannot be called as good: passages that were judged only in the first run."""

    @property
    def exit_code(self) -> ExitCode:
        """The exit code of a gate."""
        if self.worse:
            return ExitCode.FAILED
        return ExitCode.NOT_JUDGED if self.unknown else ExitCode.PASSED


def regression(comparison: RunComparison) -> Regression:
    """A later run is worse if more passages failed, or if its mean quality is significantly lower."""
    return Regression(tuple(_worse(comparison)), tuple(_unknown(comparison)))


def _worse(comparison: RunComparison) -> list[str]:
    found = []
    before, after = comparison.failed_in_first, comparison.failed_in_later
    if after > before:
        found.append(f"failed passages: {after}, before {before}")
    for figure in comparison.figures:
        if figure.name == "quality" and figure.is_beyond_chance and not figure.is_better:
            found.append(
                f"mean quality is lower beyond chance ({figure.later:.3f}, {figure.first:.3f} before, "
                f"p = {figure.difference.p_value:.3f})"
            )
    return found


def _unknown(comparison: RunComparison) -> list[str]:
    """Passages that are no longer judged, unless unchecked passages were allowed: they must not hide a regression."""
    lost = sum(each.passages for each in comparison.changed_verdicts if each.later is Verdict.UNCHECKED)
    if not lost or comparison.later.summary.unchecked_allowed:
        return []
    return [f"unchecked passages that were judged before: {lost}"]
