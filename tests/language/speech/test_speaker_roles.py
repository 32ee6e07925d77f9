"""Speakers who are told by what they are."""

import pytest

from tqcheck.core.comparison import Comparison
from tqcheck.core.document import Document
from tqcheck.core.passage import Route
from tqcheck.language.negation.segment import linked_segments
from tqcheck.language.speech.speaker_roles import other_speakers

_SAID = "the bridge could carry buses again"


def _found(here: str, there: str) -> list[tuple[str, str]]:
    side, counterpart = Document.of(here, "en"), Document.of(there, "en")
    linked = linked_segments(Comparison(side, side, counterpart, Route.RETRANSLATION))
    found = other_speakers([(each.here, each.there) for each in linked])
    return [(each.here.of(here), each.there.of(there)) for each in found]


@pytest.mark.parametrize(
    ("here", "there", "expected"),
    [
        pytest.param(
            "The mayor said", "The farmer said", [("The mayor", "The farmer")], id="of another field"
        ),
        pytest.param(
            "The judge said", "A nurse told reporters", [("The judge", "A nurse")], id="told somebody"
        ),
        pytest.param("The mayor said", "The minister said", [], id="of one field"),
        pytest.param(
            "The minister's wife said", "A member of the cabinet said", [("The minister's wife", "A member")]
        ),
        pytest.param("An official said", "The judge said", [], id="who may be anything"),
        pytest.param("One father said", "One farmer said", [], id="both in private"),
        pytest.param("The mayor was told by engineers", "The farmer said", [], id="the mayor is spoken to"),
    ],
)
def test_speakers_of_different_fields_cannot_be_one(
    here: str, there: str, expected: list[tuple[str, str]]
) -> None:
    assert _found(f"{here} that {_SAID}.", f"{there} that {_SAID}.") == expected


def test_what_is_said_must_be_the_same() -> None:
    assert not _found(
        "The mayor said that nobody was hurt.", "The farmer said that the rain had come too late."
    )


def test_speakers_of_one_field_that_have_changed_places() -> None:
    minister, mayor = f"The minister said that {_SAID}.", "The mayor said that nobody had asked the town."
    assert _found(f"{minister} {mayor}", f"{mayor} {minister}") == []
    handed_on = minister.replace("minister", "mayor"), mayor.replace("mayor", "minister")
    assert _found(f"{minister} {mayor}", " ".join(handed_on)) == [
        ("The minister", "The mayor"),
        ("The mayor", "The minister"),
    ]
