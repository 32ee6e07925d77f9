"""Thresholds from labels: the lowest confidence from which a person accepts enough of a rule's findings."""

from collections.abc import Sequence
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.config.calibration import (
    CalibrationOutcome,
    Label,
    LabelCount,
    Refit,
    lowest_confidence,
    refit,
    rising_steps,
    threshold_below,
)


def labels(spread: str, rule: str = "TQ102") -> list[Label]:
    """`0.7:++-` is two accepted findings and a rejected one, all of confidence 0.7."""
    return [
        Label(rule, float(confidence), mark == "+")
        for confidence, marks in (group.split(":") for group in spread.split())
        for mark in marks
    ]


@pytest.mark.parametrize(
    ("spread", "precision", "lowest"),
    [
        ("0.9:+", 0.5, 0.9),
        ("0.9:-", 0.5, None),
        ("0.9:+-", 0.5, 0.9),
        ("0.9:+--", 0.5, None),
        ("0.6:- 0.9:+", 0.5, 0.9),
        ("0.6:+ 0.9:+", 0.5, 0.6),
        ("0.6:+ 0.9:-", 0.5, 0.6),
        ("0.6:+ 0.9:-", 0.6, None),
        ("0.5:-- 0.6:+ 0.7:- 0.9:++", 0.5, 0.6),
        ("0.5:-- 0.6:+ 0.7:- 0.9:++", 0.6, 0.9),
        ("0.6:----- 0.9:+++++++++++++++", 0.5, 0.9),
        ("0.6:--- 0.9:+++", 0.0, 0.6),
        ("0.6:+++ 0.9:+++", 1.0, 0.6),
        ("0.6:+++- 0.9:+++", 1.0, 0.9),
        ("0.9:+++-- 0.95:", 0.6, 0.9),
        ("0.9:+++++++---", 0.7, 0.9),
        ("", 0.5, None),
    ],
    ids=str,
)
def test_lowest_confidence(spread: str, precision: float, lowest: float | None) -> None:
    assert lowest_confidence(labels(spread), precision) == lowest


@pytest.mark.parametrize(
    ("kept", "dropped", "threshold"),
    [
        (0.85, None, 0.84),
        (0.85, 0.8, 0.84),
        (0.857, 0.8, 0.85),
        (0.85, 0.845, 0.849),
        (0.6123, 0.6121, 0.6122),
        (0.6123, 0.6122, 0.61225),
        (1.0, 0.95, 0.99),
        (0.0, None, 0.0),
        (0.612345, 0.612344, 0.612345),
    ],
)
def test_a_threshold_is_a_short_number_that_rounding_cannot_cross(
    kept: float, dropped: float | None, threshold: float
) -> None:
    assert threshold_below(kept, dropped) == threshold


GOOD = "0.6:---------- 0.9:++++++++++"


@pytest.mark.parametrize(
    ("spread", "old", "bounded", "outcome", "new"),
    [
        (GOOD, None, False, CalibrationOutcome.MOVED, 0.89),
        (GOOD, 0.6, False, CalibrationOutcome.MOVED, 0.89),
        (GOOD, 0.95, False, CalibrationOutcome.MOVED, 0.89),
        ("0.6:+++++----- 0.9:++++++++++", None, False, CalibrationOutcome.STANDS, None),
        ("0.6:+++++----- 0.9:++++++++++", 0.3, False, CalibrationOutcome.STANDS, 0.3),
        ("0.6:+++++----- 0.9:++++++++++", 0.7, False, CalibrationOutcome.MOVED, 0.59),
        ("0.6:+++++----- 0.9:++++++++++", None, True, CalibrationOutcome.MOVED, 0.59),
        ("0.6:+++++----- 0.9:++++++++++", 0.5, True, CalibrationOutcome.STANDS, 0.5),
        ("0.6:-------- 0.9:+++++-------", 0.4, False, CalibrationOutcome.OUT_OF_REACH, 0.4),
        ("0.6:---------- 0.9:+++++++++", None, False, CalibrationOutcome.TOO_FEW, None),
        ("0.6:++++++++++++++++ 0.9:----", 0.4, False, CalibrationOutcome.TOO_FEW, 0.4),
        ("0.6:---------------- 0.9:++++", None, False, CalibrationOutcome.TOO_FEW, None),
    ],
)
def test_what_the_labels_of_a_rule_lead_to(
    spread: str, old: float | None, bounded: bool, outcome: CalibrationOutcome, new: float | None
) -> None:
    given = {} if old is None else {"TQ102": old}
    (found,) = refit(labels(spread), given, 0.5, {"TQ102"} if bounded else set())
    assert (found.outcome, found.old, found.new) == (outcome, old, new)


def test_a_refit_says_what_each_threshold_keeps() -> None:
    (found,) = refit(labels("0.5:----- 0.7:+---- 0.9:+++++++++-"), {"TQ102": 0.6}, 0.5)
    assert found == Refit(
        "TQ102",
        LabelCount(20, 10),
        CalibrationOutcome.MOVED,
        old=0.6,
        new=0.89,
        before=LabelCount(15, 10),
        after=LabelCount(10, 9),
    )


