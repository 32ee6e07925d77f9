"""Duplicate ids."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.core.errors import InputError
from tqcheck.core.passage import Location, Passage
from tqcheck.readers import unique_ids
from tqcheck.readers.unique_ids import refuse_duplicates


def refused(ids: list[str]) -> list[int]:
    """The places of the ids that are refused."""
    given = [Passage("", id=name, location=Location("in", line)) for line, name in enumerate(ids, start=1)]
    entries = list(refuse_duplicates(given))
    assert [entry for entry in entries if isinstance(entry, Passage)] == [
        passage for passage, entry in zip(given, entries, strict=True) if isinstance(entry, Passage)
    ]
    return [place for place, entry in enumerate(entries) if isinstance(entry, InputError)]


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=2)))
def test_refuses_each_but_the_first(ids: list[str]) -> None:
    assert refused(ids) == [place for place, name in enumerate(ids) if name in ids[:place]]


@pytest.mark.parametrize(
    ("batch", "bits"), [(2, 8), (3, 8), (2, 2**24)], ids=["full bit map", "odd batch", "sparse"]
)
def test_remembers_beyond_what_is_in_memory(monkeypatch: pytest.MonkeyPatch, batch: int, bits: int) -> None:
    monkeypatch.setattr(unique_ids, "_BATCH", batch)
    monkeypatch.setattr(unique_ids, "_BITS", bits)
    chosen = random.Random(0)
    ids = [f"p\0{chosen.randrange(40)}" for _ in range(100)]
    assert refused(ids) == [place for place, name in enumerate(ids) if name in ids[:place]]


def test_names_the_first_line() -> None:
    passages = [Passage("", id="a\n", location=Location("in", line)) for line in (3, 9)]
    assert str(list(refuse_duplicates(passages))[1]).startswith(
        'in:9: the id "a\\n" is already used on line 3;'
    )


def test_lets_errors_pass() -> None:
    fault = InputError("broken", "in", 2)
    assert list(refuse_duplicates([fault, fault])) == [fault, fault]
