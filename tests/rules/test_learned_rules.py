"""The seam of the learned checker: asked once a batch, read by its rules, and never asked for nothing."""

import pickle
from dataclasses import dataclass, replace

import pytest

from tests.builders import FakeChecker, FakeComparisonRule, passage
from tqcheck.core.finding import CannotJudge, Family, Severity, Verdict
from tqcheck.core.judgement import Judgement
from tqcheck.core.passage import Counterpart, Passage, Route, Suppression
from tqcheck.core.prediction import Prediction
from tqcheck.core.settings import Settings
from tqcheck.judging.analyse import Judge
from tqcheck.rules.awkward_phrasing import AwkwardPhrasing
from tqcheck.rules.base import ComparisonRule
from tqcheck.rules.drifted_meaning import DriftedMeaning

TEXT = "The bad news about the economy came on Monday, and it was very unexpected."
GOOD = "The good news about the economy came on Monday, and nobody had expected it."
OTHER = "Good news about the economy arrived on Monday, and it took people by surprise."
CHINESE = "周一传来了关于经济的坏消息，出乎所有人的意料。"
SAME_IN_CHINESE = "周一传来有关经济的坏消息，令所有人感到意外。"
OFF = "the learned checker is off"
LONELY = "no counterpart: drift was not checked"


def judge(
    checker: FakeChecker | None,
    settings: Settings | None = None,
    comparison_rules: tuple[ComparisonRule, ...] = (),
) -> Judge:
    plain = (DriftedMeaning(), AwkwardPhrasing())
    return Judge(
        settings or Settings(),
        {rule.code: rule for rule in plain},
        {rule.code: rule for rule in comparison_rules},
        checker,
    )


def judged(
    subject: Passage, settings: Settings | None = None, checker: FakeChecker | None = None
) -> Judgement:
    return judge(checker or FakeChecker(), settings).judge([subject]).judgements[0]


def found(judgement: Judgement) -> list[tuple[str, str]]:
    return [(finding.rule, finding.text) for finding in judgement.findings]


def skipped(judgement: Judgement) -> list[tuple[str, str]]:
    return [(skip.rule, skip.reason) for skip in judgement.skipped]


BOTH = [("TQ101", "bad"), ("TQ201", "very")]


@pytest.mark.parametrize(
    ("subject", "flagged", "verdict", "unable"),
    [
        (passage(TEXT, GOOD), BOTH, Verdict.FAIL, []),
        (passage(TEXT, GOOD, OTHER), BOTH, Verdict.FAIL, []),
        (passage(GOOD, OTHER), [], Verdict.PASS, []),
        (passage(TEXT), BOTH[1:], Verdict.UNCHECKED, [("TQ101", LONELY)]),
        (passage(TEXT, " "), BOTH[1:], Verdict.UNCHECKED, [("TQ101", "the retranslation by a is blank")]),
        (
            passage(CHINESE, SAME_IN_CHINESE, language="zh"),
            [],
            Verdict.UNCHECKED,
            [("TQ101", "drifted-meaning does not read zh"), ("TQ201", "awkward-phrasing does not read zh")],
        ),
        (
            passage(
                TEXT,
                source=CHINESE,
                source_language="zh",
                counterparts=(Counterpart(Route.BACK_TRANSLATION, SAME_IN_CHINESE),),
            ),
            BOTH[1:],
            Verdict.UNCHECKED,
            [("TQ101", "drifted-meaning found no counterpart in the passage's own language")],
        ),
        (
            passage("", GOOD),
            [],
            Verdict.UNCHECKED,
            [("TQ101", "the passage is blank"), ("TQ201", "the passage is blank")],
        ),
        (
            passage(CHINESE, SAME_IN_CHINESE),
            [],
            Verdict.UNCHECKED,
            [
                (code, "the passage is in another language (zh) than it is said to be (en)")
                for code in ("TQ101", "TQ201")
            ],
        ),
    ],
    ids=[
        "contradicted",
        "by-both",
        "sound",
        "no-counterpart",
        "blank-counterpart",
        "unread-language",
        "back-translation-only",
        "blank-passage",
        "wrong-language",
    ],
)
def test_the_learned_rules(
    subject: Passage, flagged: list[tuple[str, str]], verdict: Verdict, unable: list[tuple[str, str]]
) -> None:
    judgement = judged(subject)
    assert found(judgement) == flagged
    assert judgement.verdict is verdict
    assert skipped(judgement) == unable


@pytest.mark.parametrize(
    ("counterparts", "accuracy_spans"),
    [
        ((TEXT,), False),
        ((TEXT, GOOD), False),
        ((TEXT, GOOD, OTHER), True),
        ((TEXT, TEXT, GOOD), False),
    ],
    ids=["alone", "one-of-two", "one-of-three", "two-of-three"],
)
def test_a_counterpart_that_equals_the_passage_agrees_with_it(
    counterparts: tuple[str, ...], accuracy_spans: bool
) -> None:
    judgement = judged(passage(TEXT, *counterparts))
    assert (("TQ101", "bad") in found(judgement)) is accuracy_spans
    assert judgement.verdict is (Verdict.FAIL if accuracy_spans else Verdict.PASS)
    assert skipped(judgement) == []
    quoted = [each.origin for finding in judgement.findings for each in finding.evidence]
    assert quoted == (["b", "c"] if accuracy_spans else [])


