"""Plain text."""

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.readers.reading import FailingPipe, OneWay, faults, in_memory, passages, read
from tqcheck.core.errors import EmptyInputError, InputError
from tqcheck.core.passage import Location, Passage
from tqcheck.readers import READERS, Defaults, InputFile


def texts(data: str) -> list[str]:
    return [passage.text for passage in passages("text", data.encode())]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ("Headline\n\nFirst line\nsecond line\n\n\nEnd", ["Headline", "First line\nsecond line", "End"]),
        ("One\n\nTwo\nmore\n\n", ["One", "Two\nmore"]),
        ("One\nTwo\n", ["One", "Two"]),
        ("\n\nOne\nTwo\n\n\n", ["One", "Two"]),
        ("One\r\nTwo\r\n", ["One", "Two"]),
        ("One\r\nmore\r\n\r\nTwo\r\n", ["One\r\nmore", "Two"]),
        ("One\n \u3000\t\nTwo\nmore", ["One", "Two\nmore"]),
        ("  One \nTwo", ["  One ", "Two"]),
        ("\ufeffOne\n", ["One"]),
        ("a\u2028b\x85c\x0bd\re\0f\nTwo", ["a\u2028b\x85c\x0bd\re\0f", "Two"]),
    ],
    ids=[
        "paragraphs", "blank at the end", "lines", "blank at the ends", "CRLF lines", "CRLF paragraphs",
        "white space is blank", "spaces stay", "byte order mark", "line feeds alone part",
    ],
)  # fmt: skip
def test_a_passage_a_paragraph_or_a_line(data: str, expected: list[str]) -> None:
    assert texts(data) == expected


def test_says_where_and_in_which_languages() -> None:
    data = b"Headline\n\nFirst\nsecond\n"
    first, second = passages("text", data, Defaults("de", "ru"))
    assert first == Passage(
        "Headline", "de", "line-1", None, "ru", location=Location("in", 1, 1, verbatim=True)
    )
    assert second.id == "line-3"
    assert second.location.at(second.text, 8) == Location("in", 4, 3, verbatim=True)


@given(st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from("\n\r a")))
@example("\ufeffa\n\n\ufeffb")
def test_passages_stand_in_the_file_and_leave_only_blanks(data: str) -> None:
    entries = read("text", data.encode())
    found = [entry for entry in entries if isinstance(entry, Passage)]
    lines = data.removeprefix("\ufeff").split("\n")
    starts = [0, *(index + 1 for index, char in enumerate(data.removeprefix("\ufeff")) if char == "\n")]
    rest, end = data.removeprefix("\ufeff"), 0
    left = []
    for passage in found:
        start = starts[passage.location.line - 1]
        assert rest[start : start + len(passage.text)] == passage.text
        left.append(rest[end:start])
        end = start + len(passage.text)
    assert not "".join([*left, rest[end:]]).strip()
    assert bool(found) == bool(any(line.strip() for line in lines))
    assert all(first.location.line < second.location.line for first, second in pairwise(found))


@pytest.mark.parametrize("data", [b"One\nTwo\n", b"One\nmore\n\nTwo\n", b"\n\nOne", b""])
@pytest.mark.parametrize("form", ["text", "auto"])
def test_a_pipe_is_read_as_a_file_is(data: bytes, form: str) -> None:
    piped = READERS[form].read(InputFile("in", lambda: OneWay(data)), Defaults())
    assert list(map(repr, piped)) == list(map(repr, READERS[form].read(in_memory(data), Defaults())))


def test_a_line_that_is_not_utf8_spoils_its_paragraph() -> None:
    data = b"One\n\nTwo\nbad \xff\nmore \xff\n\nThree\n\n\xff"
    entries = read("text", data)
    assert [entry.text if isinstance(entry, Passage) else entry.line for entry in entries] == [
        "One",
        4,
        "Three",
        9,
    ]


def test_a_line_that_is_not_utf8_spoils_only_itself() -> None:
    entries = read("text", b"One\n\xff\nThree\n")
    assert [entry.text if isinstance(entry, Passage) else entry.line for entry in entries] == [
        "One",
        2,
        "Three",
    ]


@pytest.mark.parametrize("data", [b"", b"\n \n\r\n"])
def test_a_file_of_blanks_is_empty(data: bytes) -> None:
    (fault,) = read("text", data)
    assert isinstance(fault, EmptyInputError)


def test_a_failing_pipe_is_an_error() -> None:
    (fault,) = READERS["text"].read(InputFile("in", FailingPipe), Defaults())
    assert str(fault).startswith("in: cannot be read: input/output error")


def test_another_encoding_is_refused_once() -> None:
    assert len(faults("text", "One\nTwo\n".encode("utf-16"))) == 1
    assert isinstance(read("text", b"\x1f\x8b\n\n\n")[0], InputError)
