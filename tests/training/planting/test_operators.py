"""Errors that can be planted: each kind on a sentence, by what is taken out and what is put in its place."""

from random import Random

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tqcheck.core.finding import Span
from tqcheck.training.planting import closed_classes, figures, names, negation, order, words
from tqcheck.training.planting.edits import Edit, edited
from tqcheck.training.planting.exchanges import Exchanges
from tqcheck.training.planting.names import Names
from tqcheck.training.planting.planter import Planter

EXCHANGES = Exchanges({"council": ("orchard", "bank"), "bridge": ("ice",)}, {"rose": ("fell",)})
NAMES = Names.of(
    [
        "In Hunan they said that Henan had Berlin and Anna Weber.",
        "In Hunan they said that Henan had Berlin, and Anna Weber.",
        "Then Otto Braun came, and Otto Braun left.",
    ]
)


def shown(text: str, edits: list[Edit]) -> set[tuple[str, str]]:
    return {(edit.out.of(text), edit.put_in) for edit in edits}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The rates rose.", {("rose", "fell")}),
        ("A bridge was closed.", {("A bridge", "An ice")}),
        ("They crossed a bridge, the council said.", {("a bridge", "an ice"), ("council", "orchard|bank")}),
        ("Bridge closed", {("Bridge", "Ice")}),
        ("The BRIDGE of the Council", set()),
        ("A council and an orchard and a bank", set()),
        ("In fact they had no time.", set()),
    ],
)
def test_a_word_is_exchanged_for_one_that_means_something_else(
    text: str, wanted: set[tuple[str, str]]
) -> None:
    found = shown(text, [edit for seed in range(9) for edit in words.places(text, EXCHANGES, Random(seed))])
    assert found == {(out, word) for out, choices in wanted for word in choices.split("|")}


@pytest.mark.parametrize(
    ("text", "out", "choices"),
    [
        (
            "It opened on Tuesday.",
            "Tuesday",
            {"Monday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"},
        ),
        ("More than 50 came.", "More than", {"Less than", "Under", "Nearly", "Almost", "About half of"}),
        ("Rates rose.", "rose", {"fell", "dropped"}),
        (
            "It must end.",
            "must",
            {
                "May",
                "may",
                "might",
                "should",
                "will",
                "would",
                "will not",
                "can",
                "could",
                "should not",
                "cannot",
            },
        ),
    ],
)
def test_a_member_of_a_closed_class_is_exchanged_for_one_that_excludes_it(
    text: str, out: str, choices: set[str]
) -> None:
    found = shown(text, [edit for seed in range(60) for edit in closed_classes.places(text, Random(seed))])
    assert {one for one, _ in found} == {out}
    assert {other for _, other in found} <= choices


def test_the_month_is_told_from_the_verb() -> None:
    text = "They may march."
    found = {edit.out.of(text) for seed in range(20) for edit in closed_classes.places(text, Random(seed))}
    assert found == {"may"}


@pytest.mark.parametrize(
    ("text", "out", "others"),
    [
        ("They came from Hunan on foot.", "Hunan", {"Henan", "Berlin"}),
        ("Then came Otto Braun, smiling.", "Otto Braun", {"Anna Weber"}),
    ],
)
def test_a_name_is_exchanged_for_one_of_as_many_words(text: str, out: str, others: set[str]) -> None:
    found = shown(text, [edit for seed in range(20) for edit in names.places(text, NAMES, Random(seed))])
    assert found == {(out, other) for other in others}


@pytest.mark.parametrize("text", ["Otto came.", "They met on Monday.", "It was the U.S. that said so."])
def test_what_begins_a_sentence_or_is_no_name_stays(text: str) -> None:
    assert list(names.places(text, NAMES, Random(1))) == []


@given(st.integers(0, 10**7), st.integers(0, 2**16))
def test_a_figure_becomes_another_figure(number: int, seed: int) -> None:
    for written in (str(number), f"{number:,}", f"{number}.5"):
        text = f"They counted {written} of them"
        for edit in figures.places(text, Random(seed)):
            assert edit.out.of(text) == written
            assert edit.put_in != written
            assert set(edit.put_in) <= set("0123456789,.")


