"""The gate: each limit is a condition of its own, and it never fails open."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.core.finding import Verdict
from tqcheck.core.settings import Settings
from tqcheck.judging.gate import Counts, ExitCode, decide, exit_code


def counts(passed: int = 0, failed: int = 0, unchecked: int = 0, **fields: Any) -> Counts:
    verdicts = {Verdict.PASS: passed, Verdict.FAIL: failed, Verdict.UNCHECKED: unchecked}
    given: dict[str, Any] = {"findings": failed, "flagged": failed, "chrf": {}, "awkward_per_1k": {}}
    return Counts(passed + failed + unchecked, verdicts, **{**given, **fields})


@pytest.mark.parametrize(
    ("found", "settings", "verdict"),
    [
        (counts(passed=3), Settings(), Verdict.PASS),
        (counts(passed=3, failed=1), Settings(), Verdict.FAIL),
        (counts(passed=3, unchecked=1), Settings(), Verdict.UNCHECKED),
        (counts(passed=3, unchecked=1), Settings(allow_unchecked=True), Verdict.PASS),
        (counts(failed=1, unchecked=1), Settings(), Verdict.FAIL),
        (counts(), Settings(), Verdict.UNCHECKED),
        (counts(), Settings(allow_empty=True), Verdict.PASS),
        (counts(unchanged=3), Settings(), Verdict.PASS),
        (counts(unchanged=3), Settings(min_chrf=50), Verdict.PASS),
        (counts(unchanged=3, input_errors=1), Settings(), Verdict.UNCHECKED),
        (counts(unchanged=3, unchecked=1), Settings(), Verdict.UNCHECKED),
        (counts(passed=3, stale=1), Settings(), Verdict.PASS),
        (counts(passed=3, stale=1), Settings(strict_baseline=True), Verdict.FAIL),
        (counts(passed=3), Settings(strict_baseline=True), Verdict.PASS),
        (counts(passed=3, findings=2), Settings(max_findings=2), Verdict.PASS),
        (counts(passed=3, findings=3), Settings(max_findings=2), Verdict.FAIL),
        (counts(passed=4, flagged=1), Settings(max_flagged=0.25), Verdict.PASS),
        (counts(passed=4, flagged=2), Settings(max_flagged=0.25), Verdict.FAIL),
        (counts(passed=1, chrf={"en": 50.0}), Settings(min_chrf=50), Verdict.PASS),
        (counts(passed=1, chrf={"en": 50.0, "zh": 20.0}), Settings(min_chrf=30), Verdict.FAIL),
        (counts(passed=1), Settings(min_chrf=30), Verdict.UNCHECKED),
        (counts(passed=3, words=1), Settings(), Verdict.PASS),
        (counts(passed=3, words=0), Settings(allow_unchecked=True), Verdict.UNCHECKED),
        (counts(failed=1, words=0), Settings(), Verdict.FAIL),
        (counts(passed=1, input_errors=1), Settings(), Verdict.UNCHECKED),
        (counts(passed=1, failed=1, input_errors=1), Settings(), Verdict.FAIL),
        (counts(passed=1, awkward_per_1k={"a.txt": 5.0}), Settings(max_awkward_per_1k=5), Verdict.PASS),
        (
            counts(passed=1, awkward_per_1k={"a.txt": 1.0, "b.txt": 5.1}),
            Settings(max_awkward_per_1k=5),
            Verdict.FAIL,
        ),
    ],
)
def test_decisions(found: Counts, settings: Settings, verdict: Verdict) -> None:
    decision = decide(found, settings)
    assert decision.verdict is verdict
    assert bool(decision.broken) >= (verdict is Verdict.FAIL)
    assert not (decision.broken and verdict is Verdict.PASS)


def test_every_broken_condition_is_named() -> None:
    found = counts(passed=1, failed=1, chrf={"en": 10.0}, awkward_per_1k={"b.txt": 9.0}, stale=3)
    settings = Settings(
        max_findings=0, max_flagged=0.1, min_chrf=30, max_awkward_per_1k=5, strict_baseline=True
    )
    assert decide(found, settings).broken == (
        "1 of 2 passages failed",
        "1 findings, more than --max-findings 0",
        "50.0% of the passages flagged, more than --max-flagged 0.1",
        "chrF++ 10.0 (en) is under --min-chrf 30",
        "9.0 awkward findings per 1,000 words in b.txt, more than --max-awkward-per-1k 5",
        "stale findings in the baseline: 3 (--strict-baseline); run tqcheck baseline prune",
    )


@pytest.mark.parametrize(
    ("verdict", "input_errors", "code"),
    [
        (Verdict.PASS, 0, ExitCode.PASSED),
        (Verdict.FAIL, 0, ExitCode.FAILED),
        (Verdict.UNCHECKED, 0, ExitCode.NOT_JUDGED),
        (Verdict.PASS, 1, ExitCode.NOT_JUDGED),
        (Verdict.FAIL, 1, ExitCode.NOT_JUDGED),
    ],
)
def test_exit_codes(verdict: Verdict, input_errors: int, code: ExitCode) -> None:
    assert exit_code(verdict, input_errors=input_errors) is code


def test_codes_are_the_documented_numbers() -> None:
    assert {code.name: int(code) for code in ExitCode} == {
        "PASSED": 0,
        "FAILED": 1,
        "NOT_JUDGED": 2,
        "INTERNAL": 3,
        "INTERRUPTED": 130,
    }


limits = st.builds(
    Settings,
    max_findings=st.none() | st.integers(0, 5),
    max_flagged=st.none() | st.floats(0, 1),
    min_chrf=st.none() | st.floats(0, 100),
    max_awkward_per_1k=st.none() | st.floats(0, 100),
)


@given(limits, st.integers(0, 9), st.integers(1, 9), st.integers(0, 9))
def test_no_limit_makes_up_for_a_failed_passage(
    settings: Settings, passed: int, failed: int, unchecked: int
) -> None:
    assert decide(counts(passed, failed, unchecked), settings).verdict is Verdict.FAIL
