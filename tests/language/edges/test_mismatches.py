"""What differs at the edges of two texts, and where it stands."""

import pytest

from tqcheck.core.finding import Span
from tqcheck.core.passage import Passage
from tqcheck.judging.prepare import prepare
from tqcheck.judging.run_rules import run_passage_rule
from tqcheck.language.edges.capital_mismatch import capital_mismatch
from tqcheck.language.edges.mark_mismatch import mark_mismatch
from tqcheck.language.edges.outer_space import space_mismatches
from tqcheck.rules.edge_mismatch import EdgeMismatch


@pytest.mark.parametrize(
    ("text", "source", "span"),
    [
        ("a ", "b", Span(1, 2)),
        ("a", "b ", Span(1, 1)),
        (" a", "b", Span(0, 1)),
        ("a", "\nb", Span(0, 0)),
        ("a\n", "b ", Span(1, 2)),
        ("a  ", "b ", None),
        ("a\r\n", "b\n", None),
        (" ", "b", None),
    ],
)
def test_spaces(text: str, source: str, span: Span | None) -> None:
    found = list(space_mismatches(text, "de", source, "en"))
    assert [each.span for each in found] == ([] if span is None else [span])


@pytest.mark.parametrize(
    ("text", "source", "message"),
    [
        ("Sichern.", "Save", "a full stop at the end, none in the source"),
        ("Sichern", "Save it.", "a full stop of the source is missing at the end"),
        ("Sichern:", "Save it?", "a colon at the end, a question mark in the source"),
        ("Sichern!", "Save it.", None),
        ("Er ging „heim.“", "He went home.", None),
        ("Ein Satz mit Punkt.", "A headline that is longer than a label", None),
    ],
)
def test_marks(text: str, source: str, message: str | None) -> None:
    found = mark_mismatch(text, "de", source, "en")
    assert (found and found.message) == message


@pytest.mark.parametrize(
    ("text", "source", "is_flagged"),
    [
        ("der Text ist leer.", "The text is empty.", True),
        ("Der Text ist leer.", "the text is empty.", True),
        ("„der Text ist leer.“", "The text is empty.", True),
        ("der leere Text", "The empty text", False),
        ("iPads sind nicht dabei.", "Tablets are not included.", False),
        ("user_name darf nicht fehlen.", "The name is required.", False),
        ("e.target ist nicht bekannt.", "The target is unknown.", False),
        ("{name} ist nicht dabei.", "Nobody is with you.", False),
        ("3 Dateien sind weg.", "Three files are gone.", False),
    ],
)
def test_capitals(text: str, source: str, is_flagged: bool) -> None:
    assert (capital_mismatch(text, "de", source, "en") is not None) is is_flagged


def test_a_passage_without_a_source_is_not_judged() -> None:
    result = run_passage_rule(EdgeMismatch(), prepare(Passage("Sichern.", "de")))
    assert result.skip_reason == "no source to compare with"


@pytest.mark.parametrize(
    ("text", "source", "source_language"),
    [
        ("Der Rat tagt.", "\u3000\u3000市议会开会。", "zh"),
        ("Der Rat tagt. " * 40, "The council meets." * 40, "en"),
        ("Der Rat tagt.\n", "The council meets." * 40, "en"),
    ],
    ids=["indented", "prose", "prose beside"],
)
def test_spaces_of_prose(text: str, source: str, source_language: str) -> None:
    assert list(space_mismatches(text, "de", source, source_language)) == []
