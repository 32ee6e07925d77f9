"""Bytes into lines."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.readers.reading import Failing, in_memory
from tqcheck.core.errors import InputError
from tqcheck.readers import READERS, base, lines


def read(data: bytes) -> list[str]:
    return [
        entry.text if isinstance(entry, lines.Line) else str(entry)
        for entry in lines.read_lines(in_memory(data))
    ]


@given(st.text(st.characters(exclude_categories=["Cs"])).filter(lambda text: text[:1] != "\ufeff"))
def test_parts_at_line_feeds_alone(text: str) -> None:
    assert "\n".join(read(f"\ufeff{text}".encode())) == text.removesuffix("\n")


def test_numbers_from_one() -> None:
    assert list(lines.read_lines(in_memory(b"a\n\nb"))) == [(1, "a"), (2, ""), (3, "b")]


def test_a_line_that_is_not_utf8_does_not_stop_the_others() -> None:
    fault = "in:2: not UTF-8: byte 0xe9 at column 2; convert it: iconv -f ITS-ENCODING -t UTF-8"
    assert read("a\né".encode() + b"\xe9\nb\n") == ["a", fault, "b"]


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        ("a\n".encode("utf-16"), "is UTF-16, not UTF-8; convert it: iconv -f UTF-16 -t UTF-8"),
        ("\ufeffa\n".encode("utf-16-be"), "is UTF-16, not UTF-8"),
        ("plain letters".encode("utf-16-le"), "is UTF-16, not UTF-8"),
        ("plain letters".encode("utf-16-be"), "is UTF-16, not UTF-8"),
        ("a".encode("utf-32"), "is UTF-32, not UTF-8"),
        (b"\x1f\x8b\x08\x00", "is compressed with gzip; unpack it first"),
        (b"\xfd7zXZ\x00", "is compressed; unpack it first"),
        (
            b"PK\x03\x04",
            "is a zip archive or office document; name its format if it is a workbook: --format xlsx",
        ),
        (b"PAR1", "is a Parquet file; name its format: --format parquet"),
        (b"%PDF-1.7\n", "is a PDF document; export it as plain text"),
    ],
)
def test_refuses_the_whole_of_another_kind_of_file(data: bytes, complaint: str) -> None:
    with pytest.raises(InputError) as fault:
        list(lines.read_lines(in_memory(data)))
    assert str(fault.value).startswith(f"in:1: {complaint}")


def test_refuses_the_whole_of_a_binary_file() -> None:
    with pytest.raises(
        InputError, match=r"in:2: not text .not UTF-8: byte 0xff at column 3.; export it as text"
    ):
        list(lines.read_lines(in_memory(b"head\na\0\xff\n\xff\n")))


def test_a_text_with_nuls_is_no_utf16() -> None:
    assert read(b"a\0b\0c, and so on\0\n") == ["a\0b\0c, and so on\0"]


def test_refuses_a_line_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "_LONGEST", 4)
    with pytest.raises(InputError, match="in:2: a line of more than 0 MiB"):
        list(lines.read_lines(in_memory(b"abc\nabcd")))


def unopenable() -> io.BytesIO:
    raise PermissionError(13, "Permission denied")


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        (base.InputFile("a.txt", unopenable), "a.txt: cannot be read: permission denied; check the path"),
        (base.InputFile("pipe", Failing), "pipe: cannot be read: input/output error"),
    ],
)
@pytest.mark.parametrize("form", ["auto", "jsonl", "text", "tsv", "csv"])
def test_says_why_a_file_cannot_be_read(source: base.InputFile, complaint: str, form: str) -> None:
    (fault,) = READERS[form].read(source, base.Defaults())
    assert str(fault).startswith(complaint)
