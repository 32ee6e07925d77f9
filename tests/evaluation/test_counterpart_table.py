"""Counterparts in a file of their own, found by the source."""

import json

import pytest

from tests.builders import passage
from tests.evaluation.reading import given_file
from tqcheck.core.errors import InputError, UsageError
from tqcheck.evaluation.annotated import Annotated
from tqcheck.evaluation.reading.counterparts import CounterpartTable


def table(*records: object) -> CounterpartTable:
    return CounterpartTable(given_file("".join(json.dumps(record) + "\n" for record in records), "more"))


def test_counterparts_come_to_the_passages_with_their_source() -> None:
    made = table(
        {"source": " 水 ", "retranslation": {"a": "Water.", "b": "Waters."}},
        {"source": "水", "retranslation": {"a": "Water."}, "reference": "The water."},
        {"source": "火", "reference": "Fire."},
    )
    given = [Annotated(passage("Water", "Rain.", source="水")), Annotated(passage("Earth", source="土"))]
    water, earth = made.added_to(given)
    assert [each.text for each in water.passage.counterparts] == ["Rain.", "Water.", "Waters.", "The water."]
    assert earth.passage.counterparts == ()


def test_a_file_of_other_sources_is_refused() -> None:
    with pytest.raises(UsageError, match="more has none of the passages' sources"):
        list(table({"source": "火", "reference": "Fire."}).added_to([Annotated(passage(source="水"))]))


@pytest.mark.parametrize(
    ("record", "message"),
    [
        ({"reference": "Fire."}, 'more:1: no "source"'),
        ({"source": "火"}, 'more:1: neither "retranslation" nor "reference"'),
        ({"source": "火", "round_trip": "Fire."}, 'more:1: neither "retranslation" nor "reference"'),
        ({"source": "火", "reference": 3}, 'more:1: "reference" is a number'),
    ],
)
def test_rows_of_no_use(record: object, message: str) -> None:
    with pytest.raises(InputError, match=message):
        table(record)
