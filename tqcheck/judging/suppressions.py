"""Findings that someone has accepted beforehand."""

from collections.abc import Sequence

from tqcheck.core.finding import Finding
from tqcheck.core.judgement import Suppressed
from tqcheck.core.passage import Suppression


def excuse_findings(
    findings: Sequence[Finding], own: Sequence[Suppression], general: Sequence[Suppression]
) -> tuple[tuple[Finding, ...], tuple[Suppressed, ...], tuple[Suppression, ...]]:
    """What still counts, what is suppressed and by what, and the passage's `own` suppressions left unused."""
    kept: list[Finding] = []
    excused: list[Suppressed] = []
    for finding in findings:
        excuse = next((each for each in (*own, *general) if covers(each, finding)), None)
        if excuse is None:
            kept.append(finding)
        else:
            excused.append(Suppressed(finding, excuse))
    used = [each.excuse for each in excused]
    return tuple(kept), tuple(excused), tuple(each for each in own if each not in used)


def covers(excuse: Suppression, finding: Finding) -> bool:
    """Whether a suppression names the finding's rule, by code or name, and its phrase or the evidence against it."""
    if excuse.rule not in (finding.rule, finding.name):
        return False
    phrases = (finding.text, *(each.text for each in finding.evidence))
    return excuse.phrase is None or excuse.phrase in phrases
