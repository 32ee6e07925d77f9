"""A mapping into a passage."""

import pickle
from typing import Any

import pytest

from tqcheck.core.errors import InputError
from tqcheck.core.passage import Counterpart, Location, Passage, Route, Suppression
from tqcheck.readers.base import Defaults
from tqcheck.readers.record import passage_from


def made(defaults: Defaults | None = None, **record: Any) -> Passage:
    return passage_from(record, Location("in", 7), defaults or Defaults())


def test_holds_every_key() -> None:
    passage = made(
        id="p1", text="T", language="en", source="S", source_language="zh", back_translation="B",
        round_trip="P", retranslation={"opus-mt": "O", "nllb": "N"}, reference="R", note=[1],
    )  # fmt: skip
    assert passage == Passage(
        text="T",
        language="en",
        id="p1",
        source="S",
        source_language="zh",
        counterparts=(
            Counterpart(Route.BACK_TRANSLATION, "B"),
            Counterpart(Route.ROUND_TRIP, "P"),
            Counterpart(Route.RETRANSLATION, "O", "opus-mt"),
            Counterpart(Route.RETRANSLATION, "N", "nllb"),
            Counterpart(Route.REFERENCE, "R"),
        ),
        location=Location("in", 7),
        extra={"note": [1]},
    )
    assert pickle.loads(pickle.dumps(passage)) == passage


def test_needs_only_the_text() -> None:
    passage = made(Defaults("de", "ru"), text="T")
    assert (passage.id, passage.language, passage.source_language) == ("line-7", "de", "ru")
    assert (passage.source, passage.counterparts, passage.suppressions) == (None, (), ())


@pytest.mark.parametrize("name", ["text", "mt", "translation", "hypothesis"])
def test_knows_the_text_by_its_other_names(name: str) -> None:
    renamed: dict[str, Any] = {name: "T", "src": "S", "ref": "R"}
    assert made(**renamed) == made(text="T", source="S", reference="R")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("a", [(None, "a")]),
        ("", [(None, "")]),
        (["a", "b"], [(None, "a"), (None, "b")]),
        (["a", None], [(None, "a")]),
        ({"x": "a", "y": ["b", "c"], "z": None}, [("x", "a"), ("y", "b"), ("y", "c")]),
        ({"": "a"}, [(None, "a")]),
        ([], []),
        ({}, []),
        (None, []),
    ],
)
def test_counterparts(value: object, expected: list[tuple[str | None, str]]) -> None:
    passage = made(text="T", retranslation=value)
    assert [(one.origin, one.text) for one in passage.counterparts] == expected


@pytest.mark.parametrize(
    ("value", "expected"), [(7, "7"), (1.5, "1.5"), ("x", "x"), ("", "line-7"), (None, "line-7")]
)
def test_ids(value: object, expected: str) -> None:
    assert made(text="T", id=value).id == expected


def test_null_is_absent() -> None:
    nulls: dict[str, Any] = dict.fromkeys(
        ("id", "language", "source", "source_language", "reference", "ignore", "mt")
    )
    assert made(text="T", **nulls) == made(text="T")


def test_a_null_of_anothers_is_kept() -> None:
    assert made(text="T", note=None).extra == {"note": None}


def test_excuses() -> None:
    passage = made(
        text="T", ignore=["TQ103", {"rule": "run-on", "phrase": "p", "reason": "r"}, {"rule": "x"}]
    )
    assert passage.suppressions == (Suppression("TQ103"), Suppression("run-on", "p", "r"), Suppression("x"))


@pytest.mark.parametrize(
    ("record", "complaint"),
    [
        ({}, 'no "text"; name the translation "text" (or mt, translation, hypothesis)'),
        ({"texts": "a"}, 'no "text"; rename "texts" to "text"'),
        ({"text": None}, '"text" is null; give the translation as "text"'),
        ({"text": 1}, '"text" is a number; make it a string'),
        ({"text": ["a"]}, '"text" is a list; make it a string'),
        ({"text": "a", "mt": "a"}, '"mt" is "text" under another name, and both are here; keep one'),
        ({"text": "a", "source": {}}, '"source" is an object; make it a string'),
        ({"text": "a", "id": True}, '"id" is true or false; make it a string or a number'),
        ({"text": "a", "id": []}, '"id" is a list; make it a string or a number'),
        ({"text": "a", "language": "English"}, '"language" is "English"; write a language code such as'),
        ({"text": "a", "source_language": 1}, '"source_language" is a number; make it a string'),
        ({"text": "a", "reference": 1}, '"reference" is a number; make it a string, a list of strings, or a map'),
        ({"text": "a", "reference": ["b", 1]}, '"reference" holds a number; make it a string'),
        ({"text": "a", "reference": {"x": {}}}, '"reference: x" holds an object; make it a string'),
        ({"text": "a", "reference": {"x": [["b"]]}}, '"reference: x" holds a list; make it a string'),
        ({"text": "a", "ignore": "TQ103"}, '"ignore" is a string; make it a list of rules: ["TQ103"]'),
        ({"text": "a", "ignore": [None]}, '"ignore" holds null; name a rule by its code or name'),
        ({"text": "a", "ignore": [{}]}, '"ignore" has no "rule"; name a rule by its code or name'),
        ({"text": "a", "ignore": [{"rule": 1}]}, '"rule" is a number; make it a string'),
        ({"text": "a", "ignore": [{"why": ""}]}, '"ignore" has an unknown key "why"; known are rule, phrase, reason'),
    ],
)  # fmt: skip
def test_refuses(record: dict[str, object], complaint: str) -> None:
    with pytest.raises(InputError) as fault:
        passage_from(record, Location("in", 7), Defaults())
    assert str(fault.value).startswith(complaint)


def test_refuses_what_could_not_be_handed_on() -> None:
    deep: object = "x"
    for _ in range(70):
        deep = [{"a": deep}] if isinstance(deep, str) else [deep]
    with pytest.raises(InputError, match="nested more than 64 deep"):
        made(text="T", note=deep)
    assert made(text="T", note={"a": [[["x"]]]}).extra == {"note": {"a": [[["x"]]]}}


def test_a_hundred_counterparts_are_read_and_no_more() -> None:
    assert len(made(text="T", reference=["R"] * 100).counterparts) == 100
    with pytest.raises(InputError, match="101 counterparts, more than 100; leave some of them out"):
        made(text="T", reference=["R"] * 60, retranslation=["R"] * 41)
