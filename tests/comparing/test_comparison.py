"""A later run beside the first: figures, verdicts, what of it is a regression, and which passages are shown."""

from collections.abc import Sequence
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.any_judgement import any_judgements
from tests.comparing.runs import columns, found, judged, report, saved
from tqcheck.comparing.comparison import compared
from tqcheck.comparing.examples import MOST_NAMED
from tqcheck.comparing.regression import regression
from tqcheck.comparing.report import ComparisonReport
from tqcheck.comparing.report_json import json_report
from tqcheck.comparing.report_markdown import markdown_report
from tqcheck.comparing.report_text import text_report
from tqcheck.core.errors import InputError
from tqcheck.core.finding import Verdict
from tqcheck.core.judgement import Judgement
from tqcheck.judging.gate import ExitCode
from tqcheck.reporters.base import RenderOptions

WRONG = found("Rates")


def batch(qualities: Sequence[float | None], *failed: int) -> list[Judgement]:
    """Passages of these qualities, some of them failed."""
    return [
        judged(f"p{number}", quality, *([WRONG] if number in failed else []))
        for number, quality in enumerate(qualities)
    ]


@settings(max_examples=30)
@given(st.lists(any_judgements(), min_size=1, max_size=6))
def test_a_run_beside_itself_changes_nothing(judgements: list[Judgement]) -> None:
    run = columns(*judgements)
    comparison = compared(run, run)
    pairing = comparison.pairing
    assert list(pairing.first) == list(pairing.later) == list(range(len(judgements)))
    assert (pairing.only_in_first, pairing.only_in_later, pairing.other_source) == (0, 0, 0)
    assert {each.difference.mean for each in comparison.figures} <= {0.0}
    assert {each.difference.p_value for each in comparison.figures} <= {None, 1.0}
    assert {(each.lost, each.gained) for each in comparison.findings.by_rule} <= {(0, 0)}
    assert sum(each.kept for each in comparison.findings.by_rule) == sum(
        len(each.findings) for each in judgements
    )
    assert not comparison.changed_verdicts
    assert regression(comparison).exit_code is ExitCode.PASSED
    beside = report(saved(judgements), saved(judgements))
    assert beside.later[0].details.examples == ()
    assert beside.first.digest == beside.later[0].comparison.later.digest


@settings(max_examples=30)
@given(st.lists(any_judgements(), min_size=1, max_size=6), st.randoms())
def test_every_report_can_be_written_whatever_the_passages(
    judgements: list[Judgement], random: Random
) -> None:
    shuffled = list(judgements)
    random.shuffle(shuffled)
    beside = report(saved(judgements), saved(shuffled))
    for text in (
        text_report(beside, RenderOptions()),
        text_report(beside, RenderOptions(colour=True, width=40)),
        markdown_report(beside),
        json_report(beside),
    ):
        assert text.endswith("\n")
    assert "\x1b" not in text_report(beside, RenderOptions()).replace("\n", "")


def test_figures_are_of_the_passages_that_have_them_in_both_runs() -> None:
    first = columns(*batch([0.2, 0.4, None, 0.9]))
    later = columns(*batch([0.3, None, 0.8, 0.8]))
    quality, drift, _, chrf = compared(first, later).figures
    assert (quality.name, quality.pairs, quality.left_out) == ("quality", 2, 2)
    assert (quality.first, quality.later) == pytest.approx((0.55, 0.55))
    assert (drift.pairs, chrf.pairs, chrf.left_out) == (2, 4, 0)


def test_a_figure_that_no_passage_has_in_both_runs_is_left_out() -> None:
    comparison = compared(columns(*batch([None, 0.3])), columns(*batch([0.2, None])))
    assert [each.name for each in comparison.figures] == ["chrf"]


HIGH, LOW = [0.8] * 30, [0.8] * 10 + [0.5, 0.6, 0.7, 0.8] * 5
SCATTERED = [0.3, 0.9, 0.8, 0.85, 0.81] * 6


@pytest.mark.parametrize(
    ("first", "later", "code", "told"),
    [
        (batch(HIGH), batch(HIGH), 0, []),
        (batch(HIGH, 1), batch(HIGH, 2), 0, []),
        (batch(HIGH, 1), batch(HIGH, 1, 2), 1, ["failed passages: 2, before 1"]),
        (batch(HIGH, 1, 2), batch(HIGH, 1), 0, []),
        (
            batch(HIGH),
            batch(LOW),
            1,
            ["mean quality is lower beyond chance (0.700, 0.800 before, p = 0.001)"],
        ),
        (batch(LOW), batch(HIGH), 0, []),
        (batch(SCATTERED), batch(SCATTERED[::-1]), 0, []),  # lower for some, higher for others
        (batch(HIGH[:5]), batch(LOW[-5:]), 0, []),  # too few to tell
        (batch(HIGH), batch([*HIGH[:-2], None, None]), 2, ["unchecked passages that were judged before: 2"]),
        (batch([*HIGH[:-1], None]), batch(HIGH), 0, []),
        (batch([*HIGH[:-1], None]), batch([*HIGH[:-1], None]), 0, []),
        (batch(HIGH), batch([*HIGH[:-1], None], 3), 1, ["failed passages: 1, before 0"]),
        (batch(HIGH), batch([*HIGH, 0.1], 30), 0, []),  # the first run does not have it
    ],
)
def test_what_is_a_regression(
    first: list[Judgement], later: list[Judgement], code: int, told: list[str]
) -> None:
    found = regression(compared(columns(*first), columns(*later)))
    assert found.exit_code == code
    assert [*found.worse, *found.unknown][: len(told)] == told


