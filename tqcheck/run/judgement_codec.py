"""A judgement as bytes and back, exactly: what is kept of it from run to run.

Not the jsonl contract, which people and programs read and which rounds: this one only has to be quick, and whole to
the last digit. The passage is not in it.
"""

import json
from functools import lru_cache
from math import isfinite
from typing import Any

from tqcheck.core.finding import Evidence, Family, Finding, Severity, Skipped, Verdict
from tqcheck.core.judgement import Compared, Excused, Judgement, Scores
from tqcheck.core.passage import Excuse, ExcuseOrigin, Passage, Route
from tqcheck.core.similarity import CountedPair, PairCounts, Similarity

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
            judgement.source_rules,
            judgement.why_unchecked,
            judgement.words,
        ],
        separators=(",", ":"),
    ).encode()


def judgement_of(passage: Passage, kept: bytes) -> Judgement | None:
    """The judgement of a passage that was judged before; None where the bytes are none of such a passage."""
    try:
        return _judgement(passage, json.loads(kept))
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


def _judgement(passage: Passage, row: Any) -> Judgement:
    verdict, scores, findings, skipped, excused, unused, compared, by_source, why_unchecked, words = row
    text = passage.text
    return Judgement(
        passage,
        _VERDICTS[verdict],
        Scores(*map(_number, scores[:3]), *map(_number_or_none, scores[3:])),
        tuple([_finding(each, text) for each in findings]),
        _skipped(skipped),
        tuple([Excused(_finding(one, text), _excuse(other)) for one, other in excused]),
        tuple(map(_excuse, unused)),
        tuple(map(_compared, compared)),
        tuple([str(each) for each in by_source]),
        _text_or_none(why_unchecked),
        _whole(words),
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
    if not 0 <= _whole(start) <= _whole(end) <= len(passage):
        raise ValueError("a span outside of its passage")
    return Finding(
        _text(rule),
        _text(name),
        _FAMILIES[family],
        _SEVERITIES[severity],
        start,
        end,
        passage[start:end],
        _number(confidence),
        _text(message),
        tuple(
            [Evidence(_ROUTES[route], _text_or_none(origin), _text(text)) for route, origin, text in evidence]
        ),
        tuple(map(_text, also)),
    )


def _excuse_row(excuse: Excuse) -> list[Any]:
    return [excuse.rule, excuse.phrase, excuse.reason, excuse.origin.value]


def _excuse(row: list[Any]) -> Excuse:
    rule, phrase, reason, origin = row
    return Excuse(_text(rule), _text_or_none(phrase), _text_or_none(reason), ExcuseOrigin(origin))


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
    chrf, bleu, ter = similarity
    counted = None if pair is None else _counted(*pair)
    scores = Similarity(_number(chrf), _number(bleu), _number_or_none(ter))
    return Compared(_ROUTES[route], _text_or_none(origin), scores, _truth(is_copy), counted)


def _counted(language: Any, chrf: Any, bleu: Any, ter: Any) -> CountedPair:
    counts = PairCounts(_counts(chrf), _counts(bleu), None if ter is None else _counts(ter))
    return CountedPair(_text(language), counts)


def _counts(row: list[Any]) -> list[int]:
    return [_number(each) for each in row]


@lru_cache(maxsize=1024)
def _skipped(text: str) -> tuple[Skipped, ...]:
    return tuple([Skipped(_text(rule), _text(reason)) for rule, reason in json.loads(text)])


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value
    raise TypeError("no text")


def _text_or_none(value: Any) -> str | None:
    return None if value is None else _text(value)


def _number(value: Any) -> Any:
    if isinstance(value, int | float) and not isinstance(value, bool) and isfinite(value):
        return value
    raise TypeError("no number")


def _number_or_none(value: Any) -> Any:
    return None if value is None else _number(value)


def _whole(value: Any) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise TypeError("no whole number")


def _truth(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    raise TypeError("neither true nor false")
