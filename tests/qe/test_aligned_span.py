"""The words of a counterpart that a phrase was compared with."""

import numpy as np
import pytest

from tests.qe.tiny_model import tokeniser
from tqcheck.qe.aligned_span import aligned_span, columns_of
from tqcheck.qe.subwords import Subwords

read = tokeniser().read


def quoted(parts: list[Subwords], weights: list[list[float]], words: int = 1) -> str | None:
    """The phrase of the counterpart, from one row of weights a piece of the passage."""
    span = aligned_span(parts[0].text, columns_of(parts), np.array(weights, np.float32), words)
    return None if span is None else span.of(parts[0].text)


@pytest.mark.parametrize(
    ("weights", "phrase"),
    [
        ([[0, 0, 1, 0, 0, 0, 0]], "bank"),
        ([[0.9, 0, 0.1, 0, 0, 0, 0]], "bank"),
        ([[0, 0, 0.5, 0.3, 0.1, 0.1, 0]], "bank said"),
        ([[0, 0, 1, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]], "bank said rates"),
        ([[0, 0, 0, 0, 0.5, 0.5, 0]], "rates"),
        ([[0, 0, 0, 0, 0, 1, 0]], "."),
        ([[0.5, 0, 0, 0, 0, 0, 0.5]], None),
    ],
)
def test_quotes_the_words_that_are_pointed_to_most(weights: list[list[float]], phrase: str | None) -> None:
    assert quoted([read("the bank said rates.")], weights) == phrase


def test_pieces_of_a_word_count_together() -> None:
    # a | c a t | bank: three weak pieces make the strongest word
    assert quoted([read("a cat bank")], [[0, 0.1, 0.2, 0.2, 0.2, 0.3, 0]]) == "cat bank"
    assert quoted([read("a cat bank")], [[0, 0.1, 0.4, 0.2, 0.2, 0.1, 0]]) == "cat"


def test_is_not_much_longer_than_the_phrase() -> None:
    text = "bank said rates rose by a council"
    weights = [[0, 0.5, 0, 0, 0, 0.3, 0, 0.2, 0]]
    assert quoted([read(text)], weights, words=1) == "bank said rates rose by"
    assert quoted([read(text)], weights, words=2) == "bank said rates rose by a council"


def test_a_counterpart_in_parts_is_one_text() -> None:
    parts = list(read("the bank said rates rose").portions(3))
    assert [len(part) for part in parts] == [3, 2]
    # [CLS] the bank said [SEP] [CLS] rates rose [SEP]
    assert quoted(parts, [[0, 0, 0, 0.5, 0, 0, 0.5, 0, 0]]) == "said rates"
