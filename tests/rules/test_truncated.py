"""TQ007."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import comparison
from tqcheck.core.comparison import Comparison
from tqcheck.core.document import Document
from tqcheck.core.finding import CannotJudge, RuleMatch
from tqcheck.core.passage import Route
from tqcheck.rules.truncated import Truncated

RULE = Truncated()
FULL = "Rivers rose overnight. The bridge was built in 2011 and has been repaired four times since the earthquake."
CUT = "Rivers rose overnight. The bridge was built in 2011 and"
MORE = (
    "Rivers rose overnight. Two bridges collapsed near Wuhan. Trains were diverted. Farmers lost most cattle."
)


def marks(found: Comparison) -> list[RuleMatch]:
    answer = RULE.compare(found)
    assert not isinstance(answer, CannotJudge)
    return list(answer)


def test_a_sentence_broken_off_is_marked_and_the_rest_quoted() -> None:
    (mark,) = marks(comparison(CUT, FULL))
    assert mark.span.of(CUT) == "The bridge was built in 2011 and"
    assert mark.quoted is not None
    assert mark.quoted.of(FULL) == "has been repaired four times since the earthquake."
    assert '"was built in 2011 and"' in mark.message


@pytest.mark.parametrize(
    ("text", "other", "language"),
    [
        ("The dose is then offered to the", "It is then offered to the old.", "en"),
        ("Guests can get to the port in", "You reach the port in 25 minutes.", "en"),
        ("Im Herbst fallen wohl die", "Im Herbst entfallen Stellen.", "de"),
        ("Dès l’automne on supprime des", "Des postes disparaissent.", "fr"),
        ("En otoño se pierden los", "En otoño se pierde empleo.", "es"),
    ],
)
def test_a_word_on_which_no_sentence_ends_is_enough(text: str, other: str, language: str) -> None:
    (mark,) = marks(comparison(text, other, language))
    assert mark.span.of(text) == text
    assert mark.quoted is not None
    assert mark.quoted.of(other) == other
    assert "the counterpart ends" in mark.message


def test_the_source_s_last_sentence_is_quoted_beside_a_back_translation() -> None:
    passage = Document("Wegen der Flut entfallen Züge und", "de")
    source = Document("The flood stops trains.", "en")
    back = Document("Because of the flood trains are cancelled and", "en")
    (mark,) = marks(Comparison(passage, source, back, Route.BACK_TRANSLATION))
    assert mark.span.of(source.text) == source.text


def test_an_end_that_is_missing_is_marked_behind_the_last_sentence() -> None:
    (mark,) = marks(comparison("Rivers rose overnight.\n", MORE))
    assert mark.span == (22, 22)
    assert mark.quoted is not None
    assert mark.quoted.of(MORE).startswith("Two bridges")


def test_a_fragment_beside_a_whole_sentence_breaks_off() -> None:
    (mark,) = marks(
        comparison("Rivers rose overnight. A", "Rivers rose overnight. The weather office expects more rain.")
    )
    assert mark.span.of("Rivers rose overnight. A") == "A"


def test_a_passage_without_a_stop_lacks_the_sentences_behind() -> None:
    (mark,) = marks(
        comparison("Rivers rose overnight", "Rivers rose overnight. Trains in three provinces were diverted.")
    )
    assert mark.quoted is not None


def test_the_source_goes_on_beside_a_back_translation() -> None:
    passage = Document("Flüsse stiegen. Die Brücke wurde 2011 gebaut und", "de")
    (mark,) = marks(Comparison(passage, Document(FULL, "en"), Document(CUT, "en"), Route.BACK_TRANSLATION))
    assert mark.span.of(FULL) == "has been repaired four times since the earthquake."
    assert mark.quoted is not None
    assert mark.quoted.of(CUT) == "The bridge was built in 2011 and"


@pytest.mark.parametrize(
    ("text", "other"),
    [
        (FULL, CUT),
        ("Floods leave thousands homeless", "Floods left thousands of people in the delta homeless"),
        ("Central bank keeps rates unchanged", "The central bank keeps rates unchanged."),
        ("Rivers rose overnight.", "Rivers rose overnight. Two bridges collapsed."),
        ("He said: “We will rebuild.”)", "He said: “We will rebuild the school before winter comes.”"),
        (
            "Rivers rose",
            "Rivers rose and rose and rose and rose and rose and rose and rose and rose and rose.",
        ),
        ("", FULL),
        ("  ", FULL),
        ("No one to vote for", "There is no one to vote for."),
        ("The house he was born in", "He was born in that house in Bonn, where"),
        ("Roads are closed in", "…!"),
        ("The army there is to move in", "They move there."),
        ("The troops are moving in", "Troops in."),
    ],
    ids=[
        *("longer", "headlines", "as long", "one sentence less", "quoted end", "circles", "empty", "blank"),
        *("same last word", "no stop there either", "no words", "source's word", "same end"),
    ],
)
def test_silent(text: str, other: str) -> None:
    assert marks(comparison(text, other)) == []


@given(st.text(max_size=60), st.text(max_size=60))
def test_marks_lie_in_their_texts(text: str, other: str) -> None:
    for mark in marks(comparison(text, other)):
        assert 0 <= mark.span.start <= mark.span.end <= len(text)
        assert mark.quoted is not None
        assert mark.quoted.of(other).strip()


@given(st.text(max_size=60))
def test_a_text_is_not_cut_beside_itself(text: str) -> None:
    assert marks(comparison(text, text)) == []
