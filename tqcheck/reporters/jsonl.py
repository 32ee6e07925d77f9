"""One JSON object a passage, a last one for the batch: schema_version 1, to which keys may be added."""

import json
from collections.abc import Mapping
from typing import IO

from tqcheck.finding import Finding
from tqcheck.judgement import Excused, Judgement, Scores
from tqcheck.protocols import Look
from tqcheck.similarity import Similarity
from tqcheck.summary import LanguageSimilarity, Summary

SCHEMA_VERSION = 1
_DECIMALS = 4

# JSON allows these inside a string, but many programs take them for the end of a line.
_LINE_ENDS = {code: f"\\u{code:04x}" for code in (0x85, 0x2028, 0x2029)}


class JsonLinesReporter:
    """Writes each judgement as it comes, in input order."""

    def __init__(self, stream: IO[str], look: Look) -> None:  # noqa: ARG002 - one look for machines
        self._stream = stream

    def add(self, judgement: Judgement) -> None:
        """Write a passage's line."""
        self._write(passage_record(judgement))

    def finish(self, summary: Summary) -> None:
        """Write the last line."""
        self._write({"schema_version": SCHEMA_VERSION, "summary": summary_record(summary)})

    def _write(self, record: Mapping[str, object]) -> None:
        self._stream.write(json.dumps(record, ensure_ascii=False).translate(_LINE_ENDS) + "\n")


def passage_record(judgement: Judgement) -> dict[str, object]:
    """A judgement as the contract has it."""
    passage = judgement.passage
    record: dict[str, object] = {
        "schema_version": SCHEMA_VERSION,
        "id": passage.id,
        "file": passage.location.file,
        "line": passage.location.line,
        "column": passage.location.column,
        "language": passage.language,
        "verdict": judgement.verdict.value,
        "quality": _rounded(judgement.scores.quality),
        "scores": _scores(judgement.scores),
        "findings": [_finding(finding, judgement) for finding in judgement.findings],
        "skipped": [{"rule": skip.rule, "reason": skip.reason} for skip in judgement.skipped],
        "comparisons": [
            {"route": each.route.value, "origin": each.origin} | _similarity(each.similarity)
            for each in judgement.compared
        ],
    }
    if judgement.excused:
        record["excused"] = [_excused(each, judgement) for each in judgement.excused]
    if passage.extra:
        record["extra"] = dict(passage.extra)
    return record


def summary_record(summary: Summary) -> dict[str, object]:
    """The batch's figures as the contract has them."""
    return {
        "verdict": summary.verdict.value,
        "broken": list(summary.broken),
        "passages": summary.passages,
        "verdicts": {verdict.value: count for verdict, count in summary.verdicts.items()},
        "flagged": summary.flagged,
        "findings": summary.findings,
        "rules": dict(summary.rules),
        "families": {family.value: count for family, count in summary.families.items()},
        "severities": {severity.label: count for severity, count in summary.severities.items()},
        "excused": summary.excused,
        "words": summary.words,
        "quality": _rounded(summary.mean_quality),
        "routes": dict(summary.routes),
        "unchecked": dict(summary.unchecked_reasons),
        "similarity": {language: _pooled(each) for language, each in summary.similarity.items()},
        "awkward_per_1k": {file: _rounded(density) for file, density in summary.awkward_per_1k.items()},
        "input_errors": summary.input_errors,
        "warnings": list(summary.warnings),
        "signature": summary.signature,
    }


def _finding(finding: Finding, judgement: Judgement) -> dict[str, object]:
    place = judgement.passage.location.at(judgement.passage.text, finding.start)
    record: dict[str, object] = {
        "rule": finding.rule,
        "name": finding.name,
        "family": finding.family.value,
        "severity": finding.severity.label,
        "start": finding.start,
        "end": finding.end,
        "text": finding.text,
        "line": place.line,
        "column": place.column,
        "confidence": _rounded(finding.confidence),
        "message": finding.message,
        "evidence": [
            {"route": each.route.value, "origin": each.origin, "text": each.text} for each in finding.evidence
        ],
    }
    if finding.also:
        record["also"] = list(finding.also)
    return record


def _excused(each: Excused, judgement: Judgement) -> dict[str, object]:
    return {"finding": _finding(each.finding, judgement), "reason": each.excuse.reason}


def _scores(scores: Scores) -> dict[str, float | None]:
    return {
        "drift": _rounded(scores.drift),
        "awkward": _rounded(scores.awkward),
        "chrf": _rounded(scores.chrf),
        "bleu": _rounded(scores.bleu),
        "ter": _rounded(scores.ter),
    }


def _similarity(similarity: Similarity) -> dict[str, object]:
    return {
        "chrf": _rounded(similarity.chrf),
        "bleu": _rounded(similarity.bleu),
        "ter": _rounded(similarity.ter),
    }


def _pooled(each: LanguageSimilarity) -> dict[str, object]:
    return (
        {"comparisons": each.comparisons} | _similarity(each.scores) | {"signatures": dict(each.signatures)}
    )


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, _DECIMALS)
