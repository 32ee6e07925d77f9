"""The JSON-lines contract."""

import io
import json

from tests.builders import judgement, passage
from tests.reporters.golden import assert_golden, rendered
from tests.reporters.samples import TEXT
from tqcheck.reporters.base import RenderOptions
from tqcheck.reporters.jsonl import JsonLinesReporter


def test_golden() -> None:
    assert_golden("run.jsonl", rendered("jsonl", RenderOptions()))


def test_lines_are_the_contract_s() -> None:
    *passages, last = map(json.loads, rendered("jsonl", RenderOptions()).splitlines())
    assert all(record["schema_version"] == 1 for record in (*passages, last))
    assert all("id" in record for record in passages)
    assert "id" not in last
    assert {"verdict", "signature"} <= last["summary"].keys()


def test_offsets_address_the_phrase_and_its_place_in_the_file() -> None:
    record = json.loads(rendered("jsonl", RenderOptions()).splitlines()[1])
    for found in record["findings"]:
        assert TEXT[found["start"] : found["end"]] == found["text"]
        assert (found["line"], found["column"]) == (3, 20 + found["start"])


def test_the_source_is_a_comparison_of_the_rules_that_read_it() -> None:
    stream = io.StringIO()
    JsonLinesReporter(stream, RenderOptions()).add(judgement(source_rules=("TQ102", "TQ109")))
    first, second = json.loads(stream.getvalue())["comparisons"]
    assert first == {
        "route": "source",
        "origin": None,
        "copy": False,
        "chrf": None,
        "bleu": None,
        "ter": None,
        "rules": ["TQ102", "TQ109"],
    }
    assert (second["route"], second["chrf"]) == ("retranslation", 60.0)


def test_a_line_is_a_line_for_every_program() -> None:
    stream = io.StringIO()
    JsonLinesReporter(stream, RenderOptions()).add(
        judgement(passage=passage(extra={"note": "a\u2028b\x85c\nd"}))
    )
    assert len(stream.getvalue().splitlines()) == 1
    assert json.loads(stream.getvalue())["extra"] == {"note": "a\u2028b\x85c\nd"}
