"""Relations whose two sides cannot change places, as they are read from one sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.core.document import Document
from tqcheck.language.content.directed_relations import relations, statements
from tqcheck.language.negation.segment import Segment


def read(text: str) -> list[tuple[str, set[str], set[str]]]:
    document = Document(text, "en")
    found = relations(Segment.of(document, 0, len(document.sentences)))
    return [(each.name, set(each.first), set(each.second)) for each in found]


@pytest.mark.parametrize(
    ("text", "name", "first", "second"),
    [
        ("The club sued the striker.", "su", {"club"}, {"striker"}),
        ("The striker was sued by the club.", "su", {"club"}, {"striker"}),
        ("The striker has also been sued by the club.", "su", {"club"}, {"striker"}),
        ("She attacked him.", "attack", {"*she"}, {"*he"}),
        ("The dog bit and injured the guard.", "attack", {"dog"}, {"guard"}),
        ("Norway gave trawlers to Iceland.", "transfer", {"norway"}, {"iceland"}),
        ("Trawlers provided by Norway to Iceland sank.", "transfer", {"norway"}, {"iceland"}),
        ("Trains collided because of fog.", "because", {"fog"}, {"train", "collid"}),
        ("Because of fog, trains collided.", "because", {"fog"}, {"train", "collid"}),
        ("Fog caused delays.", "because", {"fog"}, {"delay"}),
        ("Lyon spent less than Nice.", "exceed", {"nice"}, {"lyon"}),
        ("He died of cold, not hunger.", "not", {"cold"}, {"hunger"}),
        ("The tenant complained that the porter was rude.", "say", {"tenant"}, {"porter"}),
        ("The tenant said the porter was rude.", "say", {"tenant"}, {"porter"}),
        ("The bank said that it sued the tenant.", "su", {"bank"}, {"tenant"}),
        ("The bank has decided to attack the tenant.", "attack", {"bank"}, {"tenant"}),
        ("The bank, which is small, was sued by the tenant.", "su", {"tenant"}, {"bank"}),
        ("The bank was sued in March over a loan by the tenant.", "su", {"tenant"}, {"bank"}),
    ],
)
def test_is_read(text: str, name: str, first: set[str], second: set[str]) -> None:
    assert (name, first, second) in read(text)


@pytest.mark.parametrize(
    "text",
    [
        "The mayor met the governor.",
        "Taxes were cut by 9 billion euros.",
        "An Arabic-speaking crowd gathered.",
        "The coach said it was late.",
        "He said that the porter was rude.",
        "The tenant warned against the porter.",
        "“The porter was rude”, said the tenant.",
    ],
)
def test_is_left_alone(text: str) -> None:
    assert read(text) == []


WORDS = st.sampled_from(
    [
        *("because of", "due to", "led to", "caused", "more", "less", "than", "not", "rather than"),
        *("by", "gave", "was sued", "the man", "club", "he", "her", "who", ",", ".", "surpassed", "sparked"),
    ]
)


@given(st.lists(WORDS, min_size=1, max_size=14).map(" ".join))
def test_whatever_is_found_stands_in_the_text(text: str) -> None:
    document = Document(text, "en")
    stretch = Segment.of(document, 0, len(document.sentences))
    for each in relations(stretch):
        assert stretch.span(each.start, each.end).of(text)


@pytest.mark.parametrize(
    ("text", "subject", "verb", "rest"),
    [
        ("The pilot remains in hospital, while the engineer left.", {"pilot"}, "remain", {"hospit"}),
        ("The mayor protested against the plan.", {"mayor"}, "protest", {"plan"}),
    ],
)
def test_statements(text: str, subject: set[str], verb: str, rest: set[str]) -> None:
    document = Document(text, "en")
    found = statements(Segment.of(document, 0, len(document.sentences)))
    assert any(each.subject == subject and each.verb == verb and rest <= each.rest for each in found), found


def test_nothing_is_said_of_pronouns() -> None:
    document = Document("She remains in hospital.", "en")
    assert statements(Segment.of(document, 0, 1)) == []
