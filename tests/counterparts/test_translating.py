"""Texts through an engine: sentence by sentence, each once, broken ones asked for again."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.counterparts.engines.fakes import FakeTranslator, reversed_words
from tqcheck.counterparts import translating as module
from tqcheck.counterparts.translating import CachedTranslator
from tqcheck.counterparts.translation import Direction, Translation
from tqcheck.counterparts.translation_cache import TranslationCache

DIRECTION = Direction("en", "es")


def through(engine: FakeTranslator) -> CachedTranslator:
    return CachedTranslator(engine, TranslationCache(None, warn=print))


def test_texts_come_back_in_order_and_equal_sentences_are_asked_for_once() -> None:
    engine = FakeTranslator()
    made = through(engine).translate(["It rained. Nobody came.", "Nobody came.", ""], DIRECTION)
    assert made == [
        Translation("tI .deniar ydoboN .emac"),
        Translation("ydoboN .emac"),
        Translation(""),
    ]
    assert sorted(engine.sentences) == ["It rained.", "Nobody came."]
    assert engine.directions == {DIRECTION}


def test_what_was_translated_before_is_not_asked_for_again() -> None:
    engine = FakeTranslator()
    both = through(engine)
    both.translate(["It rained."], DIRECTION)
    assert both.translate(["It rained. Nobody came."], DIRECTION) == [Translation("tI .deniar ydoboN .emac")]
    both.translate(["It rained."], Direction("en", "fr"))
    assert engine.sentences == ["It rained.", "Nobody came.", "It rained."]


@pytest.mark.parametrize(
    ("ways", "made", "attempts"),
    [
        ([lambda _: "no " * 9, reversed_words], Translation("tI .deniar"), [0, 1]),
        ([lambda _: "no " * 9, lambda _: ""], Translation("", "it is empty"), [0, 1]),
        ([lambda _: "no " * 9], Translation(("no " * 9).strip(), "it runs in circles"), [0]),
        ([reversed_words, lambda _: ""], Translation("tI .deniar"), [0]),
    ],
)
def test_what_comes_out_broken_is_asked_for_once_more_in_another_way(
    ways: list[Callable[[str], str]], made: Translation, attempts: list[int]
) -> None:
    engine = FakeTranslator(ways)
    assert through(engine).translate(["It rained."], DIRECTION) == [made]
    assert [attempt for _, attempt in engine.asked] == attempts


def test_one_broken_sentence_breaks_its_text_and_no_other() -> None:
    engine = FakeTranslator([lambda sentence: "" if "rained" in sentence else reversed_words(sentence)])
    broken, sound = through(engine).translate(["It rained. Nobody came.", "Nobody came."], DIRECTION)
    assert (broken.fault, sound.fault) == ("it is empty", None)


@given(st.lists(st.sampled_from(["It rained.", "Nobody came.", "So it goes on. And on."]), max_size=8))
def test_the_order_of_the_texts_changes_nothing(texts: list[str]) -> None:
    made = through(FakeTranslator()).translate(texts, DIRECTION)
    other = through(FakeTranslator()).translate(texts[::-1], DIRECTION)
    assert made == other[::-1]


def test_batches_are_small_and_the_long_ones_come_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_CHARACTERS", 40)
    calls: list[int] = []
    engine = FakeTranslator()
    plain = engine.translate

    def counted(*given: object) -> object:
        calls.append(len(given[0]))  # type: ignore[arg-type]
        return plain(*given)  # type: ignore[arg-type]

    engine.translate = counted  # type: ignore[method-assign, assignment]
    through(engine).translate(["One. Two. A rather longer sentence than those.", "Three."], DIRECTION)
    assert engine.sentences[0] == "A rather longer sentence than those."
    assert calls == [1, 3]
