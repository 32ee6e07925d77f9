"""An analysis as bytes and back, exactly: what is kept of it from run to run.

Not the jsonl contract, which people and programs read and which rounds: this one only has to be quick, and whole to
the last digit. The passage is not in it.
"""

import json
from functools import lru_cache
from itertools import pairwise
from math import isfinite
from typing import Any

from tqcheck.core.analysis import Analysis, RuleResult, Usable
from tqcheck.core.finding import CannotJudge, Evidence, Family, Finding, Severity, Span
from tqcheck.core.folding import folded
from tqcheck.core.judgement import ComparisonScores
from tqcheck.core.passage import Passage, Route
from tqcheck.core.prediction import Candidate, Prediction
from tqcheck.core.settings import Sensitivity
from tqcheck.core.similarity import CountedPair, PairCounts, Similarity
from tqcheck.rules import ALL_RULES, COMPARISON_RULES, PASSAGE_RULES

_FAMILIES = {family.value: family for family in Family}
_ROUTES = {route.value: route for route in Route}
_TURNS = {
    code: number
    for number, code in enumerate(
        [
            *(code for code, rule in PASSAGE_RULES.items() if not rule.learned),
            *COMPARISON_RULES,
            *(code for code, rule in PASSAGE_RULES.items() if rule.learned),
        ]
    )
}
"""The rules in the order in which they are run."""
_DECODER = json.JSONDecoder()
_LEVELS = (None, *Sensitivity)
_SEVERITIES = {int(severity): severity for severity in Severity}


def analysis_bytes(analysis: Analysis) -> bytes:
    """All of an analysis but what the learned checker says of words: no policy asks for that.

    Two lines of JSON: what many passages have in common, so that each such line is read only once, and the rest.
    """
    own = [
        [_result_row(each) for each in analysis.results if each.findings],
        [_compared_row(each) for each in analysis.compared],
        analysis.words,
        _prediction_row(analysis.prediction),
    ]
    return f"{_text_of(_common_row(analysis))}\n{_text_of(own)}".encode()


def analysis_of(passage: Passage, kept: bytes) -> Analysis | None:
    """The analysis of a passage that was analysed before; None where the bytes are none of such a passage."""
    try:
        common, _, own = kept.decode("ascii").partition("\n")
        return _analysis(passage, common, _DECODER.decode(own))
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


def _analysis(passage: Passage, common: str, row: Any) -> Analysis:
    fruitful, compared, words, prediction = row
    usable, results = _common(common)
    if usable.counterparts and usable.counterparts[-1] >= len(passage.counterparts):
        raise ValueError("no such counterpart")
    if fruitful:
        results = tuple(sorted([*results, *(_result(each, passage.text) for each in fruitful)], key=_turn))
    return Analysis(
        results,
        tuple([_compared(each) for each in compared]),
        usable,
        _whole(words),
        _prediction(prediction, passage, len(usable.counterparts)),
    )


def _text_of(row: list[Any]) -> str:
    return json.dumps(row, separators=(",", ":"))


def _common_row(analysis: Analysis) -> list[Any]:
    usable = analysis.usable
    silent: dict[tuple[str | None, bool, bool], list[str]] = {}
    for each in analysis.results:
        if not each.findings:
            silent.setdefault((each.skip_reason, each.compared, each.by_source), []).append(each.rule)
    return [
        [usable.languages, usable.speaks_for, usable.why_not, usable.says_nothing, usable.counterparts],
        [[" ".join(rules), *said] for said, rules in silent.items()],
    ]


@lru_cache(maxsize=1024)
def _common(text: str) -> tuple[Usable, tuple[RuleResult, ...]]:
    (languages, speaks_for, why_not, says_nothing, counterparts), silent = json.loads(text)
    usable = Usable(
        tuple(map(_text, languages)),
        _truth(speaks_for),
        _text(why_not),
        _truth(says_nothing),
        tuple(map(_whole, counterparts)),
    )
    if not all(earlier < later for earlier, later in pairwise((-1, *usable.counterparts))):
        raise ValueError("counterparts in no order")
    results = [
        RuleResult(_rule(rule), (), _text_or_none(reason), _truth(compared), _truth(by_source))
        for rules, reason, compared, by_source in silent
        for rule in _text(rules).split(" ")
    ]
    return usable, tuple(sorted(results, key=_turn))


