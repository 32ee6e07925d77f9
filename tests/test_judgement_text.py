"""What is kept of a judgement is all of it, to the last digit."""

from dataclasses import replace

from hypothesis import given, settings

from tests.any_judgement import any_judgements
from tqcheck.judgement import Judgement
from tqcheck.judgement_text import judgement_bytes, judgement_of
from tqcheck.passage import Passage
from tqcheck.pipeline import Judge
from tqcheck.settings import Settings


@settings(max_examples=60)
@given(any_judgements())
def test_a_judgement_comes_back_as_it_was(judgement: Judgement) -> None:
    assert judgement_of(judgement.passage, judgement_bytes(judgement)) == judgement


def test_it_belongs_to_the_passage_that_it_is_read_for() -> None:
    (judged,) = Judge(Settings()).judge([Passage("The the rate rose.", id="here")]).judgements
    elsewhere = replace(judged.passage, id="there")
    assert judgement_of(elsewhere, judgement_bytes(judged)).passage is elsewhere
