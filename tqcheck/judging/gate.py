"""Findings and scores in, verdict out; and every exit code."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from tqcheck.core.finding import Family, Finding, Verdict
from tqcheck.core.settings import Settings


class ExitCode(IntEnum):
    """What a run of tqcheck ends with."""

    PASSED = 0
    """Nothing at or above the gate's limits."""
    FAILED = 1
    """Findings: the batch is not fit to ship."""
    NOT_JUDGED = 2
    """Could not judge: usage, configuration, unreadable input, output not written, unchecked passages."""
    INTERNAL = 3
    """A fault of tqcheck itself."""
    INTERRUPTED = 130
    """Stopped from the keyboard."""


@dataclass(frozen=True, slots=True)
class Counts:
    """What the gate looks at."""

    passages: int
    verdicts: Mapping[Verdict, int]
    findings: int
    flagged: int
    chrf: Mapping[str, float]
    """chrF++ of the whole batch, by language."""
    awkward_per_1k: Mapping[str, float]
    """Awkward findings per thousand words, by file."""
    input_errors: int = 0
    stale: int = 0
    """Findings of the baseline that are there no more."""
    unchanged: int = 0
    """Passages that were passed over, because they have not changed since the revision asked for."""
    words: int | None = None
    """Of all passages; None where nobody has counted."""


@dataclass(frozen=True, slots=True)
class Decision:
    """The verdict on the batch, and the conditions that it broke, in words."""

    verdict: Verdict
    broken: tuple[str, ...]


def passage_verdict(findings: Sequence[Finding], settings: Settings, *, checked: bool) -> Verdict:
    """Fail for a finding grave enough; unchecked where drift is asked for and no rule could compare.

    `checked` says whether a rule compared what the passage means with at least one counterpart.
    """
    if any(settings.level(finding.family).fails(finding.severity) for finding in findings):
        return Verdict.FAIL
    if Family.DRIFT not in settings.families:
        return Verdict.PASS
    return Verdict.PASS if checked else Verdict.UNCHECKED


def decide(counts: Counts, settings: Settings) -> Decision:
    """Apply the gate. Each limit is a condition of its own: one broken is enough, none makes up for another.

    Failures outweigh unchecked passages; unchecked ones outweigh a pass unless the settings allow them, and so do
    records that could not be read and a limit that could not be computed.
    """
    broken = tuple(_broken(counts, settings))
    if broken:
        return Decision(Verdict.FAIL, broken)
    if counts.passages and settings.min_chrf is not None and not counts.chrf:
        return Decision(Verdict.UNCHECKED, ("--min-chrf: nothing was compared",))
    if counts.passages and counts.words == 0:
        return Decision(Verdict.UNCHECKED, ("there is not a word in any passage",))
    unchecked = (
        counts.input_errors
        or (counts.verdicts.get(Verdict.UNCHECKED, 0) and not settings.allow_unchecked)
        or not (counts.passages or counts.unchanged or settings.allow_empty)
    )
    return Decision(Verdict.UNCHECKED if unchecked else Verdict.PASS, ())


def exit_code(verdict: Verdict, *, input_errors: int) -> ExitCode:
    """The exit code for a verdict; input that could not be read is never a pass, nor a mere failure."""
    if input_errors:
        return ExitCode.NOT_JUDGED
    return {
        Verdict.PASS: ExitCode.PASSED,
        Verdict.FAIL: ExitCode.FAILED,
        Verdict.UNCHECKED: ExitCode.NOT_JUDGED,
    }[verdict]


def _broken(counts: Counts, settings: Settings) -> list[str]:
    broken = []
    if failed := counts.verdicts.get(Verdict.FAIL, 0):
        broken.append(f"{failed} of {counts.passages} passages failed")
    if settings.max_findings is not None and counts.findings > settings.max_findings:
        broken.append(f"{counts.findings} findings, more than --max-findings {settings.max_findings}")
    if settings.max_flagged is not None and counts.flagged > settings.max_flagged * counts.passages:
        share = counts.flagged / counts.passages
        broken.append(
            f"{share:.1%} of the passages flagged, more than --max-flagged {settings.max_flagged:g}"
        )
    if settings.min_chrf is not None:
        broken += [
            f"chrF++ {chrf:.1f} ({language}) is under --min-chrf {settings.min_chrf:g}"
            for language, chrf in sorted(counts.chrf.items())
            if chrf < settings.min_chrf
        ]
    if settings.max_awkward_per_1k is not None:
        broken += [
            f"{density:.1f} awkward findings per 1,000 words in {file}, more than --max-awkward-per-1k "
            f"{settings.max_awkward_per_1k:g}"
            for file, density in sorted(counts.awkward_per_1k.items())
            if density > settings.max_awkward_per_1k
        ]
    if settings.strict_baseline and counts.stale:
        broken.append(
            f"stale findings in the baseline: {counts.stale} (--strict-baseline); run tqcheck baseline prune"
        )
    return broken
