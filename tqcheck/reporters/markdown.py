"""A comment for a merge request: the verdict, the figures, and a table of the worst findings."""

from collections.abc import Iterator
from typing import IO, NamedTuple

from tqcheck.core.finding import Finding
from tqcheck.core.judgement import Judgement
from tqcheck.core.summary import Summary
from tqcheck.reporters.base import RenderOptions
from tqcheck.reporters.figures import verdict_line
from tqcheck.reporters.markdown_text import code, prose
from tqcheck.reporters.source_locations import path_of, region_of
from tqcheck.reporters.wording import objections_in_words, sort_rank, truncate
from tqcheck.reporters.worst import Worst


class Room(NamedTuple):
    """How much a report may hold."""

    findings: int
    length: int
    """Bytes."""


COMMENT = Room(findings=50, length=60_000)
"""GitHub takes 65,536 characters in a comment, GitLab more."""

STEP_SUMMARY = Room(findings=1000, length=1_000_000)
"""GitHub takes 1 MiB of a step."""

_TABLE = "| where | rule | severity | phrase | what is wrong |\n|---|---|---|---|---|\n"
_FOR_THE_END = 1000  # bytes
_MANY = 10
"""Lines of a kind, of which a batch can have any number."""


class MarkdownReporter:
    """Keeps the worst findings, as many as there is room for."""

    def __init__(self, stream: IO[str], options: RenderOptions, room: Room = COMMENT) -> None:
        self._stream = stream
        self._options = options
        self._room = room
        self._worst: Worst[str] = Worst(room.findings)

    def add(self, judgement: Judgement) -> None:
        """Take in a passage's findings."""
        for finding in judgement.findings:
            rank = sort_rank(judgement, finding.severity)
            self._worst.add(rank, judgement.scores.rank, self._row(judgement, finding))

    def finish(self, summary: Summary) -> None:
        """Write the comment."""
        head = f"### tqcheck: {prose(verdict_line(summary))}\n\n"
        head += "| figure | |\n|---|---|\n" + "".join(
            f"| {name} | {text} |\n" for name, text in _figures(summary)
        )
        self._stream.write(head + "\n")
        shown = self._write_rows(self._room.length - len(head.encode()) - _FOR_THE_END)
        if left_out := self._worst.added - shown:
            self._stream.write(f"Not shown here: {left_out} more.\n\n")
        self._stream.write(f"<sub>{prose(summary.signature)}</sub>\n")

    def _write_rows(self, room: int) -> int:
        """Write the rows that there is room for, and say how many."""
        shown = 0
        for row in self._worst.ranked():
            text = row if shown else _TABLE + row
            room -= len(text.encode())
            if room < 0:
                break
            self._stream.write(text)
            shown += 1
        self._stream.write("\n" if shown else "")
        return shown

    def _row(self, judgement: Judgement, finding: Finding) -> str:
        start = region_of(judgement.passage, finding).start
        where = (
            f"{code(f'{path_of(start.file, self._options)}:{start.line}')}<br>{prose(judgement.passage.id)}"
        )
        wrong = "<br>".join(map(prose, [finding.message, *objections_in_words(finding)]))
        rule = f"{finding.rule} {finding.name}"
        phrase = code(finding.text) if finding.text else "(a gap)"
        return f"| {where} | {rule} | {finding.severity.label} | {phrase} | {wrong} |\n"


def _figures(summary: Summary) -> Iterator[tuple[str, str]]:
    counts = ", ".join(f"{verdict.value} {count}" for verdict, count in summary.verdicts.items())
    yield "passages", f"{summary.passages}: {counts}"
    if summary.findings:
        graded = ", ".join(f"{each.label} {count}" for each, count in summary.severities.items())
        yield "findings", f"{summary.findings}: {graded}"
    if summary.suppressed:
        yield "suppressed", str(summary.suppressed)
    if summary.mean_quality is not None:
        yield "mean quality", f"{summary.mean_quality:.2f}"
    for language, each in list(summary.similarity.items())[:_MANY]:
        yield f"chrF++ ({prose(language)})", f"{each.scores.chrf:.1f}"
    for reason, count in list(summary.unchecked_reasons.items())[:_MANY]:
        yield "unchecked", f"{count}: {prose(reason)}"
    if summary.input_errors:
        yield "records that could not be read", str(summary.input_errors)
    for warning in summary.warnings[:_MANY]:
        yield "warning", prose(truncate(warning))
