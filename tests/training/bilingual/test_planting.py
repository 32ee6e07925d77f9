"""Errors that can be planted in texts of other languages than English: by what is taken out and what is put in."""

from random import Random

import pytest

from tqcheck.training.bilingual.planting import WEIGHTS, ForeignPlanter, names_in
from tqcheck.training.planting.exchanges import Exchanges

PLANTER = ForeignPlanter(
    exchanges={
        "de": Exchanges({"rat": ("verein",), "preise": ("löhne",), "löhne": ("preise",)}, {}),
        "es": Exchanges({"precios": ("salarios",)}, {}),
        "fr": Exchanges({"prix": ("impôts",)}, {}),
        "ja": Exchanges({"価格": ("賃金",)}, {}),
        "ru": Exchanges({"цены": ("налоги",)}, {}),
        "zh": Exchanges({"价格": ("工资",), "上升": ("下降",)}, {}),
    },
    names={"fr": ("Anna", "Berlin", "Otto"), "ru": ("Берлин", "Анна")},
)


def shown(kind: str, text: str, language: str, strange: str = "") -> set[tuple[tuple[str, str], ...]]:
    return {
        tuple((edit.out.of(text), edit.put_in) for edit in choice)
        for seed in range(20)
        for choice in PLANTER.edits(kind, text, language, strange, Random(seed))
    }


def one(*edits: tuple[str, str]) -> set[tuple[tuple[str, str], ...]]:
    return {(edit,) for edit in edits}


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("de", "Der Rat tagt.", one(("Rat", "Verein"))),
        ("es", "Los precios subieron.", one(("precios", "salarios"))),
        ("fr", "Les prix montent.", one(("prix", "impôts"))),
        ("ja", "価格が上がった。", one(("価格", "賃金"))),
        ("ru", "Цены выросли.", one(("Цены", "Налоги"))),
        ("zh", "价格上升。", one(("价格", "工资"), ("上升", "下降"))),
        ("de", "Der Verein tagt.", set()),
        ("ko", "가격이 올랐다.", set()),
    ],
)
def test_a_word_is_exchanged(language: str, text: str, wanted: set[tuple[tuple[str, str], ...]]) -> None:
    assert shown("word", text, language) == wanted


@pytest.mark.parametrize(
    ("language", "text"), [("de", "Es kamen 40 Leute."), ("zh", "来了40人。"), ("ar", "جاء 40 شخصا")]
)
def test_a_figure_becomes_another_in_any_language(language: str, text: str) -> None:
    found = shown("figure", text, language)
    assert {choice[0][0] for choice in found} == {"40"}
    assert all(choice[0][1].isdigit() for choice in found)


def test_a_name_becomes_another_where_capitals_tell_names() -> None:
    assert shown("name", "Hier Otto est venu.", "fr") == one(("Otto", "Anna"), ("Otto", "Berlin"))
    assert shown("name", "Он знает Анну.", "ru") == one(("Анну", "Анна"), ("Анну", "Берлин"))
    assert shown("name", "Gestern kam Otto.", "de") == set()
    assert shown("name", "Otto est venu.", "fr") == set(), "it may have its capital from the sentence"


def test_names_are_those_that_come_several_times() -> None:
    assert names_in(["Hier Otto est venu, Anna est partie."] * 2 + ["Puis Otto est parti."]) == ["Otto"]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("de", "Er kam nicht mehr.", one(("nicht ", ""))),
        ("de", "Es gab keine Linie ohne Halt.", one(("kein", "ein"), (" ohne ", " mit "))),
        ("de", "Er kann kommen.", one(("", "nicht "))),
        ("de", "Er ist nie da.", one(("nie ", ""), ("", "nicht "))),
        ("es", "El plan no sirve.", one((" no ", " "))),
        ("es", "El plan es bueno.", one(("", " no"))),
        ("fr", "Il ne vient pas.", one(("ne vient pas", "vient"))),
        ("fr", "Il va passer sans elle.", one((" sans ", " avec "))),
        ("ja", "彼は来なかった。", one(("なかった", "た"))),
        ("ru", "Он не был там.", one((" не ", " "), ("", "не "))),
        ("ru", "Это будет скоро.", one(("", "не "))),
        ("zh", "他会来。", one(("", "不"))),
        ("zh", "他没来。", one(("没", ""))),
        ("ko", "그는 안 왔다.", set()),
    ],
)
def test_a_negation_is_put_in_or_taken_out(
    language: str, text: str, wanted: set[tuple[tuple[str, str], ...]]
) -> None:
    assert shown("negation", text, language) == wanted


def test_words_of_the_same_places_change_places() -> None:
    text = "Die Preise stiegen schneller als die Löhne."
    assert shown("roles", text, "de") == {(("Preise", "Löhne"), ("Löhne", "Preise"))}
    assert shown("roles", "Preise, Löhne", "de") == set(), "too near: a list says the same in either order"


def test_names_change_places() -> None:
    assert shown("roles", "Hier Anna a vu le vieux Otto.", "fr") == {(("Anna", "Otto"), ("Otto", "Anna"))}


@pytest.mark.parametrize(
    ("language", "text", "clause"),
    [
        ("de", "Der Rat tagte, weil es drängte, bis in die späte Nacht hinein.", ", weil es drängte"),
        ("zh", "委员会昨天开会，讨论价格问题，一直开到深夜才结束。", "，讨论价格问题"),
    ],
)
def test_a_clause_is_left_out_or_put_in(language: str, text: str, clause: str) -> None:
    assert ((clause, ""),) in shown("left out", text, language)
    other = {"de": "Es war spät.", "zh": "很晚了。"}[language]
    assert {choice[0] for choice in shown("put in", other, language, text)} >= {("", clause)}
    assert shown("put in", other, language, other) == set()


def test_most_of_a_text_is_not_left_out() -> None:
    assert shown("left out", "Ja, das hat er gestern im Rat gesagt, so.", "de") == set()


def test_what_is_planted_differs_and_is_marked() -> None:
    text = "Die Preise stiegen um 40 Prozent, und der Rat kann nichts tun."
    for seed in range(40):
        found = PLANTER.planted(text, "de", text, Random(seed))
        assert found is not None
        assert found.text != text
        for span, moved in found.kept:
            assert found.text[span.start + moved : span.end + moved] == text[span.start : span.end]


def test_nothing_is_planted_where_nothing_is_found() -> None:
    assert PLANTER.planted("Ja", "ko", "Ja", Random(1)) is None
    assert all(PLANTER.edits(kind, "Ja", "ko", "Ja", Random(1)) == [] for kind in WEIGHTS)
