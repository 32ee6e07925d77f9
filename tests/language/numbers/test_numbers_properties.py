"""Any number, written in any convention or spelt out in any of the nine languages, reads back to its value."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from num2words import num2words

from tests.language.numbers.number_spellers import SPELLERS
from tqcheck.language.numbers import LANGUAGES, NumberKind, read_quantities

NUMBERS = st.one_of(st.integers(0, 3000), st.integers(0, 999_999_999))
SEPARATORS = {
    "en": (",", "."),
    "zh": (",", "."),
    "ja": (",", "."),
    "ko": (",", "."),
    "de": (".", ","),
    "es": (".", ","),
    "fr": (" ", ","),
    "ru": (" ", ","),
    "ar": ("٬", "٫"),
}
SCRIPTS = ("0123456789", "０１２３４５６７８９", "٠١٢٣٤٥٦٧٨٩", "०१२३४५६७८९")
ARABIC_CONSTRUCTS = ("مئتا ", "ألفا ", "مليونا ")
"""Two hundred, two thousand and two million as they are only written before the thing that is counted."""
ALPHABET = st.text(
    st.sampled_from(
        "0123456789.,:/-–% $€½１万億亿千百十三两点年月日时分第割成만억조두열시분٣٬٫ومئةألف aptVI\n"
    )
    | st.characters()
)


def formatted(number: int, decimals: str, group: str, point: str) -> str:
    return f"{number:,}".replace(",", group) + (point + decimals if decimals else "")


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@given(
    number=NUMBERS, decimals=st.from_regex(r"\A[0-9]{0,2}\Z", fullmatch=True), script=st.sampled_from(SCRIPTS)
)
def test_formatted_numbers_read_back(language: str, number: int, decimals: str, script: str) -> None:
    text = formatted(number, decimals, *SEPARATORS[language]).translate(str.maketrans("0123456789", script))
    (quantity,) = read_quantities(text, language)
    assert quantity.value == number + (Fraction(int(decimals), 10 ** len(decimals)) if decimals else 0)
    assert quantity.span.of(text) == text


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@given(number=NUMBERS)
def test_spelt_numbers_read_back(language: str, number: int) -> None:
    number += 11 if language == "ko" else 0
    text = SPELLERS[language](number)
    (quantity,) = read_quantities(text, language)
    assert quantity.value == number


@pytest.mark.parametrize("language", ["ar", "de", "en", "es", "fr", "ja", "ko", "ru"])
@given(number=st.integers(11, 10**7))
def test_numbers_that_num2words_spells_read_back(language: str, number: int) -> None:
    text = num2words(number, lang=language).replace(",", "") + (" 명" if language == "ko" else "")
    # A lone syllable after ten thousand is a word as often as a number.
    assume(language != "ko" or (number % 10**4 > 10 and not 1 <= number // 10**4 < 2))
    assume(not any(construct in f"{text} " for construct in ARABIC_CONSTRUCTS))
    (quantity,) = read_quantities(text, language)
    assert quantity.value == number


@pytest.mark.parametrize("language", ["ar", "de", "en", "es", "fr", "ru"])
@given(number=st.integers(3, 10))
def test_ordinals_that_num2words_spells_read_back(language: str, number: int) -> None:
    (quantity,) = read_quantities(num2words(number, lang=language, to="ordinal"), language)
    assert (quantity.value, quantity.kind) == (number, NumberKind.ORDINAL)


@given(
    number=st.integers(1, 999),
    scale=st.sampled_from([("万", 10**4), ("亿", 10**8), ("億", 10**8), ("兆", 10**12)]),
)
def test_myriads(number: int, scale: tuple[str, int]) -> None:
    (quantity,) = read_quantities(f"{number}{scale[0]}人", "zh")
    assert quantity.value == number * scale[1]


@given(day=st.dates(date(1000, 1, 1), date(2100, 12, 31)))
def test_dates_read_back_in_every_order(day: date) -> None:
    for pattern in ("%Y-%m-%d", "%d %B %Y", "%B %d, %Y", "%b. %d, %Y"):
        text = format(day, pattern).replace("May.", "May")
        found = {quantity.kind: quantity.value for quantity in read_quantities(text, "en")}
        assert found[NumberKind.MONTH] == day.month
        assert found[NumberKind.DAY] == day.day


@given(text=ALPHABET, language=st.sampled_from(sorted(LANGUAGES)))
def test_every_number_is_a_phrase_of_the_text(text: str, language: str) -> None:
    for quantity in read_quantities(text, language):
        assert 0 <= quantity.start < quantity.end <= len(text)
        assert quantity.agrees(quantity)
        assert quantity.span.of(text).strip() == quantity.span.of(text)
