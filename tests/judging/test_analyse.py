"""From a passage to a judgement."""

import pickle
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import FakeComparisonRule, FakePassageRule, passage
from tqcheck.core.comparison import Comparison
from tqcheck.core.finding import CannotJudge, Family, Finding, Severity, Verdict
from tqcheck.core.judgement import Judgement
from tqcheck.core.passage import Counterpart, Passage, Route, Suppression
from tqcheck.core.settings import Level, Settings
from tqcheck.core.subject import Subject
from tqcheck.judging.analyse import Judge
from tqcheck.rules.base import ComparisonRule, PassageRule

TEXT = "The bad news about the economy came on Monday, and it was not expected."
GOOD = "The good news about the economy came on Monday, and it was not expected."
DRIFT = FakeComparisonRule()
AWKWARD = FakePassageRule()


def judged(
    subject: Passage,
    settings: Settings | None = None,
    comparison: ComparisonRule = DRIFT,
    plain: PassageRule = AWKWARD,
) -> Judgement:
    judge = Judge(settings or Settings(), {plain.code: plain}, {comparison.code: comparison})
    (judgement,) = judge.judge([subject]).judgements
    return judgement


@pytest.mark.parametrize(
    ("counterparts", "settings", "verdict", "rules"),
    [
        ((GOOD,), Settings(), Verdict.FAIL, ["TQ102", "TQ203"]),
        ((TEXT,), Settings(), Verdict.PASS, ["TQ203"]),
        ((GOOD, TEXT), Settings(), Verdict.PASS, ["TQ203"]),
        ((GOOD,), Settings(fail_on=Level.CRITICAL), Verdict.PASS, ["TQ102", "TQ203"]),
        (
            (GOOD,),
            Settings(fail_on=Level.NEVER, fail_on_awkward=Level.MINOR),
            Verdict.FAIL,
            ["TQ102", "TQ203"],
        ),
        ((GOOD,), Settings(severity={"TQ102": Severity.MINOR}), Verdict.PASS, ["TQ102", "TQ203"]),
        ((GOOD,), Settings(disable=("TQ203",)), Verdict.FAIL, ["TQ102"]),
        ((GOOD,), Settings(families=(Family.AWKWARD,)), Verdict.PASS, ["TQ203"]),
        ((GOOD,), Settings(disable=("TQ102",)), Verdict.UNCHECKED, ["TQ203"]),
        ((), Settings(), Verdict.UNCHECKED, ["TQ203"]),
        ((" ",), Settings(), Verdict.UNCHECKED, ["TQ203"]),
        ((), Settings(families=(Family.AWKWARD, Family.INTEGRITY)), Verdict.PASS, ["TQ203"]),
        ((), Settings(fail_on_awkward=Level.MINOR), Verdict.FAIL, ["TQ203"]),
    ],
    ids=[
        "contradicted",
        "agrees-with-itself",
        "one-of-two",
        "level-raised",
        "awkward-gates",
        "regraded",
        "awkward-off",
        "drift-family-off",
        "no-drift-rule-left",
        "no-counterpart",
        "blank-counterpart",
        "no-counterpart-but-drift-off",
        "fails-although-unchecked",
    ],
)
def test_verdicts(
    counterparts: tuple[str, ...], settings: Settings, verdict: Verdict, rules: list[str]
) -> None:
    judgement = judged(passage(TEXT, *counterparts), settings)
    assert judgement.verdict is verdict
    assert sorted(finding.rule for finding in judgement.findings) == rules


def test_what_could_not_be_judged_is_said() -> None:
    assert [(skip.rule, skip.reason) for skip in judged(passage(TEXT)).skipped] == [
        ("TQ102", "no counterpart: drift was not checked")
    ]


def test_a_rule_that_cannot_judge_says_why() -> None:
    unable = FakePassageRule(answer=CannotJudge("no source"))
    skipped = judged(
        passage(TEXT, GOOD), comparison=FakeComparisonRule(judges=lambda _: False), plain=unable
    ).skipped
    assert [(skip.rule, skip.reason) for skip in skipped] == [
        ("TQ102", "told not to"),
        ("TQ203", "no source"),
    ]


