"""What the source and several counterparts say together.

A rule fires where the source contradicts the passage, and where more than half of the counterparts it can judge do.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import compress

from tqcheck.core.comparison import Comparison
from tqcheck.core.finding import Evidence, Finding, Mark, Severity, Span
from tqcheck.core.passage import Route
from tqcheck.rules.base import ComparisonRule

_LONGEST_QUOTE = 1000
"""Code points. Where a text has no sentences, each of its findings would quote all of the counterpart."""


@dataclass(frozen=True, slots=True)
class Objection:
    """One comparison's mark, and where it falls in the passage."""

    comparison: Comparison
    mark: Mark
    span: Span


def agreed_findings(
    rule: ComparisonRule, judged: Sequence[tuple[Comparison, Sequence[Mark]]]
) -> tuple[Finding, ...]:
    """The findings of `rule`: all that the source contradicts, and what more than half of the counterparts object to.

    Objections are to the same thing where their spans in the passage touch. The order of the counterparts decides
    nothing but the order of the evidence.
    """
    objections = [
        Objection(comparison, mark, comparison.in_passage(mark.span))
        for comparison, marks in judged
        for mark in marks
    ]
    if not objections:
        return ()
    by_source = [each for each in objections if each.comparison.route is Route.SOURCE]
    others = [each for each in objections if each.comparison.route is not Route.SOURCE]
    jury = sum(comparison.route is not Route.SOURCE for comparison, _ in judged)
    found = []
    for group in _touching(by_source):
        joins = [any(each.span.touches(one.span) for one in group) for each in others]
        found.append(_finding(rule, group, list(compress(others, joins))))
        others = [each for each, joined in zip(others, joins, strict=True) if not joined]
    agreeing = (_of_one_mind(rule, group) for group in _touching(others))
    found += [_finding(rule, group) for group in agreeing if 2 * len(_voters(group)) > jury]
    return tuple(sorted(found, key=lambda finding: finding.span))


def _touching(objections: Sequence[Objection]) -> list[list[Objection]]:
    groups: list[list[Objection]] = []
    reach = Span(0, 0)
    for objection in sorted(objections, key=lambda objection: objection.span):
        if groups and reach.touches(objection.span):
            groups[-1].append(objection)
            reach = Span(reach.start, max(reach.end, objection.span.end))
        else:
            groups.append([objection])
            reach = objection.span
    return groups


def _of_one_mind(rule: ComparisonRule, group: list[Objection]) -> list[Objection]:
    """Those of a group that say the same as most others do."""
    if len(_voters(group)) == 1:
        return group
    phrases = [_quoted(objection).of(objection.comparison.counterpart.text) for objection in group]
    parties = [
        [other for other, phrase in zip(group, phrases, strict=True) if rule.is_same_claim(claim, phrase)]
        for claim in sorted(phrases)
    ]
    return max(parties, key=lambda party: len(_voters(party)))


def _voters(group: Sequence[Objection]) -> list[Comparison]:
    voters: list[Comparison] = []
    for objection in group:
        if not any(objection.comparison is voter for voter in voters):
            voters.append(objection.comparison)
    return voters


def _finding(rule: ComparisonRule, group: Sequence[Objection], joining: Sequence[Objection] = ()) -> Finding:
    """One finding for a group: the span most of them mark (the shortest of equals), all of them as evidence.

    Those `joining` object to the same words; they add certainty and evidence.
    """
    counts = Counter(objection.span for objection in group)
    span = min(counts, key=lambda span: (-counts[span], span.end - span.start, span))
    chosen = min(
        (objection for objection in group if objection.span == span),
        key=lambda objection: (-objection.mark.confidence, objection.mark.message),
    )
    everyone = [*group, *joining]
    severities: list[Severity] = [objection.mark.severity or rule.severity for objection in everyone]
    passage = chosen.comparison.passage
    given = passage.in_given(span)
    return Finding(
        rule=rule.code,
        name=rule.name,
        family=rule.family,
        severity=max(severities),
        start=given.start,
        end=given.end,
        text=given.of(passage.given),
        confidence=1 - (1 - _certainty(group)) * (1 - _certainty(joining)),
        message=chosen.mark.message,
        evidence=tuple(_evidence(voter, everyone) for voter in _voters(everyone)),
    )


def _certainty(group: Sequence[Objection]) -> float:
    """The mean over the voters of what each is surest of; 0 where there are none."""
    voters = _voters(group)
    surest = [
        max(objection.mark.confidence for objection in group if objection.comparison is voter)
        for voter in voters
    ]
    return sum(surest) / len(surest) if surest else 0.0


def _evidence(voter: Comparison, group: Sequence[Objection]) -> Evidence:
    """What a voter says instead, once: all its phrases in order, but for those that lie in a longer one."""
    spans = sorted(
        {_quoted(objection) for objection in group if objection.comparison is voter},
        key=lambda span: (span.start, -span.end),
    )
    outer: list[Span] = []
    for span in spans:
        if not outer or span.end > outer[-1].end:
            outer.append(span)
    text = voter.counterpart
    return Evidence.of(voter.route, voter.origin, (text.in_given(span).of(text.given) for span in outer))


def _quoted(objection: Objection) -> Span:
    """What the counterpart says there."""
    comparison, mark = objection.comparison, objection.mark
    return mark.quoted if mark.quoted is not None else _excerpt(comparison, mark.span)


def _excerpt(comparison: Comparison, span: Span) -> Span:
    """What stands opposite a phrase; of a sentence that is longer than anyone quotes, the part about there."""
    opposite = comparison.opposite(span)
    if opposite.end - opposite.start <= _LONGEST_QUOTE:
        return opposite
    share = span.start / max(len(comparison.side.text), 1)
    middle = int(share * len(comparison.counterpart.text))
    latest = opposite.end - _LONGEST_QUOTE
    start = min(max(middle - _LONGEST_QUOTE // 2, opposite.start), latest)
    return Span(start, start + _LONGEST_QUOTE)
