"""The same words exchanged in a passage and in its source: every combination, and what is wrong in it."""

from random import Random

import pytest

from tests.training.bilingual.tiny import UNITS, balanced_pairs
from tqcheck.language.bilingual.lexicon import lexicon_of
from tqcheck.training.bilingual.balanced_pairs import BalancedPairs
from tqcheck.training.bilingual.examples import MOST_CHARACTERS, Example, Labelled
from tqcheck.training.bilingual.foreign_words import ForeignWords
from tqcheck.training.bilingual.two_sided.drawing import TwoSidedExchanges
from tqcheck.training.bilingual.units import TranslationUnit
from tqcheck.training.planting.exchanges import Exchanges

PAIRS = balanced_pairs()
RISE = TranslationUnit("de", "en", "Die Preise stiegen.", ("Prices rose.",), None)
WAGES = RISE._replace(outputs=("Prices rose sharply.", "The prices rose."))
OTHER_WORDS = RISE._replace(outputs=("Prices rose.", "Things cost more."))
UNITS_HERE = (*UNITS, RISE, WAGES, OTHER_WORDS)


def examples(unit: TranslationUnit) -> list[Example]:
    return [found for seed in range(30) if (found := PAIRS.example(unit, Random(seed))) is not None]


def shown(example: Example, passage: Labelled) -> tuple[str, str, tuple[str, ...]]:
    """A passage, its source, and the words of the passage that are wrong."""
    text = example.texts[passage.passage]
    source = "" if passage.source is None else example.texts[passage.source]
    return text, source, tuple(mark.span.of(text) for mark in passage.drift or ())


def test_both_sides_changed_alike_are_sound_and_one_side_alone_is_wrong() -> None:
    (found,) = {
        tuple((*shown(example, passage), passage.wrong) for passage in example.passages)
        for example in examples(RISE)
        if "Prices fell." in example.texts
    }
    assert found == (
        ("Prices rose.", "Die Preise stiegen.", (), 0.0),
        ("Prices fell.", "Die Preise fielen.", (), 0.0),
        ("Prices fell.", "Die Preise stiegen.", ("fell",), 1.0),
        ("Prices rose.", "Die Preise fielen.", ("rose",), 1.0),
    )


@pytest.mark.parametrize("unit", UNITS_HERE, ids=lambda unit: unit.outputs[-1])
def test_no_passage_is_more_often_wrong_than_sound_beside_a_source_alone(unit: TranslationUnit) -> None:
    assert examples(unit)
    for example in examples(unit):
        alone = [passage for passage in example.passages if not passage.counterparts]
        for texts in ("passage", "source"):
            for number in {getattr(passage, texts) for passage in alone}:
                assert sorted(each.wrong for each in alone if getattr(each, texts) == number) == [0.0, 1.0]


def test_beside_a_source_alone_a_wrong_passage_is_told_from_itself_beside_the_other_source() -> None:
    for example in examples(RISE):
        for passage in example.passages:
            if passage.wrong:
                assert passage.sound is not None
                assert example.passages[passage.sound].passage == passage.passage
                assert example.passages[passage.sound].wrong == 0.0


def test_a_counterpart_is_changed_along() -> None:
    found = {
        (*shown(example, passage), *(example.texts[number] for number in passage.counterparts))
        for example in examples(WAGES)
        for passage in example.passages
        if passage.counterparts and example.texts[2] == "Prices rose sharply." and "fell" in example.texts[3]
    }
    there, changed = "Die Preise stiegen.", "Die Preise fielen."
    assert found == {
        row
        for source, changed_source in ((there, changed), ("", ""))
        for row in (
            ("Prices rose sharply.", source, (), "The prices rose."),
            ("Prices fell sharply.", changed_source, (), "The prices fell."),
            ("Prices fell sharply.", source, ("fell",), "The prices rose."),
            ("Prices rose sharply.", changed_source, ("rose",), "The prices fell."),
        )
    }


