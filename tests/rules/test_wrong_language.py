import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.core.comparison import Comparison
from tqcheck.core.document import Document
from tqcheck.core.passage import Route
from tqcheck.core.subject import Subject
from tqcheck.language.identification.language_names import language_name
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


SHORT = [
    ("Die Kanzlerin war gestern krank", "de"),
    ("Der neue Haushalt wurde beschlossen", "de"),
    ("wird morgen nicht geliefert", "de"),
    ("Le gouvernement a démissionné hier", "fr"),
    ("Pour les enfants malades", "fr"),
    ("El gobierno dimitió ayer tarde", "es"),
    ("cerrado por vacaciones hasta nuevo aviso", "es"),
]


def beside(text: str, *, source: str | None = None, counterpart: str | None = None) -> list[str]:
    """What is flagged in a text that should be English, beside a source in a language or a counterpart."""
    passage = Document(text, "en")
    compared: tuple[Comparison, ...] = ()
    if counterpart is not None:
        compared = (Comparison(passage, passage, Document(counterpart, "en"), Route.RETRANSLATION),)
    subject = Subject(passage, Document("…", source) if source else None, compared)
    marks = WrongLanguage().check(subject)
    assert isinstance(marks, list)
    return [mark.message for mark in marks]


@pytest.mark.parametrize(("text", "language"), SHORT)
def test_a_short_text_in_the_language_of_its_source(text: str, language: str) -> None:
    (message,) = beside(text, source=language)
    assert message.startswith(f"this reads as {language_name(language)}, not English")
    assert beside(text, counterpart="The weather is fine.") == [message]


UNSURE = "Die Kanzlerin war gestern krank"


def test_a_short_text_that_a_counterpart_has_too_may_be_a_title() -> None:
    assert beside(UNSURE, counterpart="The weather is fine.")
    assert beside(UNSURE, counterpart=f"“{UNSURE}” was on at eight.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Guten Morgen",
        "Cancel",
        "Step 2 of 5",
        "Angela Merkel, Olaf Scholz",
        "Bayern München beats Dortmund",
        "Die Hard returns tonight",
        "Click here to continue",
        "Prices up, wages down",
        "Rates rose sharply again",
        "Le Monde reports losses",
        "No entry today",
        "Gas main bursts",
        "Fire man saves cat",
        "Also not so bad",
    ],
)
@pytest.mark.parametrize("source", ["de", "fr", "es", "zh", None])
def test_a_short_text_that_may_be_right(text: str, source: str | None) -> None:
    assert beside(text, source=source) == []
    assert beside(text, source=source, counterpart="The weather is fine.") == []


def test_a_short_text_alone_gets_the_benefit_of_the_doubt() -> None:
    assert flagged(UNSURE) == []
