"""From what was found out about a passage to its findings, scores and verdict: cheap, and of settings alone."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from operator import attrgetter
from typing import TypeAlias

from tqcheck.core.analysis import Analysis
from tqcheck.core.finding import Finding, Skipped
from tqcheck.core.judgement import Judgement, Suppressed
from tqcheck.core.passage import Passage
from tqcheck.core.settings import Settings
from tqcheck.judging.coverage import why_not_checked
from tqcheck.judging.gate import passage_verdict
from tqcheck.judging.learned_phrases import decide_phrases
from tqcheck.judging.merging import merge
from tqcheck.judging.scoring import score
from tqcheck.judging.suppressions import suppress_findings
from tqcheck.rules import ALL_RULES
from tqcheck.rules.base import Rule

Suppress: TypeAlias = Callable[
    [Passage, Sequence[Finding]], tuple[tuple[Finding, ...], tuple[Suppressed, ...]]
]
"""Parts the findings of a passage that count from those that were known before the run."""


def decide(
    passage: Passage,
    analysis: Analysis,
    settings: Settings,
    *,
    suppress: Suppress | None = None,
    rules: Mapping[str, Rule] = ALL_RULES,
) -> Judgement:
    """The judgement under these settings; `suppress` is asked once for each passage, in their order."""
    results, prediction = decide_phrases(passage, analysis, settings, rules)
    found = [_graded(finding, settings) for result in results for finding in result.findings]
    # Excused before they are merged: a suppression for one rule must not cover what another says.
    kept, suppressed, unused = suppress_findings(found, passage.suppressions, settings.excuse)
    # After merging: the confidence that is reported is the one that a person calibrates by.
    findings = tuple(
        each for each in merge(kept) if each.confidence >= settings.min_confidence.get(each.rule, 0.0)
    )
    # The scores are about the text, which is no better for being known.
    scores = score(findings, analysis.compared, analysis.prediction)
    if suppress is not None:
        findings, known = suppress(passage, findings)
        suppressed += known
    skipped = [
        _skipped(each.rule, each.skip_reason) for each in analysis.results if each.skip_reason is not None
    ]
    why_unchecked = why_not_checked(analysis.usable, analysis.results, rules)
    return Judgement(
        passage=passage,
        verdict=passage_verdict(findings, settings, checked=why_unchecked is None),
        scores=scores,
        findings=findings,
        skipped=tuple(sorted(skipped, key=_BY_RULE)),
        suppressed=suppressed,
        unused_suppressions=unused,
        compared=analysis.compared,
        source_rules=tuple(sorted(each.rule for each in analysis.results if each.by_source)),
        why_unchecked=why_unchecked,
        words=analysis.words,
        prediction=prediction,
    )


@lru_cache(maxsize=1 << 12)
def _skipped(rule: str, reason: str) -> Skipped:
    """The same one for every passage: most skip the same rules."""
    return Skipped(rule, reason)


_BY_RULE = attrgetter("rule")


def _graded(finding: Finding, settings: Settings) -> Finding:
    severity = settings.severity.get(finding.rule)
    return finding if severity is None else replace(finding, severity=severity)
