import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.core.document import Document
from tqcheck.core.subject import Subject
from tqcheck.rules.wrong_language import WrongLanguage

ENGLISH = "The council put off the vote on the new stadium until the autumn."
GERMAN = "Der Gemeinderat vertagte die Abstimmung über das neue Stadion auf den Herbst."
FRENCH = "Le conseil municipal a reporté à l’automne le vote sur le nouveau stade."


def flagged(text: str, language: str = "en") -> list[str]:
    marks = WrongLanguage().check(Subject(Document(text, language)))
    assert isinstance(marks, list)
    return [mark.span.of(text) for mark in marks]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        pytest.param(f"  {GERMAN} ", "en", [GERMAN], id="one sentence"),
        pytest.param(f"{GERMAN} {GERMAN}", "en", [f"{GERMAN} {GERMAN}"], id="the whole"),
        pytest.param(f"{ENGLISH} {GERMAN} {ENGLISH}", "en", [GERMAN], id="one of three"),
        pytest.param(
            f"{ENGLISH} {GERMAN} {GERMAN} {ENGLISH}", "en", [f"{GERMAN} {GERMAN}"], id="two of four"
        ),
        pytest.param(f"{ENGLISH} {GERMAN} {FRENCH}", "en", [GERMAN, FRENCH], id="two languages"),
        pytest.param(
            f"{ENGLISH} 市议会将新体育场的表决推迟到秋天，因为没有多数支持。",
            "en",
            ["市议会将新体育场的表决推迟到秋天，因为没有多数支持。"],
            id="another script",
        ),
    ],
)
def test_what_is_in_another_language(text: str, language: str, found: list[str]) -> None:
    assert flagged(text, language) == found


@pytest.mark.parametrize(
    "text",
    [
        ENGLISH,
        f"{ENGLISH} {ENGLISH}",
        f"{ENGLISH} “{GERMAN}” {ENGLISH}",
        f"{ENGLISH} He sang: “Non, je ne regrette rien.”",
        "",
    ],
)
def test_what_is_not(text: str) -> None:
    assert flagged(text) == []


def test_the_message_names_both_languages() -> None:
    marks = WrongLanguage().check(Subject(Document(GERMAN, "en")))
    assert isinstance(marks, list)
    assert marks[0].message == "this reads as German, not English"


@given(st.lists(st.sampled_from([ENGLISH, GERMAN, "普京", "Ja.", "\n", "“"])).map(" ".join) | st.text())
def test_any_text_is_judged(text: str) -> None:
    assert all(phrase in text for phrase in flagged(text))
