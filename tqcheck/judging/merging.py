"""Findings about the same phrase become one."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from tqcheck.core.finding import Evidence, Finding, Span
from tqcheck.rules import ALL_RULES
from tqcheck.rules.base import Specificity


def merge(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """The findings in order of place, where those of one family about the same phrase are one.

    The more specific rule keeps its name and span, takes the graver severity and everyone's evidence, and
    names the others in `also`. Two specific rules that flag different phrases stay apart even where one
    phrase lies in the other: both are there to be mended.
    """
    if len(findings) < 2:  # as of most passages
        return tuple(findings)
    placed = sorted(findings, key=lambda finding: (finding.start, finding.end, finding.rule))
    touching = _touching(placed)
    if not touching:
        return tuple(placed)
    order = sorted(touching, key=lambda number: (_precedence(placed[number]), number))
    ranks = {number: rank for rank, number in enumerate(order)}
    merged: dict[int, Finding] = {}
    for number in order:
        finding = placed[number]
        near = (other for other in touching[number] if other in merged)
        same = (other for other in near if _same_phrase(merged[other], finding))
        home = min(same, key=ranks.__getitem__, default=None)
        if home is None:
            merged[number] = finding
        else:
            merged[home] = _joined(merged[home], finding)
    return tuple(
        merged.get(number, finding)
        for number, finding in enumerate(placed)
        if number in merged or number not in touching
    )


def _touching(placed: Sequence[Finding]) -> Mapping[int, Sequence[int]]:
    """For each finding that touches others their numbers; in the order of place not all are compared with all."""
    touching: defaultdict[int, list[int]] = defaultdict(list)
    open_spans: list[tuple[int, Span]] = []
    for number, span in enumerate(finding.span for finding in placed):
        open_spans = [each for each in open_spans if each[1].end >= span.start]
        for other, beside in open_spans:
            if beside.touches(span):
                touching[number].append(other)
                touching[other].append(number)
        open_spans.append((number, span))
    return touching


def _specificity(finding: Finding) -> Specificity:
    return ALL_RULES[finding.rule].specificity


def _precedence(finding: Finding) -> tuple[int, str, int, int, str]:
    specificity = _specificity(finding)
    # Of two exact rules the shorter phrase decides, of two others the rule: omissions come before additions.
    rule = "" if specificity is Specificity.EXACT else finding.rule
    return specificity, rule, finding.end - finding.start, finding.start, finding.rule


def _same_phrase(kept: Finding, other: Finding) -> bool:
    """Whether one of two that touch is about the phrase of the other."""
    if kept.family is not other.family:
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
