"""Findings that someone has accepted beforehand."""

from collections.abc import Sequence

from tqcheck.core.finding import Finding
from tqcheck.core.judgement import Excused
from tqcheck.core.passage import Excuse


def excuse_findings(
    findings: Sequence[Finding], own: Sequence[Excuse], general: Sequence[Excuse]
) -> tuple[tuple[Finding, ...], tuple[Excused, ...], tuple[Excuse, ...]]:
    """What still counts, what is excused and by which excuse, and the passage's `own` excuses left unused."""
    kept: list[Finding] = []
    excused: list[Excused] = []
    for finding in findings:
        excuse = next((each for each in (*own, *general) if covers(each, finding)), None)
        if excuse is None:
            kept.append(finding)
        else:
            excused.append(Excused(finding, excuse))
    used = [each.excuse for each in excused]
    return tuple(kept), tuple(excused), tuple(each for each in own if each not in used)


def covers(excuse: Excuse, finding: Finding) -> bool:
    """Whether an excuse names the finding's rule, by code or name, and its phrase or the evidence against it."""
    if excuse.rule not in (finding.rule, finding.name):
        return False
    phrases = (finding.text, *(each.text for each in finding.evidence))
    return excuse.phrase is None or excuse.phrase in phrases
