"""The same exchange on both sides of a translation: linked words, their foreign forms, figures."""

from random import Random

import pytest

from tests.training.bilingual.tiny import two_sided
from tqcheck.language.bilingual.lexicon import lexicon_of
from tqcheck.training.bilingual import two_sided as module
from tqcheck.training.bilingual.foreign_words import ForeignWords, forms_in
from tqcheck.training.bilingual.links import links

EXCHANGES = two_sided()
GERMAN = lexicon_of("de")
RISE = "Prices rose faster than wages.", "Die Preise stiegen schneller als die Löhne."


def shown(english: str, foreign: str, language: str = "de") -> set[tuple[tuple[tuple[str, str], ...], ...]]:
    return {
        tuple(
            tuple((edit.out.of(text), edit.put_in) for edit in sorted(edits))
            for text, edits in zip((english, foreign), found, strict=True)
        )
        for seed in range(60)
        if (found := EXCHANGES.drawn(english, foreign, language, Random(seed))) is not None
    }


@pytest.fixture
def only(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    """One kind of exchange is always tried first."""
    monkeypatch.setattr(module, "FIGURE_CHANCE", float(request.param == "figure"))
    monkeypatch.setattr(module, "PLACES_CHANCE", float(request.param == "places"))


@pytest.mark.parametrize("only", ["word"], indirect=True)
@pytest.mark.parametrize(
    ("english", "foreign", "language", "wanted"),
    [
        ("The prices fell.", "Die Preise fielen.", "de", {("wages", "Löhne"), ("rents", "Miete")}),
        ("It is about prices.", "关于价格。", "zh", {("wages", "工资"), ("rents", "租")}),
    ],
)
def test_a_linked_word_becomes_one_whose_translation_is_known(
    only: None, english: str, foreign: str, language: str, wanted: set[tuple[str, str]]
) -> None:
    written = "Preise" if language == "de" else "价格"
    assert shown(english, foreign, language) == {
        ((("prices", one),), ((written, other),)) for one, other in wanted
    }


@pytest.mark.parametrize("only", ["word"], indirect=True)
def test_no_word_that_the_texts_have_already_is_put_in(only: None) -> None:
    assert shown("Wages follow prices.", "Die Löhne folgen den Preisen.") == {
        ((("prices", "rents"),), (("Preisen", "Mieten"),))
    }


@pytest.mark.parametrize("only", ["places"], indirect=True)
def test_two_linked_words_change_places(only: None) -> None:
    assert shown(*RISE) == {
        ((("Prices", "wages"), ("wages", "prices")), (("Preise", "Löhne"), ("Löhne", "Preise")))
    }


@pytest.mark.parametrize("only", ["places"], indirect=True)
def test_two_names_change_places(only: None) -> None:
    assert shown("He flew from Berlin to Moscow.", "Er flog von Berlin nach Moskau.") == {
        ((("Berlin", "Moscow"), ("Moscow", "Berlin")), (("Berlin", "Moskau"), ("Moskau", "Berlin")))
    }


@pytest.mark.parametrize("only", ["figure"], indirect=True)
def test_a_figure_that_stands_once_in_both_becomes_another(only: None) -> None:
    found = shown(
        "12 of 30 came, 30 were asked, 1.5 paid.", "12 von 30 kamen, 30 waren gefragt, 1,5 zahlten."
    )
    assert len(found) > 1
    for ((english, other),), ((foreign, also),) in found:
        assert english == foreign == "12"
        assert other == also != "12"


@pytest.mark.parametrize("only", ["figure", "places"], indirect=True)
def test_a_kind_that_is_not_found_gives_way_to_another(only: None) -> None:
    assert ((("rose", "fell"),), (("stiegen", "fielen"),)) in shown("Prices rose.", "Die Preise stiegen.")


def test_nothing_is_known_of_a_language_without_lexicon() -> None:
    assert EXCHANGES.drawn("Prices rose.", "가격이 올랐다.", "ko", Random(1)) is None


def test_links_join_words_that_stand_once() -> None:
    for english, foreign, wanted in (
        (*RISE, {("Prices", "Preise"), ("rose", "stiegen"), ("wages", "Löhne")}),
        (
            "Prices rose, prices fell.",
            "Die Preise stiegen, die Preise fielen.",
            {("rose", "stiegen"), ("fell", "fielen")},
        ),
    ):
        found = {
            (link.english.of(english), link.foreign.of(foreign)) for link in links(english, foreign, GERMAN)
        }
        assert wanted <= found
        assert not {pair for pair in found if pair[0].lower() == "prices"} - wanted


@pytest.mark.parametrize(
    ("written", "english", "wanted"),
    [
        ("Preise", "wages", "Löhne"),
        ("Preisen", "wages", "Löhnen"),
        ("Rat", "wages", "Lohn"),
        ("stiegen", "fell", "fielen"),
        ("Preise", "unheardofness", None),
        ("Preise", "council", None),
    ],
)
def test_a_foreign_word_has_the_form_that_fits(written: str, english: str, wanted: str | None) -> None:
    texts = ["Der Lohn und der Lohn", "die Löhne, den Löhnen", "Er fiel, sie fielen."]
    words = ForeignWords(GERMAN, forms_in(texts, GERMAN))
    assert words.instead_of(written, english) == wanted


def test_words_without_spaces_have_one_form() -> None:
    assert forms_in(["价格上升。"], lexicon_of("zh")) == {}
