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
    if len(findings) < 2:
        return tuple(findings)
    ordered = sorted(findings, key=_precedence)
    touching = _touching(ordered)
    merged: dict[int, Finding] = {}
    for number, finding in enumerate(ordered):
        near = (other for other in touching.get(number, ()) if other in merged)
        home = min((other for other in near if _same_phrase(merged[other], finding)), default=None)
        if home is None:
            merged[number] = finding
        else:
            merged[home] = _joined(merged[home], finding)
    return tuple(sorted(merged.values(), key=lambda finding: (finding.start, finding.end, finding.rule)))


def _touching(findings: Sequence[Finding]) -> Mapping[int, Sequence[int]]:
    """For each finding that touches others their numbers, without comparing all with all."""
    touching: defaultdict[int, list[int]] = defaultdict(list)
    open_spans: list[tuple[int, Span]] = []
    spans = [finding.span for finding in findings]
    for number in sorted(range(len(spans)), key=spans.__getitem__):
        span = spans[number]
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
