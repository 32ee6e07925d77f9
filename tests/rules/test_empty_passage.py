import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.core.finding import Span
from tqcheck.core.passage import Counterpart, Passage, Route
from tqcheck.judging.prepare import prepare
from tqcheck.rules.empty_passage import EmptyPassage

SOURCE = "Der Landtag hat am Mittwoch das neue Polizeigesetz beschlossen."


def spans(text: str, source: str | None = None, *counterparts: str) -> list[Span]:
    given = tuple(Counterpart(Route.REFERENCE, other) for other in counterparts)
    passage = Passage(text, source=source, source_language="de", counterparts=given)
    marks = EmptyPassage().check(prepare(passage).subject.as_given)
    assert isinstance(marks, list)
    return [mark.span for mark in marks]


@pytest.mark.parametrize(
    ("text", "source", "span"),
    [
        pytest.param("", None, Span(0, 0), id="nothing"),
        pytest.param(" \n\u200b ", None, Span(2, 3), id="invisible"),
        pytest.param(" . ", SOURCE, Span(1, 2), id="a lone stop"),
        *(
            pytest.param(text, SOURCE, Span(0, len(text)), id=repr(text))
            for text in ("-", "????", "\u2800", "\u3164", "\ufffd", "\0", "\u00ad\ufeff", "\ue000")
        ),
        pytest.param("\u2800", None, Span(0, 1), id="an invisible mark alone"),
        pytest.param("NaN", SOURCE, Span(0, 3), id="a missing value"),
    ],
)
def test_holes(text: str, source: str | None, span: Span) -> None:
    assert spans(text, source) == [span]


def test_a_counterpart_stands_in_for_the_source() -> None:
    assert spans("…", None, "The police law was passed.") == [Span(0, 1)]
    assert spans("…", None, "…") == []


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("***", None),
        ("***", "* * *"),
        ("", "…"),
        ("No.", "Nein, das kommt nicht in Frage."),
        ("None", "Keine."),
        ("null", None),
        ("The law was passed on Wednesday.", SOURCE),
    ],
)
def test_what_is_no_hole(text: str, source: str | None) -> None:
    assert spans(text, source) == []


@given(st.text(), st.none() | st.text())
def test_any_text_is_judged(text: str, source: str | None) -> None:
    for span in spans(text, source):
        assert 0 <= span.start <= span.end <= len(text)
