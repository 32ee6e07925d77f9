"""Whether a passage has a term in any form."""

import pytest

from tqcheck.core.document import Document
from tqcheck.language.terms.presence import PassageTerms


@pytest.mark.parametrize(
    ("text", "language", "term", "is_there"),
    [
        ("zwei Konten", "de", "Konto", True),
        ("die Kontonummer", "de", "Konto", True),
        ("alle Passwörter", "de", "Passwort", True),
        ("eine Rechnung", "de", "Konto", False),
        ("die Intelligenz, die künstliche", "de", "künstliche Intelligenz", True),
        ("künstlich war dort gestern Abend nur seine Intelligenz", "de", "künstliche Intelligenz", False),
        ("l’intelligence artificielle", "fr", "intelligence artificielle", True),
        ("в новых файлах", "ru", "файл", True),
        ("הקבצים", "he", "קובץ", True),
        ("والملفات", "ar", "ملف", True),
        ("dosyalarımızdan", "tr", "dosya", True),
        ("사용자이름을", "ko", "사용자 이름", True),
        ("河岸上", "zh", "河岸", True),
        ("银行", "zh", "河岸", False),
        ("in C++ geschrieben", "de", "C++", True),
        ("%(konto)s fehlt", "de", "Konto", False),
        ("", "de", "Konto", False),
    ],
)
def test_forms(text: str, language: str, term: str, is_there: bool) -> None:
    assert PassageTerms(Document(text, language)).has(term, is_case_sensitive=False) is is_there


def test_an_acronym_is_no_pronoun() -> None:
    assert PassageTerms(Document("die USA", "de")).has("USA", is_case_sensitive=True)
    assert not PassageTerms(Document("das eu und so", "de")).has("EU", is_case_sensitive=True)
