"""Excel workbooks and Parquet files."""

import io
import zipfile
from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from typing import Any

import openpyxl
import pyarrow
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyarrow import parquet

from tests.readers.reading import faults, passages, read
from tqcheck.core.errors import InputError
from tqcheck.core.passage import Counterpart, Location, Passage, Route
from tqcheck.readers import READERS, Defaults, InputFile
from tqcheck.readers import seekable as seekable_module

Rows = Sequence[Any]
TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1)


def xlsx(rows: Rows, change: Callable[[Any], None] = lambda sheet: None) -> bytes:
    """A workbook with the rows on its first sheet, and what else is to be done with that."""
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    assert sheet is not None
    for row in rows:
        sheet.append(list(row))
    change(sheet)
    made = io.BytesIO()
    workbook.save(made)
    return made.getvalue()


def table(rows: Rows) -> bytes:
    """A Parquet file of text with the first row as the names of its columns."""
    names, *rest = rows
    columns = [[row[number] for row in rest] for number in range(len(names))]
    made = io.BytesIO()
    parquet.write_table(pyarrow.table(columns, names=list(names)), made)
    return made.getvalue()


WRITERS: dict[str, Callable[[Rows], bytes]] = {"xlsx": xlsx, "parquet": table}
FIRST_ROW = {"xlsx": 2, "parquet": 1}