@pytest.mark.parametrize("text", ["The S-400 flew.", "Version 1.2.3 came", "the 5-1 win"])
def test_digits_in_other_things_stay(text: str) -> None:
    assert list(figures.places(text, Random(1))) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The bank is open.", {"The bank is not open."}),
        ("The bank was not open.", {"The bank was open."}),
        ("It isn't open.", {"It is open."}),
        ("It has never closed.", {"It has closed."}),
        ("There is no evidence of it.", {"There is some evidence of it."}),
        ("It was not only open.", set()),
        ("It does so.", set()),
    ],
)
def test_a_negation_is_put_in_or_taken_out(text: str, wanted: set[str]) -> None:
    assert {edited(text, [edit]).text for edit in negation.places(text)} == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The minister accused the judge of lying.", "The judge accused the minister of lying."),
        (
            "It was then that Weber called on Braun at home.",
            "It was then that Braun called on Weber at home.",
        ),
        ("The rain and the snow fell.", None),
        ("Yesterday Weber and Braun came.", None),
    ],
)
def test_two_parties_change_places(text: str, wanted: str | None) -> None:
    assert [edited(text, edits).text for edits in order.roles(text)] == ([] if wanted is None else [wanted])


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The bridge, which the storm had damaged, was closed.", "The bridge was closed."),
        ("The old bridge was closed by the mayor.", "The bridge was closed by the mayor."),
        ("The bridge was closed after the storm.", "The bridge was closed."),
    ],
)
def test_what_can_be_missed_is_left_out(text: str, wanted: str) -> None:
    assert wanted in {edited(text, [edit]).text for edit in order.left_out(text)}


def test_a_clause_of_another_sentence_is_put_in() -> None:
    other = "Farmers, who had lost most of their apricots, were paid."
    (edit,) = order.put_in("The bridge was closed.", other, Random(1))
    assert edited("The bridge was closed.", [edit]).text == (
        "The bridge was closed, who had lost most of their apricots."
    )


TEXT = "On Tuesday the council said that a bridge near Hunan was not closed, though 50 people rose before it."


@given(st.integers(0, 2**32))
def test_what_is_not_wrong_stands_where_it_says(seed: int) -> None:
    planter = Planter(EXCHANGES, NAMES)
    found = planter.planted(
        TEXT, "The farmers, who had lost most of it, were paid for 20 of them.", Random(seed)
    )
    assert found is not None
    text, wrong = found.text, found.wrong
    assert text != TEXT
    for place, char in enumerate(text):
        origin = found.origin(place)
        if any(span.start <= place < span.end for span in wrong):
            assert origin is None
        else:
            assert origin is not None
            assert TEXT[origin] == char


@given(st.integers(0, 2**32))
def test_counterparts_are_changed_alike_and_the_passage_says_what_they_said(seed: int) -> None:
    beside = ["The council rose on Tuesday.", "On Tuesday they rose."]
    found = Planter(EXCHANGES, NAMES).mirrored("They rose on Tuesday.", beside, Random(seed))
    assume(found is not None)
    assert found is not None
    out = found.wrong.of("They rose on Tuesday.")
    assert out in ("rose", "Tuesday", "on")
    (put_in,) = {
        other.removeprefix(before.split(out)[0]).removesuffix(before.split(out)[1])
        for before, other in zip(beside, found.counterparts, strict=True)
    }
    assert put_in != out


def test_nothing_to_mirror() -> None:
    assert Planter(EXCHANGES, NAMES).mirrored("They went up.", ["Rates rose."], Random(1)) is None


def test_edits_are_made_in_order() -> None:
    found = edited("Rates rose fast.", [Edit(Span(0, 5), "Prices"), Edit(Span(10, 15), "")])
    assert (found.text, found.wrong) == ("Prices rose.", (Span(0, 6),))
    assert [found.origin(place) for place in (0, 6, 10, 11)] == [None, 5, 9, 15]
