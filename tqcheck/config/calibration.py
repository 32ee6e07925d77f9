"""From findings that a person accepted or rejected to the confidence from which each rule is worth hearing."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_FLOOR, Decimal
from enum import Enum
from itertools import groupby

LEAST_LABELS = 20
"""Labelled findings of a rule below which nothing is concluded."""
LEAST_OF_EACH = 5
"""Accepted, and rejected, findings of a rule below which nothing is concluded."""

# A report gives confidences to four decimals: each stands for all that are at most half of the last one away.
_ROUNDING = Decimal("0.00005")
_PLACES = (2, 3, 4, 5)


@dataclass(frozen=True, slots=True)
class Label:
    """A person's word on one finding: whether it was right."""

    rule: str
    confidence: float
    """0 to 1, as reported."""
    accepted: bool


@dataclass(frozen=True, slots=True)
class LabelCount:
    """How many findings there are, and how many of them were accepted."""

    findings: int
    accepted: int

    @property
    def share(self) -> float | None:
        """Accepted ones among all, 0 to 1; None of none."""
        return self.accepted / self.findings if self.findings else None

    def __add__(self, other: "LabelCount") -> "LabelCount":
        return LabelCount(self.findings + other.findings, self.accepted + other.accepted)


@dataclass(frozen=True, slots=True)
class Step:
    """Neighbouring confidences, from `lowest` up to the next step's, that share one chance to be accepted."""

    lowest: float
    tally: LabelCount


class CalibrationOutcome(Enum):
    """What the labels of a rule led to."""

    MOVED = "a threshold was found"
    STANDS = "every labelled finding is worth keeping, and the threshold leaves none out"
    TOO_FEW = "too few labels"
    OUT_OF_REACH = "no confidence reaches the precision"


@dataclass(frozen=True, slots=True)
class Refit:
    """A rule's threshold before and after, and what each keeps of the labelled findings."""

    rule: str
    labelled: LabelCount
    outcome: CalibrationOutcome
    old: float | None
    """None where the configuration sets none."""
    new: float | None
    """The old one unless the outcome is MOVED."""
    before: LabelCount
    after: LabelCount


def refit(
    labels: Iterable[Label], old: Mapping[str, float], precision: float, bounded: Collection[str] = ()
) -> tuple[Refit, ...]:
    """A refit for each labelled rule, in the order of their codes.

    `old` are the thresholds in force, by rule. `bounded` are the rules that leave findings out even where no
    threshold is set: theirs is written even if all that was labelled is worth keeping. `precision` is 0 to 1.
    """
    ordered = sorted(labels, key=lambda label: label.rule)
    return tuple(
        _refit_of(rule, list(group), old.get(rule), precision, rule in bounded)
        for rule, group in groupby(ordered, key=lambda label: label.rule)
    )


def rising_steps(labels: Iterable[Label]) -> list[Step]:
    """The chance to be accepted as a function of confidence that never falls: isotonic regression.

    Equal confidences are one value; neighbours of which the more confident one is not more often accepted are
    pooled (pool adjacent violators). The steps come lowest first, and their shares rise strictly.
    """
    steps: list[Step] = []
    ordered = sorted(labels, key=lambda label: label.confidence)
    for confidence, group in groupby(ordered, key=lambda label: label.confidence):
        step = Step(confidence, _tally(group))
        while steps and _at_most(step.tally, steps[-1].tally):
            below = steps.pop()
            step = Step(below.lowest, below.tally + step.tally)
        steps.append(step)
    return steps


def lowest_confidence(labels: Iterable[Label], precision: float) -> float | None:
    """The lowest labelled confidence at which the chance to be accepted is at least `precision`; None: nowhere.

    At least that share of all findings from there up was accepted, for the chance only rises.
    """
    for step in rising_steps(labels):
        share = step.tally.share
        if share is not None and share >= precision:
            return step.lowest
    return None


def threshold_below(kept: float, dropped: float | None = None) -> float:
    """The number of fewest decimals, two or more, that parts the confidence `kept` from `dropped` below it.

    Both are rounded, as reported: the threshold keeps all that `kept` and drops all that `dropped` may stand for.
    """
    most = max(Decimal(str(kept)) - _ROUNDING, Decimal(0))
    least = Decimal(0) if dropped is None else Decimal(str(dropped)) + _ROUNDING
    for places in _PLACES:
        threshold = most.quantize(Decimal(1).scaleb(-places), ROUND_FLOOR)
        if threshold >= least:
            return float(threshold)
    return kept  # the two are closer than a report's decimals can tell


def _refit_of(
    rule: str, labels: Sequence[Label], old: float | None, precision: float, bounded: bool
) -> Refit:
    labelled = _tally(labels)
    outcome, new = _decided(labels, labelled, old, precision, bounded)
    return Refit(rule, labelled, outcome, old, new, _kept(labels, old), _kept(labels, new))


def _decided(
    labels: Sequence[Label], labelled: LabelCount, old: float | None, precision: float, bounded: bool
) -> tuple[CalibrationOutcome, float | None]:
    rejected = labelled.findings - labelled.accepted
    if labelled.findings < LEAST_LABELS or min(labelled.accepted, rejected) < LEAST_OF_EACH:
        return CalibrationOutcome.TOO_FEW, old
    lowest = lowest_confidence(labels, precision)
    if lowest is None:
        return CalibrationOutcome.OUT_OF_REACH, old
    dropped = max((each.confidence for each in labels if each.confidence < lowest), default=None)
    leaves_none_out = not bounded if old is None else old <= lowest
    if dropped is None and leaves_none_out:
        return CalibrationOutcome.STANDS, old
    return CalibrationOutcome.MOVED, threshold_below(lowest, dropped)


def _kept(labels: Iterable[Label], threshold: float | None) -> LabelCount:
    return _tally(label for label in labels if threshold is None or label.confidence >= threshold)


def _tally(labels: Iterable[Label]) -> LabelCount:
    accepted = [label.accepted for label in labels]
    return LabelCount(len(accepted), sum(accepted))


def _at_most(one: LabelCount, other: LabelCount) -> bool:
    """Whether the share of one is at most that of the other; in whole numbers, so that ties are ties."""
    return one.accepted * other.findings <= other.accepted * one.findings
