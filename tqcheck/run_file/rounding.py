"""Judgements and figures as reports give them: what the jsonl contract holds, no more and no finer.

A report that is made from a saved run is then the one that the run itself would have written.
"""

from dataclasses import replace
from typing import overload

from tqcheck.core.finding import Finding
from tqcheck.core.judgement import ComparisonScores, Judgement, Scores, Suppressed
from tqcheck.core.similarity import Similarity
from tqcheck.core.summary import LanguageSimilarity, Summary

_DECIMALS = 4


def round_for_report(judgement: Judgement) -> Judgement:
    """The judgement with its numbers to four decimals, without what the learned checker says of every word."""
    # Every passage of every run comes through here, and `replace` takes its time.
    return Judgement(
        passage=judgement.passage,
        verdict=judgement.verdict,
        scores=_scores(judgement.measured),
        findings=tuple(map(_finding, judgement.findings)),
        skipped=judgement.skipped,
        suppressed=tuple(
            Suppressed(_finding(each.finding), each.suppression) for each in judgement.suppressed
        ),
        unused_suppressions=judgement.unused_suppressions,
        compared=tuple(
            [
                ComparisonScores(each.route, each.origin, _similarity(each.similarity), each.is_copy)
                for each in judgement.compared
            ]
        ),
        source_rules=judgement.source_rules,
        why_unchecked=judgement.why_unchecked,
        words=judgement.words,
    )


def round_summary(summary: Summary) -> Summary:
    """The figures, to four decimals."""
    return replace(
        summary,
        mean_quality=rounded(summary.mean_quality),
        similarity={language: _pooled(each) for language, each in summary.similarity.items()},
        awkward_per_1k={file: rounded(density) for file, density in summary.awkward_per_1k.items()},
    )


@overload
def rounded(value: float) -> float: ...
@overload
def rounded(value: None) -> None: ...
@overload
def rounded(value: float | None) -> float | None: ...
def rounded(value: float | None) -> float | None:
    """The number to four decimals."""
    return None if value is None else round(float(value), _DECIMALS)


def _finding(finding: Finding) -> Finding:
    return replace(finding, confidence=rounded(finding.confidence))


def _scores(scores: Scores) -> Scores:
    return Scores(
        rounded(scores.quality),
        rounded(scores.drift),
        rounded(scores.awkward),
        rounded(scores.chrf),
        rounded(scores.bleu),
        rounded(scores.ter),
    )


def _similarity(similarity: Similarity) -> Similarity:
    return Similarity(rounded(similarity.chrf), rounded(similarity.bleu), rounded(similarity.ter))


def _pooled(each: LanguageSimilarity) -> LanguageSimilarity:
    return replace(each, scores=_similarity(each.scores))
