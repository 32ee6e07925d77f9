import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.core.document import Document
from tqcheck.core.finding import Span
from tqcheck.core.subject import Subject
from tqcheck.rules.unbalanced_punctuation import UnbalancedPunctuation


def places(text: str, language: str = "en", source: str | None = None) -> list[int]:
    subject = Subject(Document(text, language), Document(source, "zh") if source else None)
    marks = UnbalancedPunctuation().check(subject)
    assert isinstance(marks, list)
    assert all(mark.span == Span(mark.span.start, mark.span.start + 1) for mark in marks)
    return [mark.span.start for mark in marks]


def test_brackets_and_quotes_come_in_order_of_place() -> None:
    text = "The “new chapter and the (old one and left."
    assert places(text) == [text.index("“"), text.index("(")]


def test_the_message_quotes_what_stands_beside_the_mark() -> None:
    text = "He left (on Monday for the long holidays of the year. He came) back)."
    marks = UnbalancedPunctuation().check(Subject(Document(text, "en")))
    assert [mark.message for mark in marks] == [') after "the year. He came) back" was never opened']  # type: ignore[union-attr]
    marks = UnbalancedPunctuation().check(Subject(Document("A (small\nfall of the rouble this week.", "en")))
    assert [mark.message for mark in marks] == ['( before "small fall of the rouble" is never closed']  # type: ignore[union-attr]


@pytest.mark.parametrize("text", ["He said: “We go.", "We go,” he said.", "They say that “we go home."])
def test_speech_cut_from_its_passage_is_left_alone_without_a_source(text: str) -> None:
    assert places(text) == []


def test_a_sound_source_shows_that_the_mark_was_lost() -> None:
    assert places("He said: “We go.", source="他说：“我们走。”") == [9]


def test_a_source_with_an_odd_mark_excuses_the_passage() -> None:
    assert places("He named the “great wall and left.", source="他说“长城，然后离开。") == []


def test_a_source_excuses_no_bracket() -> None:
    assert places("He named (the wall and left.", source="他说“长城，然后离开。") == [9]


@given(
    st.text(alphabet='ab. \n()[]（）《》「」“”„"«»1:)'),
    st.sampled_from(sorted(UnbalancedPunctuation.languages)),
)
def test_any_text_is_read(text: str, language: str) -> None:
    assert all(0 <= place < len(text) for place in places(text, language))


@pytest.mark.parametrize("unit", ["(", "“", "«", '" ', ")", "”", "„a ", '"a', "[(", "\n“"])
def test_a_long_run_of_marks_takes_no_time(unit: str) -> None:
    started = time.process_time()
    for language in ("en", "de", "ru", "zh"):
        places(unit * 5_000, language)
    assert time.process_time() - started < 10
