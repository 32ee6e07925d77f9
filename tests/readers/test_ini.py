"""Files of strings in sections."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.readers.reading import faults, passages, read
from tqcheck.core.passage import Suppression


def strings(data: str) -> dict[str, str]:
    return {each.id: each.text for each in passages("ini", data.encode())}


def test_keys_in_sections() -> None:
    data = "\ufefftop=a\r\n[ Strings ]\r\nOpen file = b c \r\nClose: d\r\n\r\n[Other]\nOpen file=e\n"
    assert strings(data) == {
        "top": "a",
        "Strings.Open file": "b c",
        "Strings.Close": "d",
        "Other.Open file": "e",
    }


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ('a="b"', "b"),
        (r'a="<a href=\"x\">b\\c</a>\n"', r'<a href="x">b\c</a>\n'),
        ("a='b'", "b"),
        ('a="b" or "c"', '"b" or "c"'),
        ("a='b' or 'c'", "'b' or 'c'"),
        (r"a=b \"c", r"b \"c"),
        ("a=b=c:d ; e", "b=c:d ; e"),
    ],
)
def test_strings(written: str, text: str) -> None:
    assert strings(written) == {"a": text}


def test_findings_that_a_comment_accepts() -> None:
    data = b"; tqcheck: ignore TQ103 -- a name\n# tqcheck: ignore TQ105\na=1\nb=2\n; tqcheck: ignore TQ103\n\nc=3"
    assert [each.suppressions for each in passages("ini", data)] == [
        (Suppression("TQ103", reason="a name"), Suppression("TQ105")),
        (),
        (),
    ]


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (
            b"a=b\nprose of some kind\n",
            'in:2: neither a section nor a key and its string: "prose of some kind"; write key=string, on one line',
        ),
        (b"[x]\na=b\na=c\n", 'in:3: the key "x.a" is that of line 2 already; keep one'),
        (b"a=\xff", "in:1: not UTF-8: byte 0xff at column 3; convert it: iconv -f ITS-ENCODING -t UTF-8"),
        (b"[x]\n", "in: no passages in it; check the file, or pass --allow-empty"),
    ],
    ids=["prose", "twice", "not UTF-8", "empty"],
)
def test_what_is_refused(data: bytes, fault: str) -> None:
    assert faults("ini", data) == [fault]


def test_strings_after_a_broken_one_are_read() -> None:
    assert [getattr(each, "text", "") for each in read("ini", b"prose\na=b")] == ["", "b"]


@given(st.text(st.sampled_from('aé中😀\\"; '), min_size=1, max_size=30), st.data())
def test_every_character_is_found_in_the_file(text: str, data: st.DataObject) -> None:
    if not text.strip():
        return

    def written(char: str) -> str:
        return "\\" + char if char in '\\"' else char

    file = f'[x]\nk = "{"".join(map(written, text))}"\n'
    (found,) = passages("ini", file.encode())
    assert found.text == text
    offset = data.draw(st.integers(0, len(text) - 1))
    place = found.location.at(text, offset)
    assert file.split("\n")[place.line - 1][place.column - 1 :].startswith(written(text[offset]))
