"""What people say of a passage."""

import pytest

from tests.builders import passage
from tests.evaluation.annotations import AWKWARD, DRIFT, NOTHING, SLIGHT, error, words
from tqcheck.evaluation.annotated import Annotated, MarkedError


@pytest.mark.parametrize(
    ("fields", "score"),
    [
        ({"score": 0.3, "raters": ("r1",), "errors": (error(DRIFT, 0, 3),)}, 0.3),
        ({"raters": ("r1", "r2"), "errors": (error(DRIFT, 0, 3), error(SLIGHT, 0, 3))}, -3.0),
        ({"raters": ("r1",), "errors": (error(NOTHING, 0, 3),)}, 0.0),
        ({"raters": ("r1",)}, 0.0),
        ({"words": words("OK", "BAD", "OK", "OK")}, -0.25),
        ({}, None),
    ],
)
def test_human_score(fields: dict[str, object], score: float | None) -> None:
    assert Annotated(passage("abc def"), **fields).human_score == score  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("marked", "is_major"),
    [
        (error(DRIFT, 0, 3), True),
        (error(SLIGHT, 0, 3), False),
        (error(AWKWARD, 0, 3), False),
        (MarkedError("Fluency/Grammar", "Major", "r1", None), False),
        (MarkedError("Non-translation!", "", "r1", None), True),
    ],
)
def test_major_drift(marked: MarkedError, is_major: bool) -> None:
    assert marked.is_major_drift is is_major


def test_a_rater_who_marks_twice_is_one_rater() -> None:
    errors = (error(DRIFT, 0, 3), error(DRIFT, 4, 7), error(DRIFT, 0, 3, "r3"))
    assert Annotated(passage(), errors, ("r1", "r2", "r3", "r4")).share_of_raters(errors) == 0.5
