"""Which policies flag a phrase that the learned checker found."""

import pytest

from tqcheck.core.finding import Span
from tqcheck.core.prediction import Candidate
from tqcheck.core.settings import Sensitivity

LOW, NORMAL, HIGH = Sensitivity


@pytest.mark.parametrize(
    ("flagged_from", "flagging"),
    [(LOW, [LOW, NORMAL, HIGH]), (NORMAL, [NORMAL, HIGH]), (HIGH, [HIGH]), (None, [])],
)
def test_every_sensitivity_from_the_least_on_flags_it(
    flagged_from: Sensitivity | None, flagging: list[Sensitivity]
) -> None:
    candidate = Candidate(Span(0, 3), 0.4, (), flagged_from)
    assert [each for each in Sensitivity if candidate.flagged(each, None)] == flagging


@pytest.mark.parametrize(("least", "is_flagged"), [(0.0, True), (0.4, True), (0.41, False)])
@pytest.mark.parametrize("flagged_from", [LOW, None])
def test_a_confidence_alone_decides_where_one_is_asked_for(
    flagged_from: Sensitivity | None, least: float, is_flagged: bool
) -> None:
    candidate = Candidate(Span(0, 3), 0.4, (), flagged_from, flagged_from)
    assert (candidate.flagged(LOW, least) is not None) is is_flagged


@pytest.mark.parametrize("least", [None, 0.1])
def test_severity_goes_by_the_sensitivity_whatever_flags_it(least: float | None) -> None:
    candidate = Candidate(Span(0, 3), 0.4, ((0, Span(1, 2)),), LOW, NORMAL)
    flagged = [candidate.flagged(each, least) for each in Sensitivity]
    assert [each and each.is_major for each in flagged] == [False, True, True]
    assert {each and each.opposite for each in flagged} == {((0, Span(1, 2)),)}