@pytest.mark.parametrize("form", WRITERS)
class TestBoth:
    """What holds for both."""

    def test_columns_are_keys_and_a_line_is_a_row(self, form: str) -> None:
        rows = [
            ["id", "MT", "Source Language", "src", "retranslation:opus-mt", "Note"],
            ["7", "T", "zh-CN", "S", "O", "n"],
            [None, "U", None, None, "P", None],
        ]
        first = FIRST_ROW[form]
        assert passages(form, WRITERS[form](rows)) == [
            Passage(
                text="T",
                id="7",
                source="S",
                source_language="zh",
                counterparts=(Counterpart(Route.RETRANSLATION, "O", "opus-mt"),),
                location=Location("in", first, 1, verbatim=False),
                extra={"Note": "n"},
            ),
            Passage(
                text="U",
                id=f"line-{first + 1}",
                counterparts=(Counterpart(Route.RETRANSLATION, "P", "opus-mt"),),
                location=Location("in", first + 1, 1, verbatim=False),
                extra={"Note": ""},
            ),
        ]

    def test_columns_that_are_named(self, form: str) -> None:
        data = WRITERS[form]([["Ziel", "Quelle", "text"], ["T", "S", "old"]])
        chosen = Defaults("de", "en", columns={"text": "Ziel", "source": "Quelle"})
        (found,) = passages(form, data, chosen)
        assert (found.text, found.source, found.language) == ("T", "S", "de")

    @pytest.mark.parametrize(
        ("rows", "message"),
        [
            ([["source"], ["S"]], 'no column "text" in the header "source"'),
            ([["text", "MT"], ["T", "U"]], 'the column "MT" repeats an earlier one'),
        ],
    )
    def test_a_header_that_will_not_do(self, form: str, rows: Rows, message: str) -> None:
        (fault,) = faults(form, WRITERS[form](rows))
        assert message in str(fault)

    def test_without_rows_there_is_nothing_to_check(self, form: str) -> None:
        (fault,) = faults(form, WRITERS[form]([["text"]]))
        assert fault == "in: no passages in it; check the file, or pass --allow-empty"

    @pytest.mark.parametrize("data", [b"", b"text\nT\n", b"PK\x03\x04 and no more", b"PAR1PAR1", bytes(200)])
    def test_what_is_no_such_file_is_refused_in_one_line(self, form: str, data: bytes) -> None:
        (fault,) = faults(form, data)
        assert "\n" not in str(fault)
        assert str(fault).startswith("in: is no ")

    @pytest.mark.parametrize("kept", [0.2, 0.5, 0.9, 0.99])
    def test_a_file_that_ends_too_soon_is_refused(self, form: str, kept: float) -> None:
        data = WRITERS[form]([["text"], *([f"T{number}"] for number in range(50))])
        found = faults(form, data[: int(kept * len(data))])
        assert len(found) == 1
        assert "\n" not in str(found[0])

    def test_a_stream_is_read_as_a_file_is(self, form: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(seekable_module, "_IN_MEMORY", 10)
        data = WRITERS[form]([["text"], ["T"]])

        class Stream(io.BytesIO):
            def seekable(self) -> bool:
                return False

        source = InputFile("in", lambda: Stream(data), form)
        (found,) = READERS[form].read(source, Defaults())
        assert isinstance(found, Passage)
        assert found.text == "T"

    @settings(max_examples=30)
    @given(texts=st.lists(TEXT.filter(str.strip), min_size=1, max_size=9))
    def test_texts_come_as_they_are(self, form: str, texts: list[str]) -> None:
        data = WRITERS[form]([["text", "id"], *([text, f"n{number}"] for number, text in enumerate(texts))])
        assert [each.text for each in passages(form, data)] == texts

    def test_the_library_that_is_missing_is_named(self, form: str, monkeypatch: pytest.MonkeyPatch) -> None:
        data = WRITERS[form]([["text"], ["T"]])
        library = {"xlsx": "openpyxl", "parquet": "pyarrow"}[form]
        monkeypatch.setitem(__import__("sys").modules, library, None)
        (fault,) = faults(form, data)
        assert f"need {library}, which is not installed; pip install" in str(fault)
        assert "tables" in str(fault)


@pytest.mark.parametrize(
    ("value", "number_format", "shown"),
    [
        (3, "General", "3"),
        (3.0, "General", "3"),
        (2.5, "General", "2.5"),
        (0.25, "0%", "25%"),
        (0.125, "0.0%", "12.5%"),
        (True, "General", "TRUE"),
        (date(2027, 1, 31), "yyyy-mm-dd", "2027-01-31"),
        (datetime(2027, 1, 31, 9, 30), "yyyy-mm-dd hh:mm", "2027-01-31 09:30:00"),
        (time(9, 30), "hh:mm", "09:30:00"),
        ("=text", "@", "=text"),
    ],
    ids=str,
)
def test_cells_are_read_as_they_are_shown(value: object, number_format: str, shown: str) -> None:
    def change(sheet: Any) -> None:
        sheet["A2"].value = value
        sheet["A2"].number_format = number_format
        if isinstance(value, str):
            sheet["A2"].data_type = "s"

    (found,) = passages("xlsx", xlsx([["text"], ["x"]], change))
    assert found.text == shown


def test_rows_without_a_word_are_passed_over_and_counted() -> None:
    data = xlsx([["text", "source"], [None, None], ["T", None], ["  ", ""], ["U", "S"]])
    assert [(each.text, each.location.line) for each in passages("xlsx", data)] == [("T", 3), ("U", 5)]


def test_a_formula_without_a_saved_value_is_named() -> None:
    data = xlsx([["text", "source"], ["T", '=CONCATENATE("a", "b")'], ["U", "S"]])
    fault, passage = read("xlsx", data)
    assert isinstance(fault, InputError)
    assert str(fault).startswith("in:2: the formula in column B has no saved value")
    assert isinstance(passage, Passage)
    assert passage.text == "U"


def test_the_first_sheet_that_is_not_hidden_is_read() -> None:
    def change(sheet: Any) -> None:
        sheet.sheet_state = "hidden"
        other = sheet.parent.create_sheet("shown")
        other.append(["text"])
        other.append(["seen"])

    assert [each.text for each in passages("xlsx", xlsx([["text"], ["hidden"]], change))] == ["seen"]


def test_a_row_with_cells_beyond_the_header_is_refused() -> None:
    (fault,) = faults("xlsx", xlsx([["text"], ["T", "more"]]))
    assert "2 cells under a header of 1" in str(fault)


def test_a_workbook_that_is_made_to_harm_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tqcheck.readers.xlsx_rows._MOST_UNPACKED", 10**6)
    made = io.BytesIO(xlsx([["text"], ["T"]]))
    with zipfile.ZipFile(made, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/media/zeros", bytes(3 * 10**6))
    (fault,) = faults("xlsx", made.getvalue())
    assert "bytes unpacked" in str(fault)


def test_entities_of_a_hostile_sheet_are_not_expanded() -> None:
    given = io.BytesIO(xlsx([["text"], ["T"]]))
    made = io.BytesIO()
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">' + "".join(
        f'<!ENTITY {chr(98 + each)} "{f"&{chr(97 + each)};" * 10}">' for each in range(9)
    )
    with zipfile.ZipFile(given) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            content = old.read(name).decode()
            if name == "xl/worksheets/sheet1.xml":
                content = bomb + "]>" + content.replace("<sheetData>", "<sheetData>&j;")
            new.writestr(name, content)
    (fault,) = faults("xlsx", made.getvalue())
    assert "\n" not in str(fault)


@pytest.mark.parametrize(
    ("values", "shown"),
    [
        ([1], "1"),
        ([2.5], "2.5"),
        ([True], "true"),
        ([date(2027, 1, 31)], "2027-01-31"),
        ([b"\xc3\xa9\xff"], "é\\xff"),
        ([["a", "é"]], '["a", "é"]'),
        ([{"en": "a"}], '{"en": "a"}'),
        ([None], ""),
    ],
    ids=str,
)
def test_values_of_other_types_are_shown_as_text(values: list[object], shown: str) -> None:
    made = io.BytesIO()
    parquet.write_table(pyarrow.table({"text": ["T"], "Note": values}), made)
    (found,) = passages("parquet", made.getvalue())
    assert found.extra == {"Note": shown}
