"""Set phrases in a text, with and without the source."""

import pytest

from tqcheck.core.document import Document
from tqcheck.language.calques import renderings


def _found(text: str, source: str | None = None) -> list[str]:
    given = None if source is None else Document.of(source, "zh")
    return [each.span.of(text) for each in renderings(Document.of(text, "en"), given)]


@pytest.mark.parametrize(
    ("text", "source", "found"),
    [
        ("They drank hatred.", None, ["drank hatred"]),
        ("They drank hatred.", "他们饮恨而归。", ["drank hatred"]),
        ("They drank hatred.", "他们赢了。", []),
        ("He cleared up the mess with squid.", None, []),
        ("He was fried as squid.", "他被炒鱿鱼了。", ["fried as squid"]),
        ("The edge of the table was hit; the ball rolled on.", None, []),
        ("They play edge ball, and the edge ball pays.", None, ["edge ball", "edge ball"]),
    ],
    ids=[
        "told without a source",
        "in the source",
        "not in the source",
        "one word is too little without a source",
        "function words may stand between",
        "a stop ends a phrase",
        "each time",
    ],
)
def test_phrases_are_found(text: str, source: str | None, found: list[str]) -> None:
    assert _found(text, source) == found


def test_the_longest_of_several_renderings_counts() -> None:
    assert _found("like bamboo shoots after the rain") == ["bamboo shoots after the rain"]


def test_what_stands_in_the_source_is_said() -> None:
    (found,) = renderings(Document.of("They drank hatred.", "en"), Document.of("他们饮恨而归。", "zh"))
    assert found.in_source == "饮恨"
    assert not found.phrase.is_understood
