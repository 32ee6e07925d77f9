"""The records of the jsonl contract: schema_version 1, to which keys may be added. `saved_records` reads them back.

Their numbers are those of the judgements and figures that they are made of: `rounding` has been there before.
"""

from tqcheck.core.finding import Finding
from tqcheck.core.judgement import Judgement, Scores, Suppressed
from tqcheck.core.passage import Counterpart, Route, Suppression
from tqcheck.core.similarity import Similarity
from tqcheck.core.summary import LanguageSimilarity, Summary

SCHEMA_VERSION = 1


def passage_record(judgement: Judgement) -> dict[str, object]:
    """A judgement as the contract has it."""
    passage = judgement.passage
    record: dict[str, object] = {
        "schema_version": SCHEMA_VERSION,
        "id": passage.id,
        "file": passage.location.file,
        "line": passage.location.line,
        "column": passage.location.column,
        "byte_column": passage.location.byte_column,
        "verbatim": passage.location.verbatim,
        "language": passage.language,
        "text": passage.text,
        "words": judgement.words,
        "checked": judgement.checked,
        "why_unchecked": judgement.why_unchecked,
        "source": passage.source,
        "source_language": passage.source_language,
        "counterparts": [_counterpart(each) for each in passage.counterparts],
        "verdict": judgement.verdict.value,
        "quality": judgement.measured.quality,
        "scores": _scores(judgement.measured),
        "findings": [_finding(finding, judgement) for finding in judgement.findings],
        "skipped": [{"rule": skip.rule, "reason": skip.reason} for skip in judgement.skipped],
        "comparisons": _comparisons(judgement),
    }
    if passage.location.places:
        record["places"] = [place._asdict() for place in passage.location.places]
    if judgement.suppressed:
        record["excused"] = [_suppressed(each, judgement) for each in judgement.suppressed]
    if passage.suppressions:
        record["ignore"] = [_suppression(each) for each in passage.suppressions]
    if judgement.unused_suppressions:
        record["unused"] = [_suppression(each) for each in judgement.unused_suppressions]
    if passage.max_length is not None:
        record["max_length"] = str(passage.max_length)
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
        "excused": summary.suppressed,
        "baselined": summary.baselined,
        "gone": summary.stale,
        "words": summary.words,
        "quality": summary.mean_quality,
        "routes": dict(summary.routes),
        "unchecked": dict(summary.unchecked_reasons),
        "similarity": {language: _pooled(each) for language, each in summary.similarity.items()},
        "awkward_per_1k": dict(summary.awkward_per_1k),
        "unchecked_allowed": summary.unchecked_allowed,
        "input_errors": summary.input_errors,
        "changed_since": summary.changed_since,
        "unchanged": summary.unchanged,
        "rules_off": list(summary.rules_off),
        "warnings": list(summary.warnings),
        "signature": summary.signature,
    }


def _comparisons(judgement: Judgement) -> list[dict[str, object]]:
    """Each usable counterpart; before them the source itself with the rules that read it, which is like none."""
    compared: list[dict[str, object]] = [
        {"route": each.route.value, "origin": each.origin, "copy": each.is_copy}
        | _similarity(each.similarity)
        for each in judgement.compared
    ]
    if not judgement.source_rules:
        return compared
    source: dict[str, object] = {"route": Route.SOURCE.value, "origin": None, "copy": False}
    unlike = {"chrf": None, "bleu": None, "ter": None, "rules": list(judgement.source_rules)}
    return [source | unlike, *compared]


def evidence_records(finding: Finding) -> list[dict[str, object]]:
    """What contradicts the phrase, and who says it."""
    return [
        {"route": each.route.value, "origin": each.origin, "text": each.text} for each in finding.evidence
    ]


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
        "confidence": finding.confidence,
        "message": finding.message,
        "evidence": evidence_records(finding),
    }
    if finding.also:
        record["also"] = list(finding.also)
    return record


def _suppressed(each: Suppressed, judgement: Judgement) -> dict[str, object]:
    return {"finding": _finding(each.finding, judgement), "excuse": _suppression(each.suppression)}


def _suppression(suppression: Suppression) -> dict[str, object]:
    return {
        "rule": suppression.rule,
        "phrase": suppression.phrase,
        "reason": suppression.reason,
        "origin": suppression.origin.value,
    }


def _counterpart(counterpart: Counterpart) -> dict[str, object]:
    record: dict[str, object] = {
        "route": counterpart.route.value,
        "origin": counterpart.origin,
        "text": counterpart.text,
    }
    if counterpart.fault is not None:
        record["fault"] = counterpart.fault
    return record


def _scores(scores: Scores) -> dict[str, float | None]:
    return {
        "drift": scores.drift,
        "awkward": scores.awkward,
        "chrf": scores.chrf,
        "bleu": scores.bleu,
        "ter": scores.ter,
    }


def _similarity(similarity: Similarity) -> dict[str, object]:
    return {
        "chrf": similarity.chrf,
        "bleu": similarity.bleu,
        "ter": similarity.ter,
    }


def _pooled(each: LanguageSimilarity) -> dict[str, object]:
    return (
        {"comparisons": each.comparisons} | _similarity(each.scores) | {"signatures": dict(each.signatures)}
    )
