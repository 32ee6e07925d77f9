import pytest

from tqcheck.language.lexicon.particle_verbs import may_belong_to_verb


@pytest.mark.parametrize(
    ("words", "particle", "may"),
    [
        ("the users logged", "in", True),
        ("she took the new man", "on", True),
        ("he was sworn", "in", True),
        ("from now", "on", True),
        ("open its doors again", "in", False),
        ("came to the old town hall", "in", False),
        ("logged", "of", False),
    ],
)
def test_which_words_take_a_particle(words: str, particle: str, may: bool) -> None:
    assert may_belong_to_verb(particle, words.split()) is may
