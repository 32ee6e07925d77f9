"""TQ201: what the learned checker finds awkward."""

import pytest

from tqcheck.core.document import Document
from tqcheck.core.finding import CannotJudge, RuleMatch, Span
from tqcheck.core.prediction import NO_CHECKER, Phrase, Prediction
from tqcheck.core.subject import Subject
from tqcheck.rules.awkward_phrasing import AwkwardPhrasing

TEXT = "The bureau will strengthen\nthe strength of inspection."


def subject(*phrases: Phrase, drift: float | None = None) -> Subject:
    return Subject(Document(TEXT, "en"), prediction=Prediction(0.5, drift, 0.6, fluency_spans=phrases))


@pytest.mark.parametrize("drift", [None, 0.2], ids=["alone", "beside-a-counterpart"])
def test_it_needs_no_counterpart(drift: float | None) -> None:
    first, second = Phrase(Span(11, 39), 0.62), Phrase(Span(40, 53), 0.8)
    assert AwkwardPhrasing().check(subject(first, second, drift=drift)) == [
        RuleMatch(
            first.span,
            '"will strengthen the strength" reads awkwardly: a writer would probably put it another way',
            0.62,
        ),
        RuleMatch(
            second.span, '"of inspection" reads awkwardly: a writer would probably put it another way', 0.8
        ),
    ]


def test_a_sound_passage_has_no_marks() -> None:
    assert AwkwardPhrasing().check(subject()) == []


@pytest.mark.parametrize("reason", [NO_CHECKER, CannotJudge("the passage is blank")])
def test_it_says_why_it_cannot_judge(reason: CannotJudge) -> None:
    assert AwkwardPhrasing().check(Subject(Document(TEXT, "en"), prediction=reason)) == reason
