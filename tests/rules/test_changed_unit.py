"""TQ110 on figures that agree in another unit and on figures that do not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import comparison, passage
from tqcheck.core.comparison import Comparison
from tqcheck.core.document import Document
from tqcheck.core.finding import CannotJudge
from tqcheck.core.passage import Counterpart, Passage, Route
from tqcheck.core.settings import Settings
from tqcheck.judging.analyse import Judge
from tqcheck.language.numbers import LANGUAGES
from tqcheck.language.numbers.measure_words import MEASURE_WORDS
from tqcheck.language.numbers.measures import UNITS
from tqcheck.rules.changed_number import ChangedNumber
from tqcheck.rules.changed_unit import ChangedUnit


def flagged(made: Comparison) -> list[tuple[str, str]]:
    found = ChangedUnit().compare(made)
    assert not isinstance(found, CannotJudge)
    return [
        (mark.span.of(made.side.text), mark.quoted.of(made.counterpart.text) if mark.quoted else "")
        for mark in found
    ]


def beside_source(text: str, source: str, language: str) -> list[tuple[str, str]]:
    side = Document(text, "en")
    return flagged(Comparison(side, side, Document(source, language), Route.SOURCE))


@pytest.mark.parametrize(
    ("text", "counterpart"),
    [
        ("5 km", "3 miles"),
        ("5 km", "about 3 miles"),
        ("1 mile", "2 km"),
        ("2 hectares", "5 acres"),
        ("40 kg", "80 catties"),
        ("0 °C", "32 °F"),
        ("90 degrees", "32 °C"),
        ("10 stone", "10 ways"),
        ("10 km (6 miles)", "6 miles (10 km)"),
        ("5 to 10 km", "5-10 kilometres"),
        ("18 months", "1.5 years"),
        ("$5", "5 dollars"),
        ("HK$5", "$5"),
        ("¥500", "500 yen"),
        ("¥500", "500 yuan"),
        ("5 pounds", "£5"),
        ("5 pounds", "5 lb"),
        ("5G networks", "5 g"),
        ("It took 3 hours. It has 3 rooms.", "It took 3 hours. It has 3 rooms."),
        ("3 days and 3 nights", "3 nights and 3 hours"),
    ],
)
def test_agree(text: str, counterpart: str) -> None:
    assert not flagged(comparison(f"It was {text}.", f"There were {counterpart}."))
    assert not flagged(comparison(f"There were {counterpart}.", f"It was {text}."))


@pytest.mark.parametrize(
    ("text", "counterpart"),
    [
        ("10 km", "10 miles"),
        ("10 km", "10 kg"),
        ("10 metres", "10 square metres"),
        ("10 sq km", "10 cubic kilometres"),
        ("10 °C", "10 °F"),
        ("10 mu", "10 acres"),
        ("10 km/h", "10 mph"),
        ("10 kW", "10 MW"),
        ("10 minutes", "10 seconds"),
        ("US$10", "HK$10"),
        ("10 euros", "£10"),
        ("10 CNY", "10 USD"),
        ("10-day", "10-week"),
    ],
)
def test_disagree(text: str, counterpart: str) -> None:
    assert flagged(comparison(f"It was {text}.", f"There were {counterpart}.")) == [(text, counterpart)]


def test_a_figure_in_two_units_of_which_one_changed() -> None:
    made = comparison("It lies 10 kg (16 km) off.", "It lies 10 miles (16 km) off.")
    assert flagged(made) == [("10 kg", "10 miles")]


@pytest.mark.parametrize("counterparts", [("16 km", "10 km"), ("10 km", "16 km")])
def test_the_order_of_two_counterparts_decides_nothing(counterparts: tuple[str, str]) -> None:
    subject = passage("The lake is 10 miles off.", *(f"The lake is {each} away." for each in counterparts))
    (judgement,) = Judge(Settings()).judge([subject]).judgements
    assert not [finding for finding in judgement.findings if finding.rule in {"TQ102", "TQ110"}]


@pytest.mark.parametrize("counterparts", [("10 km", "10 kilometres"), ("10 kilometres", "10 km")])
def test_one_message_whatever_the_order(counterparts: tuple[str, str]) -> None:
    subject = passage("The lake is 10 miles off.", *(f"The lake is {each} away." for each in counterparts))
    (judgement,) = Judge(Settings()).judge([subject]).judgements
    (found,) = (finding for finding in judgement.findings if finding.rule == "TQ110")
    assert found.message == '"10 miles" here, "10 kilometres" in the counterpart'
    assert [each.text for each in found.evidence] == list(counterparts)


def judged(text: str, counterpart: Counterpart, source: str) -> list[str]:
    subject = Passage(text, source=source, source_language="zh", counterparts=(counterpart,))
    (judgement,) = Judge(Settings()).judge([subject]).judgements
    return [finding.text for finding in judgement.findings if finding.rule == "TQ110"]


@pytest.mark.parametrize(
    ("text", "counterpart", "found"),
    [
        ("It lies 40 km off.", Counterpart(Route.RETRANSLATION, "It is 40 miles off."), []),
        ("It lies 40 miles off.", Counterpart(Route.RETRANSLATION, "It is 40 miles off."), ["40 miles"]),
        ("It lies 40 km off.", Counterpart(Route.BACK_TRANSLATION, "在40英里外。"), []),
        ("It lies 25 miles off.", Counterpart(Route.RETRANSLATION, "It is 25 km off."), []),
    ],
    ids=["engine-errs", "engine-errs-alike", "back-translation-errs", "converted"],
)
def test_the_source_outweighs_the_engines(text: str, counterpart: Counterpart, found: list[str]) -> None:
    assert judged(text, counterpart, "在40公里外。") == found


def test_a_source_that_is_not_read_outweighs_nothing() -> None:
    counterpart = Counterpart(Route.RETRANSLATION, "It is 40 miles off.")
    subject = Passage(
        "It lies 40 km off.", source="Ĝi estas 40 km for.", source_language="eo", counterparts=(counterpart,)
    )
    (judgement,) = Judge(Settings()).judge([subject]).judgements
    assert [finding.text for finding in judgement.findings if finding.rule == "TQ110"] == ["40 km"]


def test_a_table_of_figures_is_not_compared() -> None:
    assert not flagged(comparison("5 km " * 60 + "7 km", "5 miles " * 60 + "7 miles"))


@pytest.mark.parametrize(
    ("text", "source", "language"),
    [
        ("a 160-cubic-metre tank", "خزان سعته 160 متراً مكعّباً", "ar"),
        ("60 km/h", "時速60キロ", "ja"),
        ("HK$60 million", "6000万港元", "zh"),
        ("60 million yuan", "6000万元", "zh"),
        ("90 square metres", "90㎡", "ja"),
        ("NT$60 million", "6000万元", "zh"),
        ("104,500 barrels", "104\u202f500 barils", "fr"),
    ],
)
def test_agree_with_the_source(text: str, source: str, language: str) -> None:
    assert not beside_source(text, source, language)


def test_a_bare_dollar_is_no_bare_yuan() -> None:
    assert beside_source("It cost $60 million.", "花费6000万元。", "zh") == [("$60 million", "6000万元")]


NAMES = {
    "mm": "millimetres", "cm": "centimetres", "m": "metres", "km": "kilometres", "in": "inches", "ft": "feet",
    "yd": "yards", "mi": "miles", "ha": "hectares", "acre": "acres", "mu": "mu", "mg": "milligrams", "g": "grams",
    "kg": "kilograms", "t": "tonnes", "lb": "lb", "oz": "ounces", "ml": "millilitres", "l": "litres", "gal": "gallons",
    "kWh": "kilowatt-hours", "MWh": "megawatt-hours", "kW": "kilowatts", "MW": "megawatts", "GW": "gigawatts",
    "s": "seconds", "min": "minutes", "h": "hours", "d": "days", "wk": "weeks", "mo": "months", "yr": "years",
    "m2": "square metres", "km2": "square kilometres", "ft2": "square feet", "m3": "cubic metres", "ft3": "cubic feet",
}  # fmt: skip


@given(
    figure=st.integers(11, 10**6),
    names=st.tuples(st.sampled_from(sorted(NAMES)), st.sampled_from(sorted(NAMES))),
)
def test_a_figure_agrees_with_its_unit_and_with_the_converted_figure_only(
    figure: int, names: tuple[str, str]
) -> None:
    one, other = names
    here = f"It measures {figure:,} {NAMES[one]}."
    assert bool(flagged(comparison(here, f"It is {figure:,} {NAMES[other]} in all."))) is (one != other)
    if UNITS[one].dimension == UNITS[other].dimension:
        converted = figure * UNITS[one].factor / UNITS[other].factor
        if 11 <= converted < 10**9:
            there = f"It is {round(converted):,} {NAMES[other]} in all."
            assert not flagged(comparison(here, there))
            assert not ChangedNumber().compare(comparison(here, there))


TEXTS = st.text("0123456789 .,$€¥元円kmgtl°CF²米里斤亩公尺of a mile foot\n")


@given(text=TEXTS, language=st.sampled_from(sorted(LANGUAGES)))
def test_a_text_beside_itself_is_silent(text: str, language: str) -> None:
    assert not flagged(comparison(text, f"{text} ", language))


@given(
    text=TEXTS,
    other=TEXTS,
    language=st.sampled_from(sorted(LANGUAGES)),
)
def test_marks_address_phrases(text: str, other: str, language: str) -> None:
    for here, there in flagged(comparison(text, other, language)):
        assert here == here.strip() != ""
        assert there == there.strip() != ""


def test_every_unit_that_a_language_writes_is_in_the_table() -> None:
    known = {*UNITS, "kmh", "mph", "kn", "GBP"}
    assert {unit for words in MEASURE_WORDS.values() for name in words for unit in name.split("_")} <= known
