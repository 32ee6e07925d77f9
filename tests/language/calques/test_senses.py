"""The wrong one of a Chinese word's senses."""

import pytest

from tqcheck.core.document import Document
from tqcheck.language.calques import ambiguous_in, wrong_senses
from tqcheck.language.calques.senses import ambiguous


@pytest.mark.parametrize(
    ("source", "here", "there", "found"),
    [
        ("他吃到红牌。", "He got a red plate.", "He got a red card.", [("红牌", "plate", "card")]),
        ("他吃到红牌。", "He got a red card.", "He got a red plate.", []),
        ("他换了车牌。", "He got a red plate.", "He got a red card.", []),
        ("他吃到红牌。", "He got a red plate, no card.", "He got a red card.", []),
        ("他吃到红牌。", "He got a red plate.", "He got a red card, no plate.", []),
        ("他吃到红牌。", "He got a red plate.", "He was sent off.", []),
    ],
    ids=[
        "wrong here",
        "wrong there",
        "not in the source",
        "both senses here",
        "both senses there",
        "in other words",
    ],
)
def test_senses(source: str, here: str, there: str, found: list[tuple[str, str, str]]) -> None:
    ours, theirs = Document.of(here, "en"), Document.of(there, "en")
    assert [
        (each.chinese, each.here.of(here), each.there.of(there))
        for each in wrong_senses(ambiguous_in(source), ours.words, theirs.words)
    ] == found


def test_no_word_has_both_senses() -> None:
    assert all(each.taken.isdisjoint(each.meant) for each in ambiguous())
