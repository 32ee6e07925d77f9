"""Scores: in range, worse for more and graver findings, lower for less similar texts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import finding
from tqcheck.finding import Family, Finding, Severity
from tqcheck.judgement import Compared
from tqcheck.passage import Route
from tqcheck.scoring import score
from tqcheck.similarity import Similarity

findings = st.builds(
    finding,
    family=st.sampled_from(Family),
    severity=st.sampled_from(Severity),
    confidence=st.floats(0, 1),
)


def compared(chrf: float, ter: float | None = None) -> Compared:
    return Compared(Route.REFERENCE, None, Similarity(chrf, chrf / 2, ter), is_copy=False)


def test_nothing_found_and_nothing_compared_is_the_best_score() -> None:
    scores = score([], [])
    assert (scores.quality, scores.drift, scores.awkward) == (1.0, 0.0, 0.0)
    assert (scores.chrf, scores.bleu, scores.ter) == (None, None, None)


def test_similarities_are_means() -> None:
    scores = score([], [compared(40.0, 50.0), compared(60.0)])
    assert (scores.chrf, scores.bleu, scores.ter) == (50.0, 25.0, 50.0)


def test_unlike_counterparts_cost_quality() -> None:
    assert score([], [compared(30.0)]).quality < score([], [compared(60.0)]).quality < 1.0


@pytest.mark.parametrize("family", [Family.DRIFT, Family.INTEGRITY, Family.AWKWARD])
def test_graver_findings_cost_more(family: Family) -> None:
    qualities = [score([finding(family=family, severity=each)], []).quality for each in sorted(Severity)]
    assert qualities == sorted(qualities, reverse=True)


@given(st.lists(findings), st.lists(st.floats(0, 100)), findings)
def test_in_range_and_never_better_for_one_more_finding(
    found: list[Finding], chrf: list[float], another: Finding
) -> None:
    others = [compared(each) for each in chrf]
    scores, worse = score(found, others), score([*found, another], others)
    for each in (scores, worse):
        assert 0 <= each.quality <= 1
        assert 0 <= each.drift <= 1
        assert 0 <= each.awkward <= 1
    assert worse.quality <= scores.quality + 1e-12