def test_each_rule_is_fitted_by_its_own_labels() -> None:
    found = refit(
        labels(GOOD, "TQ205") + labels("0.8:+", "TQ001") + labels(GOOD, "TQ103"), {"TQ205": 0.7}, 0.5
    )
    assert [(each.rule, each.old, each.new) for each in found] == [
        ("TQ001", None, None),
        ("TQ103", None, 0.89),
        ("TQ205", 0.7, 0.89),
    ]


def test_a_share_of_nothing_is_no_number() -> None:
    assert LabelCount(0, 0).share is None


# Few distinct confidences, so that many are equal; four decimals, as in a report.
CONFIDENCES = st.sampled_from([0.5, 0.6, 0.7, 0.8]) | st.integers(0, 10_000).map(
    lambda number: number / 10_000
)
LABELS = st.lists(st.builds(Label, st.just("TQ102"), CONFIDENCES, st.booleans()), min_size=1, max_size=60)
PRECISIONS = st.sampled_from([0.0, 0.3, 0.5, 2 / 3, 0.9, 1.0]) | st.floats(0, 1)


def share(chosen: Sequence[Label]) -> float:
    return sum(label.accepted for label in chosen) / len(chosen)


def chance_by_definition(given: Sequence[Label], confidence: float) -> float:
    """The rising function next to the labels: the best worst share of the stretches about a confidence."""
    values = sorted({label.confidence for label in given})
    return max(
        min(
            share([label for label in given if low <= label.confidence <= high])
            for high in values
            if high >= confidence
        )
        for low in values
        if low <= confidence
    )


@given(st.lists(st.builds(Label, st.just("TQ102"), CONFIDENCES, st.booleans()), min_size=1, max_size=14))
def test_the_chances_are_those_of_isotonic_regression(given: list[Label]) -> None:
    steps = rising_steps(given)
    for confidence in {label.confidence for label in given}:
        step = [each for each in steps if each.lowest <= confidence][-1]
        assert step.tally.share == pytest.approx(chance_by_definition(given, confidence))


@given(LABELS)
def test_the_chances_rise_and_every_label_counts_once(given: list[Label]) -> None:
    steps = rising_steps(given)
    assert sum((step.tally for step in steps), LabelCount(0, 0)) == LabelCount(
        len(given), sum(x.accepted for x in given)
    )
    for below, above in pairwise(steps):
        assert below.lowest < above.lowest
        assert below.tally.accepted * above.tally.findings < above.tally.accepted * below.tally.findings


@given(LABELS, PRECISIONS)
def test_from_the_threshold_up_at_least_the_precision_is_accepted(
    given: list[Label], precision: float
) -> None:
    lowest = lowest_confidence(given, precision)
    if lowest is None:
        assert all(share([x for x in given if x.confidence >= each.confidence]) < precision for each in given)
        return
    dropped = [label.confidence for label in given if label.confidence < lowest]
    threshold = threshold_below(lowest, max(dropped, default=None))
    assert 0 <= threshold <= lowest
    assert all(confidence < threshold for confidence in dropped)
    assert share([label for label in given if label.confidence >= threshold]) >= precision


@given(LABELS, PRECISIONS, st.data())
def test_more_accepted_findings_never_raise_the_threshold(
    given: list[Label], precision: float, data: st.DataObject
) -> None:
    number = data.draw(st.integers(0, len(given) - 1))
    changed = [*given[:number], Label("TQ102", given[number].confidence, True), *given[number + 1 :]]
    added = [*given, Label("TQ102", data.draw(CONFIDENCES), True)]
    before = lowest_confidence(given, precision)
    if before is not None:
        for more in (changed, added):
            after = lowest_confidence(more, precision)
            assert after is not None
            assert after <= before


@given(LABELS, PRECISIONS, st.randoms(use_true_random=False))
def test_the_order_of_the_labels_changes_nothing(
    given: list[Label], precision: float, chance: Random
) -> None:
    mixed = [Label(rule, each.confidence, each.accepted) for each in given for rule in ("TQ102", "TQ103")]
    shuffled = list(mixed)
    chance.shuffle(shuffled)
    assert refit(shuffled, {"TQ103": 0.6}, precision) == refit(mixed, {"TQ103": 0.6}, precision)


@given(LABELS, PRECISIONS, st.none() | CONFIDENCES, st.booleans())
def test_no_refit_writes_what_is_no_confidence(
    given: list[Label], precision: float, old: float | None, bounded: bool
) -> None:
    plenty = given * 20
    (found,) = refit(plenty, {} if old is None else {"TQ102": old}, precision, ["TQ102"] if bounded else [])
    if found.outcome is CalibrationOutcome.MOVED:
        assert found.new is not None
        assert 0 <= found.new <= 1
        assert found.after.accepted >= precision * found.after.findings
    else:
        assert found.new == old
        assert found.after == found.before
