"""The report for people: what to mend, the worst first, then the figures and the verdict."""

from collections.abc import Iterable, Iterator
from typing import IO

import typer

from tqcheck.finding import Evidence, Finding, Severity, Verdict
from tqcheck.judgement import Judgement
from tqcheck.protocols import Look
from tqcheck.reporters.excerpt import excerpt, shortened, shown
from tqcheck.reporters.figures import figures, verdict_line
from tqcheck.reporters.spill import RankedSpill
from tqcheck.summary import Summary

_COLOURS = {Severity.CRITICAL: "magenta", Severity.MAJOR: "red", Severity.MINOR: "yellow"}
_VERDICT_COLOURS = {Verdict.PASS: "green", Verdict.FAIL: "red", Verdict.UNCHECKED: "yellow"}
_INDENT = "    "


class TextReporter:
    """Groups findings by passage; passages wait on disk until the worst of them is known."""

    def __init__(self, stream: IO[str], look: Look) -> None:
        self._stream = stream
        self._look = look
        self._passages = RankedSpill()

    def add(self, judgement: Judgement) -> None:
        """Keep a passage that has findings."""
        if judgement.findings and not self._look.quiet and not self._look.statistics:
            worst = max(finding.severity for finding in judgement.findings)
            gravity = worst + 10 * (judgement.verdict is Verdict.FAIL)
            self._passages.add(gravity, judgement.scores.quality, "".join(self._block(judgement)))

    def finish(self, summary: Summary) -> None:
        """Write the passages, the worst first, then the figures and the verdict."""
        for block in self._passages.ranked():
            self._stream.write(block)
        self._passages.close()
        if not self._look.quiet:
            for line in figures(summary, in_full=self._look.statistics):
                self._stream.write(shown(line) + "\n")
        verdict = self._styled(shown(verdict_line(summary)), _VERDICT_COLOURS[summary.verdict], bold=True)
        self._stream.write(verdict + "\n")
        if not self._look.quiet:
            self._stream.write(self._styled(summary.signature, "bright_black") + "\n")

    def _block(self, judgement: Judgement) -> Iterator[str]:
        passage = judgement.passage
        place = f"{passage.location.file}:{passage.location.line}"
        name = self._styled(shown(f"{place} {passage.id}"), "cyan", bold=True)
        yield f"{name}  {judgement.verdict.value}, quality {judgement.scores.quality:.2f}\n"
        for finding in _worst_first(judgement.findings):
            yield from self._finding(finding, passage.text)
        yield "\n"

    def _finding(self, finding: Finding, text: str) -> Iterator[str]:
        label = f"{finding.rule} {finding.name}"
        also = f" (also {', '.join(finding.also)})" if finding.also else ""
        severity = f"{finding.severity.label}, {finding.confidence:.0%} sure"
        yield f"  {self._styled(label, _COLOURS[finding.severity], bold=True)} [{severity}]{also}\n"
        yield f"{_INDENT}{shown(finding.message)}\n"
        part = excerpt(text, finding.span, max(self._look.width - len(_INDENT) - 2, 20))
        if self._look.colour:
            marked = self._styled(part.phrase or "‸", _COLOURS[finding.severity], bold=True, underline=True)
            yield f"{_INDENT}| {part.before}{marked}{part.after}\n"
        else:
            yield f"{_INDENT}| {part.before}{part.phrase}{part.after}\n"
            yield f"{_INDENT}| {part.underline}\n"
        for evidence in finding.evidence:
            yield self._evidence(evidence)

    def _evidence(self, evidence: Evidence) -> str:
        name = evidence.route.value.replace("_", "-")
        origin = f" by {shown(evidence.origin)}" if evidence.origin else ""
        label = f"{_INDENT}= {name}{origin}: "
        room = max(self._look.width - len(label), 20)
        return f"{label}{shortened(shown(evidence.text), room) or '(nothing there)'}\n"

    def _styled(self, text: str, colour: str, *, bold: bool = False, underline: bool = False) -> str:
        if not self._look.colour:
            return text
        return typer.style(text, fg=colour, bold=bold or None, underline=underline or None)


def _worst_first(findings: Iterable[Finding]) -> list[Finding]:
    return sorted(findings, key=lambda finding: -finding.severity)
