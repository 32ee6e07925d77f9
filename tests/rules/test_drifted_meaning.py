"""TQ101: what the learned checker flags, with what stands opposite it."""

import pytest

from tqcheck.core.comparison import Comparison
from tqcheck.core.document import Document
from tqcheck.core.finding import CannotJudge, Evidence, RuleMatch, Severity, Span
from tqcheck.core.passage import Route
from tqcheck.core.prediction import NO_CHECKER, Phrase, Prediction
from tqcheck.core.subject import Subject
from tqcheck.rules.drifted_meaning import DriftedMeaning

TEXT = "Beijing loosened its controls\non exports of gallium."
FIRST = "Beijing tightened export controls on gallium."
SECOND = "Controls on gallium exports were tightened by Beijing."


def subject(phrase: str, *opposite: tuple[int, str], chance: float = 0.6, is_major: bool = False) -> Subject:
    passage = Document(TEXT, "en")
    comparisons = tuple(
        Comparison(passage, passage, Document(text, "en"), route, origin)
        for text, route, origin in (
            (FIRST, Route.RETRANSLATION, "opus"),
            (SECOND, Route.REFERENCE, None),
            (TEXT, Route.RETRANSLATION, "copy"),
        )
    )
    places = tuple((number, place(comparisons[number].counterpart.text, words)) for number, words in opposite)
    found = Phrase(place(TEXT, phrase), chance, places, is_major)
    return Subject(passage, None, comparisons, Prediction(0.4, 0.6, 0.1, accuracy_spans=(found,)))


def place(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def mark(given: Subject) -> RuleMatch:
    marks = DriftedMeaning().check(given)
    assert not isinstance(marks, CannotJudge)
    (found,) = marks
    return found


def test_each_counterpart_s_words_are_quoted() -> None:
    found = mark(subject("loosened", (0, "tightened"), (1, "were tightened")))
    assert found.span.of(TEXT) == "loosened"
    assert found.evidence == (
        Evidence(Route.RETRANSLATION, "opus", "tightened"),
        Evidence(Route.REFERENCE, None, "were tightened"),
    )
    assert found.message == '"loosened" here, "tightened" in the counterpart: probably not the same meaning'


@pytest.mark.parametrize(
    ("opposite", "quoted"),
    [
        ((), []),
        (((0, ""),), []),
        (((0, " "),), []),
        (((1, "Controls"), (0, "controls")), []),
        (((2, "exports"),), []),
        (((0, "gallium"), (0, "gallium")), ["gallium"]),
        (((2, "Beijing"), (1, "Controls"), (0, "export controls")), ["export controls"]),
    ],
    ids=["nothing", "a-gap", "blank", "the-same-words", "a-copy-of-the-passage", "twice", "what-differs"],
)
def test_only_what_differs_is_evidence(opposite: tuple[tuple[int, str], ...], quoted: list[str]) -> None:
    found = mark(subject("controls", *opposite))
    assert [each.text for each in found.evidence] == quoted
    assert ("here probably does not mean" in found.message) is (not quoted)


def test_the_message_is_one_line_however_long_the_phrase() -> None:
    found = mark(subject(TEXT, (0, FIRST)))
    assert "\n" not in found.message
    assert len(found.message) < 200


@pytest.mark.parametrize(("is_major", "severity"), [(False, Severity.MINOR), (True, Severity.MAJOR)])
def test_severity_is_what_the_checker_says(is_major: bool, severity: Severity) -> None:
    found = mark(subject("loosened", chance=0.3, is_major=is_major))
    assert (found.severity, found.confidence) == (severity, 0.3)


@pytest.mark.parametrize(
    ("prediction", "reason"),
    [
        (NO_CHECKER, "the learned checker is off"),
        (CannotJudge("the passage is blank"), "the passage is blank"),
        (Prediction(0.9, None, 0.1), "drifted-meaning found no counterpart in the passage's own language"),
    ],
)
def test_it_says_why_it_cannot_judge(prediction: Prediction | CannotJudge, reason: str) -> None:
    assert DriftedMeaning().check(Subject(Document(TEXT, "en"), prediction=prediction)) == CannotJudge(reason)


def test_a_sound_passage_has_no_marks() -> None:
    assert DriftedMeaning().check(Subject(Document(TEXT, "en"), prediction=Prediction(0.9, 0.1, 0.1))) == []
