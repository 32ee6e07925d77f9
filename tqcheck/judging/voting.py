"""What the source and several counterparts say together.

A rule fires where the source contradicts the passage, and where more than half of the counterparts it can judge do.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import compress

from tqcheck.core.comparison import Comparison
from tqcheck.core.finding import Evidence, Finding, RuleMatch, Severity, Span
from tqcheck.core.passage import Route
from tqcheck.rules.base import ComparisonRule

_LONGEST_QUOTE = 1000
"""Code points. Where a text has no sentences, each of its findings would quote all of the counterpart."""


@dataclass(frozen=True, slots=True)
class Vote:
    """One comparison's mark, and where it falls in the passage."""

    comparison: Comparison
    mark: RuleMatch
    span: Span


def agreed_findings(
    rule: ComparisonRule, judged: Sequence[tuple[Comparison, Sequence[RuleMatch]]]
) -> tuple[Finding, ...]:
    """The findings of `rule`: all that the source contradicts, and what more than half of the counterparts object to.

    Votes are to the same thing where their spans in the passage touch. The order of the counterparts decides
    nothing but the order of the evidence.
    """
    votes = [
        Vote(comparison, mark, comparison.in_passage(mark.span))
        for comparison, marks in judged
        for mark in marks
    ]
    if not votes:
        return ()
    by_source = [each for each in votes if each.comparison.route is Route.SOURCE]
    others = [each for each in votes if each.comparison.route is not Route.SOURCE]
    jury = sum(comparison.route is not Route.SOURCE for comparison, _ in judged)
    found = []
    for group in _touching(by_source):
        joins = [any(each.span.touches(one.span) for one in group) for each in others]
        found.append(_finding(rule, group, list(compress(others, joins))))
        others = [each for each, joined in zip(others, joins, strict=True) if not joined]
    agreeing = (_majority_claim(rule, group) for group in _touching(others))
    found += [_finding(rule, group) for group in agreeing if 2 * len(_voters(group)) > jury]
    return tuple(sorted(found, key=lambda finding: finding.span))


def _touching(votes: Sequence[Vote]) -> list[list[Vote]]:
    groups: list[list[Vote]] = []
    reach = Span(0, 0)
    for vote in sorted(votes, key=lambda vote: vote.span):
        if groups and reach.touches(vote.span):
            groups[-1].append(vote)
            reach = Span(reach.start, max(reach.end, vote.span.end))
        else:
            groups.append([vote])
            reach = vote.span
    return groups


def _majority_claim(rule: ComparisonRule, group: list[Vote]) -> list[Vote]:
    """Those of a group that say the same as most others do."""
    if len(_voters(group)) == 1:
        return group
    phrases = [_quoted(vote).of(vote.comparison.counterpart.text) for vote in group]
    parties = [
        [other for other, phrase in zip(group, phrases, strict=True) if rule.is_same_claim(claim, phrase)]
        for claim in sorted(phrases)
    ]
    return max(parties, key=lambda party: len(_voters(party)))


def _voters(group: Sequence[Vote]) -> list[Comparison]:
    voters: list[Comparison] = []
    for vote in group:
        if not any(vote.comparison is voter for voter in voters):
            voters.append(vote.comparison)
    return voters


def _finding(rule: ComparisonRule, group: Sequence[Vote], joining: Sequence[Vote] = ()) -> Finding:
    """One finding for a group: the span most of them mark (the shortest of equals), all of them as evidence.

    Those `joining` object to the same words; they add certainty and evidence.
    """
    counts = Counter(vote.span for vote in group)
    span = min(counts, key=lambda span: (-counts[span], span.end - span.start, span))
    chosen = min(
        (vote for vote in group if vote.span == span),
        key=lambda vote: (-vote.mark.confidence, vote.mark.message),
    )
    everyone = [*group, *joining]
    severities: list[Severity] = [vote.mark.severity or rule.severity for vote in everyone]
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


def _certainty(group: Sequence[Vote]) -> float:
    """The mean over the voters of what each is surest of; 0 where there are none."""
    voters = _voters(group)
    surest = [max(vote.mark.confidence for vote in group if vote.comparison is voter) for voter in voters]
    return sum(surest) / len(surest) if surest else 0.0


def _evidence(voter: Comparison, group: Sequence[Vote]) -> Evidence:
    """What a voter says instead, once: all its phrases in order, but for those that lie in a longer one."""
    spans = sorted(
        {_quoted(vote) for vote in group if vote.comparison is voter},
        key=lambda span: (span.start, -span.end),
    )
    outer: list[Span] = []
    for span in spans:
        if not outer or span.end > outer[-1].end:
            outer.append(span)
    text = voter.counterpart
    return Evidence.of(voter.route, voter.origin, (text.in_given(span).of(text.given) for span in outer))


def _quoted(vote: Vote) -> Span:
    """What the counterpart says there."""
    comparison, mark = vote.comparison, vote.mark
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
