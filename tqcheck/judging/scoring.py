"""From findings, similarities and the learned checker's prediction to numbers."""

from collections.abc import Sequence
from math import prod

from tqcheck.core.finding import CannotJudge, Family, Finding, Severity
from tqcheck.core.judgement import ComparisonScores, Scores
from tqcheck.core.prediction import Prediction
from tqcheck.rules import ALL_RULES

# How much of a passage's worth a finding that is certain takes away; MQM gives a minor error a fifth of a
# major one's weight, and a text that is no translation at all none.
_WEIGHT = {Severity.MINOR: 0.15, Severity.MAJOR: 0.6, Severity.CRITICAL: 0.95}

# What dissimilarity alone can take away from `quality`, and the chrF++ from which nothing is taken: for passages
# that the learned checker has not compared.
_SIMILARITY_SHARE = 0.4
_ALIKE = 80.0
_NO_TROUBLE = dict.fromkeys(Family, 0.0)


def score(
    findings: Sequence[Finding], compared: Sequence[ComparisonScores], prediction: Prediction | CannotJudge
) -> Scores:
    """Drift and awkward as chances, quality as what they, the findings and the dissimilarity leave.

    With a prediction its chances count, and the chance that any finding of another rule is right besides; quality
    begins at its soundness. Without one the findings are all there is to go by, and dissimilarity takes its share.
    """
    counted = findings
    drift, awkward = 0.0, 0.0
    worth = 1.0
    chrf = _mean([each.similarity.chrf for each in compared])
    if isinstance(prediction, Prediction):
        # What learned rules flag is in the prediction's own numbers already.
        counted = [finding for finding in findings if not ALL_RULES[finding.rule].learned]
        drift, awkward, worth = prediction.drift or 0.0, prediction.awkward, prediction.quality_score
    elif chrf is not None:
        worth = 1 - _SIMILARITY_SHARE * max(0.0, 1 - chrf / _ALIKE)
    trouble = _trouble(counted) if counted else _NO_TROUBLE
    sound = (
        (1 - trouble[Family.DRIFT]) * (1 - trouble[Family.INTEGRITY]) * (1 - 0.5 * trouble[Family.AWKWARD])
    )
    return Scores(
        quality=worth * sound,
        drift=_either(drift, trouble[Family.DRIFT]),
        awkward=_either(awkward, trouble[Family.AWKWARD]),
        chrf=chrf,
        bleu=_mean([each.similarity.bleu for each in compared]),
        ter=_mean([each.similarity.ter for each in compared if each.similarity.ter is not None]),
    )


def _trouble(findings: Sequence[Finding]) -> dict[Family, float]:
    return {family: _any_of([each for each in findings if each.family is family]) for family in Family}


def _any_of(findings: Sequence[Finding]) -> float:
    return 1.0 - prod(1.0 - _WEIGHT[finding.severity] * finding.confidence for finding in findings)


def _either(one: float, other: float) -> float:
    return 1.0 - (1.0 - one) * (1.0 - other)


def _mean(values: Sequence[float]) -> float | None:
    return sum(values) / len(values) if values else None
