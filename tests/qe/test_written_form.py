"""What the uncased encoder cannot see, one row of flags a piece."""

import numpy as np
import pytest

from tqcheck.core.finding import Span
from tqcheck.qe.subwords import Subwords
from tqcheck.qe.written_form import SHAPES, shapes

LOWER, CAPITALISED, CAPITALS, DIGIT, MARK, SPACED = range(SHAPES)


def piece(text: str, *spans: tuple[int, int]) -> Subwords:
    return Subwords(
        text, tuple(range(len(spans))), tuple(Span(*span) for span in spans), tuple(range(len(spans)))
    )


@pytest.mark.parametrize(
    ("phrase", "flags"),
    [
        ("rates", {LOWER}),
        ("ärger", {LOWER}),
        ("cafe\u0301", {LOWER}),
        ("Rates", {CAPITALISED}),
        ("Élan", {CAPITALISED}),
        ("A", {CAPITALISED}),
        ("USA", {CAPITALS}),
        ("iPhone", set()),
        ("McRae", set()),
        ("5", {DIGIT}),
        ("2nd", {DIGIT}),
        ("B2B", {DIGIT, CAPITALS}),
        (".", {MARK}),
        ("%", {MARK}),
        ("$", {MARK}),
        ("“", {MARK}),
        ("😀", {MARK}),
        ("中", set()),
    ],
)
def test_says_how_a_piece_is_written(phrase: str, flags: set[int]) -> None:
    row = shapes(piece(f"({phrase}", (0, 1), (1, 1 + len(phrase))))[2]
    assert set(np.flatnonzero(row)) == flags


@pytest.mark.parametrize("space", [" ", "\n", "\u00a0", "\u3000"])
def test_says_what_stands_behind_white_space_or_begins_the_text(space: str) -> None:
    found = shapes(piece(f"no{space}no.", (0, 2), (3, 5), (5, 6)))
    assert found[:, SPACED].tolist() == [0, 1, 1, 0, 0]


def test_a_part_of_a_text_begins_as_a_text_does() -> None:
    whole = piece("One.Two", (0, 3), (3, 4), (4, 7))
    assert shapes(whole)[3, SPACED] == 0
    assert shapes(whole.part(2, 3))[1, SPACED] == 1


def test_what_stands_around_a_text_has_no_flags() -> None:
    found = shapes(piece("Rates", (0, 5)))
    assert found.shape == (3, SHAPES)
    assert found.dtype == np.float32
    assert not found[0].any()
    assert not found[-1].any()


def test_an_empty_part_has_only_what_stands_around_it() -> None:
    assert shapes(piece("")).shape == (2, SHAPES)
