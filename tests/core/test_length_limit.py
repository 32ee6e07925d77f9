"""Lengths in characters, bytes and cells."""

import pytest

from tqcheck.core.length_limit import LengthLimit, LengthUnit, length_limit

CHARACTERS, BYTES, CELLS = LengthUnit


@pytest.mark.parametrize(
    ("written", "limit"),
    [
        ("20", LengthLimit(20)),
        (" 20 Characters ", LengthLimit(20, CHARACTERS)),
        ("20 byte", LengthLimit(20, BYTES)),
        ("0 cells", LengthLimit(0, CELLS)),
        ("-1", None),
        ("", None),
        ("20 pixels", None),
        ("2.5", None),
        ("20bytes", None),
        ("9999999999", None),
    ],
)
def test_as_it_is_written(written: str, limit: LengthLimit | None) -> None:
    assert length_limit(written) == limit
    if limit is not None:
        assert length_limit(str(limit)) == limit


@pytest.mark.parametrize(
    ("text", "lengths"),
    [
        ("", (0, 0, 0)),
        ("Haus", (4, 4, 4)),
        ("Häuser", (6, 7, 6)),
        ("e\u0301", (2, 3, 1)),
        ("印刷", (2, 6, 4)),
        ("ตั้ง", (4, 12, 2)),
        ("Ａ", (1, 3, 2)),
        ("\ud800", (1, 3, 1)),
    ],
)
def test_lengths(text: str, lengths: tuple[int, int, int]) -> None:
    assert tuple(LengthLimit(0, unit).length(text) for unit in LengthUnit) == lengths


@pytest.mark.parametrize(
    ("text", "limit", "within"),
    [
        ("Haus", LengthLimit(3), "Hau"),
        ("Haus", LengthLimit(9), "Haus"),
        ("Häuser", LengthLimit(2, BYTES), "H"),
        ("印刷", LengthLimit(3, CELLS), "印"),
        ("ae\u0301b", LengthLimit(2, CELLS), "ae\u0301"),
    ],
)
def test_what_is_within(text: str, limit: LengthLimit, within: str) -> None:
    assert text[: limit.end_within(text)] == within
