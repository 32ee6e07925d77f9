"""Quality over a batch."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import judgement
from tqcheck.core.finding import Verdict
from tqcheck.core.judgement import Scores
from tqcheck.reporters.html.histogram import BARS, Histogram

VERDICTS = st.sampled_from(list(Verdict))
QUALITIES = st.floats(0, 1)


def histogram(*passages: tuple[float, Verdict]) -> Histogram:
    made = Histogram()
    for quality, verdict in passages:
        given = judgement(verdict=verdict, scores=Scores(quality, 0.0, 0.0))
        made.add(replace(given, scores=given.measured))
    return made


def test_failed_passages_stand_at_the_bottom() -> None:
    made = histogram(
        (0.31, Verdict.PASS),
        (0.32, Verdict.FAIL),
        (0.33, Verdict.FAIL),
        (0.34, Verdict.PASS),
        (0.34, Verdict.UNCHECKED),
    )
    assert [(block.verdict.value, block.y, block.height) for block in made.blocks()] == [
        ("fail", 50.0, 50.0),
        ("pass", 0.0, 50.0),
    ]
    assert made.unmeasured == 1
    assert {block.x for block in made.blocks()} == {30.3}
    assert next(made.blocks()).says == "quality 0.30 to 0.35: 2 failed"


@pytest.mark.parametrize(
    ("quality", "row"), [(0.0, "0.00 to 0.05"), (1.0, "0.95 to 1.00"), (0.5, "0.50 to 0.55")]
)
def test_the_ends_belong_to_a_bar(quality: float, row: str) -> None:
    assert [name for name, _ in histogram((quality, Verdict.PASS)).rows()] == [row]


@pytest.mark.parametrize(
    ("tallest", "ticks"),
    [
        (0, [0, 1]),
        (1, [0, 1]),
        (5, [0, 1, 2, 3, 4, 5]),
        (7, [0, 2, 4, 6, 8]),
        (10, [0, 2, 4, 6, 8, 10]),
        (11, [0, 5, 10, 15]),
        (62, [0, 20, 40, 60, 80]),
        (1234, [0, 500, 1000, 1500]),
    ],
)
def test_the_vertical_axis_counts_passages_in_round_steps(tallest: int, ticks: list[int]) -> None:
    assert histogram(*[(0.5, Verdict.PASS)] * tallest).ticks() == ticks


@given(st.lists(st.tuples(QUALITIES, VERDICTS)))
def test_every_passage_is_counted_and_no_bar_is_higher_than_the_axis(
    passages: list[tuple[float, Verdict]],
) -> None:
    made = histogram(*passages)
    rows = [counts for _, counts in made.rows()]
    assert sum(counts.total() for counts in rows) + made.unmeasured == len(passages)
    assert made.unmeasured == sum(verdict is Verdict.UNCHECKED for _, verdict in passages)
    assert len(rows) <= BARS
    assert all(-0.01 <= block.y <= block.y + block.height <= 100.01 for block in made.blocks())
