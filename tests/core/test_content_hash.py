"""Hashes of content: the same for the same content, wherever it stands."""

from dataclasses import replace
from typing import Any

import pytest

from tests.builders import passage
from tqcheck.core.content_hash import content_digest, text_hash
from tqcheck.core.passage import Counterpart, Location, Route, Suppression

HERE = passage("Rates rose.", "Fees rose.", source="利率上升。", source_language="zh")


def test_a_text_s_hash_is_for_ever() -> None:
    assert text_hash("Rates rose.\nFees fell.") == "3a5042dc2db36039"


def test_line_ends_of_another_system_change_nothing() -> None:
    assert text_hash("a\r\nb") == text_hash("a\nb") != text_hash("a b")


@pytest.mark.parametrize(
    "fields", [{"id": "p9"}, {"location": Location("moved.jsonl", 9)}, {"extra": {"a": 1}}]
)
def test_a_passage_that_moved_is_the_same(fields: dict[str, Any]) -> None:
    assert content_digest(replace(HERE, **fields)) == content_digest(HERE)


@pytest.mark.parametrize(
    "fields",
    [
        {"text": "Rates fell."},
        {"text": "\ud800"},
        {"language": "de"},
        {"source": None},
        {"source_language": "ja"},
        {"counterparts": ()},
        {"counterparts": (Counterpart(Route.REFERENCE, "Fees rose.", "a"),)},
        {"counterparts": (Counterpart(Route.RETRANSLATION, "Fees rose.", "b"),)},
        {"suppressions": (Suppression("TQ102"),)},
    ],
)
def test_a_passage_that_is_judged_by_something_else_is_another(fields: dict[str, Any]) -> None:
    assert content_digest(replace(HERE, **fields)) != content_digest(HERE)
