"""From findings and similarities to numbers."""

from collections.abc import Sequence
from math import prod

from tqcheck.finding import Family, Finding, Severity
from tqcheck.judgement import Compared, Scores

# How much of a passage's worth a finding that is certain takes away; MQM gives a minor error a fifth of a
# major one's weight, and a text that is no translation at all none.
_WEIGHT = {Severity.MINOR: 0.15, Severity.MAJOR: 0.6, Severity.CRITICAL: 0.95}

# What dissimilarity alone can take away from `quality`, and the chrF++ from which nothing is taken.
_SIMILARITY_SHARE = 0.4
_ALIKE = 80.0


def score(findings: Sequence[Finding], compared: Sequence[Compared]) -> Scores:
    """Drift and awkward as the chance that any of the findings is right, weighted by how grave it is.

    Quality is what drift, integrity and awkwardness leave, less a share for dissimilarity to the counterparts.
    The learned checker replaces this function's estimates with calibrated ones.
    """
    trouble = {
        family: _any_of([finding for finding in findings if finding.family is family]) for family in Family
    }
    chrf = _mean([each.similarity.chrf for each in compared])
    bleu = _mean([each.similarity.bleu for each in compared])
    ter = _mean([each.similarity.ter for each in compared if each.similarity.ter is not None])
    unlike = 0.0 if chrf is None else max(0.0, 1.0 - chrf / _ALIKE)
    sound = (
        (1 - trouble[Family.DRIFT]) * (1 - trouble[Family.INTEGRITY]) * (1 - 0.5 * trouble[Family.AWKWARD])
    )
    return Scores(
        quality=sound * (1 - _SIMILARITY_SHARE * unlike),
        drift=trouble[Family.DRIFT],
        awkward=trouble[Family.AWKWARD],
        chrf=chrf,
        bleu=bleu,
        ter=ter,
    )


def _any_of(findings: Sequence[Finding]) -> float:
    return 1.0 - prod(1.0 - _WEIGHT[finding.severity] * finding.confidence for finding in findings)


def _mean(values: Sequence[float]) -> float | None:
    return sum(values) / len(values) if values else None
