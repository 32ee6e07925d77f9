"""Where terms stand in a text."""

import pytest

from tqcheck.language.terms.occurrences import TermIndex, Wanted


def found(text: str, language: str, *terms: str, case: bool = False) -> list[tuple[str, str]]:
    index = TermIndex([Wanted(term, term, case) for term in terms], language)
    return [(each.span.of(text), each.meant) for each in index.longest(text)]


@pytest.mark.parametrize(
    ("text", "language", "terms", "expected"),
    [
        ("Two accounts.", "en", ["account"], ["accounts"]),
        ("The account’s owner.", "en", ["account"], ["account"]),
        ("They accounted for it.", "en", ["account"], []),
        ("Several men.", "en", ["man"], ["men"]),
        ("An open-source tool, open source.", "en", ["open source"], ["open-source", "open source"]),
        ("Open, source.", "en", ["open source"], []),
        (
            "The account manager’s account.",
            "en",
            ["account", "account manager"],
            ["account manager", "account"],
        ),
        ("C++ and C.", "en", ["C++"], ["C++"]),
        ("Use .NET here, not ASP.NET.", "en", [".NET"], [".NET"]),
        ("новых серверах", "ru", ["сервер"], ["серверах"]),
        ("担保人将支付担保。", "zh", ["担保", "担保人"], ["担保人", "担保"]),
        ("使用API接口。", "zh", ["API"], ["API"]),
        ("使用APIs接口。", "zh", ["API"], []),
        ("Die Handys.", "de", ["Handy"], ["Handys"]),
        ("Das Eis.", "de", ["Ei"], []),
        ("The news.", "en", ["new"], []),
        ("", "en", ["account"], []),
    ],
)
def test_forms(text: str, language: str, terms: list[str], expected: list[str]) -> None:
    assert [phrase for phrase, _ in found(text, language, *terms)] == expected


@pytest.mark.parametrize(
    ("text", "term", "is_found"),
    [
        ("in the US today", "US", True),
        ("it hit us today", "US", False),
        ("Apple pays", "Apple", True),
        ("an apple a day", "Apple", False),
        ("Apples fall", "apple", True),
        ("APPLES FALL", "apple", False),
    ],
)
def test_case(text: str, term: str, is_found: bool) -> None:
    assert bool(found(text, "en", term, case=True)) is is_found