def test_beside_counterparts_a_wrong_passage_is_told_from_the_other_one_beside_the_same_texts() -> None:
    for example in examples(WAGES):
        for passage in example.passages:
            if passage.wrong and passage.counterparts:
                assert passage.sound is not None
                sound = example.passages[passage.sound]
                assert (sound.source, sound.counterparts) == (passage.source, passage.counterparts)
                assert sound.wrong == 0.0


def test_a_counterpart_in_other_words_stays_as_it_is() -> None:
    for example in examples(OTHER_WORDS):
        if example.texts[2] == "Prices rose.":
            beside = [passage for passage in example.passages if passage.counterparts]
            assert [(passage.passage, passage.source, passage.wrong) for passage in beside] == [
                (2, 0, 0.0),
                (3, 0, 1.0),
            ]


def test_two_exchanges_in_one_place_are_told_from_each_other() -> None:
    unit = RISE._replace(outputs=("Prices fell.",), source="Die Preise fielen.")
    wages, rents = ("Wages fell.", "Die Löhne fielen."), ("Rents fell.", "Die Miete fielen.")
    found = {
        (*shown(example, passage), passage.wrong)
        for example in examples(unit)
        for passage in example.passages
        if unit.source not in example.texts
    }
    assert found == {
        (*wages, (), 0.0),
        (*rents, (), 0.0),
        (wages[0], rents[1], ("Wages",), 1.0),
        (rents[0], wages[1], ("Rents",), 1.0),
    }


def test_an_article_and_a_capital_are_fitted_and_marked_with_the_word() -> None:
    german = ForeignWords(lexicon_of("de"), {"ide": {"Idee": 2}})
    exchanges = TwoSidedExchanges(Exchanges({"price": ("idea",)}, {}), Exchanges({}, {}), (), {"de": german})
    pairs = BalancedPairs(exchanges)
    unit = TranslationUnit("de", "en", "Ein Preis stieg.", ("A price rose.",), None)
    example = pairs.example(unit, Random(1))
    assert example is not None
    assert example.texts == ("Ein Preis stieg.", "Ein Idee stieg.", "A price rose.", "An idea rose.")
    assert [shown(example, passage)[2] for passage in example.passages] == [
        (),
        (),
        ("An idea",),
        ("A price",),
    ]


def test_beside_what_was_left_out_the_gap_is_marked_and_beside_the_rest_what_is_too_much() -> None:
    unit = RISE._replace(source="Die starken Preise fielen.", outputs=("The strong prices fell.",))
    found = {
        (*shown(example, passage), passage.wrong)
        for example in examples(unit)
        for passage in example.passages
        if "The prices fell." in example.texts
    }
    assert found == {
        ("The strong prices fell.", "Die starken Preise fielen.", (), 0.0),
        ("The prices fell.", "Die Preise fielen.", (), 0.0),
        ("The prices fell.", "Die starken Preise fielen.", (" p",), 1.0),
        ("The strong prices fell.", "Die Preise fielen.", ("strong ",), 1.0),
    }


def test_the_seed_decides() -> None:
    for seed in range(10):
        assert PAIRS.example(UNITS[0], Random(seed)) == PAIRS.example(UNITS[0], Random(seed))
    assert len({example.texts for example in examples(UNITS[0])}) > 1


@pytest.mark.parametrize(
    "unit",
    [
        RISE._replace(outputs=()),
        RISE._replace(outputs=("rose " * MOST_CHARACTERS,)),
        RISE._replace(source="stiegen " * MOST_CHARACTERS),
        RISE._replace(outputs=("Oh.",)),
        RISE._replace(source_language="ko", source="가격이 올랐다."),
    ],
    ids=["no output", "too long", "a source too long", "nothing linked", "no lexicon"],
)
def test_some_units_give_no_example(unit: TranslationUnit) -> None:
    assert examples(unit) == []
