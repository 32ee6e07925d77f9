"""Words of an English text and of one in another language that exclude each other."""

import pytest

from tqcheck.core.comparison import Comparison
from tqcheck.core.document import Document
from tqcheck.core.passage import Route
from tqcheck.language.bilingual import cross_contradictions


def found(passage: str, language: str, source: str, source_language: str) -> list[tuple[str, str]]:
    here, there = Document.of(passage, language), Document.of(source, source_language)
    texts = {"en": here, source_language: there} if language == "en" else {"en": there, language: here}
    foreign = next(text for name, text in texts.items() if name != "en")
    comparison = Comparison(here, here, there, Route.SOURCE, source=there)
    return [
        (each.english.of(texts["en"].text), each.foreign.of(foreign.text))
        for each in cross_contradictions(comparison)
    ]


@pytest.mark.parametrize(
    ("passage", "source", "expected"),
    [
        ("The rate fell.", "该比率上升。", [("fell", "上升")]),
        ("The rate rose.", "该比率上升。", []),
        ("The rate went up.", "该比率上升。", []),
        ("The rate did not fall.", "该比率上升。", []),
        ("The rate fell.", "该比率没有上升。", []),
        # Both are said.
        ("The rate fell and then rose.", "该比率先下降，再上升。", []),
        # With "than" either may be the higher one.
        ("His rate was lower than hers.", "她的比率较高。", []),
        # Classes that are put in too many ways are not compared.
        ("She went to the clinic.", "她去了医院。", []),
        ("The wife has been arrested.", "丈夫已被逮捕。", [("wife", "丈夫")]),
        # A neighbouring sentence says it.
        ("It closed. It opened on Monday.", "它关闭了。周一开放。", []),
    ],
)
def test_beside_a_chinese_source(passage: str, source: str, expected: list[tuple[str, str]]) -> None:
    assert found(passage, "en", source, "zh") == expected


@pytest.mark.parametrize(
    ("passage", "source", "expected"),
    [
        ("Die Mieten sanken.", "Rents rose.", [("rose", "sanken")]),
        ("Die Mieten stiegen.", "Rents rose.", []),
        ("Die Mieten sanken nicht.", "Rents rose.", []),
        # A pronoun has the gender of its noun.
        ("Das Nashorn sucht seine Mutter.", "The rhino looks for her mother.", []),
    ],
)
def test_beside_an_english_source(passage: str, source: str, expected: list[tuple[str, str]]) -> None:
    assert found(passage, "de", source, "en") == expected
