"""Findings about the same phrase become one."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tqcheck.core.finding import Evidence, Finding
from tqcheck.rules import ALL_RULES
from tqcheck.rules.base import Specificity


def merge(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """The findings in order of place, where those of one family about the same phrase are one.

    The more specific rule keeps its name and span, takes the graver severity and everyone's evidence, and
    names the others in `also`. Two specific rules that flag different phrases stay apart even where one
    phrase lies in the other: both are there to be mended.
    """
    if len(findings) < 2:
        return tuple(findings)
    ordered = sorted(findings, key=_precedence)
    neighbours = _touching(ordered)
    merged: dict[int, Finding] = {}
    for number, finding in enumerate(ordered):
        same = (
            other for other in neighbours[number] if other in merged and _same_phrase(merged[other], finding)
        )
        home = min(same, default=None)
        if home is None:
            merged[number] = finding
        else:
            merged[home] = _joined(merged[home], finding)
    return tuple(sorted(merged.values(), key=lambda finding: (finding.start, finding.end, finding.rule)))


def _touching(findings: Sequence[Finding]) -> list[list[int]]:
    """For each finding the numbers of those whose spans touch its own, without comparing all with all."""
    neighbours: list[list[int]] = [[] for _ in findings]
    open_spans: list[int] = []
    for number in sorted(range(len(findings)), key=lambda number: findings[number].span):
        open_spans = [other for other in open_spans if findings[other].end >= findings[number].start]
        for other in open_spans:
            neighbours[number].append(other)
            neighbours[other].append(number)
        open_spans.append(number)
    return neighbours


def _specificity(finding: Finding) -> Specificity:
    return ALL_RULES[finding.rule].specificity


def _precedence(finding: Finding) -> tuple[int, str, int, int, str]:
    specificity = _specificity(finding)
    # Of two exact rules the shorter phrase decides, of two others the rule: omissions come before additions.
    rule = "" if specificity is Specificity.EXACT else finding.rule
    return specificity, rule, finding.end - finding.start, finding.start, finding.rule


def _same_phrase(kept: Finding, other: Finding) -> bool:
    if kept.family is not other.family or not kept.span.touches(other.span):
        return False
    if _specificity(other) >= Specificity.VAGUE:
        return True
    shared = min(kept.end, other.end) - max(kept.start, other.start)
    covered = max(kept.end, other.end) - min(kept.start, other.start)
    return kept.span == other.span or 2 * shared > covered


def _from_others(finding: Finding, kept: Finding) -> Iterator[Evidence]:
    """The evidence of those that a finding does not quote already: none is quoted twice for one phrase."""
    quoted = {(each.route, each.origin) for each in kept.evidence}
    return (each for each in finding.evidence if (each.route, each.origin) not in quoted)


def _joined(kept: Finding, other: Finding) -> Finding:
    return replace(
        kept,
        severity=max(kept.severity, other.severity),
        confidence=1 - (1 - kept.confidence) * (1 - other.confidence),
        evidence=(*kept.evidence, *_from_others(other, kept)),
        also=(*kept.also, other.rule),
    )
