"""A translation and the same with an error, beside the same source and counterparts."""

from random import Random

import pytest

from tests.training.bilingual.tiny import PREISE, PRICES, UNITS, english_planter, minimal_pairs
from tqcheck.training.bilingual.examples import MOST_CHARACTERS, Example, Labelled
from tqcheck.training.bilingual.minimal_pairs import MinimalPairs
from tqcheck.training.bilingual.units import TranslationUnit

PAIRS = minimal_pairs()


def examples(unit: TranslationUnit, pairs: MinimalPairs = PAIRS) -> list[Example]:
    return [found for seed in range(40) if (found := pairs.example(unit, Random(seed))) is not None]


def marked(example: Example, passage: Labelled) -> set[str]:
    return {mark.span.of(example.texts[passage.passage]) for mark in passage.drift or ()}


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.language)
def test_a_wrong_passage_stands_beside_the_sound_one_with_the_same_comparisons(unit: TranslationUnit) -> None:
    for example in examples(unit):
        for passage in example.passages:
            if passage.sound is not None and passage.drift is not None:
                sound = example.passages[passage.sound]
                assert (sound.source, sound.counterparts) == (passage.source, passage.counterparts)
                assert (sound.wrong, sound.drift, passage.wrong) == (0.0, (), 1.0)
                assert example.texts[sound.passage] in unit.translations
                assert example.texts[sound.passage] != example.texts[passage.passage]


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.language)
def test_the_words_that_were_put_in_are_marked(unit: TranslationUnit) -> None:
    put_in = {
        word
        for example in examples(unit)
        for passage in example.passages
        for word in marked(example, passage)
    }
    wanted = {"fell", "wages"} if unit.language == "en" else {"fielen", "Preise"}
    assert put_in >= wanted


def test_where_something_was_left_out_the_gap_is_marked() -> None:
    source = "Der Rat tagte bis in die Nacht."
    text = "Рат заседал, потому что так было надо, до поздней ночи и потом разошёлся"
    unit = TranslationUnit("de", "ru", source, (text,), None)
    pairs = MinimalPairs([unit], english_planter(), {"en": PRICES})
    gaps = {
        (example.texts[passage.passage], *marked(example, passage))
        for example in examples(unit, pairs)
        for passage in example.passages
        if passage.wrong
    }
    assert ("Рат заседал, до поздней ночи и потом разошёлся", " д") in gaps


def test_the_source_is_there_with_counterparts_or_without() -> None:
    compared = {
        (passage.source is None, len(passage.counterparts))
        for example in examples(UNITS[0])
        for passage in example.passages
    }
    assert compared == {(False, 0), (False, 1), (False, 2), (True, 1), (True, 2)}


def test_with_a_changed_source_it_is_not_known_which_word_is_wrong() -> None:
    found = [
        (example, passage)
        for example in examples(UNITS[0])
        for passage in example.passages
        if passage.drift is None
    ]
    assert found
    for example, passage in found:
        assert passage.source is not None
        assert example.texts[passage.source] != UNITS[0].source
        assert passage.wrong == 1.0


def test_a_changed_counterpart_is_not_believed_beside_the_source() -> None:
    with_source: list[tuple[Example, Labelled]] = []
    without: list[tuple[Example, Labelled]] = []
    for example in examples(UNITS[0]):
        for passage in example.passages:
            texts = [example.texts[number] for number in passage.counterparts]
            if passage.passage == 1 and any(text not in UNITS[0].translations for text in texts):
                (without if passage.source is None else with_source).append((example, passage))
    assert {passage.wrong for _, passage in with_source} == {0.0}
    assert {passage.wrong for _, passage in without} == {1.0}
    assert all(marked(example, passage) for example, passage in without)


def test_the_seed_decides() -> None:
    assert PAIRS.example(UNITS[0], Random(5)) == PAIRS.example(UNITS[0], Random(5))


@pytest.mark.parametrize(
    "unit",
    [
        UNITS[0]._replace(outputs=()),
        UNITS[0]._replace(outputs=("rose " * MOST_CHARACTERS,)),
        UNITS[0]._replace(source="stiegen " * MOST_CHARACTERS),
        UNITS[0]._replace(outputs=("Oh",), human=None),
    ],
    ids=["no output", "too long", "a source too long", "nothing to plant"],
)
def test_some_units_give_no_example(unit: TranslationUnit) -> None:
    pairs = MinimalPairs([unit], english_planter(), {"en": PRICES, "de": PREISE})
    assert examples(unit, pairs) == []
