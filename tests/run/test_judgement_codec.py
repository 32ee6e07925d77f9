"""What is kept of a judgement is all of it, to the last digit."""

import json
from dataclasses import replace
from io import StringIO
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.any_judgement import TEXTS, any_judgements
from tqcheck.core.judgement import Judgement
from tqcheck.core.passage import Passage
from tqcheck.core.settings import Settings
from tqcheck.judging.pipeline import Judge
from tqcheck.reporters.base import Look
from tqcheck.reporters.jsonl import JsonLinesReporter
from tqcheck.run.judgement_codec import judgement_bytes, judgement_of


@settings(max_examples=60)
@given(any_judgements())
def test_a_judgement_comes_back_as_it_was(judgement: Judgement) -> None:
    assert judgement_of(judgement.passage, judgement_bytes(judgement)) == judgement


def test_it_belongs_to_the_passage_that_it_is_read_for() -> None:
    (judged,) = Judge(Settings()).judge([Passage("The the rate rose.", id="here")]).judgements
    elsewhere = replace(judged.passage, id="there")
    found = judgement_of(elsewhere, judgement_bytes(judged))
    assert found is not None
    assert found.passage is elsewhere


GARBAGE: st.SearchStrategy[Any] = (
    st.none() | st.booleans() | st.integers(-3, 3) | st.just(float("nan")) | TEXTS | st.just([]) | st.just({})
)


@settings(max_examples=300)
@given(any_judgements(), st.data())
def test_anything_else_is_no_judgement(judgement: Judgement, data: st.DataObject) -> None:
    """Whatever is changed in the bytes: they are none, or those of a judgement that can be reported and kept."""
    row = json.loads(judgement_bytes(judgement))
    here: Any = row
    while True:
        place = data.draw(st.integers(0, len(here) - 1))
        if not (isinstance(here[place], list) and here[place] and data.draw(st.booleans())):
            break
        here = here[place]
    here[place] = data.draw(GARBAGE)
    changed = json.dumps(row, separators=(",", ":")).encode()
    found = judgement_of(judgement.passage, changed)
    if found is not None:
        assert judgement_of(judgement.passage, judgement_bytes(found)) == found
        reporter = JsonLinesReporter(StringIO(), Look())
        reporter.add(found)


@pytest.mark.parametrize(
    "kept", [b"", b"\xff", b"{}", b"null", b"[]", b"7", b"[" * 200_000, b'{"a":1}', b'"123456789"']
)
def test_bytes_that_are_nothing_of_the_kind(kept: bytes) -> None:
    assert judgement_of(Passage("Rates rose."), kept) is None
