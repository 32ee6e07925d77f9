import pytest

from tqcheck.core.document import Document
from tqcheck.language.lexicon.word_forms import plain, stem
from tqcheck.language.negation.antonyms import antonyms, denied_word
from tqcheck.language.negation.force import Force, force_of, has_negative_shape, turns_round
from tqcheck.language.negation.scope import find_negations
from tqcheck.language.negation.segment import Segment
from tqcheck.language.negation.unmatched import unmatched


def found(text: str) -> list[tuple[str, Force, list[str]]]:
    words = Document(text, "en").words
    return [
        (words[negation.at].text, negation.force, [words[index].text for index in negation.scope])
        for negation in find_negations(text, words)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor did not sign it.", [("not", Force.EXPLICIT, ["sign"])]),
        ("The mayor didn’t sign it.", [("didn’t", Force.EXPLICIT, ["sign"])]),
        ("Nobody slept, but Ann ate.", [("Nobody", Force.EXPLICIT, ["slept"])]),
        ("It is not, he said, ready.", [("not", Force.EXPLICIT, ["said"])]),
        (
            "He did not stop. Ann left.",
            [("not", Force.EXPLICIT, ["stop"]), ("stop", Force.HINT, ["Ann", "left"])],
        ),
        ("They failed to land.", [("failed", Force.IMPLICIT, ["land"])]),
        ("They failed once.", [("failed", Force.HINT, ["once"])]),
        ("He refrained from comment.", [("refrained", Force.IMPLICIT, ["comment"])]),
        ("He abstained.", [("abstained", Force.HINT, [])]),
        ("He desisted.", []),
        ("He kept away from work.", [("away", Force.IMPLICIT, ["work"])]),
        ("He drove away from work.", []),
        ("He avoided singing.", [("avoided", Force.IMPLICIT, ["singing"])]),
        ("He avoided rain.", [("avoided", Force.HINT, ["rain"])]),
        ("They kept Ann from singing.", [("kept", Force.IMPLICIT, ["singing"])]),
        ("They kept wine from Spain.", []),
        ("He kept to the left.", []),
        ("He is out of work.", [("out", Force.HINT, ["work"])]),
        ("He ran out.", []),
        ("He has yet to write.", [("yet", Force.IMPLICIT, ["write"])]),
        ("Yet he wrote.", []),
        ("He is in cell No. 9 now.", [("No", Force.HINT, ["9"])]),
        ("Why not walk?", [("not", Force.HINT, ["walk"])]),
        ("He spoke nothing but Welsh.", [("nothing", Force.HINT, ["Welsh"])]),
        (
            "Neither Ann nor Bob ran.",
            [("Neither", Force.EXPLICIT, ["Ann", "Bob", "ran"]), ("nor", Force.HINT, ["Bob", "ran"])],
        ),
        ("Nor did Ann run.", [("Nor", Force.EXPLICIT, ["Ann", "run"])]),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_negations_and_what_they_deny(text: str, expected: list[tuple[str, Force, list[str]]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("word", "force"),
    [
        ("not", Force.EXPLICIT),
        ("WON’T", Force.EXPLICIT),
        ("lacked", Force.IMPLICIT),
        ("unhurt", Force.HINT),
        ("homeless", Force.HINT),
        ("illegal", Force.HINT),
        ("union", None),
        ("under", None),
        ("bread", None),
    ],
)
def test_the_force_of_a_word(word: str, force: Force | None) -> None:
    assert force_of(word) is force


def test_words_that_a_negation_turns_round() -> None:
    assert turns_round("forgotten")
    assert turns_round("impossible")
    assert not turns_round("signed")


@pytest.mark.parametrize(
    ("word", "denied"),
    [
        ("unlikely", "likely"),
        ("harmless", "harmful"),
        ("illegal", "legal"),
        ("united", None),
        ("carelessly", None),
    ],
)
def test_the_word_that_a_prefix_denies(word: str, denied: str | None) -> None:
    assert denied_word(word) == denied
    assert has_negative_shape("unlikely")


def test_antonyms_go_both_ways_by_stem() -> None:
    assert stem("rejected") in antonyms(stem("accept"))
    assert stem("accepting") in antonyms(stem("rejects"))
    assert antonyms(stem("bread")) == frozenset()


def test_irregular_forms_have_one_stem() -> None:
    assert stem("underwent") == stem("undergo") == stem("undergone")
    assert stem("Bob's") == stem("bob")
    assert plain("Don’t") == "don't"


def test_negations_about_the_same_words_are_paired_first() -> None:
    one = Segment.of(Document("Ann did not eat bread and Bob did not drink wine.", "en"), 0, 1)
    other = Segment.of(Document("Bob did not drink wine but Ann ate bread.", "en"), 0, 1)
    ours, theirs = unmatched(one, other)
    assert [one.words[negation.scope[0]].text for negation in ours.negations] == ["eat"]
    assert theirs.negations == []


def test_overlap_of_nothing() -> None:
    empty = Segment.of(Document("It is.", "en"), 0, 1)
    assert empty.overlap(empty) == 0.0
