import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.core.document import Document
from tqcheck.core.subject import Subject
from tqcheck.rules.damaged_encoding import DamagedEncoding


def flagged(text: str) -> list[str]:
    marks = DamagedEncoding().check(Subject(Document(text, "en")))
    assert isinstance(marks, list)
    return [mark.span.of(text) for mark in marks]


@pytest.mark.parametrize("encoding", ["cp1252", "latin-1"])
@pytest.mark.parametrize(
    "word", ["café", "Müller", "niño", "“yes”", "it’s", "Привет", "中文字", "مرحبا", "🙂🙂"]
)
def test_a_wrong_decoding_is_found(word: str, encoding: str) -> None:
    raw = word.encode("utf-8")
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError:
        text = raw.decode("latin-1")
    assert flagged(f"He said {text} once."), text
    assert flagged(f"He said {word} once.") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("РџСЂРёРІРµС‚", ["РџСЂРёРІРµС‚"], id="Cyrillic"),
        pytest.param("he鈥檚 here 锟斤拷", ["鈥檚", "锟斤拷"], id="Chinese"),
        pytest.param("a\ufffd\ufffdb", ["\ufffd\ufffd"], id="replacement"),
        pytest.param("a\x01b\x93c", ["\x01", "\x93"], id="controls"),
        pytest.param("a\x00b", [], id="NUL, which is accepted without a word"),
        pytest.param("a\ue000b\ud800", ["\ue000", "\ud800"], id="private and surrogate"),
        pytest.param("a &amp;nbsp; b &amp;#39;", ["&amp;nbsp;", "&amp;#39;"], id="escaped twice"),
        pytest.param(
            "It\\u2019s \\xe2\\x80 =E2=80=99", ["\\u2019", "\\xe2\\x80", "=E2=80=99"], id="left escaped"
        ),
        pytest.param("End.\\n\\nNew. \\r\\n", ["\\n\\n", "\\r\\n"], id="line breaks"),
        pytest.param("China?s men don?t", ["?s", "?t"], id="question marks"),
        pytest.param("\u0301a (\u0301)", ["\u0301", "\u0301"], id="accents"),
    ],
)
def test_damage(text: str, found: list[str]) -> None:
    assert flagged(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "« répété…” » JOSÉ’S À… MAÇÃ” É»",
        "РС, СССР и Р. Х. — «Россия»",
        "e\u0301 and 1\u20e3",
        "C:\\new\\user and \\section",
        "x=10=y; a == b",
        "Why?So.",
        "page?s=1",
        "tab\tnext\r\nline\x0cpage\x85",
        "Ärger, Ölpreis–Überblick",
    ],
)
def test_what_someone_wrote(text: str) -> None:
    assert flagged(text) == []


@given(st.text(alphabet="âÃÂ€™©Рџ\u0301\x00?s\\n &amp;") | st.text())
def test_marks_address_their_phrases(text: str) -> None:
    assert all(phrase and phrase in text for phrase in flagged(text))