def test_a_rule_is_not_asked_about_languages_it_does_not_read() -> None:
    judgement = judged(
        passage("这是一条关于经济的坏消息。", "这是一条关于经济的好消息。", language="zh"), Settings()
    )
    assert [(skip.rule, skip.reason) for skip in judgement.skipped] == [
        ("TQ203", "repeated-words does not read zh")
    ]
    judgement = judged(passage("Niccolò è andato via.", "Niccolò è partito.", language="it"))
    assert judgement.verdict is Verdict.UNCHECKED


def test_counterparts_that_a_rule_cannot_judge_have_no_vote() -> None:
    picky = FakeComparisonRule(judges=lambda comparison: "news" in comparison.counterpart.text)
    judgement = judged(passage(TEXT, GOOD, TEXT.replace("news", "tidings")), comparison=picky)
    assert judgement.verdict is Verdict.FAIL


class SourceRule(FakeComparisonRule):
    """Reads Chinese sources."""

    def reads_source(self, language: str) -> bool:
        return language == "zh"


def test_a_rule_that_reads_the_source_compares_with_it_and_checks_no_drift_by_that() -> None:
    seen: list[Comparison] = []

    def note(comparison: Comparison) -> bool:
        seen.append(comparison)
        return True

    rule = SourceRule(word="{name}", judges=note)
    judgement = judged(
        passage("Hello {name}, the news is here.", source="你好，新闻来了。", source_language="zh"),
        comparison=rule,
    )
    assert [comparison.route for comparison in seen] == [Route.SOURCE]
    assert [finding.text for finding in judgement.findings] == ["{name}"]
    assert [(each.route, each.text) for each in judgement.findings[0].evidence] == [
        (Route.SOURCE, "你好，新闻来了。")
    ]
    unharmed = judged(
        passage("Hello, the news is here.", source="你好，新闻来了。", source_language="zh"), comparison=rule
    )
    assert unharmed.verdict is Verdict.UNCHECKED
    assert unharmed.source_rules == ("TQ102",)


@pytest.mark.parametrize(
    ("source", "language", "reason"),
    [
        ("Saluton, jen la novaĵoj.", "eo", "no counterpart: drift was not checked"),
        (
            "Hello, the bad news is here at last.",
            "zh",
            "the source is in another language (en) than it is said to be (zh)",
        ),
        (None, None, "no counterpart: drift was not checked"),
        (" ", "zh", "no counterpart: drift was not checked"),
    ],
    ids=["language-not-read", "another-language", "no-source", "blank-source"],
)
def test_a_source_that_cannot_be_read_is_not_compared(
    source: str | None, language: str | None, reason: str
) -> None:
    judgement = judged(passage(TEXT, source=source, source_language=language), comparison=SourceRule())
    assert [(skip.rule, skip.reason) for skip in judgement.skipped] == [("TQ102", reason)]
    assert judgement.source_rules == ()


BAD_SOURCE = "坏消息来了。"
"""Which lacks the English word for bad."""


@pytest.mark.parametrize(
    ("counterparts", "evidence"),
    [
        ((), [Route.SOURCE]),
        ((GOOD, TEXT), [Route.SOURCE, Route.RETRANSLATION]),
        ((TEXT, TEXT, TEXT), [Route.SOURCE]),
    ],
    ids=["alone", "one-engine-objects-too", "the-engines-agree-with-the-passage"],
)
def test_what_contradicts_the_source_is_a_finding_whatever_the_counterparts_say(
    counterparts: tuple[str, ...], evidence: list[Route]
) -> None:
    subject = passage(TEXT, *counterparts, source=BAD_SOURCE, source_language="zh")
    (found,) = (
        each for each in judged(subject, comparison=SourceRule()).findings if each.family is Family.DRIFT
    )
    assert [each.route for each in found.evidence] == evidence
    assert found.evidence[0].text == BAD_SOURCE
    assert found.confidence == pytest.approx(0.6 if len(evidence) == 1 else 0.84)


