"""Properties files of Java and Kotlin."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.readers.reading import faults, passages, read
from tqcheck.core.passage import Suppression


def strings(data: str) -> dict[str, str]:
    return {each.id: each.text for each in passages("properties", data.encode())}


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("a=b c ", "b c "),
        ("  a \t=\t b", "b"),
        ("a:b", "b"),
        ("a b=c", "b=c"),
        ("a=b=c:d", "b=c:d"),
        (r"a=\u4e2d\uuu6587", "中文"),
        (r"a=\ud83d\ude00!", "😀!"),
        (r"a=\t\n\q\\\ b", "\t\nq\\ b"),
        ("a=one \\\n    two\\\r\n\tthree", "one twothree"),
        ("a=b\\", "b"),
        ("a=b\\\\\nc=d", "b\\"),
        ("a\\\n  =b", "b"),
        ("a=b\rc=d", "b"),
        ("a=b # c", "b # c"),
        ("\ufeffa=b", "b"),
    ],
)
def test_strings(written: str, text: str) -> None:
    assert strings(written)["a"] == text


@pytest.mark.parametrize(
    ("written", "key"),
    [(r"a\ b\:c\=d=x", "a b:c=d"), (r"\u0061.b=x", "a.b"), ("a.b-c_d=x", "a.b-c_d"), (r"\#a=x", "#a")],
)
def test_keys(written: str, key: str) -> None:
    assert strings(written) == {key: "x"}


def test_comments_and_blank_lines_are_no_strings() -> None:
    assert strings("# a=1 \\\n  ! b=2\n\n \t\nc=3\n\n") == {"c": "3"}


def test_findings_that_a_comment_accepts() -> None:
    found = passages("properties", b"# tqcheck: ignore TQ103 -- a name\n! tqcheck: ignore TQ105\na=1\nb=2\n")
    assert [each.suppressions for each in found] == [
        (Suppression("TQ103", reason="a name"), Suppression("TQ105")),
        (),
    ]
    (found_later,) = passages("properties", b"# tqcheck: ignore TQ103\n\na=1\n")
    assert found_later.suppressions == ()


def test_what_is_not_utf_8_is_latin_1() -> None:
    assert [each.text for each in passages("properties", "a=schön".encode("iso-8859-1"))] == ["schön"]
    assert [each.text for each in passages("properties", "a=schön".encode())] == ["schön"]


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (
            b"x=1\na=b \\u12 c\\\n d\ny=2\n",
            r'in:2: broken escape "\u12 c" at column 5; write four hexadecimal digits after \u',
        ),
        (
            rb"a=\ud83d!",
            r"in:1: half of a surrogate pair (\ud800 to \udfff); write the whole character",
        ),
        ("a=b".encode("utf-16"), "in:1: is UTF-16, not UTF-8; convert it: iconv -f UTF-16 -t UTF-8"),
        (
            b"a=\xff\x01",
            "in:1: not text (not UTF-8: byte 0xff at column 3); export it as text in UTF-8",
        ),
        (b"# nothing", "in: no passages in it; check the file, or pass --allow-empty"),
    ],
    ids=["broken escape", "half a character", "UTF-16", "binary", "empty"],
)  # fmt: skip
def test_files_that_are_refused(data: bytes, fault: str) -> None:
    assert faults("properties", data) == [fault]


def test_strings_after_a_broken_one_are_read() -> None:
    found = read("properties", b"a=\\u1 \\\n  still=a\nb=2")
    assert [getattr(each, "text", "") for each in found] == ["", "2"]


def _written(char: str) -> str:
    named = {"\n": r"\n", "\t": r"\t", "\\": r"\\", " ": r"\ "}
    units = char.encode("utf-16-be").hex(" ", 2).split()
    return named.get(char) or (char if char == "a" else "".join(rf"\u{unit}" for unit in units))


@given(st.lists(st.text(st.sampled_from("aé中😀\n\t\\ "), max_size=20), min_size=1, max_size=4), st.data())
def test_every_character_is_found_in_the_file(parts: list[str], data: st.DataObject) -> None:
    text = "".join(parts)
    if not text.strip():
        return
    lines = "\\\n    ".join("".join(map(_written, part)) for part in parts)
    file = f"first=1\nkey = {lines}\n"
    found = passages("properties", file.encode())[-1]
    assert found.text == text
    offset = data.draw(st.integers(0, len(text) - 1))
    place = found.location.at(text, offset)
    line = file.split("\n")[place.line - 1]
    assert line[place.column - 1 :].startswith(_written(text[offset]))
