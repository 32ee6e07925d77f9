"""Sentences parted where a model reads no more of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.counterparts.engines.clauses import in_clauses, rejoined


@pytest.mark.parametrize(
    ("sentence", "most", "language", "parts"),
    [
        ("It rained.", 20, "en", ["It rained."]),
        ("It rained, and it snowed; nobody came.", 26, "en", ["It rained, and it snowed;", "nobody came."]),
        ("It rained, and it snowed.", 16, "en", ["It rained,", "and it snowed."]),
        ("It rained and rained.", 12, "en", ["It rained", "and rained."]),
        ("Donaudampfschiff", 8, "de", ["Donaudam", "pfschiff"]),
        ("下雨了，又下雪了；没人来。", 9, "zh", ["下雨了，又下雪了；", "没人来。"]),
    ],
)
def test_at_the_best_marks_and_as_few_as_fit(
    sentence: str, most: int, language: str, parts: list[str]
) -> None:
    assert in_clauses(sentence, lambda part: len(part) <= most, language) == parts


@given(st.text(alphabet="ab,; 中", max_size=80), st.integers(1, 20))
def test_nothing_is_lost_and_everything_fits(sentence: str, most: int) -> None:
    parts = in_clauses(sentence, lambda part: len(part) <= most, "en")
    assert "".join("".join(parts).split()) == "".join(sentence.split())
    assert all(len(part) <= most for part in parts)


def test_translations_are_put_together_sentence_by_sentence() -> None:
    assert rejoined([["a", "b"], ["c"]], ["x", "y", "z"], "en") == ["x y", "z"]
    assert rejoined([["a", "b"], ["c"]], ["x", "y", "z"], "zh") == ["xy", "z"]
