"""TSV and CSV."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.readers.reading import faults, passages, read
from tqcheck.core.errors import EmptyInputError, InputError
from tqcheck.core.passage import Counterpart, Location, Passage, Route, Suppression
from tqcheck.readers import Defaults

ANY = st.text(st.characters(exclude_categories=["Cs"]))
CELL = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\t\n\r"))


def table(form: str, *rows: list[str]) -> bytes:
    separator = {"tsv": "\t", "csv": ","}[form]
    return "".join(separator.join(row) + "\n" for row in rows).encode()


@pytest.mark.parametrize("form", ["tsv", "csv"])
class TestBoth:
    """What holds however the table is written."""

    def test_columns_are_keys(self, form: str) -> None:
        header = ["id", "MT", "Source Language", "src", "retranslation:opus-mt", "retranslation.nllb"]
        header += ["back-translation", "Note", "", "ignore", "reference", "reference:x"]
        data = table(form, header, ["7", "T", "zh-CN", "S", "O", "", "B", "n", "0", "TQ103 run-on", "R", "X"])
        assert passages(form, data) == [
            Passage(
                text="T",
                id="7",
                source="S",
                source_language="zh",
                counterparts=(
                    Counterpart(Route.BACK_TRANSLATION, "B"),
                    Counterpart(Route.RETRANSLATION, "O", "opus-mt"),
                    Counterpart(Route.RETRANSLATION, "", "nllb"),
                    Counterpart(Route.REFERENCE, "R"),
                    Counterpart(Route.REFERENCE, "X", "x"),
                ),
                suppressions=(Suppression("TQ103"), Suppression("run-on")),
                location=Location("in", 2, 3, verbatim=True),
                extra={"Note": "n"},
            )
        ]

    def test_columns_that_are_named(self, form: str) -> None:
        chosen = {
            "text": "Final, de" if form == "tsv" else "Final",
            "source": "en-US",
            "retranslation:x": "MT",
            "id": "Key",
        }
        header = ["Key", "en-us", chosen["text"], "text", "id", "MT", "Note"]
        data = table(form, header, ["k", "S", "T", "old", "7", "R", "n"])
        (found,) = passages(form, data, Defaults("de", "en", columns=chosen))
        assert (found.id, found.text, found.source) == ("k", "T", "S")
        assert found.counterparts == (Counterpart(Route.RETRANSLATION, "R", "x"),)
        assert (found.extra, found.location.column) == ({"Note": "n"}, len("k,S,T"))

    def test_a_column_that_is_named_and_not_there(self, form: str) -> None:
        (fault,) = read(form, table(form, ["text", "b"], ["a", "b"]), Defaults(columns={"source": "c"}))
        assert str(fault) == 'in:1: no column "c" in the header "text, b"; check --columns source=c'

    def test_an_empty_cell_says_nothing(self, form: str) -> None:
        header = ["text", "id", "language", "source", "source_language", "ignore", "note"]
        (passage,) = passages(form, table(form, header, [""] * 7), Defaults("de", "ru"))
        assert passage == Passage(
            "", "de", "line-2", None, "ru", location=Location("in", 2, 1, verbatim=True), extra={"note": ""}
        )

    def test_accepts_mark_crlf_and_blank_lines(self, form: str) -> None:
        data = table(form, [], ["text", "id"], [], ["a", "1"], []).replace(b"\n", b"\r\n")
        assert [passage.text for passage in passages(form, b"\xef\xbb\xbf" + data)] == ["a"]

    def test_accepts_a_large_cell_and_odd_characters(self, form: str) -> None:
        text = "x\u2028y\0z\x85" * 1_000_000
        assert passages(form, table(form, ["text", "id"], [text, "1"]))[0].text == text

    @pytest.mark.parametrize(
        ("header", "complaint"),
        [
            (["id", "source"], 'no column "text" in the header "id, source"; name the translation "text"'),
            (["id", "Texts"], 'no column "text" in the header "id, Texts"; rename "Texts" to "text"'),
            (
                ["a|text"],
                'no column "text" in the header "a|text"; separate the columns with tabs for --format tsv',
            ),
            (["text", "MT"], 'the column "MT" repeats an earlier one; rename or remove it'),
            (["text", "a", "a"], 'the column "a" repeats an earlier one'),
            (["text", "ref:x", "reference.x"], 'the column "reference.x" repeats an earlier one'),
        ],
    )
    def test_refuses_a_header(self, form: str, header: list[str], complaint: str) -> None:
        (fault,) = faults(form, table(form, header, ["a"] * len(header)))
        assert fault.startswith(f"in:1: {complaint}")

    def test_refuses_rows_and_goes_on(self, form: str) -> None:
        rows = [
            ["id", "text", "language"],
            ["1", "a"],
            ["1", "b", "en", "d"],
            ["1", "c", "English"],
            ["1", "d", "en"],
        ]
        data = table(form, *rows, ["1", "e", "en"])
        entries = read(form, data)
        assert [str(entry).partition(";")[0] for entry in entries if isinstance(entry, InputError)] == [
            "in:2: 2 cells under a header of 3",
            "in:3: 4 cells under a header of 3",
            'in:4: "language" is "English"',
            'in:6: the id "1" is already used on line 5',
        ]
        assert [entry.text for entry in entries if isinstance(entry, Passage)] == ["d"]

    def test_a_row_that_is_not_utf8_spoils_only_itself(self, form: str) -> None:
        entries = read(form, b"text\na\n\xff\nb\n")
        assert [entry.text if isinstance(entry, Passage) else entry.line for entry in entries] == [
            "a",
            3,
            "b",
        ]

    @pytest.mark.parametrize("data", [b"\xff\na\n", b"\x1f\x8b\n"])
    def test_a_header_that_cannot_be_read_ends_it(self, form: str, data: bytes) -> None:
        assert len(faults(form, data)) == 1

    @pytest.mark.parametrize("data", [b"", b"\n\n", b"text\n"])
    def test_nothing_but_a_header_is_empty(self, form: str, data: bytes) -> None:
        (fault,) = read(form, data)
        assert isinstance(fault, EmptyInputError)


def test_tsv_knows_no_quoting() -> None:
    text = '"He said ""no"", \\t then'
    assert passages("tsv", table("tsv", ["id", "text"], ["1", text]))[0].text == text


@given(st.lists(st.tuples(CELL, CELL), min_size=1))
def test_tsv_gives_back_any_cells(rows: list[tuple[str, str]]) -> None:
    data = table("tsv", ["note", "text"], *map(list, rows))
    assert [(passage.extra["note"], passage.text) for passage in passages("tsv", data)] == rows
    lines = data.decode().split("\n")
    for passage in passages("tsv", data):
        start = passage.location.column - 1
        assert lines[passage.location.line - 1][start:] == passage.text


@given(st.lists(st.tuples(ANY, ANY), min_size=1), st.sampled_from(["\n", "\r\n"]))
def test_csv_gives_back_any_cells(rows: list[tuple[str, str]], line_end: str) -> None:
    written = io.StringIO(newline="")
    csv.writer(written, lineterminator=line_end, quoting=csv.QUOTE_ALL).writerows([("note", "text"), *rows])
    found = passages("csv", written.getvalue().encode())
    assert [(passage.extra["note"], passage.text) for passage in found] == rows
    lines = written.getvalue().split("\n")
    for passage in found:
        start = passage.location.column - 1
        rest = "\n".join(lines[passage.location.line - 1 :])[start:]
        assert passage.location.verbatim == ('"' not in passage.text)
        assert rest.startswith(passage.text.replace('"', '""') + '"')
        before = lines[passage.location.line - 1][:start]
        assert passage.location.byte_column == len(before.encode()) + 1


@pytest.mark.parametrize(
    ("row", "location"),
    [
        ("1,abc", Location("in", 2, 3, verbatim=True)),
        ('1,"abc"', Location("in", 2, 4, verbatim=True)),
        ('"1\n2",abc', Location("in", 3, 4, verbatim=True)),
        ('"a, ""b""","abc"', Location("in", 2, 13, verbatim=True)),
        ('1,"a""c"', Location("in", 2, 4, verbatim=False)),
        ('1,a"c"', Location("in", 2, 3, verbatim=True)),
    ],
)
def test_csv_locates_the_text(row: str, location: Location) -> None:
    assert passages("csv", f"id,text\n{row}\n".encode())[0].location == location


