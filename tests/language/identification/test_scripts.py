"""Which scripts a text and a language are written in."""

import pytest

from tqcheck.language.identification.scripts import (
    Script,
    languages_of,
    letter_counts,
    only_latin,
    scripts_of,
)


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        pytest.param("", {}, id="nothing"),
        pytest.param("12, 34 % — “…”", {}, id="no letters"),
        pytest.param("Café Übel", {Script.LATIN: 8}, id="accents"),
        pytest.param("ＡＢＣ", {Script.LATIN: 3}, id="full width"),
        pytest.param("会議はNATOで", {Script.LATIN: 4, Script.HAN: 2, Script.KANA: 2}, id="mixed"),
        pytest.param("Москва", {Script.CYRILLIC: 6}, id="Cyrillic"),
        pytest.param("서울", {Script.HANGUL: 2}, id="Korean"),
        pytest.param("كتاب", {Script.ARABIC: 4}, id="Arabic"),
        pytest.param("𠀀々〇", {Script.HAN: 3}, id="rare characters"),
        pytest.param("ไทย ελλ עבר", {Script.THAI: 3, Script.GREEK: 3, Script.HEBREW: 3}, id="others"),
    ],
)
def test_letters_are_counted_by_script(text: str, counts: dict[Script, int]) -> None:
    assert letter_counts(text) == counts


@pytest.mark.parametrize(
    ("text", "expected"), [("It’s “fine” – café…", True), ("π", False), ("中", False), ("ｶ", False)]
)
def test_only_latin(text: str, expected: bool) -> None:
    assert only_latin(text) is expected


def test_languages_and_their_scripts() -> None:
    assert scripts_of("ja") == (Script.HAN, Script.KANA)
    assert scripts_of("xx") == ()
    assert languages_of(Script.THAI) == ("th",)
    assert languages_of(Script.CYRILLIC)[:2] == ("sr", "bs")
