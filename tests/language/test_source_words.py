"""Words of a Chinese source that an English text has no word for."""

import pytest

from tqcheck.core.document import Document
from tqcheck.language.source_words import has_word_for, settles, tells_sex, unsaid_words


def _unsaid(source: str, text: str) -> list[tuple[str, str | None]]:
    found = unsaid_words(source, Document.of(text, "en"))
    return [
        (each.source.of(source), None if each.instead is None else each.instead.of(text)) for each in found
    ]


@pytest.mark.parametrize(
    ("source", "text", "expected"),
    [
        ("大火烧毁了厨房。", "The fire gutted the kitchen.", []),
        ("大火烧毁了厨房。", "The fire gutted everything.", [("厨房", None)]),
        ("箱里有蝎子。", "There were spiders in the box.", [("蝎子", "spiders")]),
        ("议会否决了预算。", "Parliament passed the budget.", [("否决", "passed")]),
        ("议会否决了预算。", "Parliament debated the budget.", []),
        ("议会否决了预算。", "Parliament has not passed the budget.", []),
        ("议会没有批准预算。", "Parliament rejected the budget.", []),
        ("出口增长，进口下跌。", "Exports grew and imports fell.", []),
    ],
    ids=[
        "said", "a thing lost", "another of its kind", "the opposite", "no opposite", "the opposite denied",
        "denied in the source", "each word has its own",
    ],
)  # fmt: skip
def test_what_is_lost(source: str, text: str, expected: list[tuple[str, str | None]]) -> None:
    assert _unsaid(source, text) == expected


@pytest.mark.parametrize("source", ["他擦了擦面包车。", "火箭军参加了演习。", "天花板掉了下来。"])
def test_a_word_within_a_longer_one_is_none(source: str) -> None:
    assert _unsaid(source, "Nothing of the kind was said.") in ([], [("天花板", None)])


def test_what_a_source_settles() -> None:
    assert settles("谈判持续了七天。", "day", "week")
    assert not settles("谈判持续了七天。", "week", "day")
    assert not settles("谈判持续了一周零两天。", "day", "week"), "it has both"
    assert settles("当晚点起灯笼。", "evening", "night"), "its word may be put as either"
    assert not settles("火山可能再次喷发。", "will", "may"), "its word means one of them"
    assert not settles("副市长致歉。", "mayor", "deputy mayor"), "phrases are told apart by more than a word"


def test_whether_a_source_tells_sex() -> None:
    assert tells_sex("他没有缺勤。")
    assert tells_sex("校长邵女士没有缺勤。")
    assert not tells_sex("船闸管理员没有缺勤。")


def test_words_for_a_chinese_one() -> None:
    assert has_word_for("公交车", Document.of("Buses are diverted.", "en"))
    assert not has_word_for("公交车", Document.of("Trains are diverted.", "en"))
