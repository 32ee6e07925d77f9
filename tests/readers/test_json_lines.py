"""JSON lines."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.readers.reading import faults, passages, read
from tqcheck.core.errors import EmptyInputError
from tqcheck.core.passage import Location

TEXT = st.text(st.characters(exclude_categories=["Cs"]))


def test_reads_a_passage_a_line() -> None:
    found = passages("jsonl", b'{"text": "a", "id": "x"}\n{"mt": "b"}')
    assert [(passage.id, passage.text) for passage in found] == [("x", "a"), ("line-2", "b")]


@pytest.mark.parametrize(
    "data",
    [
        b'\xef\xbb\xbf{"text": "a"}\n',
        b'{"text": "a"}\r\n\r\n',
        b'\n  \n\t{"text": "a"} \n\n',
        b'\xef\xbb\xbf\n\xef\xbb\xbf{"text": "a"}',
    ],
    ids=["byte order mark", "CRLF", "blank lines", "files with marks put together"],
)
def test_accepts_without_a_word(data: bytes) -> None:
    assert [passage.text for passage in passages("jsonl", data)] == ["a"]


@pytest.mark.parametrize(
    "text", ["a\u2028b\x85c\x0bd\re", "a\0b", "a\tb", "😀" * 3, "x" * 5_000_000], ids=lambda text: text[:3]
)
@pytest.mark.parametrize("escape", [True, False])
def test_accepts_any_text(text: str, escape: bool) -> None:
    encoded = json.dumps(text, ensure_ascii=True) if escape else f'"{text}"'
    assert passages("jsonl", f'{{"text": {encoded}}}\n'.encode())[0].text == text


@pytest.mark.parametrize(
    ("line", "location"),
    [
        ('{"text": "abc"}', Location("in", 1, 11, verbatim=True)),
        ('{"text":"abc"}', Location("in", 1, 10, verbatim=True)),
        ('  {"source": "abc", "mt" : "abc"}', Location("in", 1, 29, verbatim=True)),
        ('{"id": "text", "text": "abc"}', Location("in", 1, 25, verbatim=True)),
        ('{"id": "\\"text\\": \\"abc\\"", "text": "abc"}', Location("in", 1, 38, verbatim=True)),
        ('{"id": "😀", "text": "😀"}', Location("in", 1, 22, verbatim=True)),
        ('{"text": ""}', Location("in", 1, 11, verbatim=True)),
        ('{"text": "a\\nb"}', Location("in", 1, 11, verbatim=False)),
        ('{"text": "\\u005cu005c"}', Location("in", 1, 11, verbatim=False)),
        ('{"text": "\\\\\\\\"}', Location("in", 1, 11, verbatim=False)),
        ('{"te\\u0078t": "abc"}', Location("in", 1)),
        ('{"meta": {"text": "abc"}, "text": "abc"}', Location("in", 1)),
    ],
)
def test_locates_the_text(line: str, location: Location) -> None:
    assert passages("jsonl", line.encode())[0].location == location


@given(TEXT, TEXT, st.booleans())
def test_any_text_goes_round_and_is_located(text: str, name: str, escape: bool) -> None:
    line = json.dumps({"id": name, "note": {name: text}, "text": text}, ensure_ascii=escape)
    passage = passages("jsonl", f"\n{line}\n".encode())[0]
    assert passage.text == text
    if passage.location.verbatim:
        start = passage.location.column - 1
        assert line[start : start + len(text)] == text
        assert passage.location.byte_column == len(line[:start].encode()) + 1


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        (b"[1]", 'not a JSON object; write one object a line: {"text": "..."}'),
        (b'"text"', "not a JSON object"),
        (b'{"text": "a"', "broken JSON at column 13: expecting ',' delimiter; write one object a line"),
        (b'{"text": "a"} {}', "broken JSON at column 15: extra data"),
        (b"{", "broken JSON at column 2: expecting property name enclosed in double quotes; put each object"),
        (b'{"text": "a", "text": "a"}', 'the key "text" comes twice; keep one'),
        (b'{"text": "a", "x": {"b": 1, "b": 2}}', 'the key "b" comes twice'),
        (b'{"text": "a", "x": NaN}', "NaN is not JSON; write null"),
        (b'{"text": "a", "x": -Infinity}', "-Infinity is not JSON"),
        (b'{"text": "a", "x": 1e999}', 'the number "1e999" is too great; make it a string'),
        (b'{"text": "a", "x": ' + b"9" * 5000 + b"}", "a number of too many digits; make it a string"),
        (b'{"text": "\\ud800"}', '"text" holds half of a surrogate pair'),
        (b'{"text": "a", "x": [{"\\uDFFF": 1}]}', '"x" holds half of a surrogate pair'),
        (b'{"text": "a", "x": ' + b"[" * 100_000, "nested too deeply; leave the nested value out"),
        (b'{"text": "a", "x": ' + b"[" * 300 + b"]" * 300 + b"}", '"x" is nested more than 64 deep'),
        (b'{"text": "a\xff"}', "not UTF-8: byte 0xff at column 12; convert it: iconv"),
        (b'{"text": 1}', '"text" is a number'),
    ],
    ids=lambda value: str(value)[:40],
)
def test_refuses_and_goes_on(line: bytes, complaint: str) -> None:
    entries = read("jsonl", b'{"text": "a"}\n' + line + b'\n{"text": "b"}\n')
    assert [getattr(entry, "text", None) for entry in entries] == ["a", None, "b"]
    assert str(entries[1]).startswith(f"in:2: {complaint}")


def test_every_depth_of_nesting_is_read_or_refused() -> None:
    for depth in range(1, 1200, 7):
        for inner in (b"", b'"\\ud800"'):
            data = b'{"text": "a", "x": ' + b"[" * depth + inner + b"]" * depth + b"}"
            assert len(read("jsonl", data)) == 1


def test_keeps_other_keys_as_they_are() -> None:
    line = b'{"text": "a", "score": 0.5, "big": 12345678901234567890, "tags": {"x": [true, null]}}'
    assert passages("jsonl", line)[0].extra == {
        "score": 0.5,
        "big": 12345678901234567890,
        "tags": {"x": [True, None]},
    }


def test_accepts_whole_surrogate_pairs() -> None:
    assert passages("jsonl", b'{"text": "\\ud83d\\ude00"}')[0].text == "😀"


def test_refuses_the_second_of_an_id() -> None:
    data = b'{"text": "a", "id": 1}\n{"text": "b", "id": "1"}\n{"text": "c", "id": "line-4"}\n{"text": "d"}'
    assert faults("jsonl", data) == [
        'in:2: the id "1" is already used on line 1; give each passage an id of its own',
        'in:4: the id "line-4" is already used on line 3; give each passage an id of its own',
    ]


@pytest.mark.parametrize("data", [b"", b"\n\n", b"\xef\xbb\xbf"])
def test_an_empty_file_is_an_error_of_its_own(data: bytes) -> None:
    (fault,) = read("jsonl", data)
    assert isinstance(fault, EmptyInputError)
    assert str(fault) == "in: no passages in it; check the file, or pass --allow-empty"


def test_bad_records_alone_are_not_an_empty_file() -> None:
    assert len(faults("jsonl", b"{}\n")) == 1
