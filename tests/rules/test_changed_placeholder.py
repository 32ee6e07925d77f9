import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import comparison
from tqcheck.core.comparison import Comparison
from tqcheck.core.document import Document
from tqcheck.core.passage import Route
from tqcheck.rules.changed_placeholder import ChangedPlaceholder


def findings(text: str, other: str) -> list[tuple[str, str | None]]:
    compared = comparison(text, other)
    marks = ChangedPlaceholder().compare(compared)
    assert isinstance(marks, list)
    return [(mark.span.of(text), mark.quoted.of(other) if mark.quoted else None) for mark in marks]


@pytest.mark.parametrize(
    ("text", "other", "found"),
    [
        pytest.param("Hi {nom}", "Hi {name}", [("{nom}", "{name}")], id="altered"),
        pytest.param("Hi", "Hi {name}", [("", "{name}")], id="lost"),
        pytest.param("Hi { name }", "Hi {name}", [("{ name }", "{name}")], id="pulled apart"),
        pytest.param(
            "At https://x.example/?id=% s now",
            "At https://x.example/?id=%s now",
            [("https://x.example/?id=% s", "https://x.example/?id=%s")],
            id="address pulled apart",
        ),
        pytest.param(
            "a@b.example, c@d.example, help @ home.example",
            "a@b.example, c@d.example, help@home.example",
            [("help @ home.example", "help@home.example")],
            id="e-mail address pulled apart",
        ),
        pytest.param("% s", "%s %s", [("% s", "%s"), ("", "%s")], id="one place for one"),
        pytest.param("Hi {name} {name}", "Hi {name}", [("{name}", None)], id="once too often"),
        pytest.param("a %s b %d", "a {x} b %s", [("%d", None), ("", "{x}")], id="of different kinds"),
        pytest.param("<b>a", "<b>a</b> <i>", [("", "</b>"), ("", "<i>")], id="two lost"),
    ],
)
def test_differences(text: str, other: str, found: list[tuple[str, str | None]]) -> None:
    assert findings(text, other) == found


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("{a} {b}", "{b}, {a}"),
        ("50% of it", "50 % of it"),
        ("at https://x.example/a.", "at (http://www.x.example/a)"),
        ("nothing here", "nor here"),
    ],
)
def test_the_same_elsewhere(text: str, other: str) -> None:
    assert findings(text, other) == []


def test_a_lost_one_is_missed_behind_its_sentence() -> None:
    text = "Write to the office in town. The list is out."
    passage = Document(text, "en")
    source = Document("Schreiben Sie an buero@stadt.example im Ort. Die Liste ist da.", "de")
    marks = ChangedPlaceholder().compare(Comparison(passage, passage, source, Route.SOURCE))
    assert isinstance(marks, list)
    assert [(mark.span.start, mark.span.end) for mark in marks] == [(28, 28)]


def test_a_lost_sentence_is_missed_where_it_stood() -> None:
    other = "Rates rose again in March. Visit {place} and the old harbour of the town. Shares fell by noon."
    text = "Rates rose again in March. Shares fell by noon."
    compared = comparison(text, other)
    (mark,) = ChangedPlaceholder().compare(compared)  # type: ignore[misc]
    assert mark.span.start in (26, 27)
    (first,) = ChangedPlaceholder().compare(comparison("Shares fell.", "Visit {place}! Shares fell."))  # type: ignore[misc]
    assert first.span.start <= 12


@given(st.text(alphabet="{}ab%s<>. @/:") | st.text())
def test_a_text_beside_itself_is_silent(text: str) -> None:
    assert findings(text, text) == []
    assert findings(text, text + " ") == []


@given(st.text(alphabet="{}ab%s<>. @/:"), st.text(alphabet="{}ab%s<>. @/:"))
def test_quotes_lie_in_the_counterpart(text: str, other: str) -> None:
    for phrase, quoted in findings(text, other):
        assert phrase in text
        assert quoted is None or quoted in other
