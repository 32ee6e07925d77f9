"""A passage in windows: whole sentences, each beside what its counterparts say there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import comparison
from tests.qe.tiny_model import tokeniser
from tqcheck.core.document import Document
from tqcheck.qe.subwords import Subwords
from tqcheck.qe.windows import Limits, Window, windows

read = tokeniser().read

BANK = "The central bank raised rates again on Tuesday. "
COUNCIL = "The council said nothing about the harbour. "
FISH = "Fishing boats stay in port until the storm is over. "
EXTRA = "Readers wrote dozens of letters to complain. "


def cut(text: str, *counterparts: str, words: int = 10, pieces: int = 300) -> list[Window]:
    passage = Document(text, "en")
    beside = {number: comparison(text, other) for number, other in enumerate(counterparts)}
    return windows(passage, beside, read, Limits(words, pieces))


def texts(found: list[Window]) -> list[str]:
    return [_text(each.pieces) for each in found]


def opposites(found: list[Window]) -> list[dict[int, str]]:
    return [{each.comparison: _text(*each.parts) for each in window.opposites} for window in found]


def _text(*parts: Subwords) -> str:
    return parts[0].text[parts[0].spans[0].start : parts[-1].spans[-1].end]


@pytest.mark.parametrize(
    ("words", "lengths"),
    [(1, [8, 7, 10]), (14, [8, 7, 10]), (15, [15, 10]), (24, [15, 10]), (25, [25])],
)
def test_packs_whole_sentences(words: int, lengths: list[int]) -> None:
    assert [each.words for each in cut(BANK + COUNCIL + FISH, words=words)] == lengths


def test_without_counterparts_nothing_stands_opposite() -> None:
    assert opposites(cut(BANK + COUNCIL)) == [{}, {}]


def test_a_stretch_stands_beside_the_sentences_that_say_the_same() -> None:
    found = cut(BANK + COUNCIL, BANK + COUNCIL, BANK + FISH + COUNCIL)
    assert texts(found) == [BANK.strip(), COUNCIL.strip()]
    assert opposites(found) == [
        {0: BANK.strip(), 1: BANK + FISH.strip()},
        {0: COUNCIL.strip(), 1: COUNCIL.strip()},
    ]


def test_what_a_counterpart_says_first_stands_beside_the_first_stretch() -> None:
    found = cut(BANK + COUNCIL, EXTRA + BANK + COUNCIL)
    assert opposites(found) == [{0: EXTRA + BANK.strip()}, {0: COUNCIL.strip()}]


def test_is_not_cut_where_a_counterpart_has_joined_sentences() -> None:
    joined = BANK.replace("Tuesday. ", "Tuesday and ") + COUNCIL
    assert texts(cut(BANK + COUNCIL, BANK + COUNCIL, joined)) == [BANK + COUNCIL.strip()]


def test_a_counterpart_that_says_nothing_here_is_left_out() -> None:
    found = cut(BANK + EXTRA + COUNCIL, BANK + COUNCIL, BANK + EXTRA + COUNCIL)
    assert [sorted(each) for each in opposites(found)] == [[0, 1], [1], [0, 1]]


def test_a_counterpart_far_too_long_is_left_out() -> None:
    assert opposites(cut("Rates rose.", "Rates rose " * 60, pieces=10)) == [{}]


def test_a_long_sentence_is_cut_between_words_and_its_counterpart_about_there() -> None:
    text = "the bank said " * 12
    found = cut(text, text.replace("bank", "council"), words=1000, pieces=16)
    assert [len(each.pieces) for each in found] == [12, 12, 12]
    assert all(text.startswith("the", each.pieces.spans[0].start) for each in found)
    assert [sum(map(len, each.opposites[0].parts)) for each in found] == [14, 16, 14]


def test_a_long_counterpart_is_encoded_in_parts() -> None:
    (found,) = cut("the bank said", "the bank said " * 5, words=1000, pieces=4)
    assert [len(part) for part in found.opposites[0].parts] == [4, 4, 4, 3]


@pytest.mark.parametrize("text", ["", " \n ", "\u200b"])
def test_a_text_without_words_has_no_stretches(text: str) -> None:
    assert cut(text, BANK) == []


def test_words_are_at_least_one() -> None:
    assert [each.words for each in cut("...")] == [1]


_SENTENCES = st.lists(st.sampled_from([BANK, COUNCIL, FISH, EXTRA, "No. ", "\n\n"]), min_size=1, max_size=6)


@given(_SENTENCES, st.lists(_SENTENCES, max_size=2), st.integers(1, 30), st.integers(4, 60))
def test_every_piece_lies_in_one_stretch_and_none_is_too_long(
    mine: list[str], others: list[list[str]], words: int, pieces: int
) -> None:
    text = "".join(mine)
    beside = [joined for other in others if (joined := "".join(other)).strip()]
    found = cut(text, *beside, words=words, pieces=pieces)
    assert tuple(span for each in found for span in each.pieces.spans) == read(text).spans
    parts = [part for each in found for opposite in each.opposites for part in opposite.parts]
    assert all(0 < len(part) <= pieces for part in [*(each.pieces for each in found), *parts])
