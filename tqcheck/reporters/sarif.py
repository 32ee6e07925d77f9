"""SARIF 2.1.0, for code scanning: a result a finding, the worst first, accepted ones as suppressed."""

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import IO

from tqcheck.core.finding import Verdict
from tqcheck.core.judgement import Judgement
from tqcheck.core.summary import Summary
from tqcheck.judging.gate import exit_code
from tqcheck.reporters.base import RenderOptions
from tqcheck.reporters.figures import verdict_line
from tqcheck.reporters.fingerprints import Fingerprints
from tqcheck.reporters.json_text import json_text
from tqcheck.reporters.sarif_results import SOURCE_ROOT, plain, result, suppressed_result
from tqcheck.reporters.sarif_rules import LEFT_OUT, UNCHECKED, UNREADABLE, WARNING, notices, rules
from tqcheck.reporters.source_locations import path_of
from tqcheck.reporters.spill import RankedSpill
from tqcheck.reporters.wording import sort_rank
from tqcheck.version import __version__

MOST_RESULTS = 25_000
"""What GitHub takes of a run; it refuses a run of more."""

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_ACCEPTED = -1
"""The sort rank of suppressed findings: after everything else."""


class SarifReporter:
    """Results wait on disk until the worst of them are known."""

    def __init__(self, stream: IO[str], options: RenderOptions, most: int = MOST_RESULTS) -> None:
        self._stream = stream
        self._options = options
        self._most = most
        self._results = RankedSpill()
        self._fingerprints = Fingerprints()
        self._added = 0

    def add(self, judgement: Judgement) -> None:
        """Keep a passage's results."""
        path, quality = path_of(judgement.passage.location.file, self._options), judgement.scores.rank
        for finding in judgement.findings:
            name = self._fingerprints.of(judgement.passage, finding, path)
            made = result(judgement, finding, self._options, name)
            self._keep(sort_rank(judgement, finding.severity), quality, made)
        for each in judgement.suppressed:
            name = self._fingerprints.of(judgement.passage, each.finding, path)
            self._keep(_ACCEPTED, quality, suppressed_result(judgement, each, self._options, name))

    def finish(self, summary: Summary) -> None:
        """Write the log: what is known of tool and rules, the results, how the run ended."""
        self._stream.write(f'{{"$schema": "{_SCHEMA}", "version": "2.1.0", "runs": [\n')
        self._stream.write(_open(_head()) + ',\n"results": [')
        between = "\n"
        for block in islice(self._results.ranked(), self._most):
            self._stream.write(between + block)
            between = ",\n"
        self._stream.write('\n],\n"invocations": ' + json_text([self._invocation(summary)]))
        self._stream.write(',\n"properties": ' + json_text(_figures(summary)) + "}\n]}\n")
        self._results.close()
        self._fingerprints.close()

    def _keep(self, rank: int, quality: float, made: Mapping[str, object]) -> None:
        self._added += 1
        self._results.add(rank, quality, json_text(made))

    def _invocation(self, summary: Summary) -> dict[str, object]:
        code = exit_code(summary.verdict, input_errors=summary.input_errors)
        return {
            "executionSuccessful": summary.verdict is not Verdict.UNCHECKED and not summary.input_errors,
            "exitCode": int(code),
            "exitCodeDescription": plain(verdict_line(summary)),
            "toolExecutionNotifications": [
                {"descriptor": {"id": name}, "level": level, "message": {"text": plain(text)}}
                for name, level, text in self._notifications(summary)
            ],
        }

    def _notifications(self, summary: Summary) -> Iterator[tuple[str, str, str]]:
        """What a reader of the results alone would miss: id, level and text."""
        level = "note" if summary.unchecked_allowed else "error"
        for reason, count in summary.unchecked_reasons.items():
            yield UNCHECKED, level, f"{count} of {summary.passages} passages unchecked: {reason}"
        if summary.input_errors:
            yield UNREADABLE, "error", f"records that could not be read: {summary.input_errors}"
        if self._added > self._most:
            yield LEFT_OUT, "warning", f"{self._added - self._most} more results left out, none of them worse"
        for warning in summary.warnings:
            yield WARNING, "warning", warning


def _head() -> dict[str, object]:
    driver = {
        "name": "tqcheck",
        "version": __version__,
        "semanticVersion": __version__,
        "rules": rules(),
        "notifications": notices(),
    }
    return {
        "tool": {"driver": driver},
        "automationDetails": {"id": "tqcheck/"},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {SOURCE_ROOT: {"description": {"text": "The folder that tqcheck was run in."}}},
    }


def _figures(summary: Summary) -> dict[str, object]:
    return {
        "verdict": summary.verdict.value,
        "broken": list(summary.broken),
        "passages": summary.passages,
        "verdicts": {verdict.value: count for verdict, count in summary.verdicts.items()},
        "findings": summary.findings,
        "excused": summary.suppressed,
        "unchecked": dict(summary.unchecked_reasons),
        "uncheckedAllowed": summary.unchecked_allowed,
        "inputErrors": summary.input_errors,
        "signature": summary.signature,
    }


def _open(record: Mapping[str, object]) -> str:
    """A JSON object that goes on."""
    return json_text(record).removesuffix("}")
