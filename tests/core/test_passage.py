"""Locations survive from the file to the flagged phrase."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.core.passage import Location


@pytest.mark.parametrize(
    ("location", "text", "offset", "line", "column"),
    [
        (Location("f", 7, 1, verbatim=True), "Rates rose.", 6, 7, 7),
        (Location("f", 7, 12, verbatim=True), "Rates rose.", 6, 7, 18),
        (Location("f", 7, 12, verbatim=True), "Rates\nrose.", 7, 8, 2),
        (Location("f", 7, 12, verbatim=True), "a\nb\nc", 4, 9, 1),
        (Location("f", 7, 12, verbatim=False), "Rates\nrose.", 7, 7, 12),
    ],
    ids=["line-start", "inside-a-line", "next-line", "third-line", "escaped"],
)
def test_place_of_an_offset(location: Location, text: str, offset: int, line: int, column: int) -> None:
    place = location.at(text, offset)
    assert (place.line, place.column) == (line, column)


@pytest.mark.parametrize(
    ("location", "offset", "byte_column"),
    [
        (Location("f", 7, 1, verbatim=True), 2, 5),
        (Location("f", 7, 12, verbatim=True, byte_column=20), 2, 24),
        (Location("f", 7, 12, verbatim=True), 2, None),
        (Location("f", 7, 12, verbatim=True), 5, 3),
        (Location("f", 7, 12, byte_column=20), 2, 20),
    ],
    ids=["line-start", "inside-a-line", "not-counted", "next-line", "escaped"],
)
def test_columns_in_bytes(location: Location, offset: int, byte_column: int | None) -> None:
    assert location.at("éáa\nébc", offset).byte_column == byte_column


@given(st.text(st.sampled_from("aé中🚀\n\ud800"), max_size=900), st.data())
def test_every_place_is_that_which_counting_finds(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    before = text[:offset]
    line = before[before.rfind("\n") + 1 :]
    place = Location("f", 1, verbatim=True).at(text, offset)
    assert (place.line, place.column) == (before.count("\n") + 1, len(line) + 1)
    if "\n" in before:
        assert place.byte_column == len(line.encode("utf-8", "surrogatepass")) + 1
