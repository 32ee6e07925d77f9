"""Parallel line files."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.readers.reading import in_memory
from tqcheck.core.errors import EmptyInputError, InputError
from tqcheck.core.passage import Counterpart, Location, Passage, Route
from tqcheck.readers import Defaults
from tqcheck.readers.parallel_lines import CounterpartFile, ParallelLines

LINE = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\n\r\ufeff"))


def read(text: bytes, source: bytes | None = None, **engines: bytes) -> list[Passage | InputError]:
    counterparts = tuple(
        CounterpartFile(Route.RETRANSLATION, in_memory(data, f"{name}.en"), name)
        for name, data in engines.items()
    )
    reader = ParallelLines(None if source is None else in_memory(source, "src.zh"), counterparts)
    return list(reader.read(in_memory(text, "mt.en"), Defaults("en", "zh")))


def test_puts_lines_together() -> None:
    assert read(b"a\nb\n", b"A\nB", opus=b"x\r\ny\r\n", nllb=b"p\n\n") == [
        Passage(
            text,
            "en",
            f"line-{number}",
            source,
            "zh",
            (Counterpart(Route.RETRANSLATION, opus, "opus"), Counterpart(Route.RETRANSLATION, nllb, "nllb")),
            location=Location("mt.en", number, verbatim=True),
        )
        for number, text, source, opus, nllb in [(1, "a", "A", "x", "p"), (2, "b", "B", "y", "")]
    ]


def test_needs_only_the_texts() -> None:
    (passage,) = read(b"a\n")
    assert isinstance(passage, Passage)
    assert (passage.text, passage.source, passage.counterparts) == ("a", None, ())


@given(st.lists(st.tuples(LINE, LINE)).filter(lambda rows: rows and any(rows[-1])))
def test_gives_back_any_lines(rows: list[tuple[str, str]]) -> None:
    text, source = ("".join(f"{line}\n" for line in column).encode() for column in zip(*rows, strict=True))
    found = [entry for entry in read(text, source) if isinstance(entry, Passage)]
    assert [(passage.text, passage.source) for passage in found] == rows
    assert [passage.location.line for passage in found] == list(range(1, len(rows) + 1))


@pytest.mark.parametrize(
    ("text", "source", "expected"),
    [
        (b"a\n\nb\n", b"A\n\nB\n", ["a", "", "b"]),
        (b"a\n\n\n", b"A\n", ["a"]),
        (b"a\n\n", b"A\nB\n\n\n", ["a", ""]),
        (b"\n\na\n", b"\nA\nB\n", ["", "", "a"]),
    ],
    ids=["inside", "at the end of one", "where the other has text", "at the beginning"],
)
def test_empty_lines_keep_their_places_except_at_the_end(
    text: bytes, source: bytes, expected: list[str]
) -> None:
    assert [getattr(entry, "text", entry) for entry in read(text, source)] == expected


@pytest.mark.parametrize(
    ("text", "source", "complaint"),
    [
        (
            b"a\nb\nc\n",
            b"A\n",
            "src.zh:2: unequal line counts: mt.en has 3, src.zh has 1, opus.en has 2; make",
        ),
        (
            b"a\n",
            b"A\n\n\n\n\nB\nC\n\n",
            "mt.en:2: unequal line counts: mt.en has 1, src.zh has 8, opus.en has 2;",
        ),
        (
            b"",
            b"A\n",
            "mt.en:1: unequal line counts: mt.en has 0, src.zh has 1, opus.en has 2; make the files",
        ),
    ],
)
def test_refuses_unequal_counts(text: bytes, source: bytes, complaint: str) -> None:
    *passages, fault = read(text, source, opus=b"x\ny\n")
    assert all(isinstance(entry, Passage) for entry in passages)
    assert isinstance(fault, InputError)
    assert str(fault).startswith(complaint)


def test_a_line_that_is_not_utf8_does_not_shift_the_others() -> None:
    entries = read(b"a\nb\nc\n", b"A\n\xff\nC\n")
    assert [entry.text if isinstance(entry, Passage) else (entry.file, entry.line) for entry in entries] == [
        "a",
        ("src.zh", 2),
        "c",
    ]


def test_a_file_that_cannot_be_read_ends_it() -> None:
    (fault,) = read(b"a\n", b"\x1f\x8b\n")
    assert str(fault).startswith("src.zh:1: is compressed with gzip")


def test_files_of_empty_lines_are_empty() -> None:
    (fault,) = read(b"\n\n", b"\n")
    assert isinstance(fault, EmptyInputError)
