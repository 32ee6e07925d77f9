"""TQ102 on pairs that agree, pairs that do not, and texts of many sentences."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from num2words import num2words

from tests.builders import comparison
from tqcheck.core.comparison import Comparison
from tqcheck.core.document import Document
from tqcheck.core.finding import CannotJudge, RuleMatch
from tqcheck.core.passage import Route
from tqcheck.language.numbers import LANGUAGES
from tqcheck.rules.changed_number import ChangedNumber


def marks(text: str, counterpart: str, language: str = "en") -> list[RuleMatch]:
    found = ChangedNumber().compare(comparison(text, counterpart, language))
    assert not isinstance(found, CannotJudge)
    return list(found)


def flagged(text: str, counterpart: str, language: str = "en") -> list[tuple[str, str]]:
    return [
        (mark.span.of(text), mark.quoted.of(counterpart) if mark.quoted else "")
        for mark in marks(text, counterpart, language)
    ]


@pytest.mark.parametrize("one", ["$1bn", "1 billion dollars", "US$1,000 million", "$1,000,000,000"])
@pytest.mark.parametrize("other", ["a billion dollars", "US$1bn", "$1.0 billion", "1 billion"])
def test_spellings_of_a_sum_agree(one: str, other: str) -> None:
    assert not flagged(f"The fund spent {one} on ports.", f"It has spent {other} on ports.")


@pytest.mark.parametrize(
    ("text", "counterpart"),
    [
        ("It opens at 3:30 p.m. there.", "It opens at 15:30 there."),
        ("It opens at 3:30 there.", "It opens at 3:30 p.m. there."),
        ("It opens at 9.30 there.", "It opens at 9:30 a.m. there."),
        ("It opens at 0930 there.", "It opens at 9:30 there."),
        ("The 1995-96 season", "The 1995-1996 season"),
        ("The 1860s were hard.", "The 60s were hard."),
        ("A third of them left.", "Thirty percent of them left."),
        ("Sales of 1.44 million", "Sales of 1.4 million"),
        ("It lies 10 miles off.", "It lies 16 km off."),
        ("It was 90 degrees F outside.", "It was 32°C outside."),
        ("Some 200 men and 200 women", "Some 200 men and women"),
        ("He lost 5 dollars.", "He lost 5 Canadian dollars."),
        ("It was in July.", "It was in the summer of 5 days."),
        ("He came first.", "He came with 7 friends."),
        ("He has 7 friends.", "He has friends."),
        ("No numbers here.", "None here either."),
        ("Between 3 and 5 percent", "Between 3 percent and 5 percent"),
        ("The H5N6 strain of 7", "The virus of 7"),
        ("It fell 25 basis points.", "It fell a quarter of a percentage point."),
        ("It fell 25 basis points.", "It fell 25 points."),
        ("It fell 25-50 basis points.", "It fell 0.25-0.5 percentage points."),
        ("The cut of half a percentage point", "The cut of 50 bps"),
        ("Some 4 points more", "Some 4 percent more"),
        ("It cost $300 m there.", "It cost $300 million there."),
        ("It cost 300m yuan there.", "It cost 300 million yuan there."),
        ("They ran 300m there.", "They ran 300 metres there."),
        ("Its second floor burned.", "Its first floor burned."),
        ("His second title", "His first defeat"),
        ("His second title of a first season", "His first title"),
        ("A sold 5 cars, B sold 7 cars.", "B sold 7 cars, A sold 5 cars."),
        ("From May 2019 to May 2021", "From May 2021 to May 2019"),
    ],
)
def test_agree(text: str, counterpart: str) -> None:
    assert not flagged(text, counterpart)
    assert not flagged(counterpart, text)


@pytest.mark.parametrize(
    ("text", "counterpart", "expected"),
    [
        ("Spending was $200 billion.", "Spending was $20 billion.", [("$200 billion", "$20 billion")]),
        ("It opens at 9:30 a.m. there.", "It opens at 9:30 p.m. there.", [("9:30 a.m.", "9:30 p.m.")]),
        ("On May 5, 2020 it fell.", "On June 6, 2020 it fell.", [("May 5, 2020", "June 6, 2020")]),
        ("Some 46% voted.", "Some 46 voted.", [("46%", "46")]),
        ("He has 98 cows.", "He has 100 cows.", [("98", "100")]),
        ("It lies 10 miles off.", "It lies 40 km off.", [("10", "40")]),
        ("It won 3-0 at home.", "It won 3-3 at home.", [("0", "3")]),
        ("The 802.11a and 802.13b modes", "The 802.11a and 802.11b modes", [("802.13", "802.11")]),
        ("The iPhone 6 and 7 Plus sold.", "The iPhone 6 and 6 Plus sold.", [("7", "6")]),
        ("The iPhone 6 and 6 Plus sold.", "The iPhone 6 and 7 Plus sold.", [("6", "7")]),
        ("The A4 road is shut.", "The A3 road is shut.", [("A4", "A3")]),
        ("It fell by 25%.", "It fell by 0.25%.", [("25%", "0.25%")]),
        (
            "It rose 0.4 percent.",
            "It rose 0.4 percentage points.",
            [("0.4 percent", "0.4 percentage points")],
        ),
        ("His second title", "His first titles", [("second", "first")]),
        ("His 3rd title", "His first title", [("3rd", "first")]),
        ("It rose from 5 to 7.", "It went from 7 to 5.", [("5", "7"), ("7", "5")]),
        ("Five men and 7 women", "Seven men and 5 women", [("Five", "Seven"), ("7", "5")]),
        ("In 30 days and 4 hours", "In 31 days and 5 hours", [("30", "31"), ("4", "5")]),
    ],
)
def test_disagree(text: str, counterpart: str, expected: list[tuple[str, str]]) -> None:
    assert flagged(text, counterpart) == expected


def test_a_counterpart_that_says_percent_for_points_is_the_looser_of_the_two() -> None:
    assert not flagged("It rose 0.4 percentage points.", "It rose 0.4 percent.")


def beside_source(text: str, source: str, language: str, target: str = "en") -> list[tuple[str, str]]:
    passage = Document(text, target)
    found = ChangedNumber().compare(Comparison(passage, passage, Document(source, language), Route.SOURCE))
    assert not isinstance(found, CannotJudge)
    return [(mark.span.of(text), mark.quoted.of(source) if mark.quoted else "") for mark in found]


@pytest.mark.parametrize(
    ("text", "source", "language", "expected"),
    [
        ("It rose 5 percentage points.", "上升5%。", "zh", [("5 percentage points", "5%")]),
        ("It rose from 5 to 7.", "从7升至5。", "zh", []),
        ("His second title", "他第一次夺冠", "zh", []),
        ("Some 46 voted.", "46%的人投票。", "zh", []),
        ("More than one month", "一个月以内", "zh", []),
        ("The 3 of May and the 4 of June", "5月3日和6月4日", "zh", []),
    ],
    ids=["points-for-percent", "swapped", "common-ordinals", "percent-lost", "more-than-one", "dates"],
)
def test_across_languages_only_values_kinds_and_units_count(
    text: str, source: str, language: str, expected: list[tuple[str, str]]
) -> None:
    assert beside_source(text, source, language) == expected


def test_a_source_that_divides_its_sentences_otherwise() -> None:
    text = (
        "The mural was painted on the north wall of the main hall of the temple. It is 320 metres long. It is high."
        " It tells of the goddess in many scenes, from her birth to her rise to heaven."
    )
    source = "这幅壁画绘制于大殿北墙上，全长32米，很高，用众多场景讲述女神从诞生到升天的生平事迹。"
    assert beside_source(text, source, "zh") == [("320", "32")]


def test_the_message_names_the_source() -> None:
    passage, source = Document("Some 35 came.", "en"), Document("来了53人。", "zh")
    (mark,) = ChangedNumber().compare(Comparison(passage, passage, source, Route.SOURCE))  # type: ignore[misc]
    assert mark.message == '"35" here, "53" in the source'


@given(
    number=st.integers(11, 10**7),
    other=st.integers(11, 10**7),
    target=st.sampled_from(["ar", "de", "en", "es", "fr", "ru"]),
    language=st.sampled_from(["de", "en", "es", "fr", "ja", "ru"]),
)
def test_spelt_numbers_agree_across_languages_with_their_equals_only(
    number: int, other: int, target: str, language: str
) -> None:
    assume(abs(number - other) * 10 > max(number, other) and max(number, other) >= 2100)
    digits, words = f"{number}", num2words(number, lang=language).replace(",", "")
    assert not beside_source(digits, words, language, target)
    assert beside_source(f"{other}", words, language, target)


def test_an_ordinal_in_a_language_without_spaces() -> None:
    assert flagged("这是他第二次夺冠。", "他第一次夺冠。", "zh") == [("第二", "第一")]


def test_message_names_both_phrases() -> None:
    (mark,) = marks("Spending was $200 billion.", "Spending was $20 billion.")
    assert mark.message == '"$200 billion" here, "$20 billion" in the counterpart'


def test_percent_in_other_languages_is_left_alone() -> None:
    assert not flagged("Es waren 46 Prozent.", "Es waren 46.", "de")


def test_a_number_that_moved_to_the_next_sentence_has_not_changed() -> None:
    assert not flagged(
        "The firm hired 300 people last year. It let 120 go in the spring.",
        "The firm hired 120 people last year. It let 300 go in the spring.",
    )


def test_a_rare_number_may_move_far_and_a_small_one_not() -> None:
    streets = ["north", "south", "east", "west", "main", "old", "new"]
    filler = [f"The {street} office will remain open until further notice." for street in streets]
    start = "The mayor of the town paid {} euros for the car."
    end = "The bridge over the river carried {} trucks yesterday."

    def text(first: int, last: int) -> str:
        return " ".join([start.format(first), *filler, end.format(last)])

    assert not flagged(text(4875, 7312), text(7312, 4875))
    assert len(flagged(text(4, 7), text(7, 4))) == 2


def test_only_the_sentence_with_the_change_is_flagged() -> None:
    text = "The council met 12 times. Some 4,000 homes lost power. The vote took 5 hours."
    assert flagged(text, text.replace("4,000", "400")) == [("4,000", "400")]


def test_in_a_table_of_numbers_only_the_first_are_shown() -> None:
    assert flagged("5 " * 5000, "6 " * 5000) == [("5", "6")] * 100


@given(text=st.text(), language=st.sampled_from(sorted(LANGUAGES)))
def test_a_text_agrees_with_itself(text: str, language: str) -> None:
    assert not flagged(text, text, language)
    assert not flagged(f"{text} ", text, language)


@given(
    text=st.text("0123456789 .,$%:-年月日万three million\n"),
    other=st.text("0123456789 .,$%:-年月日万three million\n"),
    language=st.sampled_from(sorted(LANGUAGES)),
)
def test_marks_address_phrases(text: str, other: str, language: str) -> None:
    for here, there in flagged(text, other, language):
        assert here == here.strip() != ""
        assert there == there.strip() != ""


@given(one=st.integers(2, 10**9), other=st.integers(2, 10**9))
def test_numbers_agree_only_with_their_equals_or_roundings(one: int, other: int) -> None:
    found = flagged(f"The town counted {one:,} birds.", f"The town counted {other:,} birds.")
    assert not found or one != other
    if abs(one - other) * 10 > max(one, other) and max(one, other) >= 2100:
        assert found
