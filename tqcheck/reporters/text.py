"""The report for people: findings, the worst passages first, then the figures and the verdict."""

from typing import IO

from tqcheck.core.finding import Verdict
from tqcheck.core.judgement import Judgement
from tqcheck.core.summary import Summary
from tqcheck.reporters.base import RenderOptions
from tqcheck.reporters.excerpt import shown
from tqcheck.reporters.figures import figures, verdict_line
from tqcheck.reporters.spill import RankedSpill
from tqcheck.reporters.text_block import passage_block, styled

_COLOURS = {Verdict.PASS: "green", Verdict.FAIL: "red", Verdict.UNCHECKED: "yellow"}


class TextReporter:
    """Groups findings by passage; passages wait on disk until the worst of them is known."""

    def __init__(self, stream: IO[str], options: RenderOptions) -> None:
        self._stream = stream
        self._options = options
        self._passages = RankedSpill()

    def add(self, judgement: Judgement) -> None:
        """Keep a passage that has findings."""
        if judgement.findings and not self._options.quiet and not self._options.statistics:
            worst = max(finding.severity for finding in judgement.findings)
            sort_rank = worst + 10 * (judgement.verdict is Verdict.FAIL)
            self._passages.add(
                sort_rank, judgement.scores.rank, "".join(passage_block(judgement, self._options))
            )

    def finish(self, summary: Summary) -> None:
        """Write the passages, the worst first, then the figures and the verdict."""
        for block in self._passages.ranked():
            self._stream.write(block)
        self._passages.close()
        if not self._options.quiet:
            for line in figures(summary, in_full=self._options.statistics):
                self._stream.write(shown(line) + "\n")
        verdict = styled(shown(verdict_line(summary)), _COLOURS[summary.verdict], self._options, bold=True)
        self._stream.write(verdict + "\n")
        if not self._options.quiet:
            self._stream.write(styled(summary.signature, "bright_black", self._options) + "\n")
