import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.language.placeholders.damaged import damaged


def places(written: str, text: str) -> list[str]:
    return [span.of(text) for span in damaged(written, text)]


@pytest.mark.parametrize(
    ("written", "text", "found"),
    [
        ("%s", "a % s b", ["% s"]),
        ("%s", "5 % sure, 5% s", []),
        ("{0}", "｛0｝ and { 0 }", ["｛0｝", "{ 0 }"]),
        ("{name}", "{Name}", []),
        ("<b>", "< b >", ["< b >"]),
        ("https://x.example/é", "https: //x.example/é", ["https: //x.example/é"]),
        ("help@red.example", "help@ red.example", ["help@ red.example"]),
        ("help@red.example", "help(at)red.example", ["help(at)red.example"]),
        ("help@red.example", "help@rot.beispiel", ["help@rot.beispiel"]),
        ("help@red.example", "said by @name", []),
        ("https://x@y.example/", "x@y.example", []),
        ("{" + "a" * 400 + "}", "{ " + "a" * 400 + "}", []),
    ],
)
def test_places(written: str, text: str, found: list[str]) -> None:
    assert places(written, text) == found


@given(st.text(alphabet="{}ab%s<>. @/:", min_size=1), st.text(alphabet="{}ab%s<>. @/:"))
def test_places_lie_in_the_text(written: str, text: str) -> None:
    assert all(phrase in text and phrase for phrase in places(written.strip() or "%s", text))
