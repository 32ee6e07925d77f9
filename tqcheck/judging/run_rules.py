"""One rule's answer on one passage."""

from collections.abc import Sequence
from dataclasses import replace

from tqcheck.core.analysis import RuleResult
from tqcheck.core.comparison import Comparison
from tqcheck.core.finding import CannotJudge, Family, Finding, RuleMatch
from tqcheck.core.folding import folded
from tqcheck.core.passage import Route
from tqcheck.core.subject import Subject
from tqcheck.judging.prepare import Prepared
from tqcheck.judging.voting import agreed_findings
from tqcheck.rules.base import ComparisonRule, PassageRule, Rule


def run_passage_rule(rule: PassageRule, prepared: Prepared) -> RuleResult:
    """Ask a rule that judges the passage as it stands; about drift, only beside a usable counterpart."""
    subject = prepared.subject
    compares = rule.family is Family.DRIFT and not rule.stands_alone
    if compares and not subject.comparisons:
        return RuleResult(rule.code, skip_reason=prepared.why_unchecked)
    if subject.passage.language not in rule.languages:
        return RuleResult(rule.code, skip_reason=_unread(rule, subject.passage.language))
    if rule.reads_as_given:
        subject = subject.as_given
    marks = rule.check(subject)
    if isinstance(marks, CannotJudge):
        return RuleResult(rule.code, skip_reason=marks.reason)
    if compares and _is_agreed_with(subject.comparisons):
        marks = []
    return RuleResult(rule.code, tuple(_finding(rule, mark, subject) for mark in marks), compared=compares)


def run_comparison_rule(rule: ComparisonRule, prepared: Prepared) -> RuleResult:
    """Ask a rule that compares, of every comparison that it can read."""
    subject = prepared.subject
    comparisons = (*_by_source(rule, subject), *subject.comparisons)
    if not comparisons:
        return RuleResult(rule.code, skip_reason=prepared.why_unchecked)
    if rule.reads_as_given:
        comparisons = tuple(each.as_given for each in comparisons)
    judged: list[tuple[Comparison, list[RuleMatch]]] = []
    reasons: dict[str, None] = {}
    for comparison in comparisons:
        marks = _marks(rule, comparison)
        if isinstance(marks, CannotJudge):
            reasons[marks.reason] = None
        else:
            judged.append((comparison, marks))
    if not judged:
        return RuleResult(rule.code, skip_reason="; ".join(reasons))
    found = agreed_findings(rule, judged)
    if found and subject.source is not None:
        found = tuple(
            each
            for each in found
            if not (
                rule.is_doubtful(_folded(each, subject), subject)
                if _is_said_by_source(each)
                else rule.is_supported_by_source(_folded(each, subject), subject)
            )
        )
    by_source = any(comparison.route is Route.SOURCE for comparison, _ in judged)
    return RuleResult(rule.code, found, compared=len(judged) > by_source, by_source=by_source)


def _by_source(rule: ComparisonRule, subject: Subject) -> tuple[Comparison, ...]:
    """The passage beside the source itself, for a rule that reads it."""
    beside = subject.by_source
    if beside is None or not rule.reads_source(beside.counterpart.language):
        return ()
    return (beside,)


def _is_said_by_source(finding: Finding) -> bool:
    return any(evidence.route is Route.SOURCE for evidence in finding.evidence)


def _marks(rule: ComparisonRule, comparison: Comparison) -> list[RuleMatch] | CannotJudge:
    if comparison.side.language not in rule.languages:
        return CannotJudge(_unread(rule, comparison.side.language))
    if comparison.side.text == comparison.counterpart.text:
        return []  # a text agrees with itself, whatever a rule makes of it
    marks = rule.compare(comparison)
    return marks if isinstance(marks, CannotJudge) else list(marks)


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


def _finding(rule: PassageRule, mark: RuleMatch, subject: Subject) -> Finding:
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
