"""Groups the evidence of a finding by wording, for at most ten counterparts."""

from collections.abc import Sequence
from dataclasses import dataclass

from tqcheck.core.finding import Evidence, Finding
from tqcheck.core.passage import Route

_SHOWN = 10
"""The most counterparts that a report names for one finding."""


@dataclass(frozen=True)
class EvidenceGroup:
    """A wording in the counterparts, and the evidence that has it."""

    evidence: Sequence[Evidence]
    text: str


def evidence_groups(finding: Finding) -> list[EvidenceGroup]:
    """The wordings of the first ten counterparts, each once, in the order of the evidence."""
    said: dict[str, list[Evidence]] = {}
    for each in shown_evidence(finding):
        said.setdefault(each.text, []).append(each)
    return [EvidenceGroup(evidence, text) for text, evidence in said.items()]


def shown_evidence(finding: Finding) -> Sequence[Evidence]:
    """The evidence that reports show."""
    return finding.evidence[:_SHOWN]


def not_shown(finding: Finding) -> str | None:
    """How many counterparts are not shown, in words; None where all are shown."""
    left = len(finding.evidence) - _SHOWN
    return f"and {left} more" if left > 0 else None


def names_by_route(evidence: Sequence[Evidence]) -> dict[Route, list[str]]:
    """The origins of the counterparts, where known, by route."""
    found: dict[Route, list[str]] = {}
    for each in evidence:
        names = found.setdefault(each.route, [])
        if each.origin:
            names.append(each.origin)
    return found
