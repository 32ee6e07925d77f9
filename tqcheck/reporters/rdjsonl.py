"""Diagnostics for reviewdog, one JSON object a line, in input order."""

from typing import IO

from tqcheck.core.finding import Severity
from tqcheck.core.judgement import Judgement
from tqcheck.core.passage import Location
from tqcheck.core.summary import Summary
from tqcheck.reporters.base import RenderOptions
from tqcheck.reporters.batch_trouble import CODE, BatchTrouble
from tqcheck.reporters.json_text import json_text
from tqcheck.reporters.source_locations import Region, path_of, region_of
from tqcheck.reporters.wording import described

_SEVERITIES = {Severity.CRITICAL: "ERROR", Severity.MAJOR: "ERROR", Severity.MINOR: "WARNING"}


class RdJsonLinesReporter:
    """Writes each finding as it comes."""

    def __init__(self, stream: IO[str], options: RenderOptions) -> None:
        self._stream = stream
        self._options = options
        self._trouble = BatchTrouble()

    def add(self, judgement: Judgement) -> None:
        """Write a passage's findings."""
        self._trouble.add(judgement)
        for finding in judgement.findings:
            place = region_of(judgement.passage, finding)
            message = f"{finding.name}: {described(finding)}"
            self._write(message, finding.rule, _SEVERITIES[finding.severity], place)

    def finish(self, summary: Summary) -> None:
        """Write what the findings do not show."""
        if trouble := self._trouble.found(summary):
            self._write(trouble.message, CODE, "ERROR", Region(trouble.location, None))

    def _write(self, message: str, rule: str, severity: str, place: Region) -> None:
        path = path_of(place.start.file, self._options)
        diagnostic = {
            "message": message,
            "location": {"path": path, "range": _range(place)},
            "severity": severity,
            "source": {"name": "tqcheck"},
            "code": {"value": rule},
            "original_output": f"{path}:{place.start.line}:{place.start.column}: {rule} {message}",
        }
        self._stream.write(json_text(diagnostic) + "\n")


def _range(place: Region) -> dict[str, object]:
    """Columns are bytes of UTF-8 here; where they are not known, the line has to do."""
    start, end = place
    if end is None or start.byte_column is None or end.byte_column is None:
        return {"start": {"line": start.line}}
    return {"start": _position(start), "end": _position(end)}


def _position(place: Location) -> dict[str, object]:
    return {"line": place.line, "column": place.byte_column}
