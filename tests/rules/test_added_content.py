"""TQ106."""

from hypothesis import given
from hypothesis import strategies as st

from tests.builders import comparison
from tqcheck.core.comparison import Comparison
from tqcheck.core.document import Document
from tqcheck.core.finding import CannotJudge, RuleMatch
from tqcheck.core.passage import Route
from tqcheck.rules.added_content import AddedContent

RULE = AddedContent()
SHORT = "The train arrived on time."
CLAUSE = "although heavy snow had closed three mountain passes"
FULL = f"The train arrived on time, {CLAUSE}."


def marks(found: Comparison) -> list[RuleMatch]:
    answer = RULE.compare(found)
    assert not isinstance(answer, CannotJudge)
    return list(answer)


def test_an_added_clause_is_marked_as_it_stands() -> None:
    (mark,) = marks(comparison(FULL, SHORT))
    assert mark.span.of(FULL) == CLAUSE
    assert mark.quoted is not None
    assert mark.quoted.of(SHORT) == SHORT
    assert CLAUSE in mark.message


def test_an_added_sentence_has_nothing_to_quote() -> None:
    text = "The train arrived on time. Heavy snow had closed three mountain passes before. Nobody complained."
    (mark,) = marks(comparison(text, "The train arrived on time. Nobody complained."))
    assert mark.span.of(text) == "Heavy snow had closed three mountain passes before"
    assert mark.quoted is None


def test_the_source_is_read_beside_a_back_translation() -> None:
    passage, source = Document("Der Zug kam an.", "de"), Document(SHORT, "en")
    (mark,) = marks(Comparison(passage, source, Document(FULL, "en"), Route.BACK_TRANSLATION))
    assert mark.span.of(SHORT) == SHORT
    assert mark.quoted is not None
    assert mark.quoted.of(FULL) == CLAUSE
    assert (
        marks(Comparison(passage, Document(FULL, "en"), Document(SHORT, "en"), Route.BACK_TRANSLATION)) == []
    )


def test_what_the_passage_lacks_is_none_of_its_business() -> None:
    assert marks(comparison(SHORT, FULL)) == []


def test_a_round_trip_cannot_show_it() -> None:
    assert isinstance(RULE.compare(comparison(FULL, SHORT, route=Route.ROUND_TRIP)), CannotJudge)


@given(st.text(max_size=60))
def test_a_text_adds_nothing_to_itself(text: str) -> None:
    assert marks(comparison(text, text)) == []
