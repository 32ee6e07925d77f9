import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.core.document import Document
from tqcheck.core.subject import Subject
from tqcheck.rules.source_residue import SourceResidue


def flagged(
    text: str, language: str = "en", source: str | None = None, source_language: str = "de"
) -> list[str]:
    subject = Subject(
        Document(text, language), Document(source, source_language) if source is not None else None
    )
    marks = SourceResidue().check(subject)
    assert isinstance(marks, list)
    return [mark.span.of(text) for mark in marks]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        pytest.param("It backs 高新技术 companies.", "en", ["高新技术"], id="a word"),
        pytest.param("Sales fell (人民币，下同) again.", "en", ["人民币，下同"], id="a note in brackets"),
        pytest.param("He spoke of お も て な し at length.", "en", ["お も て な し"], id="one phrase"),
        pytest.param("First 内卷 then 躺平 came.", "en", ["内卷", "躺平"], id="two words"),
        pytest.param(
            "“双循环战略发展新格局规划” is the plan.",
            "en",
            ["双循环战略发展新格局规划"],
            id="a long quotation",
        ),
        pytest.param("5р. and Рutin", "en", ["р", "Р"], id="single letters"),
        pytest.param("이것은 人民共和國 이다", "ko", ["人民共和國"], id="more than a headline's character"),
        pytest.param("这是 おもてなし 吗", "zh", ["おもてなし"], id="kana in Chinese"),
    ],
)
def test_foreign_letters(text: str, language: str, found: list[str]) -> None:
    assert flagged(text, language) == found


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param("Xi Jinping (习近平) spoke.", "en", id="name in brackets"),
        pytest.param("The word “内卷” is new.", "en", id="quoted word"),
        pytest.param("(a key marked “Ф”)", "en", id="quoted letter in brackets"),
        pytest.param("the album 《双循环战略发展新格局》", "en", id="title"),
        pytest.param("μ, π and Ω", "en", id="Greek"),
        pytest.param("2019ー2020 ッ", "en", id="a stroke"),
        pytest.param("美·北 회담", "ko", id="headline"),
        pytest.param("鮮の每日", "zh", id="fashion"),
    ],
)
def test_foreign_letters_in_their_place(text: str, language: str) -> None:
    assert flagged(text, language) == []


SOURCE = "Das war auch nicht mehr nötig, sagte der Parteichef."


@pytest.mark.parametrize(
    ("text", "language", "source", "source_language", "found"),
    [
        pytest.param(
            "That was auch nicht mehr needed.", "en", SOURCE, "de", ["auch nicht mehr"], id="copied"
        ),
        pytest.param("That was no longer needed.", "en", SOURCE, "de", [], id="translated"),
        pytest.param("He said “auch nicht mehr” twice.", "en", SOURCE, "de", [], id="quoted"),
        pytest.param("It is La Vie des Autres.", "en", "C’est La Vie des Autres.", "fr", [], id="title"),
        pytest.param("We saw sagte der Parteichef.", "en", SOURCE, "de", [], id="one telling word"),
        pytest.param(
            "It was auch nicht mehr needed.", "en", SOURCE, "cs", [], id="a language without a list"
        ),
        pytest.param("这 auch nicht mehr", "zh", SOURCE, "de", [], id="another script"),
    ],
)
def test_copied_words(text: str, language: str, source: str, source_language: str, found: list[str]) -> None:
    assert flagged(text, language, source, source_language) == found


@given(st.text(alphabet="ab 中の한ж()“”") | st.text(), st.sampled_from(["en", "ko", "zh", "ru"]))
def test_any_text_is_judged(text: str, language: str) -> None:
    assert all(phrase in text for phrase in flagged(text, language, text))
