import pytest

from tqcheck.language.grammar.dangling_words import last_word, never_ends, seldom_ends


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("as early as The\n", "the"),
        ("he said that,", "that"),
        ("in 2011", ""),
        ("the end.", ""),
        ("", ""),
        ("dès l’été", "été"),
    ],
)
def test_last_words(text: str, word: str) -> None:
    assert last_word(text) == word


def test_words_are_told_by_language() -> None:
    assert never_ends("the", "en")
    assert not never_ends("in", "en")
    assert seldom_ends("in", "en")
    assert never_ends("die", "de")
    assert not never_ends("die", "en")
    assert not never_ends("的", "zh")
    assert not seldom_ends("的", "zh")
