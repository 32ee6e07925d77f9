"""A comparison of runs as text for the terminal."""

from collections.abc import Iterator, Sequence

from rich.cells import cell_len

from tqcheck.comparing.examples import ChangedVerdict, Example
from tqcheck.comparing.report import ComparisonReport, LaterRun
from tqcheck.comparing.wording import (
    HOW_TESTED,
    MOST_FINDINGS,
    NAMED,
    RULE_HEADINGS,
    conclusion,
    figure_cells,
    figure_headings,
    many,
    more_findings,
    pairing_lines,
    quality_of,
    rule_rows,
    verdict_lines,
)
from tqcheck.core.finding import Finding
from tqcheck.reporters.base import RenderOptions
from tqcheck.reporters.excerpt import shortened, shown
from tqcheck.reporters.text_block import styled

_GAP = "  "
_BEFORE = 30
"""How many characters are shown before the first difference."""


def text_report(report: ComparisonReport, options: RenderOptions) -> str:
    """The report, ending in a line feed: figures, findings, verdicts and differing passages of each later run."""
    return "".join(f"{line}\n" for line in _lines(report, options))


def _lines(report: ComparisonReport, options: RenderOptions) -> Iterator[str]:
    for label, run in report.runs:
        counts = ", ".join(f"{verdict.value} {count}" for verdict, count in run.summary.verdicts.items())
        yield shown(f"{label}  {run.name}: {many(run.summary.passages, 'passage')} ({counts})")
    for later in report.later:
        yield ""
        yield styled(f"{later.label} beside A", "cyan", options, bold=True)
        yield from map(shown, pairing_lines(later))
        yield ""
        yield from _figures(later)
        yield ""
        yield from _aligned([RULE_HEADINGS, *rule_rows(later)])
        yield ""
        yield from verdict_lines(later)
        yield from _changed(later)
        yield from _examples(later, options)
        yield ""
        colour = "red" if later.regression.worse else "yellow" if later.regression.unknown else "green"
        yield styled(conclusion(later), colour, options, bold=True)
    yield styled(report.signature, "bright_black", options)


def _figures(later: LaterRun) -> Iterator[str]:
    if not later.comparison.figures:
        yield "No figure is known of any passage in both runs"
        return
    yield from _aligned([figure_headings(later), *map(figure_cells, later.comparison.figures)])
    yield HOW_TESTED


def _aligned(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """The rows in aligned columns, the first column left-aligned and the others right-aligned."""
    widths = [max(cell_len(cell) for cell in column) for column in zip(*rows, strict=True)]
    for first, *others in rows:
        cells = [first.ljust(widths[0]), *(f"{c:>{w}}" for c, w in zip(others, widths[1:], strict=True))]
        yield _GAP.join(cells)


def _changed(later: LaterRun) -> Iterator[str]:
    changed = later.details.changed
    for each in changed[:NAMED]:
        yield f"  {_change(each)}  {shown(f'{each.file}:{each.line} {each.id}')}"
    if left := len(changed) - len(changed[:NAMED]) + later.details.changed_left_out:
        yield f"  and {left} more"


def _change(each: ChangedVerdict) -> str:
    return f"{each.first.value} to {each.later.value}"


def _examples(later: LaterRun, options: RenderOptions) -> Iterator[str]:
    if not later.details.examples:
        return
    yield ""
    yield "The passages that differ most"
    for each in later.details.examples:
        yield from _example(each, later.label, options)


def _example(example: Example, label: str, options: RenderOptions) -> Iterator[str]:
    passage = example.first.passage
    name = shown(f"{passage.location.file}:{passage.location.line} {passage.id}")
    yield ""
    yield f"{styled(name, 'cyan', options, bold=True)}"
    if passage.source is not None:
        yield f"  source  {shortened(shown(passage.source), options.width - 10)}"
    begin = _context(example)
    for letter, judgement in (("A", example.first), (label, example.later)):
        text = judgement.passage.text
        start = max(min(begin, len(text) - options.width // 2), 0)
        cut = "…" if start else ""
        yield f"  {letter}  {quality_of(judgement)}"
        yield f"     {shortened(cut + shown(text[start : start + options.width]), options.width - 5)}"
    for word, findings, colour in (
        ("lost  ", example.changes.lost, "green"),
        ("gained", example.changes.gained, "red"),
        ("kept  ", example.changes.kept, None),
    ):
        for finding in findings[:MOST_FINDINGS]:
            line = shortened(f"{word}  {_finding(finding)}", options.width - 2)
            yield f"  {styled(line, colour, options) if colour else line}"
        if more := more_findings(findings):
            yield f"  {word}  {more}"


def _finding(finding: Finding) -> str:
    return f"{finding.rule} {finding.name} [{finding.severity.label}]: {shown(finding.message)}"


def _context(example: Example) -> int:
    """The offset at which both texts are shown: shortly before they differ, or before a finding that changed."""
    first, later = example.first.passage.text, example.later.passage.text
    changed = [*example.changes.gained, *example.changes.lost]
    place = changed[0].start if changed else 0
    if first != later:
        pairs = enumerate(zip(first, later, strict=False))
        place = next((at for at, (here, there) in pairs if here != there), min(len(first), len(later)))
    return max(place - _BEFORE, 0)
