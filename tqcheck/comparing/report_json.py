"""A comparison of runs as one JSON object, for programs."""

from collections.abc import Mapping

from tqcheck.comparing.comparison import CHANCE, FigureChange
from tqcheck.comparing.examples import Example
from tqcheck.comparing.paired_bootstrap import RESAMPLES, SEED
from tqcheck.comparing.report import ComparisonReport, LaterRun
from tqcheck.core.finding import Finding
from tqcheck.core.judgement import Judgement
from tqcheck.reporters.json_text import indented_json
from tqcheck.rules import ALL_RULES
from tqcheck.run_file.rounding import rounded

SCHEMA_VERSION = 1


def json_report(report: ComparisonReport) -> str:
    """The report, ending in a line feed. Keys may be added; the version changes when one is removed."""
    record = {
        "schema_version": SCHEMA_VERSION,
        "runs": [
            {
                "label": label,
                "file": run.name,
                "passages": run.summary.passages,
                "verdicts": {verdict.value: count for verdict, count in run.summary.verdicts.items()},
                "signature": run.summary.signature,
                "digest": run.digest,
            }
            for label, run in report.runs
        ],
        "comparisons": [_comparison(each) for each in report.later],
        "resamples": RESAMPLES,
        "seed": SEED,
        "chance": CHANCE,
        "signature": report.signature,
    }
    return indented_json(record) + "\n"


def _comparison(later: LaterRun) -> dict[str, object]:
    comparison, details = later.comparison, later.details
    pairing = comparison.pairing
    return {
        "first": "A",
        "later": later.label,
        "passages": len(pairing),
        "paired_by": ["file", "id"] if pairing.by_file else ["id"],
        "only_in_first": pairing.only_in_first,
        "only_in_later": pairing.only_in_later,
        "other_source": pairing.other_source,
        "made_differently": [
            {"part": each.part, "first": each.first, "later": each.other} for each in later.made_differently
        ],
        "figures": {each.name: _figure(each) for each in comparison.figures},
        "rules": {
            each.code: {
                "name": ALL_RULES[each.code].name,
                "lost": each.lost,
                "gained": each.gained,
                "kept": each.kept,
            }
            for each in comparison.findings.by_rule
        },
        "failed": {"first": comparison.failed_in_first, "later": comparison.failed_in_later},
        "verdicts": [
            {"first": each.first.value, "later": each.later.value, "passages": each.passages}
            for each in comparison.verdicts
        ],
        "changed_verdicts": [
            {
                "id": each.id,
                "file": each.file,
                "line": each.line,
                "first": each.first.value,
                "later": each.later.value,
            }
            for each in details.changed
        ],
        "changed_verdicts_left_out": details.changed_left_out,
        "examples": [_example(each) for each in details.examples],
        "worse": list(later.regression.worse),
        "unknown": list(later.regression.unknown),
    }


def _figure(figure: FigureChange) -> dict[str, object]:
    difference = figure.difference
    return {
        "passages": figure.pairs,
        "left_out": figure.left_out,
        "first": rounded(figure.first),
        "later": rounded(figure.later),
        "difference": rounded(difference.mean),
        "low": rounded(difference.low),
        "high": rounded(difference.high),
        "p_value": rounded(difference.p_value),
    }


def _example(example: Example) -> Mapping[str, object]:
    return {
        "id": example.first.passage.id,
        "source": example.first.passage.source,
        "first": _side(example.first),
        "later": _side(example.later),
        "lost": [_finding(each) for each in example.changes.lost],
        "gained": [_finding(each) for each in example.changes.gained],
        "kept": [_finding(each) for each in example.changes.kept],
    }


def _side(judgement: Judgement) -> dict[str, object]:
    place, scores = judgement.passage.location, judgement.measured
    return {
        "file": place.file,
        "line": place.line,
        "text": judgement.passage.text,
        "verdict": judgement.verdict.value,
        "quality": rounded(scores.quality),
        "drift": rounded(scores.drift),
        "awkward": rounded(scores.awkward),
        "chrf": rounded(scores.chrf),
    }


def _finding(finding: Finding) -> dict[str, object]:
    return {
        "rule": finding.rule,
        "name": finding.name,
        "severity": finding.severity.label,
        "start": finding.start,
        "end": finding.end,
        "text": finding.text,
        "message": finding.message,
    }