def test_csv_names_an_id_after_the_line_of_the_record() -> None:
    assert passages("csv", b'note,text\n"a\nb",c\n')[0].id == "line-2"


@pytest.mark.parametrize(
    ("row", "complaint"),
    [
        ('"a"b,c', "text after a closing quotation mark; double the quotation marks inside a quoted cell"),
        ("a\rb,c", "a carriage return in a cell without quotation marks; quote the cell"),
    ],
)
def test_csv_refuses_and_goes_on(row: str, complaint: str) -> None:
    entries = read("csv", f"text,id\na,1\n{row}\nb,2\n".encode())
    assert [str(entry) for entry in entries if isinstance(entry, InputError)] == [f"in:3: {complaint}"]
    assert [entry.text for entry in entries if isinstance(entry, Passage)] == ["a", "b"]


def test_csv_refuses_a_quotation_mark_without_its_fellow() -> None:
    complaint = "in:3: a quotation mark is never closed; close it, or double it inside a cell"
    assert faults("csv", b'text,id\na,1\n"b,2\nc,3\n') == [complaint]


def test_csv_refuses_a_cell_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    before = csv.field_size_limit(10)
    monkeypatch.setattr("tqcheck.readers.csv_rows._LONGEST_CELL", 10)
    try:
        (fault,) = faults("csv", b"text\n" + b"x" * 20)
        assert fault.startswith("in:2: broken CSV: field larger than field limit (10)")
    finally:
        csv.field_size_limit(before)


