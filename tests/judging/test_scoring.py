"""Scores: in range, worse for more and graver findings, lower for less similar texts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import finding
from tqcheck.core.finding import CannotJudge, Family, Finding, Severity
from tqcheck.core.judgement import ComparisonScores
from tqcheck.core.passage import Route
from tqcheck.core.prediction import NO_CHECKER, Prediction
from tqcheck.core.similarity import Similarity
from tqcheck.judging.scoring import score

findings = st.builds(
    finding,
    family=st.sampled_from(Family),
    severity=st.sampled_from(Severity),
    confidence=st.floats(0, 1),
)


predictions = st.just(NO_CHECKER) | st.builds(
    Prediction, quality_score=st.floats(0, 1), drift=st.none() | st.floats(0, 1), awkward=st.floats(0, 1)
)


def compared(chrf: float, ter: float | None = None) -> ComparisonScores:
    return ComparisonScores(Route.REFERENCE, None, Similarity(chrf, chrf / 2, ter), is_copy=False)


def test_nothing_found_and_nothing_compared_is_the_best_score() -> None:
    scores = score([], [], NO_CHECKER)
    assert (scores.quality, scores.drift, scores.awkward) == (1.0, 0.0, 0.0)
    assert (scores.chrf, scores.bleu, scores.ter) == (None, None, None)


def test_similarities_are_means() -> None:
    scores = score([], [compared(40.0, 50.0), compared(60.0)], NO_CHECKER)
    assert (scores.chrf, scores.bleu, scores.ter) == (50.0, 25.0, 50.0)


def test_unlike_counterparts_cost_quality() -> None:
    assert score([], [compared(30.0)], NO_CHECKER).rank < score([], [compared(60.0)], NO_CHECKER).rank < 1.0


@pytest.mark.parametrize("family", [Family.DRIFT, Family.INTEGRITY, Family.AWKWARD])
def test_graver_findings_cost_more(family: Family) -> None:
    qualities = [
        score([finding(family=family, severity=each)], [], NO_CHECKER).rank for each in sorted(Severity)
    ]
    assert qualities == sorted(qualities, reverse=True)


@given(st.lists(findings), st.lists(st.floats(0, 100)), findings, predictions)
def test_in_range_and_never_better_for_one_more_finding(
    found: list[Finding], chrf: list[float], another: Finding, prediction: Prediction | CannotJudge
) -> None:
    others = [compared(each) for each in chrf]
    scores, worse = score(found, others, prediction), score([*found, another], others, prediction)
    for each in (scores, worse):
        assert each.quality is not None
        assert each.drift is not None
        assert each.awkward is not None
        assert min(each.quality, each.drift, each.awkward) >= 0
        assert max(each.quality, each.drift, each.awkward) <= 1
    assert worse.rank <= scores.rank + 1e-12


def test_an_annotation_says_how_sound_a_passage_is() -> None:
    scores = score([], [compared(30.0)], Prediction(quality_score=0.7, drift=0.2, awkward=0.4))
    assert (scores.quality, scores.drift, scores.awkward) == pytest.approx((0.7, 0.2, 0.4))


def test_what_other_rules_find_counts_besides() -> None:
    prediction = Prediction(quality_score=0.7, drift=0.2, awkward=0.4)
    scores = score([finding(confidence=0.5)], [], prediction)
    assert (scores.quality, scores.drift) == pytest.approx((0.7 * 0.7, 1 - 0.8 * 0.7))


@pytest.mark.parametrize(("rule", "family"), [("TQ101", Family.DRIFT), ("TQ201", Family.AWKWARD)])
def test_what_the_checker_flags_does_not_count_twice(rule: str, family: Family) -> None:
    prediction = Prediction(quality_score=0.7, drift=0.2, awkward=0.4)
    flagged = finding(rule=rule, family=family)
    assert score([flagged], [], prediction) == score([], [], prediction)
    assert score([flagged], [], NO_CHECKER) != score([], [], NO_CHECKER)
