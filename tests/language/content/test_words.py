"""Content words, clauses, and what one text says that the other does not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import comparison
from tqcheck.core.document import Document
from tqcheck.core.finding import Span
from tqcheck.language.content.chunks import aligned_chunks
from tqcheck.language.content.clauses import phrase_around, shortened, trimmed_end
from tqcheck.language.content.pairing import paired_chunks
from tqcheck.language.content.unaligned import unaligned_content
from tqcheck.language.content.words import alike, content_words, stem_of, weight_of

LONG = "Inspectors found cracks in two harbour cranes after the typhoon."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("raised", "raising"),
        ("Ministry's", "ministries"),
        ("U.S.", "US"),
        ("1,200", "1200"),
        ("Mayor’s", "mayor"),
    ],
)
def test_forms_of_a_word_share_a_stem(one: str, other: str) -> None:
    assert stem_of(one) == stem_of(other) != ""


@pytest.mark.parametrize("word", ["the", "Don’t", "which", "a", "however"])
def test_function_words_have_no_stem(word: str) -> None:
    assert stem_of(word) == ""


@pytest.mark.parametrize(
    ("stem", "other", "expected"),
    [
        ("zelensky", "zelenskiy", True),
        ("colour", "color", True),
        ("bank", "banker", True),
        ("organis", "organiz", True),
        ("bank", "rate", False),
        ("tax", "taxi", False),
        ("2020", "2021", False),
        ("minist", "mayor", False),
    ],
)
def test_words_spelt_alike(stem: str, other: str, expected: bool) -> None:
    assert alike(stem, other) is alike(other, stem) is expected


def test_numbers_weigh_little_and_long_words_most() -> None:
    assert weight_of("1200") == weight_of("million") < weight_of("tax") < weight_of("ministri")


def test_content_words_address_their_place() -> None:
    text = "The mayor of Xi'an opened 3 bridges."
    words = content_words(Document(text, "en"))
    assert [text[word.start : word.end] for word in words] == ["mayor", "Xi'an", "opened", "3", "bridges"]


@pytest.mark.parametrize(
    ("text", "first", "last", "expected"),
    [
        ("The plant, built by Germans in 1901, burnt down.", 1, 2, "built by Germans in 1901"),
        (
            "The plant burnt because a worker had been smoking there.",
            2,
            3,
            "because a worker had been smoking there",
        ),
        ("A large crowd of angry farmers blocked roads near Lyon.", 2, 3, "of angry farmers"),
        ("Shares fell sharply", 0, 2, "Shares fell sharply"),
        ("“Rates will rise”, analysts said on television.", 0, 1, "Rates will rise"),
    ],
)
def test_a_stretch_is_quoted_with_what_is_left_of_its_clause(
    text: str, first: int, last: int, expected: str
) -> None:
    words = content_words(Document(text, "en"))
    assert phrase_around(text, Span(0, len(text)), words, first, last).of(text) == expected


def test_long_phrases_are_shortened_at_a_word() -> None:
    assert shortened("a short\nphrase") == "a short phrase"
    assert shortened("word " * 40).endswith("word …")
    assert trimmed_end("ends \n ", 7) == 4
    assert trimmed_end("  ", 2) == 0


@pytest.mark.parametrize(
    ("text", "other"),
    [
        (
            "The IMF cut its forecast for growth.",
            "The International Monetary Fund cut its forecast for growth.",
        ),
        ("Growth slowed. The U.N. warned of famine.", "Growth slowed. The United Nations warned of famine."),
        ("The organiser cancelled it.", "The organizers have cancelled it."),
    ],
)
def test_acronyms_and_spellings_find_their_equivalents(text: str, other: str) -> None:
    pairs = paired_chunks(comparison(text, other), least_uneven=0)
    assert all(half.left_over() == {} for pair in pairs for half in pair)


def test_a_word_that_moved_to_the_neighbour_is_found_there() -> None:
    first, last = (
        "The harbour of Lingang reopened on Tuesday to fishing boats",
        "from Korea began to unload coal at noon.",
    )
    here, there = f"{first} after repairs. Ships {last}", f"{first}. After repairs, ships {last}"
    pairs = paired_chunks(comparison(here, there), least_uneven=0)
    assert len(pairs) == 2
    assert all(half.left_over() == {} for pair in pairs for half in pair)


def test_an_acronym_stands_only_for_its_own_initials() -> None:
    pairs = paired_chunks(comparison("NATO met.", "The ministers met."), least_uneven=0)
    assert pairs[0][0].left_over() == {"nato": 0}


def test_texts_without_a_stop_are_not_compared_letter_by_letter() -> None:
    one = " ".join(f"alpha{number}x" for number in range(100))
    other = " ".join(f"alpha{number}y" for number in range(100, 250))
    pairs = paired_chunks(comparison(one, other), least_uneven=0)
    assert len(pairs[0][0].left_over()) == 100


def test_neighbours_that_stand_alone_are_one_stretch() -> None:
    here = "The dam is full. Xylophones jingle quietly. The mayor opened a bridge over the river."
    there = "The dam is full. Bombs fell everywhere. The mayor opened a bridge over the river."
    counts = [(side.sentences, other.sentences) for side, other in aligned_chunks(comparison(here, there))]
    assert counts == [(1, 1), (1, 1), (1, 1)]


def test_equal_texts_lack_nothing() -> None:
    assert unaligned_content(comparison(LONG, LONG)) == ((), ())


def test_a_missing_sentence_is_a_gap_behind_the_sentence_before() -> None:
    (found,) = unaligned_content(comparison("The port reopened. ", f"The port reopened. {LONG}")).from_side
    assert (found.aligned_span, found.aligned_sentence) == (Span(18, 18), None)
    assert found.confidence > 0.6


def test_a_sentence_missing_at_the_start_is_a_gap_at_the_start() -> None:
    (found,) = unaligned_content(comparison("The port reopened.", f"{LONG} The port reopened.")).from_side
    assert found.aligned_span == Span(0, 0)


def test_a_missing_clause_is_laid_to_the_sentence_that_lacks_it() -> None:
    text = "Prices rose again. The port reopened on Tuesday. Exports fell."
    clause = "although inspectors had found cracks in harbour cranes"
    other = f"Prices rose again. The port reopened on Tuesday, {clause}. Exports fell."
    (found,) = unaligned_content(comparison(text, other)).from_side
    assert found.aligned_span.of(text) == "The port reopened on Tuesday."
    assert found.span.of(other) == clause


@pytest.mark.parametrize(
    "other",
    [
        "Officials examining machinery discovered damage that a storm had left behind.",
        "general general general general general general general general general general cracks typhoon cranes",
        "Completely different words about a bakery, its flour, its ovens and all of its cheerful customers.",
    ],
    ids=["paraphrase", "an engine going round in circles", "unrelated"],
)
def test_what_may_be_said_in_other_words_is_not_missing(other: str) -> None:
    assert unaligned_content(comparison(LONG, other)) == ((), ())


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("The train arrived punctually.", True),
        ("The train arrived punctually despite blizzards blocking northern routes across highlands.", False),
        ("In northern mountains the train arrived punctually.", True),
    ],
    ids=["left over elsewhere", "left over in its place", "in another order"],
)
def test_words_left_over_may_stand_for_the_stretch(text: str, missing: bool) -> None:
    clause = "although heavy snow had closed three mountain passes in the north of the country"
    other = f"The train arrived on time, {clause}."
    found = unaligned_content(comparison(text, other)).from_side
    assert any("heavy snow had closed" in absence.span.of(other) for absence in found) is missing


def test_sentences_joined_in_other_words_are_not_missing() -> None:
    text = "Avalanches occur often here. Steep slopes hold little snow and the remainder tumbles downhill."
    other = (
        "Snow slides are frequent here, as steep slopes hold little snow and the remainder tumbles downhill."
    )
    assert unaligned_content(comparison(text, other)).from_counterpart == ()


WORDS = st.lists(
    st.sampled_from(
        [
            "Port",
            "crane",
            "cranes",
            "the",
            "US",
            "U.S.",
            "1,200",
            "fell",
            "United",
            "States.",
            "It",
            "said.",
            ",",
            "typhoon",
        ]
    ),
    max_size=40,
)


@given(WORDS, WORDS)
def test_any_absence_addresses_both_texts(here: list[str], there: list[str]) -> None:
    text, other = " ".join(here), " ".join(there)
    found = unaligned_content(comparison(text, other))
    for absence in found.from_side:
        assert absence.span.of(other).strip()
        assert 0 <= absence.aligned_span.start <= absence.aligned_span.end <= len(text)
    for absence in found.from_counterpart:
        assert absence.span.of(text).strip()
        assert 0 <= absence.aligned_span.start <= absence.aligned_span.end <= len(other)


def test_a_run_without_spaces_is_told_by_its_beginning() -> None:
    (word,) = content_words(Document("x" * 300_000, "en"))
    assert (word.start, word.end, len(word.stem)) == (0, 300_000, 40)


@given(st.text(max_size=80), st.text(max_size=80))
def test_no_text_is_too_odd(text: str, other: str) -> None:
    unaligned_content(comparison(text, other))
