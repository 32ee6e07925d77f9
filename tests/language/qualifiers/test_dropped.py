"""Qualifiers that one English text has dropped."""

import pytest

from tqcheck.core.document import Document
from tqcheck.language.lexicon.word_forms import stem
from tqcheck.language.qualifiers import dropped_qualifiers, unsaid_qualifiers
from tqcheck.language.qualifiers.dropped import qualifiers


@pytest.mark.parametrize(
    ("source", "here", "there", "found"),
    [
        (
            "挪威北部下雨。",
            "It rained in Norway.",
            "It rained in northern Norway.",
            [("Norway", "northern Norway")],
        ),
        ("挪威北部下雨。", "It rained in Norway's north.", "It rained in northern Norway.", []),
        ("挪威下雨。", "It rained in Norway.", "It rained in northern Norway.", []),
        ("挪威北部下雨。", "It rained in Norway.", "It rained in Norway.", []),
        ("挪威东北部下雨。", "It rained in north-east Norway.", "It rained in the north of Norway.", []),
    ],
    ids=["dropped", "said in another place", "not in the source", "dropped by both", "part of a longer word"],
)
def test_dropped(source: str, here: str, there: str, found: list[tuple[str, str]]) -> None:
    ours, theirs = Document.of(here, "en"), Document.of(there, "en")
    said = frozenset(stem(word.text) for word in ours.words)
    assert [
        (each.here.of(here), each.there.of(there))
        for each in dropped_qualifiers(unsaid_qualifiers(source, said), ours.words, theirs.words)
    ] == found


def test_every_qualifier_has_words() -> None:
    assert all(each.stems and not each.chinese.isascii() for each in qualifiers())
