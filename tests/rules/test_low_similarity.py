"""TQ108."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import comparison
from tqcheck.core.finding import CannotJudge, RuleMatch
from tqcheck.rules.low_similarity import LowSimilarity

RULE = LowSimilarity()
SENSE = "The committee will publish its findings on school meals in October."
NONSENSE = "A lamp of jade hums, drunk by autumn rain and by two silver coins."
LONG = "While nobody was looking, forty blue umbrellas quietly argued about jazz " * 3 + "."
LONGER = "Customs figures show steel exports declined because producers cut capacity " * 3 + "."


def marks(text: str, other: str, language: str = "en") -> list[RuleMatch]:
    answer = RULE.compare(comparison(text, other, language))
    assert not isinstance(answer, CannotJudge)
    return list(answer)


def test_a_sentence_that_shares_nothing_is_marked_beside_its_counterpart() -> None:
    (mark,) = marks(NONSENSE, SENSE)
    assert mark.span.of(NONSENSE) == NONSENSE
    assert mark.quoted is not None
    assert mark.quoted.of(SENSE) == SENSE
    assert "chrF++" in mark.message


def test_only_the_sentence_that_shares_nothing_is_marked() -> None:
    text = f"The province planted two million trees. {NONSENSE} Most of them survived the winter."
    other = f"The province planted two million trees. {SENSE} Most of them survived the winter."
    (mark,) = marks(text, other)
    assert mark.span.of(text) == NONSENSE


def test_long_sentences_are_held_to_the_highest_floor() -> None:
    assert len(marks(LONG, LONGER)) == 1


@pytest.mark.parametrize(
    ("text", "other", "language"),
    [
        ("The panel is to release its report on school meals in October.", SENSE, "en"),
        ("Talks fail", "Negotiations collapse", "en"),
        (NONSENSE, f"{SENSE} {SENSE} {SENSE} {SENSE}", "en"),
        ("Rates rose. " + NONSENSE, "Rates rose.", "en"),
        ("委员会将在十月发布学校膳食的调查报告。", "委员会将于十月公布关于学校供餐的调查结果。", "zh"),
    ],
    ids=["paraphrase", "short", "uneven", "alone", "Chinese"],
)
def test_silent(text: str, other: str, language: str) -> None:
    assert marks(text, other, language) == []


@given(st.text(max_size=60))
def test_a_text_is_like_itself(text: str) -> None:
    assert marks(text, text) == []


@given(st.text(max_size=120), st.text(max_size=120), st.sampled_from(sorted(RULE.languages)))
def test_marks_lie_in_their_texts(text: str, other: str, language: str) -> None:
    for mark in marks(text, other, language):
        assert mark.span.of(text).strip()
        assert mark.quoted is not None
        assert mark.quoted.of(other).strip()
