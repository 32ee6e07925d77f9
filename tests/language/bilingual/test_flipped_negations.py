"""A denial in one language that the other does not have."""

import pytest

from tqcheck.core.comparison import Comparison
from tqcheck.core.document import Document
from tqcheck.core.passage import Route
from tqcheck.language.bilingual import denies, flipped_negations, is_denied


def found(
    english: str, foreign: str, language: str, *, is_english_passage: bool = True
) -> list[tuple[str, str]]:
    texts = Document.of(english, "en"), Document.of(foreign, language)
    here, there = texts if is_english_passage else texts[::-1]
    comparison = Comparison(here, here, there, Route.SOURCE, source=there)
    return [
        (each.english.of(texts[0].text), each.foreign.of(texts[1].text))
        for each in flipped_negations(comparison)
    ]


@pytest.mark.parametrize(
    ("english", "foreign", "language", "expected"),
    [
        ("The mill will not open on Monday.", "Die Mühle öffnet am Montag.", "de", [("not open", "öffnet")]),
        ("The mill will not open on Monday.", "Die Mühle öffnet am Montag nicht.", "de", []),
        ("The mill will not open until Monday.", "Die Mühle öffnet am Montag.", "de", []),
        ("Residents were warned not to travel.", "Die Anwohner wurden vor Reisen gewarnt.", "de", []),
        ("The mill never opened.", "Завод открыли.", "ru", [("never opened", "открыли")]),
        ("The mill never opened.", "Завод так и не открыли.", "ru", []),
        ("The court did not approve the plan.", "法院批准了该计划。", "zh", [("not approve", "批准")]),
        ("The court did not approve the plan.", "法院拒绝批准该计划。", "zh", []),
        (
            "The court did not approve it.",
            "Le tribunal a approuvé le plan.",
            "fr",
            [("not approve", "approuvé")],
        ),
        ("The court approved the plan.", "法院没有批准该计划。", "zh", [("approved", "没有批准")]),
        ("The court refused to approve the plan.", "法院没有批准该计划。", "zh", []),
        ("The court approved the plan.", "El tribunal no aprobó el plan.", "es", [("approved", "no aprobó")]),
        ("The court approved the plan.", "裁判所は計画を承認しなかった。", "ja", []),
        ("The court said nothing of the weather.", "法院批准了该计划。", "zh", []),
    ],
)
def test_flipped_negations(
    english: str, foreign: str, language: str, expected: list[tuple[str, str]]
) -> None:
    assert found(english, foreign, language) == expected
    assert found(english, foreign, language, is_english_passage=False) == expected


def test_a_long_sentence_may_make_up_for_a_negation() -> None:
    much = " and the town" * 30
    assert found(f"The mill will not open{much}.", "Die Mühle öffnet am Montag.", "de") == []


@pytest.mark.parametrize(
    ("phrase", "language", "expected"),
    [
        ("not open", "en", True),
        ("open", "en", False),
        ("没有批准", "zh", True),
        ("批准", "zh", False),
        ("しなかった", "ja", False),
    ],
)
def test_which_phrase_denies(phrase: str, language: str, *, expected: bool) -> None:
    assert denies(phrase, language) is expected


def test_whether_a_text_denies_anything() -> None:
    assert is_denied(Document.of("It failed to open.", "en"))
    assert not is_denied(Document.of("It opened.", "en"))
