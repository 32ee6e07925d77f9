"""Quotations and brackets."""

import pytest

from tqcheck.core.finding import Span
from tqcheck.language.identification.quoted_or_bracketed import (
    covered,
    quotations,
    quoted_or_bracketed,
    without_quoted_or_bracketed,
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He said “no” and (maybe) left.", ["“no”", "(maybe)"]),
        ("Er sagte „nein“ [sic].", ["„nein“", "[sic]"]),
        ("« Non », dit-il.", ["« Non »"]),
        ("他说《家》「好」", ["《家》", "「好」"]),
        ("It's the dogs' 'own' day.", ["'own'"]),
        ("an open “quotation", []),
    ],
)
def test_where_asides_stand(text: str, found: list[str]) -> None:
    assert [span.of(text) for span in quoted_or_bracketed(text)] == found


def test_quotations_are_no_brackets() -> None:
    assert [span.start for span in quotations("(a “b”)")] == [3]
    assert without_quoted_or_bracketed("a (b) c").split() == ["a", "c"]


def test_covered() -> None:
    spans = [Span(2, 5), Span(8, 9)]
    assert covered(Span(3, 5), spans)
    assert not covered(Span(4, 6), spans)
    assert not covered(Span(0, 1), spans)
