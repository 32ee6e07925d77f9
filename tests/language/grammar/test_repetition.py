import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.language.grammar.repetition import Repetition, repeated_runs


@pytest.mark.parametrize(
    ("tokens", "runs"),
    [
        ("", []),
        ("abc", []),
        ("aa", [Repetition(0, 2, 1)]),
        ("xabab", [Repetition(1, 5, 2)]),
        ("abababx", [Repetition(0, 6, 2)]),
        ("ababa", [Repetition(0, 4, 2)]),
        ("abcxbc", []),
        ("aab", [Repetition(0, 2, 1)]),
        ("aabaab", [Repetition(0, 2, 1), Repetition(3, 5, 1), Repetition(0, 6, 3)]),
        ("acbxcb", []),
    ],
)
def test_units_that_follow_themselves(tokens: str, runs: list[Repetition]) -> None:
    assert list(repeated_runs(tokens)) == runs


def test_copies_are_counted() -> None:
    assert Repetition(2, 8, 2).copies == 3


def test_a_very_long_unit_is_not_looked_for() -> None:
    tokens = [str(number) for number in range(100)] * 2
    assert list(repeated_runs(tokens)) == []


@given(st.lists(st.sampled_from("abc")))
def test_every_run_is_one_unit_over_and_over(tokens: list[str]) -> None:
    for run in repeated_runs(tokens):
        unit = tokens[run.start : run.start + run.size]
        assert tokens[run.start : run.end] == unit * run.copies
        assert run.copies >= 2
