import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.core.document import Document
from tqcheck.core.subject import Subject
from tqcheck.rules.run_on import RunOn


def flagged(text: str) -> list[str]:
    marks = RunOn().check(Subject(Document(text, "en")))
    assert isinstance(marks, list)
    return [mark.span.of(text) for mark in marks]


@pytest.mark.parametrize(
    ("text", "junctions"),
    [
        ("He came, raising hopes of a deal On the same day, talks ended.", ["deal On"]),
        ("“Any No one should look away,” he said.", ["Any No"]),
        ("It has doubled its output The city plans two more.", ["output The"]),
        ("Voters gave it a chance They want lower taxes.", ["chance They"]),
        ("It fell In spring it was low And then it was high.", ["fell In", "low And"]),
        ("It began on Sunday In the first phase it was slow.", ["Sunday In"]),
        ("It struck at night All schools in the area were shut.", ["night All"]),
        ("It burned until June Four villages were cut off.", ["June Four"]),
        ("He flew to Paris The talks are over.", ["Paris The"]),
        ("Prices fell Meanwhile the bank was shut.", ["fell Meanwhile"]),
    ],
)
def test_the_words_round_the_missing_stop_are_flagged(text: str, junctions: list[str]) -> None:
    assert flagged(text) == junctions


@pytest.mark.parametrize(
    "text",
    [
        "He came. On the same day, talks ended.",
        "What to know When the bank raises rates",
        "What to know When the bank raises rates\nThe bank met.",
        "He reads The Guardian and was on it.",
        "The film The way we were was shown.",
        "Premier Liu He and his aides were received.",
        "It fell In May.",
        "The Group of Seven leaders agreed.",
        "The phase Two trials were late.",
        "The big Four firms and the All Blacks were there.",
        "Formula One drivers were late.",
        "Talks with Liu He were held in Liu He was told.",
        "Alexander The great king was there.",
        "New York On Tuesday it was quiet.",
        "Any All of them agreed.",
        "The post-The era was short.",
        "It ended In short grass.",
        "It ended In short high green grass.",
        "",
    ],
)
def test_headlines_titles_names_and_sound_sentences_stay(text: str) -> None:
    assert flagged(text) == []


def test_the_message_names_both_sides() -> None:
    text = "It hopes for a deal However, it was late in May."
    assert [mark.message for mark in RunOn().check(Subject(Document(text, "en")))] == []  # type: ignore[union-attr]
    text = "It hopes for a deal It was, he said, late."
    (mark,) = RunOn().check(Subject(Document(text, "en")))  # type: ignore[misc]
    assert mark.message == 'a sentence begins at "It was" with no stop between it and "deal"'


@given(st.lists(st.sampled_from(["deal ", "On ", "The ", "was ", "it ", ". ", "\n", "Any "])).map("".join))
def test_any_text_is_read_and_spans_lie_in_it(text: str) -> None:
    assert all(phrase and phrase in text for phrase in flagged(text))
