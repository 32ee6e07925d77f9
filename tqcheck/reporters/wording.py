"""A finding in words, on one line, for the reports that other programs read."""

from collections.abc import Sequence

from tqcheck.core.finding import Evidence, Finding, Severity, Verdict
from tqcheck.core.judgement import Judgement
from tqcheck.core.passage import Route
from tqcheck.reporters.evidence_groups import evidence_groups, names_by_route, not_shown
from tqcheck.reporters.excerpt import shown

_LONGEST = 200
"""Characters of a quoted phrase, which may be a whole passage."""


def described(finding: Finding) -> str:
    """What is wrong and what contradicts it."""
    return "; ".join([shown(finding.message), *objections_in_words(finding)])


def objections_in_words(finding: Finding) -> list[str]:
    """Each wording once, with the counterparts that have it; at the end how many are not shown."""
    said = [
        f"{evidence_origins(each.evidence)}: {truncate(each.text) or '(nothing there)'}"
        for each in evidence_groups(finding)
    ]
    left = not_shown(finding)
    return [*said, left] if left else said


def evidence_origins(evidence: Sequence[Evidence]) -> str:
    """Counterparts by their route and, where they are known, who made them."""
    return ", ".join(
        evidence_origin(route, ", ".join(names) or None) for route, names in names_by_route(evidence).items()
    )


def evidence_origin(route: Route, origin: str | None) -> str:
    """A counterpart's route and, where it is known, who made it."""
    name = route.value.replace("_", "-")
    return f"{name} by {truncate(origin)}" if origin else name


def truncate(text: str) -> str:
    """The text on one line, cut where it is long, with nothing in it that would move or colour a terminal."""
    return shown(text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…")


def sort_rank(judgement: Judgement, severity: Severity) -> int:
    """How early a finding has its turn: those of failed passages first, then by severity."""
    return severity + 10 * (judgement.verdict is Verdict.FAIL)
