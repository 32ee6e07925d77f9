"""Comparisons: where the passage says what the other side says."""

import pytest

from tests.builders import comparison
from tqcheck.core.comparison import Comparison, trimmed
from tqcheck.core.document import Document
from tqcheck.core.finding import Span
from tqcheck.core.passage import Route

PASSAGE = Document("The talks began on Monday. Exports rose to $20 billion last year.", "en")
SOURCE = Document("会谈于周一开始。去年出口额增至2000亿美元。", "zh")
BACK = Document("会谈于周一开始。去年出口增至200亿美元。", "zh")


def test_a_span_of_the_passage_is_itself() -> None:
    assert comparison("Exports rose.", "Exports fell.").in_passage(Span(8, 12)) == Span(8, 12)


@pytest.mark.parametrize(
    ("phrase", "sentence"),
    [("2000亿美元", "Exports rose to $20 billion last year."), ("周一", "The talks began on Monday.")],
)
def test_a_span_of_the_source_is_the_passage_s_sentence(phrase: str, sentence: str) -> None:
    across = Comparison(PASSAGE, SOURCE, BACK, Route.BACK_TRANSLATION)
    start = SOURCE.text.index(phrase)
    assert across.in_passage(Span(start, start + len(phrase))).of(PASSAGE.text) == sentence


def test_a_gap_in_the_source_is_the_sentence_before_it() -> None:
    across = Comparison(PASSAGE, SOURCE, BACK, Route.BACK_TRANSLATION)
    behind_first = SOURCE.text.index("去")
    assert (
        across.in_passage(Span(behind_first, behind_first)).of(PASSAGE.text) == "The talks began on Monday."
    )


def test_a_source_sentence_that_the_passage_lacks_is_a_gap() -> None:
    passage = Document("The leaders met on 3 May 2021. They left on 9 June 2022 at 10:45.", "en")
    source = Document(
        "领导人于2021年5月3日会面。抗议者聚集在大使馆外，要求释放被拘留的记者和学生们。他们于2022年6月9日10:45离开。",
        "zh",
    )
    across = Comparison(passage, source, source, Route.BACK_TRANSLATION)
    place = across.in_passage(Span(source.text.index("抗议者"), source.text.index("他们")))
    assert place.of(passage.text) in {"", "The leaders met on 3 May 2021."}


def test_without_a_sentence_to_point_at_it_is_the_whole_passage() -> None:
    across = Comparison(PASSAGE, Document("", "zh"), BACK, Route.BACK_TRANSLATION)
    assert across.in_passage(Span(0, 0)).of(PASSAGE.text) == PASSAGE.text


@pytest.mark.parametrize(
    ("text", "counterpart", "phrase", "expected"),
    [
        ("Rates rose. Shares fell.", "Rates went up. Shares fell.", "Rates", "Rates went up."),
        ("Rates rose. Shares fell hard.", "Rates rose.", "Shares", ""),
        ("", "Rates rose.", "", ""),
    ],
    ids=["aligned", "alone", "nothing"],
)
def test_the_opposite_sentence(text: str, counterpart: str, phrase: str, expected: str) -> None:
    made = comparison(text, counterpart)
    start = text.index(phrase)
    assert made.opposite(Span(start, start + len(phrase))).of(counterpart) == expected


@pytest.mark.parametrize(
    ("text", "span", "expected"),
    [("  a b \n", Span(0, 7), "a b"), ("ab", Span(0, 2), "ab"), ("a   b", Span(1, 4), "")],
    ids=["both-ends", "nothing-to-trim", "all-space"],
)
def test_trimmed(text: str, span: Span, expected: str) -> None:
    result = trimmed(span, text)
    assert result.of(text) == expected
    assert span.start <= result.start <= result.end <= span.end
