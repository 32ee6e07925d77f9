"""A batch's figures in lines of plain text."""

from collections.abc import Iterator

from tqcheck.core.finding import Verdict
from tqcheck.core.summary import Summary
from tqcheck.rules import ALL_RULES


def figures(summary: Summary, *, in_full: bool) -> Iterator[str]:
    """What a reader wants to know of the batch: rules, similarity, what was not checked, warnings."""
    yield from _rules(summary)
    if in_full:
        yield from _counts(summary)
    for language, each in summary.similarity.items():
        ter = "" if each.scores.ter is None else f", TER {each.scores.ter:.1f}"
        yield (
            f"Similarity ({language}, {_many(each.comparisons, 'comparison')}): "
            f"chrF++ {each.scores.chrf:.1f}, BLEU {each.scores.bleu:.1f}{ter}"
        )
    if summary.routes:
        routes = ", ".join(f"{route.replace('_', '-')} {count}" for route, count in summary.routes.items())
        yield f"Passages judged by route: {routes}"
    if summary.suppressed:
        yield f"Suppressed: {_many(summary.suppressed, 'finding')}"
    if summary.baselined:
        yield f"Findings: {summary.baselined} known from the baseline"
    if summary.changed_since is not None:
        yield (
            f"Changed since {summary.changed_since}: {summary.passages}; "
            f"not judged, because unchanged: {summary.unchanged}"
        )
    for reason, count in summary.unchecked_reasons.items():
        yield f"Unchecked: {_many(count, 'passage')}: {reason}"
    for warning in summary.warnings:
        yield f"Warning: {warning}"


def verdict_line(summary: Summary) -> str:
    """The verdict and what it rests on, in one line."""
    counts = f"{_many(summary.passages, 'passage')}, {_many(summary.findings, 'finding')}"
    if summary.baselined:
        counts += f", {summary.baselined} known from the baseline"
    if unchecked := summary.verdicts[Verdict.UNCHECKED]:
        counts += f", {unchecked} unchecked"
    if summary.input_errors:
        counts += f", {_many(summary.input_errors, 'record')} unreadable"
    if summary.unchanged:
        counts += f", {summary.unchanged} unchanged"
    because = f": {'; '.join(_because(summary))}" if _because(summary) else ""
    return f"{summary.verdict.value.upper()}{because} ({counts})"


def _because(summary: Summary) -> tuple[str, ...]:
    if summary.unchanged and not summary.passages:
        return (*summary.broken, f"no passage changed since {summary.changed_since}")
    return summary.broken


def _rules(summary: Summary) -> Iterator[str]:
    if summary.rules:
        yield "Findings by rule"
    for code, count in summary.rules.items():
        rule = ALL_RULES[code]
        yield f"  {code} {rule.name:<22} {rule.family.value:<10} {count:>6}"


def _counts(summary: Summary) -> Iterator[str]:
    yield "Findings by severity: " + _listed(
        {each.label: count for each, count in summary.severities.items()}
    )
    yield "Findings by family: " + _listed({each.value: count for each, count in summary.families.items()})
    yield "Passages by verdict: " + _listed({each.value: count for each, count in summary.verdicts.items()})
    yield f"Passages flagged: {summary.flagged} of {summary.passages}; words: {summary.words}"
    if summary.mean_quality is not None:
        yield f"Mean quality: {summary.mean_quality:.3f}"
    for file, density in summary.awkward_per_1k.items():
        yield f"Awkward findings per 1,000 words in {file}: {density:.1f}"


def _listed(counts: dict[str, int]) -> str:
    return ", ".join(f"{name} {count}" for name, count in counts.items())


def _many(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
