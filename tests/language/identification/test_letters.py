"""What says nothing, what is not even to be seen, and which lengths cannot belong to two texts that say the same."""

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.language.identification.letters import absurd_length, is_blank, is_invisible, length

FILLERS = "\u115f\u1160\u3164\uffa0"
ENGLISH = "The central bank raised its benchmark interest rate for the third time this year."


def test_blank_is_what_has_neither_letter_nor_digit() -> None:
    for char in map(chr, range(sys.maxunicode + 1)):
        says = unicodedata.category(char)[0] in "LN" and char not in FILLERS
        assert is_blank(char) is not says, hex(ord(char))


NOTHING = [
    "",
    " \n\t",
    "\u200b",
    "\u00ad",
    "\ufeff",
    "\u2800",
    "\u3164",
    "\ufffd",
    "\0",
    "\ue000",
    "\x85\x1b",
]
MARKS = [".", "-", "????", "* * *", "—", "👍", "。。。", "\u0301", "|", "_"]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_to_be_seen(text: str) -> None:
    assert is_blank(text)
    assert is_invisible(text)


@pytest.mark.parametrize("text", MARKS)
def test_marks_say_nothing_and_are_seen(text: str) -> None:
    assert is_blank(text)
    assert not is_invisible(text)


@pytest.mark.parametrize("text", ["a", "5", "½", "好", "\u200ba", "ﬁ", "٣", "Ⅷ", "한"])
def test_a_letter_or_a_digit_says_something(text: str) -> None:
    assert not is_blank(text)
    assert not is_invisible(text)


@pytest.mark.parametrize(
    ("text", "beside", "absurd"),
    [
        ("ok", ENGLISH, "is less than a tenth as long as"),
        ("5", "The port of Riga reopened.", "is less than a tenth as long as"),
        (ENGLISH * 11, ENGLISH, "is more than ten times as long as"),
        (ENGLISH * 9, ENGLISH, None),
        ("The bank raised its rate.", ENGLISH, None),
        ("好", "央行今年第三次上调基准利率", "is less than a tenth as long as"),
        ("央行今年第三次上调利率", ENGLISH, None),  # eleven characters beside sixty-eight letters
        (ENGLISH, "央行今年第三次上调利率", None),
        ("利率", ENGLISH, "is less than a tenth as long as"),
        ("중앙은행이 금리를 올렸다", ENGLISH, None),
        ("x", "Rates rose again.", None),  # too short to say
        (ENGLISH, "Rates up", None),
        (ENGLISH, "", None),
        ("\u3164" * 60 + "x", ENGLISH, "is less than a tenth as long as"),
        ("." * 80 + "x", ENGLISH, "is less than a tenth as long as"),
    ],
)
def test_absurd_lengths(text: str, beside: str, absurd: str | None) -> None:
    assert absurd_length(text, beside) == absurd


@given(st.text(), st.text())
def test_no_text_is_absurd_beside_itself_and_lengths_add_up(text: str, other: str) -> None:
    assert absurd_length(text, text) is None
    assert length(text + other) == pytest.approx(length(text) + length(other))
    assert (length(text) == 0) is is_blank(text)