def test_unchecked_passages_may_be_allowed() -> None:
    first, later = columns(*batch(HIGH)), columns(*batch([*HIGH[:-1], None]), unchecked_allowed=True)
    assert regression(compared(first, later)).exit_code is ExitCode.PASSED


def test_of_several_runs_one_that_is_worse_decides() -> None:
    runs = [saved(each) for each in (batch(HIGH), batch(HIGH), batch(HIGH, 1), batch([*HIGH[1:], None]))]
    found = report(*runs)
    assert [each.label for each in found.later] == ["B", "C", "D"]
    assert found.exit_code is ExitCode.FAILED
    assert report(*runs[:2], runs[3]).exit_code is ExitCode.NOT_JUDGED


def shown(found: ComparisonReport) -> list[str]:
    return [each.first.passage.id for each in found.later[0].details.examples]


def test_shows_other_verdicts_first_then_quality_then_findings() -> None:
    first = [
        judged("same"),
        judged("found", 0.5, verdict=Verdict.PASS),
        judged("better", 0.5),
        judged("slightly", 0.5),
        judged("verdict", 0.5),
        judged("unchecked", None),
    ]
    later = [
        judged("same"),
        judged("found", 0.5, WRONG, verdict=Verdict.PASS),
        judged("better", 0.9),
        judged("slightly", 0.45),
        judged("verdict", 0.4, WRONG),
        judged("unchecked", None),
    ]
    runs = saved(first), saved(later[::-1])
    assert shown(report(*runs)) == ["verdict", "better", "slightly", "found"]
    assert shown(report(*runs, examples=2)) == ["verdict", "better"]
    assert shown(report(*runs, examples=0)) == []


def test_names_the_passages_with_another_verdict_up_to_a_limit() -> None:
    many = MOST_NAMED + 5
    found = report(saved(batch([0.5] * many)), saved(batch([0.5] * many, *range(many))), examples=0)
    details = found.later[0].details
    assert (len(details.changed), details.changed_left_out) == (MOST_NAMED, 5)
    assert details.changed[0].id == "p0"


@pytest.mark.parametrize(
    ("first", "later", "complaint"),
    [
        (
            "tqcheck:1|model:m#1|rules:33",
            "tqcheck:1|model:m#2|rules:34",
            "b.jsonl:2: not made as a.jsonl was (model m#1 and m#2; rules 33 and 34); check both in the same way, or",
        ),
        ("tqcheck:1", "tqcheck:2", "b.jsonl:2: not made as a.jsonl was (tqcheck 1 and 2)"),
        ("fail:major", "fail:minor", "b.jsonl:2: not made as a.jsonl was (fail major and minor)"),
        ("a:1|disabled:TQ102", "a:1", "b.jsonl:2: not made as a.jsonl was (disabled TQ102 and not set)"),
    ],
)
def test_refuses_runs_that_were_made_differently(first: str, later: str, complaint: str) -> None:
    runs = saved(batch([0.5]), "a.jsonl", signature=first), saved(batch([0.5]), "b.jsonl", signature=later)
    with pytest.raises(InputError) as refused:
        report(*runs)
    assert str(refused.value).startswith(complaint)
    allowed = report(*runs, allow_different=True)
    assert "Warning: A and B were made differently: " in text_report(allowed, RenderOptions())


@pytest.mark.parametrize(
    ("later", "complaint"),
    [
        ([judged("q")], "no passage has the id of one in a.jsonl; give the same passages the same ids"),
        (
            [judged("p0", file="x"), judged("p0", file="y")],
            "no passage has the file and id of one in a.jsonl; give the same passages the same ids under the same",
        ),
    ],
)
def test_refuses_runs_that_share_no_passage(later: list[Judgement], complaint: str) -> None:
    with pytest.raises(InputError) as refused:
        report(saved(batch([0.5]), "a.jsonl"), saved(later, "b.jsonl"))
    assert str(refused.value).startswith(f"b.jsonl:{len(later) + 1}: {complaint}")
