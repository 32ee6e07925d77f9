"""GitLab's Code Quality report: one JSON array, an entry a finding, in input order."""

from typing import IO

from tqcheck.core.finding import Severity
from tqcheck.core.judgement import Judgement
from tqcheck.core.passage import Location
from tqcheck.core.summary import Summary
from tqcheck.reporters.base import RenderOptions
from tqcheck.reporters.batch_trouble import CODE, BatchTrouble
from tqcheck.reporters.fingerprints import Fingerprints
from tqcheck.reporters.json_text import json_text
from tqcheck.reporters.source_locations import path_of, region_of
from tqcheck.reporters.wording import described

_SEVERITIES = {Severity.CRITICAL: "critical", Severity.MAJOR: "major", Severity.MINOR: "minor"}
_COULD_NOT_JUDGE = "blocker"


class GitLabReporter:
    """Writes each finding as it comes."""

    def __init__(self, stream: IO[str], options: RenderOptions) -> None:
        self._stream = stream
        self._options = options
        self._fingerprints = Fingerprints()
        self._trouble = BatchTrouble()
        self._between = "[\n"

    def add(self, judgement: Judgement) -> None:
        """Write a passage's findings."""
        self._trouble.add(judgement)
        passage = judgement.passage
        path = path_of(passage.location.file, self._options)
        for finding in judgement.findings:
            self._write(
                f"{finding.rule} {finding.name}: {described(finding)}",
                finding.rule,
                self._fingerprints.of(passage, finding, path),
                _SEVERITIES[finding.severity],
                region_of(passage, finding).start,
            )

    def finish(self, summary: Summary) -> None:
        """Write what the findings do not show, and the array's end."""
        if trouble := self._trouble.found(summary):
            self._write(trouble.message, CODE, CODE, _COULD_NOT_JUDGE, trouble.location)
        self._stream.write("[]\n" if self._between == "[\n" else "\n]\n")
        self._fingerprints.close()

    def _write(self, text: str, rule: str, fingerprint: str, severity: str, place: Location) -> None:
        entry = {
            "description": text,
            "check_name": rule,
            "fingerprint": fingerprint,
            "severity": severity,
            "location": {"path": path_of(place.file, self._options), "lines": {"begin": place.line}},
        }
        self._stream.write(self._between + json_text(entry))
        self._between = ",\n"
