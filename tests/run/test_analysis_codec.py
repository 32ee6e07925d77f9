"""What is kept of an analysis is all that is decided by, to the last digit."""

import json
from dataclasses import replace
from io import StringIO
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.any_judgement import TEXTS, any_analyses
from tests.builders import FakeChecker
from tqcheck.core.analysis import Analysis
from tqcheck.core.passage import Counterpart, Passage, Route
from tqcheck.core.prediction import Prediction
from tqcheck.core.settings import Settings
from tqcheck.judging.analyse import Judge
from tqcheck.judging.decide import decide
from tqcheck.reporters.base import RenderOptions
from tqcheck.reporters.jsonl import JsonLinesReporter
from tqcheck.run.analysis_codec import analysis_bytes, analysis_of


@settings(max_examples=60)
@given(any_analyses())
def test_an_analysis_comes_back_as_it_was(given: tuple[Passage, Analysis]) -> None:
    passage, analysis = given
    assert analysis_of(passage, analysis_bytes(analysis)) == analysis


def test_what_the_checker_says_of_words_is_not_kept() -> None:
    judge = Judge(Settings(), checker=FakeChecker())
    passage = Passage("A very bad day.", counterparts=(Counterpart(Route.REFERENCE, "A good day."),))
    (analysis,) = judge.analyse([passage]).analyses
    found = analysis_of(passage, analysis_bytes(analysis))
    assert found is not None
    assert isinstance(analysis.prediction, Prediction)
    assert isinstance(found.prediction, Prediction)
    assert analysis.prediction.words
    assert analysis.prediction.accuracy_candidates
    assert found == replace(analysis, prediction=replace(analysis.prediction, words=()))


GARBAGE: st.SearchStrategy[Any] = (
    st.none() | st.booleans() | st.integers(-3, 3) | st.just(float("nan")) | TEXTS | st.just([]) | st.just({})
)


@settings(max_examples=300)
@given(any_analyses(), st.data())
def test_anything_else_is_no_analysis(given: tuple[Passage, Analysis], data: st.DataObject) -> None:
    """Whatever is changed in the bytes: they are none, or those of an analysis that can be used and kept."""
    passage, analysis = given
    rows = [json.loads(line) for line in analysis_bytes(analysis).splitlines()]
    here: Any = rows
    while True:
        place = data.draw(st.integers(0, len(here) - 1))
        if not (isinstance(here[place], list) and here[place] and data.draw(st.booleans())):
            break
        here = here[place]
    here[place] = data.draw(GARBAGE)
    changed = "\n".join(json.dumps(row, separators=(",", ":")) for row in rows).encode()
    found = analysis_of(passage, changed)
    if found is not None:
        assert analysis_of(passage, analysis_bytes(found)) == found
        reporter = JsonLinesReporter(StringIO(), RenderOptions())
        reporter.add(decide(passage, found, Settings()))


@pytest.mark.parametrize(
    "kept", [b"", b"\xff", b"{}", b"null", b"[]", b"7", b"[" * 200_000, b'{"a":1}', b'"123456789"']
)
def test_bytes_that_are_nothing_of_the_kind(kept: bytes) -> None:
    assert analysis_of(Passage("Rates rose."), kept) is None