def _result_row(result: RuleResult) -> list[Any]:
    return [
        result.rule,
        [_finding_row(each) for each in result.findings],
        result.skip_reason,
        result.compared,
        result.by_source,
    ]


def _result(row: list[Any], passage: str) -> RuleResult:
    rule, findings, reason, compared, by_source = row
    found = tuple([_finding(each, passage) for each in findings])
    return RuleResult(_rule(rule), found, _text_or_none(reason), _truth(compared), _truth(by_source))


def _prediction_row(prediction: Prediction | CannotJudge) -> Any:
    if isinstance(prediction, CannotJudge):
        return prediction.reason
    return [
        prediction.quality_score,
        prediction.drift,
        prediction.awkward,
        [_candidate_row(each) for each in prediction.accuracy_candidates],
        [_candidate_row(each) for each in prediction.fluency_candidates],
    ]


def _prediction(row: Any, passage: Passage, comparisons: int) -> Prediction | CannotJudge:
    if isinstance(row, str):
        return CannotJudge(row)
    quality_score, drift, awkward, accuracy, fluency = row
    end = len(folded(passage.text)[0])
    return Prediction(
        _number(quality_score),
        _number_or_none(drift),
        _number(awkward),
        tuple([_candidate(each, end, comparisons) for each in accuracy]),
        tuple([_candidate(each, end, comparisons) for each in fluency]),
    )


def _candidate_row(each: Candidate) -> list[Any]:
    """Numbers alone, in one list: a passage has dozens of candidates."""
    levels = len(_LEVELS) * _LEVELS.index(each.flagged_from) + _LEVELS.index(each.major_from)
    opposite = [part for number, span in each.opposite for part in (number, *span)]
    return [*each.span, each.chance, levels, *opposite]


def _candidate(row: list[Any], end_of_text: int, comparisons: int) -> Candidate:
    start, end, chance, levels, *opposite = row
    flagged_from, major_from = divmod(_place(levels, len(_LEVELS) ** 2 - 1), len(_LEVELS))
    return Candidate(
        Span(_place(start, end), _place(end, end_of_text)),
        _number(chance),
        tuple(
            [
                (_place(number, comparisons - 1), Span(_whole(start), _whole(end)))
                for number, start, end in zip(*[iter(opposite)] * 3, strict=True)
            ]
        ),
        _LEVELS[flagged_from],
        _LEVELS[major_from],
    )


def _rule(value: Any) -> str:
    if value in ALL_RULES:
        return str(value)
    raise ValueError("no rule")


def _turn(result: RuleResult) -> int:
    return _TURNS[result.rule]


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


def _compared_row(each: ComparisonScores) -> list[Any]:
    return [
        each.route.value,
        each.origin,
        [each.similarity.chrf, each.similarity.bleu, each.similarity.ter],
        each.is_copy,
        None if each.pair is None else [each.pair.language, *each.pair.counts],
    ]


def _compared(row: list[Any]) -> ComparisonScores:
    route, origin, similarity, is_copy, pair = row
    chrf, bleu, ter = similarity
    counted = None if pair is None else _counted(*pair)
    scores = Similarity(_number(chrf), _number(bleu), _number_or_none(ter))
    return ComparisonScores(_ROUTES[route], _text_or_none(origin), scores, _truth(is_copy), counted)


def _counted(language: Any, chrf: Any, bleu: Any, ter: Any) -> CountedPair:
    counts = PairCounts(_counts(chrf), _counts(bleu), None if ter is None else _counts(ter))
    return CountedPair(_text(language), counts)


def _counts(row: list[Any]) -> list[int]:
    # Two and a half million of them in a run of ten thousand passages with seven counterparts each.
    return row if {int}.issuperset(map(type, row)) else [_number(each) for each in row]


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


def _place(value: Any, last: int) -> int:
    if 0 <= _whole(value) <= last:
        return int(value)
    raise ValueError("no such place")


def _truth(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    raise TypeError("neither true nor false")
