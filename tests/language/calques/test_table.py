"""The table of set phrases: every line can be read, and says something."""

from tqcheck.language.calques.table import patterns


def test_every_phrase_is_chinese_and_has_a_meaning() -> None:
    for pattern in (each for found in patterns().values() for each in found):
        assert pattern.phrase.meaning
        for chinese in pattern.phrase.chinese:
            assert chinese
            assert not chinese.isascii()


def test_a_single_word_needs_the_source() -> None:
    alone = [pattern for found in patterns().values() for pattern in found if not pattern.rest]
    assert alone
    assert all(pattern.needs_source for pattern in alone)


def test_no_pattern_is_empty() -> None:
    assert "" not in patterns()
    assert all(step.forms for found in patterns().values() for each in found for step in each.rest)
