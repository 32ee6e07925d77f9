"""Judgements and figures as reports give them: what the jsonl contract holds, no more and no finer.

A report that is made from a saved run is then the one that the run itself would have written.
"""

from dataclasses import replace
from typing import overload

from tqcheck.annotation import NO_CHECKER
from tqcheck.finding import Finding
from tqcheck.judgement import Judgement, Scores
from tqcheck.similarity import Similarity
from tqcheck.summary import LanguageSimilarity, Summary

_DECIMALS = 4


def reported(judgement: Judgement) -> Judgement:
    """The judgement with its numbers to four decimals, without what the learned checker says of every word."""
    return replace(
        judgement,
        scores=_scores(judgement.scores),
        findings=tuple(map(_finding, judgement.findings)),
        excused=tuple(replace(each, finding=_finding(each.finding)) for each in judgement.excused),
        compared=tuple(
            replace(each, similarity=_similarity(each.similarity), pair=None) for each in judgement.compared
        ),
        annotation=NO_CHECKER,
    )


def reported_summary(summary: Summary) -> Summary:
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
