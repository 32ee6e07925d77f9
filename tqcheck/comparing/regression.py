"""Whether a later run is worse than the first, as `--fail-on-regression` asks."""

from collections.abc import Sequence
from dataclasses import dataclass

from tqcheck.comparing.comparison import RunComparison
from tqcheck.core.finding import Verdict
from tqcheck.judging.gate import ExitCode


@dataclass(frozen=True, slots=True)
class Regression:
    """In which ways a later run is worse, and what is not known about it, in words."""

    worse: Sequence[str]
    unknown: Sequence[str]
    """Reasons not to call it as good: passages that were judged in the first run alone."""

    @property
    def exit_code(self) -> ExitCode:
        """What a gate makes of it."""
        if self.worse:
            return ExitCode.FAILED
        return ExitCode.NOT_JUDGED if self.unknown else ExitCode.PASSED


def regression(comparison: RunComparison) -> Regression:
    """More failed passages, or a mean quality that is lower by more than chance."""
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
    """A run that could judge less must not look as good for it, unless it was told that this is all right."""
    lost = sum(each.passages for each in comparison.changed_verdicts if each.later is Verdict.UNCHECKED)
    if not lost or comparison.later.summary.unchecked_allowed:
        return []
    return [f"unchecked passages that were judged before: {lost}"]
