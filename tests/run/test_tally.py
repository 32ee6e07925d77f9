"""Counting judgements up, and what is warned of."""

import pytest

from tests.builders import finding, judgement, passage
from tqcheck.core.finding import Family, Severity, Verdict
from tqcheck.core.judgement import ComparisonScores, Judgement, Suppressed
from tqcheck.core.passage import Location, Route, Suppression
from tqcheck.core.settings import Sensitivity, Settings
from tqcheck.core.similarity import BatchSimilarity, Similarity, compare
from tqcheck.core.summary import Summary
from tqcheck.judging.analyse import JudgedBatch
from tqcheck.rules import ALL_RULES
from tqcheck.run.tally import Tally

PAIR = compare("Rates rose.", "Rates went up.", "en")[1]
COMPARED = (ComparisonScores(Route.REFERENCE, None, Similarity(100, 100), is_copy=False, pair=PAIR),)
AWKWARD = finding(rule="TQ203", family=Family.AWKWARD, severity=Severity.MINOR)


def summarised(*judgements: Judgement, settings: Settings | None = None, model: str = "none") -> Summary:
    tally = Tally(settings or Settings(), model)
    for each in judgements:
        tally.add(JudgedBatch((each,)))
    return tally.summary()


def test_counts() -> None:
    summary = summarised(judgement(finding(), AWKWARD), judgement(), judgement(verdict=Verdict.UNCHECKED))
    assert summary.passages == 3
    assert summary.verdicts == {Verdict.PASS: 1, Verdict.FAIL: 1, Verdict.UNCHECKED: 1}
    assert summary.rules == {"TQ102": 1, "TQ203": 1}
    assert summary.findings == 2
    assert summary.flagged == 1
    assert summary.families == {Family.DRIFT: 1, Family.AWKWARD: 1, Family.INTEGRITY: 0}
    assert summary.severities == {Severity.CRITICAL: 0, Severity.MAJOR: 1, Severity.MINOR: 1}
    assert summary.words == 300
    assert summary.routes == {"retranslation": 3}
    assert summary.mean_quality == pytest.approx(0.5)
    assert summary.verdict is Verdict.FAIL


def test_passages_that_were_compared_with_their_source_are_counted() -> None:
    summary = summarised(judgement(source_rules=("TQ102",)), judgement(compared=(), source_rules=("TQ109",)))
    assert summary.routes == {"retranslation": 1, "source": 2}


def test_similarity_is_pooled_over_the_batch() -> None:
    pooled = summarised(judgement(compared=COMPARED), judgement(compared=COMPARED)).similarity["en"]
    whole = BatchSimilarity("en")
    for _ in range(2):
        whole.add(PAIR.counts)
    assert pooled.comparisons == 2
    assert pooled.scores == whole.scores()
    assert pooled.signatures["chrf"].startswith("nrefs:1")


def test_awkward_density_is_counted_by_file() -> None:
    dense = judgement(AWKWARD, AWKWARD, verdict=Verdict.PASS, passage=passage(location=Location("b.txt", 1)))
    thin = judgement(AWKWARD, verdict=Verdict.PASS)
    summary = summarised(dense, thin, thin, settings=Settings(max_awkward_per_1k=15))
    assert summary.awkward_per_1k == {"b.txt": 20.0, "news.jsonl": 10.0}
    assert summary.verdict is Verdict.FAIL


def test_nothing_at_all_is_not_a_pass() -> None:
    summary = summarised()
    assert (summary.verdict, summary.mean_quality) == (Verdict.UNCHECKED, None)


def copied(is_copy: bool) -> Judgement:
    return judgement(
        compared=(ComparisonScores(Route.REFERENCE, None, Similarity(100, 100), is_copy=is_copy),)
    )


def test_a_copied_column_is_warned_of() -> None:
    assert (
        "2 of 3 passages equal their counterparts"
        in summarised(copied(True), copied(True), copied(False)).warnings[0]
    )
    assert summarised(copied(True), copied(False)).warnings == ()


def test_unused_and_unknown_suppressions_are_warned_of() -> None:
    settings = Settings(excuse=(Suppression("TQ102", "Rates"), Suppression("TQ103", "Kyiv")))
    used = judgement(
        suppressed=(Suppressed(finding(), settings.excuse[0]),), unused_suppressions=(Suppression("TQ999"),)
    )
    assert summarised(used, settings=settings).warnings == (
        "news.jsonl:3: TQ999 (no such rule) in `ignore` matches no finding",
        "config: TQ103 “Kyiv” in `excuse` matches no finding",
    )


def test_many_unused_suppressions_are_counted() -> None:
    warnings = summarised(judgement(unused_suppressions=(Suppression("TQ103"),) * 14)).warnings
    assert len(warnings) == 11
    assert warnings[-1] == "4 more entries of `ignore` match no finding"


def test_says_whether_unchecked_passages_pass() -> None:
    assert not summarised(judgement()).unchecked_allowed
    assert summarised(judgement(), settings=Settings(allow_unchecked=True)).unchecked_allowed


def test_why_passages_are_unchecked() -> None:
    summary = summarised(
        judgement(verdict=Verdict.UNCHECKED, why_unchecked="the reference is blank"),
        judgement(verdict=Verdict.FAIL, why_unchecked="every drift rule is off"),
        judgement(verdict=Verdict.UNCHECKED, why_unchecked="the reference is blank"),
    )
    assert summary.unchecked_reasons == {"the reference is blank": 2}


def test_the_signature_says_what_decided() -> None:
    settings = Settings(
        disable=("TQ203",), severity={"TQ106": Severity.MAJOR}, families=(Family.DRIFT,), min_chrf=40
    )
    signature = summarised(judgement(compared=COMPARED), settings=settings).signature
    for part in (
        "tqcheck:",
        "disabled:TQ203",
        "severity:TQ106=major",
        "families:drift",
        "fail:major",
        "min-chrf:40",
        "chrf-en[",
        "bleu-en[",
    ):
        assert part in signature
    suppressed, unsuppressed = (
        summarised(settings=Settings(excuse=each)).signature for each in ((Suppression("TQ102"),), ())
    )
    assert suppressed != unsuppressed
    assert (
        signature
        == summarised(
            judgement(compared=COMPARED), settings=Settings(**{**vars(settings), "jobs": 8})
        ).signature
    )


@pytest.mark.parametrize(
    ("settings", "model", "parts"),
    [
        (Settings(), "checker-en#1a2b3c4d", {"model:checker-en#1a2b3c4d", f"rules:{len(ALL_RULES)}"}),
        (Settings(model=False), "none", {"model:none", f"rules:{len(ALL_RULES) - 2}"}),
        (Settings(sensitivity=Sensitivity.HIGH), "checker-en#1a2b3c4d", {"sensitivity:high"}),
        (
            Settings(min_confidence={"TQ201": 0.75, "TQ102": 1.0}),
            "checker-en#1a2b3c4d",
            {"min-confidence:TQ102=1,TQ201=0.75"},
        ),
    ],
    ids=["model", "rules-alone", "sensitivity", "min-confidence"],
)
def test_the_signature_names_the_model_and_how_it_was_asked(
    settings: Settings, model: str, parts: set[str]
) -> None:
    assert parts <= set(summarised(settings=settings, model=model).signature.split("|"))


@pytest.mark.parametrize("settings", [Settings(), Settings(model=False, sensitivity=Sensitivity.LOW)])
def test_what_decided_nothing_is_not_in_the_signature(settings: Settings) -> None:
    signature = summarised(settings=settings).signature
    assert "sensitivity" not in signature
    assert "min-confidence" not in signature
