"""A small batch with one of everything that a report has to show."""

from dataclasses import replace

from tests.builders import finding, judgement, passage
from tqcheck.core.finding import Evidence, Family, Finding, Severity, Skipped, Span, Verdict
from tqcheck.core.judgement import ComparisonScores, Judgement, Scores, Suppressed
from tqcheck.core.passage import Counterpart, Location, Route, Suppression, SuppressionOrigin
from tqcheck.core.similarity import Similarity
from tqcheck.core.summary import LanguageSimilarity, Summary

TEXT = "Exports rose to $20 billion last year, said the the ministry. Imports fell."
QUOTED = Suppression("TQ203", "the the", "a quotation")
DRIFTED = passage(
    TEXT,
    id="trade",
    location=Location("news.jsonl", 3, 20, verbatim=True, byte_column=24),
    source="去年出口增至2000亿美元。",
    source_language="zh",
    counterparts=(
        Counterpart(
            Route.RETRANSLATION, "Exports rose to $200 billion last year. The surplus grew.", "engine-a"
        ),
        Counterpart(Route.RETRANSLATION, "rose rose rose", "engine-b", fault="it runs in circles"),
        Counterpart(Route.REFERENCE, "Exports rose to 200 billion dollars last year."),
    ),
    extra={"domain": "economy"},
)
BROKEN = passage("…", id="empty", location=Location("news.jsonl", 4))


def flagged(phrase: str, **fields: object) -> Finding:
    start = TEXT.index(phrase)
    return finding(start, start + len(phrase), text=phrase, **fields)


NUMBER = flagged(
    "$20 billion",
    message="“$20 billion” here, “$200 billion” in the counterpart",
    confidence=0.92,
    evidence=(
        Evidence(Route.RETRANSLATION, "engine-a", "$200 billion"),
        Evidence(Route.REFERENCE, None, "200 billion dollars"),
    ),
    also=("TQ108",),
)
REPEATED = flagged(
    "the the",
    rule="TQ203",
    name="repeated-words",
    family=Family.AWKWARD,
    severity=Severity.MINOR,
    message="“the” twice",
    evidence=(),
)
_END = Span(len(TEXT), len(TEXT))
OMITTED = finding(
    *_END,
    text="",
    rule="TQ105",
    name="omitted-content",
    message="a sentence of the counterpart is missing here",
    evidence=(Evidence(Route.RETRANSLATION, "engine-a", "The surplus grew."),),
)
EMPTY = finding(
    0,
    1,
    text="…",
    rule="TQ001",
    name="empty-passage",
    family=Family.INTEGRITY,
    severity=Severity.CRITICAL,
    message="there is nothing to read here",
    confidence=1.0,
    evidence=(),
)


def judgements() -> list[Judgement]:
    """In input order: minor trouble, a failed passage, a worse one, a sound one, an unchecked one."""
    return [
        judgement(
            REPEATED, passage=DRIFTED, verdict=Verdict.PASS, scores=Scores(0.9, 0.0, 0.1, 70.0, 40.0, 30.0)
        ),
        judgement(
            NUMBER,
            REPEATED,
            OMITTED,
            passage=DRIFTED,
            scores=Scores(0.41234567, 0.7, 0.1, 66.66666, 40.0),
            compared=(
                ComparisonScores(Route.RETRANSLATION, "engine-a", Similarity(66.66666, 40.0), is_copy=False),
                ComparisonScores(Route.REFERENCE, None, Similarity(60.0, 35.0), is_copy=False),
            ),
        ),
        judgement(
            EMPTY,
            passage=BROKEN,
            why_unchecked="the passage is blank",
            compared=(),
            scores=Scores(0.05, 0.0, 0.0),
        ),
        judgement(
            suppressed=(
                Suppressed(REPEATED, QUOTED),
                Suppressed(NUMBER, Suppression("changed-number", origin=SuppressionOrigin.CONFIG)),
            ),
            unused_suppressions=(Suppression("TQ103"),),
            passage=replace(DRIFTED, suppressions=(QUOTED, Suppression("TQ103"))),
        ),
        judgement(
            verdict=Verdict.UNCHECKED,
            scores=Scores(None, None, None),
            passage=passage(id="alone"),
            why_unchecked="no counterpart: drift was not checked",
            skipped=(Skipped("TQ102", "no counterpart: drift was not checked"),),
            compared=(),
        ),
    ]


def summary(**fields: object) -> Summary:
    """Figures that go with the judgements."""
    given: dict[str, object] = {
        "passages": 5,
        "verdicts": {Verdict.PASS: 2, Verdict.FAIL: 2, Verdict.UNCHECKED: 1},
        "rules": {"TQ001": 1, "TQ102": 1, "TQ105": 1, "TQ203": 2},
        "families": {Family.DRIFT: 2, Family.AWKWARD: 2, Family.INTEGRITY: 1},
        "severities": {Severity.CRITICAL: 1, Severity.MAJOR: 2, Severity.MINOR: 2},
        "flagged": 3,
        "suppressed": 2,
        "words": 500,
        "mean_quality": 0.46,
        "routes": {"reference": 1, "retranslation": 3},
        "unchecked_reasons": {"no counterpart: drift was not checked": 1},
        "similarity": {"en": LanguageSimilarity(4, Similarity(64.5, 38.2, 30.1), {"chrf": "nrefs:1|nw:2"})},
        "awkward_per_1k": {"news.jsonl": 4.0},
        "input_errors": 0,
        "warnings": ("config: TQ999 (no such rule) in `excuse` matches no finding",),
        "broken": ("2 of 5 passages failed",),
        "verdict": Verdict.FAIL,
        "signature": "tqcheck:0.1.0|rules:20",
    }
    return Summary(**{**given, **fields})  # type: ignore[arg-type]
