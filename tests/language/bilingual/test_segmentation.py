"""Text without spaces is split into the words whose counts make the split most likely."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.language.bilingual.segmentation import Segmenter

COUNTS = {
    "银行": 50,
    "银": 5,
    "行": 9,
    "行长": 30,
    "长": 9,
    "中国": 80,
    "中": 20,
    "国": 20,
    "国人": 3,
    "人民": 40,
    "民": 5,
    "人": 60,
}


def words(text: str) -> list[str]:
    return [text[start:end] for start, end in Segmenter(COUNTS).split(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("中国人民银行", ["中国", "人民", "银行"]),
        ("银行行长", ["银行", "行长"]),
        ("银行长", ["银行", "长"]),
        ("中鑫国", ["中", "鑫", "国"]),
        ("", []),
    ],
)
def test_splits(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@given(st.text(alphabet="中国人民银行长鑫a", max_size=30))
def test_no_character_is_lost(text: str) -> None:
    assert "".join(words(text)) == text


def test_without_a_vocabulary_each_character_is_a_word() -> None:
    assert list(Segmenter({}).split("银行")) == [(0, 1), (1, 2)]
