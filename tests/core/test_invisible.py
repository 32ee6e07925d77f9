import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.core.invisible import escaped, hidden_places


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("n\u200bot", r"n\u200bot"),
        ("\u202eturned\u202c", r"\u202eturned\u202c"),
        ("un\u00adsafe\ufeff", r"un\xadsafe\ufeff"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("👩\u200d🚀 ❤\ufe0f", "👩\u200d🚀 ❤\ufe0f"),
        ("שלום\u200f!", "שלום\u200f!"),
        ("שלום \u2067x\u2069", r"שלום \u2067x\u2069"),
        ("plain\ttext\n", "plain\ttext\n"),
        ("葛\U000e0100城", "葛\U000e0100城"),
        ("ไทย\u200bคำ", "ไทย\u200bคำ"),
        ("ᄀ\u1160", "ᄀ\u1160"),
        ("🏴\U000e0067\U000e0062", "🏴\U000e0067\U000e0062"),
        ("a\U000e0067\U000e0062", r"a\U000e0067\U000e0062"),
        ("❤\ufe0f\u200d🔥", "❤\ufe0f\u200d🔥"),
        ("a\u3164b", r"a\u3164b"),
    ],
)
def test_what_a_report_shows(text: str, shown: str) -> None:
    assert escaped(text) == shown


@given(
    st.text(
        st.sampled_from("ab \u200b\u200c\u200d\u202e\u2066\u2069یक्👩\ufe0f\u00ad\u200f\u1160ᄀ🏴\U000e0067")
    )
)
def test_nothing_hidden_is_left(text: str) -> None:
    assert list(hidden_places(escaped(text))) == []


@given(st.text(st.characters(codec="ascii")))
def test_ascii_hides_nothing(text: str) -> None:
    assert list(hidden_places(text)) == []
    assert escaped(text) == text
