"""`tqcheck schema`: what is read and written obeys it, and it knows every key."""

import json
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tests.cli.in_process import tqcheck
from tqcheck.cli.schemas import SchemaName, schema_text
from tqcheck.config.starter import starter
from tqcheck.core.settings import Settings
from tqcheck.readers.record import KEY_OF

FIXTURES = Path(__file__).parents[2] / "fixtures"
GOLDEN = Path(__file__).parents[1] / "reporters" / "golden" / "run.jsonl"


def schema(name: SchemaName) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(schema_text(name))
    jsonschema.Draft202012Validator.check_schema(read)
    return read


def validator(name: SchemaName) -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(schema(name))


def described(value: Any, by: Any, whole: Any) -> Iterator[str]:
    """Keys of a value that its schema does not describe."""
    by = whole["$defs"][by["$ref"].rpartition("/")[2]] if "$ref" in by else by
    if isinstance(value, dict) and "properties" in by:
        for key, inside in value.items():
            if key not in by["properties"]:
                yield key
            elif key != "extra":
                yield from described(inside, by["properties"][key], whole)
    elif isinstance(value, list) and "items" in by:
        for inside in value:
            yield from described(inside, by["items"], whole)


@pytest.mark.parametrize("name", SchemaName)
def test_the_command_prints_it(name: SchemaName, tmp_path: Path) -> None:
    assert tqcheck("schema", name.value, cwd=tmp_path).out == schema_text(name)


def test_what_is_written_obeys_it_and_no_key_is_forgotten() -> None:
    run = schema(SchemaName.RUN)
    for line in GOLDEN.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        validator(SchemaName.RUN).validate(record)
        part = run["$defs"]["passage"] if "id" in record else run["oneOf"][1]
        assert list(described(record, part, run)) == []


def test_a_real_run_obeys_it(tmp_path: Path) -> None:
    out = tqcheck(
        "check", FIXTURES / "news-zh-en.jsonl", "--no-model", "--output", "jsonl", "--no-cache", cwd=tmp_path
    ).out
    for line in out.splitlines():
        validator(SchemaName.RUN).validate(json.loads(line))


@pytest.mark.parametrize("path", sorted(FIXTURES.glob("news-*.jsonl")), ids=lambda path: path.stem)
def test_what_is_read_obeys_it(path: Path) -> None:
    for line in path.read_text(encoding="utf-8").splitlines():
        validator(SchemaName.INPUT).validate(json.loads(line))


def test_every_key_that_is_read_is_described() -> None:
    assert set(schema(SchemaName.INPUT)["properties"]) == set(KEY_OF)


def test_every_setting_is_described() -> None:
    settings = {field.name.replace("_", "-") for field in fields(Settings)}
    assert set(schema(SchemaName.CONFIG)["properties"]) == settings


@pytest.mark.parametrize(
    ("settings", "obeys"),
    [
        ({}, True),
        ({"language": "en", "fail-on": "never", "severity": {"TQ106": "major"}}, True),
        ({"excuse": [{"rule": "TQ103", "phrase": "Kiev", "reason": "the house style"}]}, True),
        ({"fail_on": "major"}, False),
        ({"fail-on": "grave"}, False),
        ({"max-flagged": 2}, False),
    ],
)
def test_configurations(settings: dict[str, object], obeys: bool) -> None:
    assert validator(SchemaName.CONFIG).is_valid(settings) is obeys


def test_the_starter_holds_no_setting_of_another_name() -> None:
    meanings = {field.name: "What it is for." for field in fields(Settings)}
    keys = {
        line[2:].split(" = ")[0]
        for line in starter(meanings).splitlines()
        if " = " in line and line[:2] == "# "
    }
    assert keys >= set(schema(SchemaName.CONFIG)["properties"]) - {"excuse"}