class WitnessRule(FakeComparisonRule):
    """Believes a source that has the word for bad."""

    def is_supported_by_source(self, finding: Finding, subject: Subject) -> bool:
        return subject.source is not None and "坏" in subject.source.text


class ReadingWitnessRule(SourceRule, WitnessRule):
    """Both."""


def test_a_source_that_agrees_outweighs_counterparts_that_object() -> None:
    subject = passage(TEXT, GOOD, GOOD, source="坏 (bad) 消息来了。", source_language="zh")
    judgement = judged(subject, comparison=ReadingWitnessRule())
    assert judgement.verdict is Verdict.PASS
    assert judgement.source_rules == ("TQ102",)


@pytest.mark.parametrize(
    ("source", "verdict"),
    [("坏消息来了。", Verdict.PASS), ("好消息来了。", Verdict.FAIL), (None, Verdict.FAIL)],
)
def test_a_source_that_says_what_the_passage_says_outweighs_the_counterparts(
    source: str | None, verdict: Verdict
) -> None:
    subject = passage(TEXT, GOOD, GOOD, source=source, source_language="zh")
    assert judged(subject, comparison=WitnessRule()).verdict is verdict


def test_a_back_translation_flags_the_passage_where_the_source_is_contradicted() -> None:
    subject = passage(
        "Exports grew by a fifth. The minister resigned.",
        source="出口增长五分之一。部长辞职。",
        source_language="zh",
        counterparts=(Counterpart(Route.BACK_TRANSLATION, "出口增长百分之五。部长辞职。"),),
    )
    judgement = judged(subject, comparison=FakeComparisonRule(word="五分之一"))
    assert [finding.text for finding in judgement.findings] == ["Exports grew by a fifth."]


def test_excuses_are_used_and_counted() -> None:
    own = (Suppression("TQ102", reason="agreed with the client"), Suppression("TQ103"))
    judgement = judged(passage(TEXT, GOOD, suppressions=own), Settings(excuse=(Suppression("TQ203", "bad"),)))
    assert judgement.verdict is Verdict.PASS
    assert judgement.findings == ()
    assert {each.suppression.rule for each in judgement.suppressed} == {"TQ102", "TQ203"}
    assert judgement.unused_suppressions == (Suppression("TQ103"),)


def test_an_excuse_for_one_rule_covers_no_other_at_the_same_place() -> None:
    chinese = passage(
        "外交部发言人周三表示，两国将恢复直航。",
        source="外交部发言人周三表示，两国将恢复直航。",
        source_language="zh",
    )
    suppressed = replace(chinese, suppressions=(Suppression("TQ002"),))
    whole, rest = (Judge(Settings()).judge([each]).judgements[0] for each in (chinese, suppressed))
    assert {whole.findings[0].rule, *whole.findings[0].also} >= {"TQ002", "TQ003"}
    assert {rest.findings[0].rule, *rest.findings[0].also} >= {"TQ003"}
    assert rest.verdict is Verdict.FAIL


@given(st.lists(st.sampled_from([TEXT, GOOD, "Nothing here.", ""]), max_size=6), st.integers(1, 4))
def test_batch_size_and_order_change_nothing(texts: list[str], size: int) -> None:
    passages = [passage(text, GOOD, id=str(number)) for number, text in enumerate(texts)]
    judge = Judge(Settings())
    whole = judge.judge(passages).judgements
    parts = [
        each
        for at in range(0, len(passages), size)
        for each in judge.judge(passages[at : at + size]).judgements
    ]
    backwards = judge.judge(passages[::-1]).judgements[::-1]
    assert list(whole) == parts == list(backwards)


def test_judgements_travel_between_processes() -> None:
    batch = Judge(Settings()).judge([passage(TEXT, GOOD, extra={"domain": "news"})])
    copy = pickle.loads(pickle.dumps(batch))
    assert copy.judgements == batch.judgements
