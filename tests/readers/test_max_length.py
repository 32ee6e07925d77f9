"""How long a passage may be, as records, tables and XLIFF files say it."""

from io import BytesIO
from typing import Any

import pytest

from tqcheck.core.content_hash import texts_digest
from tqcheck.core.errors import InputError
from tqcheck.core.length_limit import LengthLimit, LengthUnit
from tqcheck.core.passage import Location, Passage
from tqcheck.readers import READERS, Defaults
from tqcheck.readers.base import InputFile
from tqcheck.readers.record import passage_from, record_of

UNIT = '<trans-unit id="1"{}><source>Save</source><target>{}</target></trans-unit>'
FILE = '<xliff version="1.2"><file source-language="en" target-language="de"><body>{}</body></file></xliff>'


def from_record(value: Any) -> Passage:
    return passage_from({"text": "Sichern", "max_length": value}, Location("x", 1), Defaults())


def read(text: str, form: str) -> LengthLimit | None:
    (entry,) = READERS[form].read(InputFile("x", lambda: BytesIO(text.encode()), form), Defaults())
    assert isinstance(entry, Passage), entry
    return entry.max_length


@pytest.mark.parametrize(
    ("value", "limit"),
    [
        (20, LengthLimit(20)),
        ("20", LengthLimit(20)),
        ("20 bytes", LengthLimit(20, LengthUnit.BYTES)),
        (None, None),
    ],
)
def test_of_a_record(value: Any, limit: LengthLimit | None) -> None:
    passage = from_record(value)
    assert passage.max_length == limit
    assert passage_from(record_of(passage), Location("x", 1), Defaults()) == passage


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (-1, '"max_length" is "-1"; write a whole number'),
        (2.5, '"max_length" is a number; write a whole number'),
        ("wide", '"max_length" is "wide"; write a whole number'),
        (True, '"max_length" is true or false; write a whole number'),
        ([1], '"max_length" is a list; write a whole number'),
    ],
)
def test_what_is_no_length(value: Any, said: str) -> None:
    with pytest.raises(InputError) as raised:
        from_record(value)
    assert str(raised.value).startswith(said)


def test_of_a_table() -> None:
    assert read("text,max-length\nSichern,20 cells\n", "csv") == LengthLimit(20, LengthUnit.CELLS)
    assert read("text,max_length\nSichern,\n", "csv") is None


@pytest.mark.parametrize(
    ("attributes", "target", "limit"),
    [
        (' maxwidth="5" size-unit="char"', "Sichern", LengthLimit(5)),
        (' maxwidth="5" size-unit="byte"', "Sichern", LengthLimit(5, LengthUnit.BYTES)),
        (' maxwidth="5"', "Sichern", None),
        (' maxwidth="5" size-unit="pixel"', "Sichern", None),
        (' maxwidth="wide" size-unit="char"', "Sichern", None),
        (' size-unit="char"', "Sichern", None),
        (' maxwidth="5" size-unit="char"', '<g id="1">Sichern</g>', None),
        (' maxwidth="5" size-unit="char"', '<mrk mtype="term">Sichern</mrk>', LengthLimit(5)),
    ],
)
def test_of_xliff(attributes: str, target: str, limit: LengthLimit | None) -> None:
    assert read(FILE.format(UNIT.format(attributes, target)), "xliff") == limit


def test_another_limit_is_analysed_anew() -> None:
    assert len({texts_digest(from_record(value)) for value in (None, 20, "20 bytes", 21)}) == 4
