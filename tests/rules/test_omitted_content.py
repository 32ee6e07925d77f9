"""TQ105."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import comparison
from tqcheck.core.comparison import Comparison
from tqcheck.core.document import Document
from tqcheck.core.finding import CannotJudge, RuleMatch, Severity
from tqcheck.core.passage import Route
from tqcheck.rules.omitted_content import OmittedContent

RULE = OmittedContent()
SHORT = "The train arrived on time."
CLAUSE = "although heavy snow had closed three mountain passes"
PHOTOGRAPHS = "Visitors may take photographs in all rooms of the castle"
FULL = f"The train arrived on time, {CLAUSE}."


def marks(found: Comparison) -> list[RuleMatch]:
    answer = RULE.compare(found)
    assert not isinstance(answer, CannotJudge)
    return list(answer)


def test_a_clause_that_is_missing_is_laid_to_the_sentence() -> None:
    (mark,) = marks(comparison(SHORT, FULL))
    assert mark.span.of(SHORT) == SHORT
    assert mark.quoted is not None
    assert mark.quoted.of(FULL) == CLAUSE
    assert CLAUSE in mark.message


@pytest.mark.parametrize(
    ("text", "more", "severity"),
    [
        (PHOTOGRAPHS, ", except in the chapel and the treasury.", Severity.MAJOR),
        (PHOTOGRAPHS, ", admiring the chapel and the treasury.", Severity.MINOR),
        (f"If {PHOTOGRAPHS.lower()}", ", except in the chapel and the treasury.", Severity.MINOR),
    ],
)
def test_an_exception_that_is_missing_is_major(text: str, more: str, severity: Severity) -> None:
    (found,) = marks(comparison(f"{text}.", f"{PHOTOGRAPHS}{more}"))
    assert found.severity is severity


def test_a_sentence_that_is_missing_is_a_gap() -> None:
    other = (
        "The train arrived on time. Heavy snow had closed three mountain passes before. Nobody complained."
    )
    (mark,) = marks(comparison("The train arrived on time. Nobody complained.", other))
    assert mark.span == (26, 26)


def test_the_source_is_read_beside_a_back_translation() -> None:
    passage, source = Document("Der Zug kam an.", "de"), Document(FULL, "en")
    (mark,) = marks(Comparison(passage, source, Document(SHORT, "en"), Route.BACK_TRANSLATION))
    assert mark.span.of(FULL) == CLAUSE
    assert mark.quoted is not None
    assert mark.quoted.of(SHORT) == SHORT
    assert (
        marks(Comparison(passage, Document(SHORT, "en"), Document(FULL, "en"), Route.BACK_TRANSLATION)) == []
    )


def test_what_the_passage_has_more_is_none_of_its_business() -> None:
    assert marks(comparison(FULL, SHORT)) == []


def test_a_round_trip_cannot_show_it() -> None:
    assert isinstance(RULE.compare(comparison(SHORT, FULL, route=Route.ROUND_TRIP)), CannotJudge)


@given(st.text(max_size=60))
def test_a_text_lacks_nothing_of_itself(text: str) -> None:
    assert marks(comparison(text, text)) == []
