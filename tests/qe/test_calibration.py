"""From logits to chances."""

import numpy as np
import pytest

from tqcheck.qe.calibration import Calibration, Counterparts, Curve, Head


@pytest.mark.parametrize(
    ("logit", "chance"), [(-9.0, 0.1), (-1.0, 0.1), (0.0, 0.2), (0.5, 0.5), (1.0, 0.8), (9.0, 0.8)]
)
def test_is_a_line_between_points_and_level_beyond(logit: float, chance: float) -> None:
    curve = Curve((-1.0, 0.0, 1.0), (0.1, 0.2, 0.8))
    assert curve.at(np.array([logit])) == pytest.approx([chance])


@pytest.mark.parametrize(("number", "chance"), [(0, 0.0), (1, 0.1), (2, 0.2), (3, 0.2), (9, 0.2)])
def test_none_one_and_several_counterparts_have_curves_of_their_own(number: int, chance: float) -> None:
    curves = {(Head.AWKWARD, kind): Curve((0.0,), (place / 10,)) for place, kind in enumerate(Counterparts)}
    assert Calibration(curves).chance(Head.AWKWARD, number, 3.0) == chance
