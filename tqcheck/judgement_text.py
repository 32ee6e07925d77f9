"""A judgement as bytes and back, exactly: what is kept of it from run to run.

Not the jsonl contract, which people and programs read and which rounds: this one only has to be quick, and whole to
the last digit. The passage is not in it.
"""

import json
from functools import lru_cache
from typing import Any

from tqcheck.finding import Evidence, Family, Finding, Severity, Skipped, Verdict
from tqcheck.judgement import Compared, Excused, Judgement, Scores
from tqcheck.passage import Excuse, ExcuseOrigin, Passage, Route
from tqcheck.similarity import CountedPair, PairCounts, Similarity

_FAMILIES = {family.value: family for family in Family}
_ROUTES = {route.value: route for route in Route}
_VERDICTS = {verdict.value: verdict for verdict in Verdict}
_SEVERITIES = {int(severity): severity for severity in Severity}


def judgement_bytes(judgement: Judgement) -> bytes:
    """All of a judgement but its passage and what the learned checker says of every word."""
    scores = judgement.scores
    return json.dumps(
        [
            judgement.verdict.value,
            [scores.quality, scores.drift, scores.awkward, scores.chrf, scores.bleu, scores.ter],
            [_finding_row(each) for each in judgement.findings],
            # The same few lists again and again: as a text of its own, each is only read once.
            json.dumps([[each.rule, each.reason] for each in judgement.skipped]),
            [[_finding_row(each.finding), _excuse_row(each.excuse)] for each in judgement.excused],
            [_excuse_row(each) for each in judgement.unused_excuses],
            [_compared_row(each) for each in judgement.compared],
            judgement.why_unchecked,
            judgement.words,
        ],
        separators=(",", ":"),
    ).encode()


def judgement_of(passage: Passage, kept: bytes) -> Judgement:
    """The judgement of a passage that was judged before."""
    verdict, scores, findings, skipped, excused, unused, compared, why_unchecked, words = json.loads(kept)
    text = passage.text
    return Judgement(
        passage,
        _VERDICTS[verdict],
        Scores(*scores),
        tuple([_finding(each, text) for each in findings]),
        _skipped(skipped),
        tuple([Excused(_finding(one, text), _excuse(other)) for one, other in excused]),
        tuple(map(_excuse, unused)),
        tuple(map(_compared, compared)),
        why_unchecked,
        words,
    )


def _finding_row(finding: Finding) -> list[Any]:
    return [
        finding.rule,
        finding.name,
        finding.family.value,
        int(finding.severity),
        finding.start,
        finding.end,
        finding.confidence,
        finding.message,
        [[each.route.value, each.origin, each.text] for each in finding.evidence],
        finding.also,
    ]


def _finding(row: list[Any], passage: str) -> Finding:
    rule, name, family, severity, start, end, confidence, message, evidence, also = row
    return Finding(
        rule,
        name,
        _FAMILIES[family],
        _SEVERITIES[severity],
        start,
        end,
        passage[start:end],
        confidence,
        message,
        tuple([Evidence(_ROUTES[route], origin, text) for route, origin, text in evidence]),
        tuple(also),
    )


def _excuse_row(excuse: Excuse) -> list[Any]:
    return [excuse.rule, excuse.phrase, excuse.reason, excuse.origin.value]


def _excuse(row: list[Any]) -> Excuse:
    rule, phrase, reason, origin = row
    return Excuse(rule, phrase, reason, ExcuseOrigin(origin))


def _compared_row(each: Compared) -> list[Any]:
    return [
        each.route.value,
        each.origin,
        [each.similarity.chrf, each.similarity.bleu, each.similarity.ter],
        each.is_copy,
        None if each.pair is None else [each.pair.language, *each.pair.counts],
    ]


def _compared(row: list[Any]) -> Compared:
    route, origin, similarity, is_copy, pair = row
    counted = None if pair is None else CountedPair(pair[0], PairCounts(*pair[1:]))
    return Compared(_ROUTES[route], origin, Similarity(*similarity), is_copy, counted)


@lru_cache(maxsize=1024)
def _skipped(text: str) -> tuple[Skipped, ...]:
    return tuple([Skipped(rule, reason) for rule, reason in json.loads(text)])