def test_csv_goes_on_behind_a_line_of_a_cell_that_is_not_utf8() -> None:
    entries = read("csv", b'text,id\n"a\n\xff\nb",1\nc,2\n')
    assert isinstance(entries[0], InputError)
    assert entries[0].line == 3
    assert entries[-1] == Passage("c", id="2", location=Location("in", 5, 1, verbatim=True))


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b'id;text;source\n1;"a;b";c,d\n', ("a;b", "c,d")),
        (b"text;source\r\nx, y;z\r\n", ("x, y", "z")),
        (b"mt;src\na;b\n", ("a", "b")),
        (b'"text";"source"\n"a ""b""";c\n', ('a "b"', "c")),
        (b"note, odd;text;source\n1;a;b\n", ("a", "b")),
        (b"text,source\na;b,c;d\n", ("a;b", "c;d")),
        (b"text,source,note;odd\na,b,c\n", ("a", "b")),
    ],
)
@pytest.mark.parametrize("form", ["csv", "auto"])
def test_csv_is_parted_by_what_parts_its_header(form: str, data: bytes, expected: tuple[str, str]) -> None:
    (passage,) = passages(form, data)
    assert (passage.text, passage.source) == expected
    if passage.location.verbatim:
        line = data.decode().split("\n")[passage.location.line - 1]
        assert line[passage.location.column - 1 :].startswith(passage.text)


def test_csv_by_semicolons_names_what_is_missing() -> None:
    (fault,) = faults("csv", b"id;source\n1;a\n")
    assert fault.startswith('in:1: no column "text" in the header "id, source"; name the translation "text"')


def test_the_separator_is_told_by_columns_that_are_named() -> None:
    chosen = Defaults(columns={"text": "Ziel", "source": "Quelle"})
    data = b"Nr, neu;Ziel;Quelle\n1, 2;T;S\n"
    for form in ("csv", "auto"):
        (found,) = passages(form, data, chosen)
        assert (found.text, found.source, found.extra) == ("T", "S", {"Nr, neu": "1, 2"})
