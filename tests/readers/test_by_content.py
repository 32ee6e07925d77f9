"""Formats told from the content."""

import pytest

from tests.readers.reading import OneWay, read
from tqcheck.core.passage import Passage
from tqcheck.readers import READERS, Defaults, InputFile


@pytest.mark.parametrize(
    ("data", "form"),
    [
        (b'{"text": "a"}\n', "jsonl"),
        (b'\xef\xbb\xbf\n\n{"text": "a"}\n', "jsonl"),
        (b"{}", "jsonl"),
        (b'[\n{"text": "a"}\n]\n', "jsonl"),
        (b'[{"text": "a"}]\n', "jsonl"),
        (b"id\tmt\n1\ta\n", "tsv"),
        (b"\r\nid,Text\r\n1,a\r\n", "csv"),
        (b'"id","text"\n1,a\n', "csv"),
        (b"WEBVTT\n\n00:01.000 --> 00:02.000\na\n", "vtt"),
        (b"WEBVTTS are files.\n", "text"),
        (b"text\na\n", "text"),
        (b"Translation, they say, is hard.\n", "text"),
        (b"id,source\n1,a\n", "text"),
        (b"[Reuters] News\nof the day\n", "text"),
        (b"{name} is here\n", "text"),
        (b"A headline\n\nA paragraph.\n", "text"),
        (b"x" * 100_000 + b'\n{"text"}', "text"),
        (b" " * 70_000 + b"\na\n", "text"),
        (b"\xff\xfea\0", "text"),
        (b"", "text"),
    ],
    ids=lambda value: repr(value)[:30],
)
def test_tells_the_format(data: bytes, form: str) -> None:
    expected = list(map(repr, read(form, data)))
    assert list(map(repr, read("auto", data))) == expected
    piped = READERS["auto"].read(InputFile("in", lambda: OneWay(data)), Defaults())
    assert list(map(repr, piped)) == expected


def test_a_pipe_is_read_as_it_comes() -> None:
    taken: list[bytes] = []

    class Slow(OneWay):
        def readline(self, size: int | None = -1, /) -> bytes:
            taken.append(line := super().readline(size))
            return line

    data = b'{"text": "a"}\n{"text": "b"}\n{"text": "c"}\n'
    entries = READERS["auto"].read(InputFile("in", lambda: Slow(data)), Defaults())
    first = next(entries)
    assert isinstance(first, Passage)
    assert (first.text, len(taken)) == ("a", 1)
