"""Words of a program say nothing of a text's language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.language.identification.identify import other_language
from tqcheck.language.identification.without_code import without_code


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('<a href="https://x.example" title="so">hier</a>', ["hier"]),
        ("{{ user.name }} {count} ${total} %(name)s da", ["da"]),
        ("{n, plural, one {# Tag} other {# Tage}}", ["{#", "Tag}", "{#", "Tage}}"]),
        ("a < b und c > d", ["a", "<", "b", "und", "c", ">", "d"]),
        ("{ein Wort} 5 %", ["{ein", "Wort}", "5", "%"]),
    ],
)
def test_what_is_left(text: str, words: list[str]) -> None:
    assert without_code(text).split() == words


def test_attributes_are_in_no_language() -> None:
    text = '<a href="https://x.example/reset" class="button primary large wide">重置</a>'
    assert other_language(text, "zh") is None
    assert other_language(text, "en") == "zh"


@given(st.text(alphabet="<>{}%a (),") | st.text())
def test_places_stay(text: str) -> None:
    assert len(without_code(text)) == len(text)
