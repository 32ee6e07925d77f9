"""From which sensitivity on a phrase is flagged."""

import pytest

from tqcheck.core.settings import Sensitivity
from tqcheck.qe.candidates import Thresholds
from tqcheck.qe.phrases import DecodedSpan

LOW, NORMAL, HIGH = Sensitivity
THRESHOLDS = Thresholds({LOW: 0.8, NORMAL: 0.6, HIGH: 0.2}, {LOW: 3.0, NORMAL: 2.0, HIGH: 1.0})


def levels(chance: float, logit: float, thresholds: Thresholds = THRESHOLDS) -> tuple[object, object]:
    phrase = DecodedSpan(0, 1, chance, logit)
    return thresholds.flagged_from(phrase), thresholds.major_from(phrase)


@pytest.mark.parametrize(
    ("chance", "logit", "flagged_from", "major_from"),
    [
        (0.8, 0.0, LOW, None),
        (0.79, 0.0, NORMAL, None),
        (0.59, 0.0, HIGH, None),
        (0.19, 0.0, None, None),
        (0.19, 1.0, HIGH, HIGH),
        (0.19, 2.0, NORMAL, NORMAL),
        (0.8, 2.9, LOW, NORMAL),
        (0.19, 3.0, LOW, LOW),
    ],
)
def test_the_least_sensitive_setting_that_flags_a_phrase(
    chance: float, logit: float, flagged_from: Sensitivity | None, major_from: Sensitivity | None
) -> None:
    """A major phrase is flagged whatever its chance."""
    assert levels(chance, logit) == (flagged_from, major_from)


def test_where_nothing_is_major_the_chance_decides() -> None:
    assert levels(0.7, 9.0, Thresholds(THRESHOLDS.chances)) == (NORMAL, None)
