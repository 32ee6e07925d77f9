"""Which of two English words a source stands for."""

import pytest

from tqcheck.core.document import Document
from tqcheck.language.bilingual import prefers


@pytest.mark.parametrize(
    ("source", "language", "right", "wrong", "expected"),
    [
        ("该比率上升。", "zh", "rose", "fell", True),
        ("该比率上升。", "zh", "fell", "rose", False),
        ("Die Mieten stiegen.", "de", "rose", "fell", True),
        ("该比率上升。", "zh", "rose", "went down", False),
        ("비율이 상승했다.", "ko", "rose", "fell", False),
        ("该比率上升。", "zh", "rose", "zzyzx", False),
    ],
)
def test_prefers(source: str, language: str, right: str, wrong: str, *, expected: bool) -> None:
    assert prefers(Document.of(source, language), right, wrong) is expected
