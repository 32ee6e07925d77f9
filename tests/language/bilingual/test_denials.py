"""Whether a word of a text that is not English is negated."""

import pytest

from tqcheck.core.document import Document
from tqcheck.core.finding import Span
from tqcheck.language.bilingual.denials import is_denied_at


@pytest.mark.parametrize(
    ("language", "text", "word", "denied"),
    [
        ("zh", "公司没有忘记这批老员工", "忘记", True),
        ("zh", "公司忘记了这批老员工，但不后悔", "忘记", False),
        ("zh", "安全出口没有一个是打开的", "打开", True),
        ("zh", "非正规经济", "正规", True),
        ("ja", "価格は上昇しなかった。", "上昇", True),
        ("ja", "価格は上昇した。需要は減らない。", "上昇", False),
        ("ja", "未公開の文書", "公開", True),
        ("de", "Die Mieten stiegen nicht.", "stiegen", True),
        ("de", "Die Mieten stiegen. Das Gehalt nicht.", "stiegen", False),
        ("de", "Niemand verweigerte den Gehorsam", "Gehorsam", True),
        ("fr", "Les prix n'ont pas augmenté", "augmenté", True),
        ("es", "Los precios no subieron", "subieron", True),
        ("es", "Los precios subieron", "subieron", False),
        ("ru", "Цены не выросли", "выросли", True),
        ("ru", "Цены выросли", "выросли", False),
    ],
)
def test_denials(language: str, text: str, word: str, *, denied: bool) -> None:
    start = text.index(word)
    assert is_denied_at(Span(start, start + len(word)), Document.of(text, language)) is denied
