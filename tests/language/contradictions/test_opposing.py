"""Classes of words that exclude each other, and where two sentences have two of a class in one place."""

from importlib.resources import files

import pytest

from tqcheck.core.document import Document
from tqcheck.language.contradictions import contradictions, excludes
from tqcheck.language.contradictions.classes import WordKind, members_in
from tqcheck.language.negation.segment import Segment

LINES = [
    line
    for line in files("tqcheck.language.contradictions")
    .joinpath("classes.txt")
    .read_text("utf-8")
    .splitlines()
    if line and not line.startswith("#")
]


def stretch(text: str) -> Segment:
    document = Document(text, "en")
    return Segment.of(document, 0, len(document.sentences))


def found(here: str, there: str) -> list[tuple[str, str]]:
    return [
        (each.here.of(here), each.there.of(there)) for each in contradictions(stretch(here), stretch(there))
    ]


@pytest.mark.parametrize("line", LINES)
def test_a_class_has_a_kind_and_members_that_share_no_phrase(line: str) -> None:
    kind, _, members = line.partition("|")
    assert kind.strip() in set(WordKind)
    phrases = [set(member.split()) for member in members.split(";")]
    assert len(phrases) >= 2
    assert all(phrases)
    assert len(set.union(*phrases)) == sum(map(len, phrases))


@pytest.mark.parametrize(
    ("phrase", "length"),
    [
        ("rose", 1),
        ("going up", 2),
        ("Deputy Mayor", 2),
        ("north-western", 2),
        ("the hospitals", 0),
        ("Mechanism", 0),
    ],
)
def test_forms_of_a_phrase_are_found_at_its_first_word(phrase: str, length: int) -> None:
    words = [word.text for word in Document(phrase, "en").words]
    assert max((last + 1 for _, first, last in members_in(words) if first == 0), default=0) == length


@pytest.mark.parametrize(
    ("here", "there", "pairs"),
    [
        ("Shares rose on Monday.", "Shares fell on Monday.", [("rose", "fell")]),
        ("Shares did not rise on Monday.", "Shares fell on Monday.", []),
        ("Shares did not rise on Monday.", "Shares did not fall on Monday.", [("rise", "fall")]),
        ("Shares rose and bonds fell.", "Bonds fell and shares rose.", []),
        ("The deputy mayor spoke.", "The mayor spoke.", [("deputy mayor", "mayor")]),
        ("The deputy mayor and the mayor spoke.", "The mayor spoke.", []),
        ("Shares rose on Monday.", "Rain fell in the hills and on the coast for a week.", []),
        ("", "Shares fell.", []),
    ],
)
def test_words_that_exclude_each_other_in_one_place(
    here: str, there: str, pairs: list[tuple[str, str]]
) -> None:
    if here:
        assert found(here, there) == pairs
    assert [(b, a) for a, b in found(there, here or there)] == pairs


def test_texts_that_say_the_same_words_contradict_each_other_in_nothing() -> None:
    for line in LINES:
        words = " ".join(line.partition("|")[2].replace(";", " ").replace("=", "").replace("_", " ").split())
        assert found(words, words) == []


@pytest.mark.parametrize(
    ("text", "phrase", "expected"),
    [
        ("Rents fell last year.", "rose", True),
        ("Rents went up last year.", "rose", False),
        ("Rents fell and rose again.", "rose", False),
        ("Rents are a burden.", "rose", False),
        ("The bill was voted down.", "approved", True),
    ],
)
def test_a_text_excludes_a_phrase(text: str, phrase: str, *, expected: bool) -> None:
    assert excludes(Document.of(text, "en"), phrase) is expected
