import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.core.document import Document
from tqcheck.core.finding import CannotJudge, RuleMatches
from tqcheck.core.subject import Subject
from tqcheck.rules.untranslated import Untranslated

GERMAN = "Der Gemeinderat vertagte die Abstimmung über das neue Stadion auf den Herbst."
ENGLISH = "The council put off the vote on the new stadium until the autumn."
CHINESE = "市议会将新体育场的表决推迟到秋天，因为没有多数支持。"


def judged(text: str, language: str, source: str, source_language: str) -> RuleMatches:
    return Untranslated().check(Subject(Document(text, language), Document(source, source_language)))


def flagged(text: str, language: str, source: str, source_language: str) -> list[str]:
    marks = judged(text, language, source, source_language)
    assert isinstance(marks, list)
    return [mark.span.of(text) for mark in marks]


@pytest.mark.parametrize(
    ("text", "language", "source", "source_language", "found"),
    [
        pytest.param(f" {GERMAN}\n", "en", GERMAN, "de", [GERMAN], id="the source itself"),
        pytest.param(CHINESE, "en", CHINESE, "und", [CHINESE], id="source of unknown language"),
        pytest.param(f"So: {GERMAN}", "en", GERMAN, "de", [f"So: {GERMAN}"], id="most of it"),
        pytest.param(
            f"No one objected. {ENGLISH} {GERMAN} The mayor and the club declined to comment on the matter.",
            "en",
            f"Niemand widersprach. {GERMAN}",
            "de",
            [GERMAN[:-1]],
            id="one sentence",
        ),
        pytest.param(
            "Bayern gegen Köln", "en", "Bayern gegen Köln", "de", ["Bayern gegen Köln"], id="headline"
        ),
    ],
)
def test_what_was_left(text: str, language: str, source: str, source_language: str, found: list[str]) -> None:
    assert flagged(text, language, source, source_language) == found


@pytest.mark.parametrize(
    ("text", "language", "source", "source_language"),
    [
        pytest.param(ENGLISH, "en", GERMAN, "de", id="a translation"),
        pytest.param("Vincent van Gogh", "en", "Vincent van Gogh", "nl", id="a name"),
        pytest.param("git push origin main", "en", "git push origin main", "de", id="code"),
        pytest.param(
            "“We will be back again,” he said.",
            "en",
            "„We will be back again“, sagte er.",
            "de",
            id="English already",
        ),
        pytest.param(f"{ENGLISH} “{GERMAN}” {ENGLISH}", "en", GERMAN + ENGLISH, "de", id="quotation"),
        pytest.param(
            "Он смотрел The Lord of the Rings: The Return of the King вчера. Ему очень понравилось кино.",
            "ru",
            "He saw The Lord of the Rings: The Return of the King.",
            "en",
            id="title",
        ),
        pytest.param(
            f"The new しんかんせん train had its test run. {ENGLISH}",
            "en",
            "新型しんかんせんの試験走行。",
            "ja",
            id="one word",
        ),
        pytest.param("Le texte porte la mention « oui ».", "fr", GERMAN, "und", id="unknown language"),
    ],
)
def test_what_is_rightly_the_same(text: str, language: str, source: str, source_language: str) -> None:
    assert flagged(text, language, source, source_language) == []


def test_nothing_to_compare_with() -> None:
    assert isinstance(Untranslated().check(Subject(Document(ENGLISH, "en"))), CannotJudge)
    assert isinstance(judged(ENGLISH, "en", ENGLISH, "en"), CannotJudge)


@given(st.text(), st.text(), st.sampled_from(["de", "zh", "und"]))
def test_any_text_is_judged(text: str, source: str, language: str) -> None:
    assert all(phrase in text for phrase in flagged(text, "en", source, language))
