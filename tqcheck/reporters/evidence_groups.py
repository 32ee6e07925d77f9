"""Who objects to a phrase, as the reports say it: those that say the same together, the first ten of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from tqcheck.core.finding import Evidence, Finding
from tqcheck.core.passage import Route

_SHOWN = 10
"""Counterparts that a report names for one finding; of a hundred more, nobody reads what each has to say."""


@dataclass(frozen=True)
class EvidenceGroup:
    """A phrase in the place of the flagged one, and who has it there."""

    evidence: Sequence[Evidence]
    text: str


def evidence_groups(finding: Finding) -> list[EvidenceGroup]:
    """What the first ten counterparts have in the phrase's place, each wording once, in the order of the evidence."""
    said: dict[str, list[Evidence]] = {}
    for each in shown_evidence(finding):
        said.setdefault(each.text, []).append(each)
    return [EvidenceGroup(evidence, text) for text, evidence in said.items()]


def shown_evidence(finding: Finding) -> Sequence[Evidence]:
    """The evidence of the first ten."""
    return finding.evidence[:_SHOWN]


def not_shown(finding: Finding) -> str | None:
    """How many counterparts more object than are shown, in words; None where all are shown."""
    left = len(finding.evidence) - _SHOWN
    return f"and {left} more" if left > 0 else None


def names_by_route(evidence: Sequence[Evidence]) -> dict[Route, list[str]]:
    """The names of those who made the counterparts, where they are known, under the routes that these came by."""
    found: dict[Route, list[str]] = {}
    for each in evidence:
        names = found.setdefault(each.route, [])
        if each.origin:
            names.append(each.origin)
    return found
