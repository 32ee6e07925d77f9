"""Words that stand in the same places and mean something else."""

from collections.abc import Iterator

import pytest

from tests.training.tiny import write_word_net
from tqcheck.core.finding import Span
from tqcheck.language.bilingual.words import LexiconWord
from tqcheck.training.bilingual.exchanges import exchanges
from tqcheck.training.bilingual.senses import EnglishSenses, Extent, Senses, Word, senses_of
from tqcheck.training.planting.word_net import WordNet

ANIMALS, DRINKS = ("dog", "hound", "cat", "horse"), ("tea", "water", "milk", "juice")
CORPUS = [f"a {animal} runs fast" for animal in ANIMALS] * 3 + [
    f"we drink {drink} slowly" for drink in DRINKS
] * 3
GRAMMAR = {"a", "we"}


class ToySenses:
    """Words between spaces; a dog is a hound."""

    extent = Extent(words=50, least_times=3, dimensions=4, others=2)

    def words_in(self, text: str) -> Iterator[LexiconWord]:
        place = 0
        for word in text.split():
            start = text.index(word, place)
            place = start + len(word)
            yield LexiconWord(word, Span(start, place))

    def is_listed(self, word: Word) -> bool:
        return word.form not in {"fast", "slowly"}

    def has_meaning(self, word: Word) -> bool:
        return word.form not in GRAMMAR

    def may_agree(self, one: Word, other: Word) -> bool:
        return {one.form, other.form} == {"dog", "hound"}


def test_words_of_the_same_places_are_exchanged() -> None:
    found = exchanges(CORPUS, ToySenses()).others
    for kind in (ANIMALS, DRINKS):
        for word in kind:
            assert set(found[word]) <= set(kind) - {word}


def test_words_that_may_say_the_same_are_not() -> None:
    found = exchanges(CORPUS, ToySenses()).others
    assert set(found["dog"]) == set(found["hound"]) == {"cat", "horse"}


def test_words_of_grammar_and_rare_words_are_not() -> None:
    found = exchanges([*CORPUS, "a wolf runs fast"], ToySenses()).others
    assert not (GRAMMAR | {"fast", "slowly", "wolf"}) & (
        found.keys() | {word for each in found.values() for word in each}
    )


def test_the_same_texts_give_the_same_exchanges() -> None:
    assert exchanges(CORPUS, ToySenses()) == exchanges(CORPUS, ToySenses())


@pytest.mark.parametrize("texts", [[], ["a dog"], ["dog"] * 5])
def test_too_few_texts_give_none(texts: list[str]) -> None:
    assert not exchanges(texts, ToySenses()).others


@pytest.fixture(scope="module")
def word_net(tmp_path_factory: pytest.TempPathFactory) -> WordNet:
    return WordNet.read(write_word_net(tmp_path_factory.mktemp("wordnet")))


def word(senses: Senses, form: str) -> Word:
    (found,) = senses.words_in(form)
    return Word(form, found.key)


@pytest.mark.parametrize(
    ("language", "one", "other", "may_agree"),
    [
        ("en", "monday", "tuesday", False),
        ("en", "purchased", "bought", True),
        ("en", "shut", "close", True),
        ("en", "price", "prices", True),
        ("de", "montag", "dienstag", False),
        ("de", "kaufte", "erwarb", True),
        ("de", "preis", "preise", True),
        ("zh", "上升", "下降", False),
        ("zh", "警察", "警方", True),
    ],
)
def test_what_may_say_the_same(
    language: str, one: str, other: str, may_agree: bool, word_net: WordNet
) -> None:
    senses = senses_of(language, word_net)
    assert senses.may_agree(word(senses, one), word(senses, other)) is may_agree
    assert senses.may_agree(word(senses, other), word(senses, one)) is may_agree


@pytest.mark.parametrize(
    ("language", "form", "is_exchanged"),
    [
        ("en", "council", True),
        ("en", "would", False),
        ("en", "seven", False),
        ("de", "montag", True),
        ("de", "und", False),
        ("zh", "上升", True),
        ("zh", "的", False),
    ],
)
def test_which_words_are_exchanged(language: str, form: str, is_exchanged: bool, word_net: WordNet) -> None:
    senses = senses_of(language, word_net)
    found = word(senses, form)
    assert (senses.is_listed(found) and senses.has_meaning(found)) is is_exchanged


def test_english_is_a_language_of_its_own(word_net: WordNet) -> None:
    assert isinstance(senses_of("en", word_net), EnglishSenses)
