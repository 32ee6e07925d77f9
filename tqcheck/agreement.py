"""What several counterparts say together: a rule fires where more than half of those it can judge object."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from tqcheck.comparison import Comparison
from tqcheck.finding import Evidence, Finding, Mark, Severity, Span
from tqcheck.protocols import ComparisonRule, TellsClaims


@dataclass(frozen=True, slots=True)
class Objection:
    """One comparison's mark, and where it falls in the passage."""

    comparison: Comparison
    mark: Mark
    span: Span


def agreed_findings(
    rule: ComparisonRule, judged: Sequence[tuple[Comparison, Sequence[Mark]]]
) -> tuple[Finding, ...]:
    """The findings that more than half of the comparisons that `rule` could judge support, in the texts as given.

    Objections are to the same thing where their spans in the passage touch.
    """
    objections = [
        Objection(comparison, mark, comparison.in_passage(mark.span))
        for comparison, marks in judged
        for mark in marks
    ]
    groups = [_of_one_mind(rule, group) for group in _touching(objections)]
    return tuple(_finding(rule, group) for group in groups if 2 * len(_voters(group)) > len(judged))


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
    """Those of a group that say the same as most others do; all, for a rule that cannot tell."""
    if len(_voters(group)) == 1 or not isinstance(rule, TellsClaims):
        return group
    phrases = [_quoted(objection).of(objection.comparison.counterpart.text) for objection in group]
    parties = [
        [other for other, phrase in zip(group, phrases, strict=True) if rule.is_same_claim(claim, phrase)]
        for claim in phrases
    ]
    return max(parties, key=lambda party: len(_voters(party)))


def _voters(group: Sequence[Objection]) -> list[Comparison]:
    voters: list[Comparison] = []
    for objection in group:
        if not any(objection.comparison is voter for voter in voters):
            voters.append(objection.comparison)
    return voters


def _finding(rule: ComparisonRule, group: Sequence[Objection]) -> Finding:
    """One finding for a group: the span most of them mark (the shortest of equals), all of them as evidence."""
    counts = Counter(objection.span for objection in group)
    span = min(counts, key=lambda span: (-counts[span], span.end - span.start, span))
    chosen = next(objection for objection in group if objection.span == span)
    voters = _voters(group)
    certainties = [
        max(objection.mark.confidence for objection in group if objection.comparison is voter)
        for voter in voters
    ]
    severities: list[Severity] = [objection.mark.severity or rule.severity for objection in group]
    evidence = dict.fromkeys(_evidence(objection) for objection in group)
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
        confidence=sum(certainties) / len(certainties),
        message=chosen.mark.message,
        evidence=tuple(evidence),
    )


def _evidence(objection: Objection) -> Evidence:
    comparison = objection.comparison
    quoted = comparison.counterpart.in_given(_quoted(objection)).of(comparison.counterpart.given)
    return Evidence(comparison.route, comparison.origin, quoted)


def _quoted(objection: Objection) -> Span:
    """What the counterpart says there."""
    comparison, mark = objection.comparison, objection.mark
    return mark.quoted if mark.quoted is not None else comparison.opposite(mark.span)
