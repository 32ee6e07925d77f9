"""Which words can stand for which: neighbours among embeddings, less what WordNet says is much the same."""

from pathlib import Path
from random import Random

import numpy as np
import pytest

from tests.training.tiny import write_word_net
from tqcheck.training.planting.exchanges import Exchanges, exchanges
from tqcheck.training.planting.word_net import WordNet

NOUNS, VERBS = {"bank", "council", "river", "bankers"}, {"rose", "fell", "shut", "closed"}
PIECES = ["[CLS]", "##s", "the", "bank", "council", "river", "rose", "fell", "shut", "closed", "bankers"]


@pytest.fixture
def word_net(tmp_path: Path) -> WordNet:
    return WordNet.read(write_word_net(tmp_path / "word-net"))


@pytest.fixture
def found(word_net: WordNet) -> Exchanges:
    # Words that stand in the same places: nouns along one axis, verbs along another.
    vectors = np.zeros((len(PIECES), 3), dtype=np.float32)
    for row, piece in enumerate(PIECES):
        vectors[row] = (row / 99, piece in NOUNS, piece in VERBS)
    return exchanges(PIECES, vectors, word_net)


def test_nouns_of_one_kind_are_exchanged_however_alike(found: Exchanges) -> None:
    assert "council" in found.others["bank"]
    assert "river" not in found.others["bank"]  # too much alike for WordNet to know of no difference


def test_opposites_are_exchanged_in_the_form_that_they_have(found: Exchanges) -> None:
    assert found.opposites == {"rose": ("fell",), "fell": ("rose",)}


def test_what_says_the_same_is_not_exchanged(found: Exchanges) -> None:
    assert "shut" not in found.others.get("closed", ())


def test_only_whole_words_that_carry_content_are_exchanged(found: Exchanges) -> None:
    assert not {"[CLS]", "##s", "the", "bankers"} & {*found.others, *found.opposites}


def test_an_alternative_is_drawn_the_same_for_the_same_seed(found: Exchanges) -> None:
    assert found.instead_of("rose", Random(3)) == found.instead_of("rose", Random(3)) == "fell"
    assert found.instead_of("the", Random(3)) is None


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("rose", "go_up", True),
        ("closed", "shut", True),
        ("bank", "institution", True),
        ("bank", "council", False),
        ("rose", "fell", False),
        ("banks", "bank", True),
    ],
)
def test_what_wordnet_says_of_two_words(word_net: WordNet, one: str, other: str, alike: bool) -> None:
    assert word_net.is_alike(one, other) is alike


def test_sisters_are_nouns_of_one_kind(word_net: WordNet) -> None:
    assert word_net.are_sisters("bank", "councils")
    assert not word_net.are_sisters("river", "storm")
