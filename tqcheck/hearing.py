"""One rule's answer on one passage."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tqcheck.agreement import agreed_findings
from tqcheck.comparison import Comparison
from tqcheck.counterparts import Readied
from tqcheck.finding import CannotJudge, Family, Finding, Mark
from tqcheck.folding import folded
from tqcheck.passage import Route
from tqcheck.protocols import AsksSource, ComparisonRule, PassageRule, Rule, Subject


@dataclass(frozen=True, slots=True)
class Hearing:
    """What a rule found, or why it could not judge."""

    rule: Rule
    findings: tuple[Finding, ...] = ()
    unable: str | None = None
    compared: bool = False
    """Whether it judged the passage by at least one counterpart (the source itself is none)."""


def hear_passage_rule(rule: PassageRule, readied: Readied) -> Hearing:
    """Ask a rule that judges the passage as it stands; about drift, only beside a usable counterpart."""
    subject = readied.subject
    compares = rule.family is Family.DRIFT
    if compares and not subject.comparisons:
        return Hearing(rule, unable=readied.why_unchecked)
    if subject.passage.language not in rule.languages:
        return Hearing(rule, unable=_unread(rule, subject.passage.language))
    if _reads_as_given(rule):
        subject = subject.as_given
    marks = rule.check(subject)
    if isinstance(marks, CannotJudge):
        return Hearing(rule, unable=marks.reason)
    if compares and _is_agreed_with(subject.comparisons):
        marks = []
    return Hearing(rule, tuple(_finding(rule, mark, subject) for mark in marks), compared=compares)


def hear_comparison_rule(rule: ComparisonRule, readied: Readied) -> Hearing:
    """Ask a rule that compares, of every comparison that it can read."""
    subject = readied.subject
    comparisons = subject.comparisons
    source = subject.source if getattr(rule, "reads_source", False) else None
    if source is not None:
        comparisons = (Comparison(subject.passage, subject.passage, source, Route.SOURCE),)
    if not comparisons:
        return Hearing(rule, unable=readied.why_unchecked)
    if _reads_as_given(rule):
        comparisons = tuple(each.as_given for each in comparisons)
    judged: list[tuple[Comparison, list[Mark]]] = []
    reasons: dict[str, None] = {}
    for comparison in comparisons:
        marks = _marks(rule, comparison)
        if isinstance(marks, CannotJudge):
            reasons[marks.reason] = None
        else:
            judged.append((comparison, marks))
    if not judged:
        return Hearing(rule, unable="; ".join(reasons))
    found = agreed_findings(rule, judged)
    if found and subject.source is not None and isinstance(rule, AsksSource):
        found = tuple(
            finding for finding in found if not rule.is_borne_out(_folded(finding, subject), subject)
        )
    return Hearing(rule, found, compared=source is None)


def _marks(rule: ComparisonRule, comparison: Comparison) -> list[Mark] | CannotJudge:
    if comparison.side.language not in rule.languages:
        return CannotJudge(_unread(rule, comparison.side.language))
    if comparison.side.text == comparison.counterpart.text:
        return []  # a text agrees with itself, whatever a rule makes of it
    marks = rule.compare(comparison)
    return marks if isinstance(marks, CannotJudge) else list(marks)


def _reads_as_given(rule: Rule) -> bool:
    """Whether a rule is about how a text is written, and reads no folded copy."""
    return bool(getattr(rule, "reads_as_given", False))


def _folded(finding: Finding, subject: Subject) -> Finding:
    """The finding in the folded texts, where rules read."""
    span = subject.passage.in_text(finding.span)
    evidence = tuple(replace(each, text=folded(each.text)[0]) for each in finding.evidence)
    text = span.of(subject.passage.text)
    return replace(finding, start=span.start, end=span.end, text=text, evidence=evidence)


def _is_agreed_with(comparisons: Sequence[Comparison]) -> bool:
    """Whether so many counterparts equal the passage that those left, all together, could not outvote them."""
    beside = [each for each in comparisons if each.side is each.passage]
    agreeing = sum(each.counterpart.text == each.side.text for each in beside)
    return agreeing > 0 and 2 * agreeing >= len(beside)


def _unread(rule: Rule, language: str) -> str:
    return f"{rule.name} does not read {language}"


def _finding(rule: PassageRule, mark: Mark, subject: Subject) -> Finding:
    given = subject.passage.in_given(mark.span)
    return Finding(
        rule=rule.code,
        name=rule.name,
        family=rule.family,
        severity=mark.severity or rule.severity,
        start=given.start,
        end=given.end,
        text=given.of(subject.passage.given),
        confidence=mark.confidence,
        message=mark.message,
        evidence=mark.evidence,
    )
