"""Findings that someone has accepted beforehand."""

from collections.abc import Sequence

from tqcheck.core.finding import Finding
from tqcheck.core.judgement import Suppressed
from tqcheck.core.passage import Suppression


def suppress_findings(
    findings: Sequence[Finding], own: Sequence[Suppression], general: Sequence[Suppression]
) -> tuple[tuple[Finding, ...], tuple[Suppressed, ...], tuple[Suppression, ...]]:
    """What still counts, what is suppressed and by what, and the passage's `own` suppressions left unused."""
    kept: list[Finding] = []
    suppressed: list[Suppressed] = []
    for finding in findings:
        suppression = next((each for each in (*own, *general) if covers(each, finding)), None)
        if suppression is None:
            kept.append(finding)
        else:
            suppressed.append(Suppressed(finding, suppression))
    used = [each.suppression for each in suppressed]
    return tuple(kept), tuple(suppressed), tuple(each for each in own if each not in used)


def covers(suppression: Suppression, finding: Finding) -> bool:
    """Whether a suppression names the finding's rule, by code or name, and its phrase or the evidence against it."""
    if suppression.rule not in (finding.rule, finding.name):
        return False
    phrases = (finding.text, *(each.text for each in finding.evidence))
    return suppression.phrase is None or suppression.phrase in phrases
