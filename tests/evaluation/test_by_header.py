"""Annotated files, told apart by their first line."""

import pytest

from tests.evaluation.reading import read
from tqcheck.core.errors import InputError
from tqcheck.evaluation.reading.by_header import ByHeader


@pytest.mark.parametrize(
    "text",
    [
        '{"text": "A dam.", "score": 1}\n',
        '\ufeff {"text": "A dam.", "score": 1}\n',
        "system\tseg_id\trater\tsource\ttarget\tcategory\tseverity\r\ne\t1\tr\tx\tA dam.\tNo-error\t\r\n",
    ],
)
def test_both_forms(text: str) -> None:
    assert [each.passage.text for each in read(ByHeader(), text)] == ["A dam."]


@pytest.mark.parametrize("text", ["A dam broke.\n", "text\tscore\nA dam.\t1\n"])
def test_neither(text: str) -> None:
    with pytest.raises(InputError, match="in:1: neither a JSON object nor the header of an MQM table"):
        read(ByHeader(), text)


def test_a_table_that_lacks_a_column_is_still_a_table() -> None:
    with pytest.raises(InputError, match='no column "severity"'):
        read(ByHeader(), "system\tseg_id\trater\tsource\ttarget\tcategory\n")


def test_nothing() -> None:
    assert read(ByHeader(), "") == []
