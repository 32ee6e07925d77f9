"""Table cells and sentences that the text and Markdown reports share."""

from collections.abc import Iterator, Sequence

from tqcheck.comparing.comparison import FigureChange
from tqcheck.comparing.paired_bootstrap import LEAST_PAIRS, RESAMPLES
from tqcheck.comparing.report import LaterRun
from tqcheck.core.finding import Finding
from tqcheck.core.judgement import Judgement
from tqcheck.rules import ALL_RULES

NAMED = 20
"""How many passages with a changed verdict are listed."""
MOST_FINDINGS = 5
"""How many lost, gained and kept findings of a passage are shown, each."""
_NAMES = {"quality": "quality", "drift": "drift", "awkward": "awkward", "chrf": "chrF++"}
_OF_HUNDRED = frozenset({"chrf"})
HOW_TESTED = (
    f"Means over the passages that have the figure in both runs. Intervals (95%) and p-values: paired bootstrap over "
    f"passages, {RESAMPLES} resamples; none below {LEAST_PAIRS} passages."
)


def figure_headings(later: LaterRun) -> list[str]:
    """The headings of the table of figures."""
    return [
        "mean",
        "A",
        later.label,
        "difference",
        "95% interval",
        "p",
        "passages",
        "left out",
        "beyond chance",
    ]


def figure_cells(figure: FigureChange) -> list[str]:
    """A row of the table of figures."""
    decimals = 2 if figure.name in _OF_HUNDRED else 3
    mean, low, high, p_value = figure.difference
    return [
        _NAMES[figure.name],
        f"{figure.first:.{decimals}f}",
        f"{figure.later:.{decimals}f}",
        _signed(mean, decimals),
        "–" if low is None or high is None else f"[{_signed(low, decimals)}, {_signed(high, decimals)}]",
        "–" if p_value is None else f"{p_value:.3f}",
        str(figure.pairs),
        str(figure.left_out),
        _beyond_chance(figure),
    ]


def rule_rows(later: LaterRun) -> Iterator[list[str]]:
    """The rows of the table of findings: one for each rule with findings, and the totals."""
    changes = later.comparison.findings.by_rule
    for each in changes:
        counts = (each.lost, each.gained, each.kept)
        yield [f"{each.code} {ALL_RULES[each.code].name}", *map(str, counts)]
    totals = [sum(column) for column in zip(*((e.lost, e.gained, e.kept) for e in changes), strict=True)]
    yield ["all", *map(str, totals or (0, 0, 0))]


RULE_HEADINGS = ["findings", "lost", "gained", "kept"]


def pairing_lines(later: LaterRun) -> Iterator[str]:
    """How passages were paired, and warnings that make the comparison doubtful."""
    pairing, label = later.comparison.pairing, later.label
    by = "file and id" if pairing.by_file else "id"
    yield (
        f"{many(len(pairing), 'passage')} in both, paired by {by}; "
        f"{pairing.only_in_first} only in A, {pairing.only_in_later} only in {label}"
    )
    if pairing.other_source:
        yield (
            f"Warning: {many(pairing.other_source, 'passage')} with another source in {label}: "
            "the same id may not mean the same passage"
        )
    if later.made_differently:
        told = "; ".join(map(str, later.made_differently))
        yield f"Warning: A and {label} were made differently: {told}"


def verdict_lines(later: LaterRun) -> Iterator[str]:
    """How many passages failed, and how many verdicts changed, by the change."""
    comparison = later.comparison
    yield f"Failed: {comparison.failed_in_first} in A, {comparison.failed_in_later} in {later.label}"
    changes = ", ".join(
        f"{each.first.value} to {each.later.value} {each.passages}" for each in comparison.changed_verdicts
    )
    yield f"Verdicts that changed: {changes or 'none'}"


def conclusion(later: LaterRun) -> str:
    """Whether the later run is worse than the first, in one line."""
    told = "; ".join([*later.regression.worse, *later.regression.unknown])
    if later.regression.worse:
        return f"REGRESSION: {later.label} is worse than A: {told}"
    if later.regression.unknown:
        return f"NOT KNOWN: {later.label} beside A: {told}"
    return f"NO REGRESSION: {later.label} fails no more passages than A, and its quality is not lower beyond chance"


def quality_of(judgement: Judgement) -> str:
    """The verdict and the quality of a passage."""
    quality = judgement.measured.quality
    return f"{judgement.verdict.value}, quality {'–' if quality is None else f'{quality:.2f}'}"


def more_findings(findings: Sequence[Finding]) -> str:
    """How many findings are not shown, in words; empty if all are shown."""
    left = len(findings) - MOST_FINDINGS
    return f"and {many(left, 'finding')} more" if left > 0 else ""


def many(count: int, noun: str) -> str:
    """A count with its noun in the singular or plural."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _signed(value: float, decimals: int) -> str:
    shown = f"{value:+.{decimals}f}"
    return shown if float(shown) else shown[1:]


def _beyond_chance(figure: FigureChange) -> str:
    if figure.difference.p_value is None:
        return "–"
    if not figure.is_beyond_chance:
        return "no"
    return "better" if figure.is_better else "worse"
