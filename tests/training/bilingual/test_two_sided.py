"""The same exchange on both sides of a translation: linked words, their foreign forms, figures, what is left out."""

from dataclasses import replace
from random import Random

import pytest

from tests.training.bilingual.tiny import two_sided
from tqcheck.language.bilingual.lexicon import lexicon_of
from tqcheck.training.bilingual.foreign_words import ForeignWords, forms_in
from tqcheck.training.bilingual.links import links
from tqcheck.training.bilingual.two_sided import drawing
from tqcheck.training.bilingual.two_sided.classes import class_exchanges
from tqcheck.training.bilingual.two_sided.denials import denial
from tqcheck.training.bilingual.two_sided.left_out import clause, modifier
from tqcheck.training.bilingual.two_sided.pair import Pair
from tqcheck.training.planting.word_net import WordNet

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
        for found in EXCHANGES.drawn(english, foreign, language, Random(seed))
    }


@pytest.fixture
def only(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    """One kind of exchange is always tried first."""
    weights = {kind: 1e9 if kind == request.param else weight for kind, weight in drawing.WEIGHTS.items()}
    monkeypatch.setattr(drawing, "WEIGHTS", weights)


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
    found = shown("Wages follow prices.", "Die Löhne folgen den Preisen.")
    assert {each for each in found if len(each[0]) == 1} == {
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


@pytest.mark.parametrize("only", ["class"], indirect=True)
def test_a_linked_word_becomes_one_that_excludes_it(only: None) -> None:
    assert shown(*RISE) == {((("rose", "fell"),), (("stiegen", "fielen"),))}


@pytest.mark.parametrize("only", ["denial"], indirect=True)
@pytest.mark.parametrize(
    ("english", "foreign", "language", "wanted"),
    [
        ("He did not come.", "Er kam nicht dazu.", "de", (("not ", ""), ("nicht ", ""))),
        ("He didn't come.", "他没来。", "zh", (("n't", ""), ("没", ""))),
        ("He can't come.", "Il ne peut pas venir.", "fr", (("can't", "can"), ("ne peut pas", "peut"))),
        ("There is no proof.", "Es gibt keinen Beweis.", "de", (("no ", ""), ("kein", "ein"))),
        ("He came without her.", "Он пришёл без неё.", "ru", (("without", "with"), (" без ", " с "))),
    ],
)
def test_the_only_denial_of_both_is_left_out(
    only: None, english: str, foreign: str, language: str, wanted: tuple[tuple[str, str], ...]
) -> None:
    exchanges = replace(EXCHANGES, words={language: ForeignWords(lexicon_of(language), {})})
    (found,) = exchanges.drawn(english, foreign, language, Random(1))
    here, there = (
        (edits[0].out.of(text), edits[0].put_in)
        for text, edits in zip((english, foreign), found, strict=True)
    )
    assert (here, there) == wanted


@pytest.mark.parametrize(
    ("english", "foreign"),
    [
        ("He did not come and will not go.", "Er kam nicht her."),
        ("He did not come.", "Er kam nicht her und geht nicht hin."),
        ("Not only he came, nobody left.", "Er kam nicht her."),
        ("He came.", "Er kam nicht her."),
    ],
)
def test_of_several_denials_none_is_left_out(english: str, foreign: str) -> None:
    assert denial(Pair(english, foreign, "de", ())) is None


@pytest.mark.parametrize("only", ["clause"], indirect=True)
@pytest.mark.parametrize(
    ("english", "foreign", "language", "wanted"),
    [
        (
            "The government said on Monday, two weeks after the elections, that prices rose.",
            "Die Regierung sagte am Montag, zwei Wochen nach den Wahlen, dass die Preise stiegen.",
            "de",
            (", two weeks after the elections", ", zwei Wochen nach den Wahlen"),
        ),
        (
            "The government said yesterday that prices rose, and wages fell in May.",
            "政府昨天表示，价格上涨了，五月工资下降。",
            "zh",
            (", and wages fell in May", "，五月工资下降"),
        ),
    ],
)
def test_a_clause_that_is_one_and_the_same_is_left_out(
    only: None, english: str, foreign: str, language: str, wanted: tuple[str, str]
) -> None:
    here, there = wanted
    assert ((((here, ""),), ((there, ""),))) in shown(english, foreign, language)


def test_a_clause_that_is_linked_with_the_rest_stays() -> None:
    english = "The government said, two weeks after the elections, that prices rose."
    foreign = "Die Preise stiegen, zwei Wochen sagte die Regierung, nach den Wahlen."
    assert clause(Pair(english, foreign, "de", links(english, foreign, GERMAN)), Random(1)) is None


@pytest.mark.parametrize("only", ["modifier"], indirect=True)
@pytest.mark.parametrize(
    ("english", "foreign", "language", "wanted"),
    [
        ("The strong prices rose.", "Die starken Preise stiegen.", "de", ("strong ", " starken")),
        ("The strong country.", "强大的国家。", "zh", ("strong ", "强大的")),
    ],
)
def test_a_word_that_modifies_another_is_left_out(
    only: None, english: str, foreign: str, language: str, wanted: tuple[str, str]
) -> None:
    here, there = wanted
    assert shown(english, foreign, language) == {(((here, ""),), ((there, ""),))}


@pytest.mark.parametrize(
    "english", ["The prices were strong.", "A strong price.", "The very strong prices.", "Strong prices."]
)
def test_a_word_that_cannot_be_missed_stays(english: str) -> None:
    foreign = "Die starken Preise."
    pair = Pair(english, foreign, "de", links(english, foreign, GERMAN))
    assert modifier(pair, {"strong"}, Random(1)) is None


def test_what_excludes_a_word() -> None:
    found = class_exchanges(
        ["rose", "fell", "fall", "prices", "victory", "defeat"], WordNet({}, {}, {})
    ).others
    assert "fell" in found["rose"]
    assert "fall" not in found["rose"] or "fall" in found["rise"]
    assert "tuesday" in found["monday"]
    assert "may" in found["must"]
    assert {"january", "june"}.isdisjoint(found["may"])
    assert "prices" not in found


def test_nothing_is_known_of_a_language_without_lexicon() -> None:
    assert EXCHANGES.drawn("Prices rose.", "가격이 올랐다.", "ko", Random(1)) == ()


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
