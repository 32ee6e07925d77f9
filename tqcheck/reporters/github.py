"""Annotations for GitHub Actions: workflow commands on standard output, the worst first."""

from typing import IO, NamedTuple

from tqcheck.core.finding import Severity
from tqcheck.core.judgement import Judgement
from tqcheck.core.passage import Location
from tqcheck.core.summary import Summary
from tqcheck.reporters.base import RenderOptions
from tqcheck.reporters.batch_trouble import CODE, BatchTrouble
from tqcheck.reporters.excerpt import shown
from tqcheck.reporters.figures import verdict_line
from tqcheck.reporters.source_locations import Region, path_of, region_of
from tqcheck.reporters.wording import described, sort_rank
from tqcheck.reporters.worst import Worst

MOST_OF_A_KIND = 10
"""Errors, and warnings, that GitHub shows of one step; it drops the others without a word."""

_COMMANDS = {Severity.CRITICAL: "error", Severity.MAJOR: "error", Severity.MINOR: "warning"}
_WORST_OF_ALL = 100


class _Annotation(NamedTuple):
    title: str
    message: str
    place: Region


class GitHubReporter:
    """Keeps the worst ten errors and warnings; one notice at the end counts the others."""

    def __init__(self, stream: IO[str], options: RenderOptions) -> None:
        self._stream = stream
        self._options = options
        self._trouble = BatchTrouble()
        self._worst: dict[str, Worst[_Annotation]] = {
            command: Worst(MOST_OF_A_KIND) for command in ("error", "warning")
        }

    def add(self, judgement: Judgement) -> None:
        """Take in a passage's findings."""
        self._trouble.add(judgement)
        for finding in judgement.findings:
            place = region_of(judgement.passage, finding)
            made = _Annotation(f"{finding.rule} {finding.name}", described(finding), place)
            kept = self._worst[_COMMANDS[finding.severity]]
            kept.add(sort_rank(judgement, finding.severity), judgement.scores.rank, made)

    def finish(self, summary: Summary) -> None:
        """Write the annotations, then the notice."""
        if trouble := self._trouble.found(summary):
            made = _Annotation(CODE, shown(trouble.message), Region(trouble.location, None))
            self._worst["error"].add(_WORST_OF_ALL, 0.0, made)
        for command, kept in self._worst.items():
            for each in kept.ranked():
                self._write(command, each)
        left_out = sum(max(kept.added - MOST_OF_A_KIND, 0) for kept in self._worst.values())
        more = f"{left_out} more not shown here. " if left_out else ""
        self._stream.write(f"::notice title=tqcheck::{_escaped(more + shown(verdict_line(summary)))}\n")

    def _write(self, command: str, each: _Annotation) -> None:
        start, end = each.place
        properties: dict[str, object] = {"file": path_of(start.file, self._options), "line": start.line}
        if end is not None:
            properties |= _columns(start, end)
        properties["title"] = each.title
        listed = ",".join(f"{name}={_escaped_property(str(value))}" for name, value in properties.items())
        self._stream.write(f"::{command} {listed}::{_escaped(each.message)}\n")


def _columns(start: Location, end: Location) -> dict[str, object]:
    """GitHub takes columns only where a stretch begins and ends on one line."""
    if start.line != end.line:
        return {"endLine": end.line}
    return {"col": start.column, "endColumn": end.column}


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escaped_property(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")