def test_the_whole_batch_is_annotated_in_one_pass() -> None:
    checker = FakeChecker()
    many = [passage(TEXT, GOOD), passage(""), passage(TEXT), passage(GOOD, OTHER)]
    judgements = judge(checker).judge(many).judgements
    assert checker.batches == [3], "a blank passage is no reading matter"
    assert [found(each) for each in judgements] == [BOTH, [], BOTH[1:], []]
    assert [isinstance(each.prediction, Prediction) for each in judgements] == [True, False, True, True]


@pytest.mark.parametrize(
    ("settings", "asked"),
    [
        (Settings(), True),
        (Settings(disable=("TQ101",)), True),
        (Settings(families=(Family.AWKWARD,)), True),
        (Settings(disable=("TQ101", "TQ201")), False),
        (Settings(families=(Family.INTEGRITY,)), False),
        (Settings(disable=("TQ101",), families=(Family.DRIFT,)), False),
        (Settings(model=False), False),
    ],
)
def test_the_checker_is_asked_only_where_a_rule_would_look(settings: Settings, asked: bool) -> None:
    checker = FakeChecker()
    (judgement,) = judge(checker, settings).judge([passage(TEXT, GOOD)]).judgements
    assert bool(checker.batches) is asked
    assert isinstance(judgement.prediction, Prediction if asked else CannotJudge)


def test_rules_alone_say_nothing_of_the_model() -> None:
    (judgement,) = judge(FakeChecker(), Settings(model=False)).judge([passage(TEXT, GOOD)]).judgements
    assert (judgement.findings, judgement.skipped) == ((), ())


def test_without_a_checker_the_learned_rules_say_so() -> None:
    (judgement,) = judge(None).judge([passage(TEXT, GOOD)]).judgements
    assert skipped(judgement) == [("TQ101", OFF), ("TQ201", OFF)]
    assert judgement.verdict is Verdict.UNCHECKED


@pytest.mark.parametrize(
    ("least", "flagged"),
    [
        ({}, [("TQ102", "bad"), ("TQ201", "very")]),
        ({"TQ101": 1.0}, [("TQ102", "bad"), ("TQ201", "very")]),
        ({"TQ102": 0.92, "TQ201": 0.8}, [("TQ102", "bad"), ("TQ201", "very")]),
        ({"TQ102": 0.93, "TQ201": 0.8}, [("TQ201", "very")]),
        ({"TQ102": 1.0, "TQ201": 0.81}, []),
    ],
    ids=["no-limit", "the-merged-rule", "as-sure-as-that", "one-less-sure", "both-less-sure"],
)
def test_findings_are_dropped_where_the_confidence_that_would_be_reported_is_too_low(
    least: dict[str, float], flagged: list[tuple[str, str]]
) -> None:
    settings = Settings(min_confidence=least)
    subject = passage(TEXT, GOOD, suppressions=(Suppression("TQ203"),))
    (judgement,) = judge(FakeChecker(), settings, (FakeComparisonRule(),)).judge([subject]).judgements
    assert found(judgement) == flagged


@pytest.mark.parametrize(("chance", "severity"), [(0.79, Severity.MINOR), (0.8, Severity.MAJOR)])
def test_drift_is_as_grave_as_it_is_sure_and_can_be_regraded(chance: float, severity: Severity) -> None:
    checker = FakeChecker(chance=chance)
    (accuracy_spans, awkward) = judged(passage(TEXT, GOOD), checker=checker).findings
    assert (accuracy_spans.severity, accuracy_spans.confidence) == (severity, chance)
    assert (awkward.severity, awkward.confidence) == (Severity.MINOR, chance)
    regraded = Settings(severity={"TQ101": Severity.CRITICAL, "TQ201": Severity.MAJOR})
    assert [each.severity for each in judged(passage(TEXT, GOOD), regraded, checker).findings] == [
        Severity.CRITICAL,
        Severity.MAJOR,
    ]


def test_judged_drift_is_checked_drift() -> None:
    """A passage that only the learned checker could compare is not unchecked."""
    mute = FakeComparisonRule(judges=lambda _: False)
    (judgement,) = judge(FakeChecker(), None, (mute,)).judge([passage(GOOD, OTHER)]).judgements
    assert judgement.verdict is Verdict.PASS


@dataclass(frozen=True)
class ShortChecker(FakeChecker):
    """Forgets the last passage."""

    def predict(self, subjects):  # type: ignore[no-untyped-def]
        return super().predict(subjects)[:-1]


def test_a_checker_that_forgets_a_passage_is_a_fault() -> None:
    with pytest.raises(ValueError, match="shorter"):
        judge(ShortChecker()).judge([passage(TEXT, GOOD)])


def test_annotations_travel_between_processes_and_are_of_the_passage() -> None:
    judgement = judged(passage(TEXT, GOOD))
    assert pickle.loads(pickle.dumps(judgement)) == judgement
    assert isinstance(judgement.prediction, Prediction)
    assert judgement.prediction != replace(judgement.prediction, drift=None)
    assert [each.span.of(TEXT) for each in judgement.prediction.accuracy_spans] == ["bad"]
