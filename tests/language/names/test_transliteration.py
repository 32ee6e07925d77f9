"""Foreign names by the sounds of Chinese characters."""

import pytest

from tqcheck.core.document import Document
from tqcheck.language.names.texts import NamedText
from tqcheck.language.names.transliteration import TransliteratedNames


def _supports(source: str, text: str) -> bool:
    named = NamedText(Document.of(text, "en"))
    (name,) = named.names(0, len(named.tokens))
    return TransliteratedNames(source).supports(name)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("福奇说，工作没有完成。", "Work was not done, Fauci said."),
        ("勒梅尔对记者表示。", "So he was told by Bruno Le Maire."),
        ("泽连斯基访问了灾区。", "The area was visited by Zelensky."),
        ("索尔贝格拒绝置评。", "There was no word from Solberg."),
        ("新任馆长奥卡福周一上任。", "The museum is now run by Okafor."),
        ("指挥汉森·迪亚洛向观众致意。", "The orchestra was led by Diallo."),
    ],
)
def test_the_source_may_write_the_name(source: str, text: str) -> None:
    assert _supports(source, text)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("施密特表示，工作没有完成。", "Work was not done, Haverkamp said."),
        ("埃雷拉拒绝置评。", "There was no word from Cabrera."),
        ("新任馆长周一上任。", "The museum is now run by Okafor."),
        ("彼得森拒绝置评。", "There was no word from Patterson."),
        ("伊藤拒绝置评。", "There was no word from Ito."),
    ],
    ids=["another name", "another like it", "no name", "a frequent one like it", "too short to tell"],
)
def test_the_source_does_not_tell(source: str, text: str) -> None:
    assert not _supports(source, text)
