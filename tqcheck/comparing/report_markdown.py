"""A comparison of runs as Markdown, for a comment on a merge request."""

from collections.abc import Iterable, Iterator, Sequence

from tqcheck.comparing.examples import Example
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
from tqcheck.reporters.markdown_text import code, prose


def markdown_report(report: ComparisonReport) -> str:
    """The report, ending in a line feed."""
    return "".join(f"{line}\n" for line in _lines(report))


def _lines(report: ComparisonReport) -> Iterator[str]:
    yield "### tqcheck: runs compared"
    yield ""
    yield from _table(["run", "file", "passages", "pass", "fail", "unchecked"], [])
    for label, run in report.runs:
        yield _row(
            [label, code(run.name), str(run.summary.passages), *map(str, run.summary.verdicts.values())]
        )
    for later in report.later:
        yield ""
        yield from _later(later)
    yield ""
    yield f"<sub>{prose(HOW_TESTED)} {prose(report.signature)}</sub>"


def _later(later: LaterRun) -> Iterator[str]:
    yield f"#### {prose(conclusion(later))}"
    yield ""
    for line in pairing_lines(later):
        yield f"- {prose(line)}"
    for line in verdict_lines(later):
        yield f"- {prose(line)}"
    yield ""
    yield from _table(figure_headings(later), map(figure_cells, later.comparison.figures))
    yield ""
    yield from _table(RULE_HEADINGS, rule_rows(later))
    changed = later.details.changed
    if changed:
        yield ""
        yield from _table(
            ["verdict", "passage"],
            (
                [
                    f"{each.first.value} to {each.later.value}",
                    f"{code(f'{each.file}:{each.line}')} {prose(each.id)}",
                ]
                for each in changed[:NAMED]
            ),
        )
        if left := len(changed) - len(changed[:NAMED]) + later.details.changed_left_out:
            yield ""
            yield f"And {many(left, 'passage')} more with another verdict."
    if later.details.examples:
        yield ""
        yield "The passages that differ most:"
        yield ""
        yield from _table(["passage", "A", later.label], map(_example, later.details.examples))


def _example(example: Example) -> list[str]:
    passage = example.first.passage
    name = f"{code(f'{passage.location.file}:{passage.location.line}')}<br>{prose(passage.id)}"
    if passage.source is not None:
        name += f"<br>{prose(passage.source)}"
    lost, gained, _ = example.changes
    sides = (
        (example.first, _findings("lost", lost)),
        (example.later, _findings("gained", gained)),
    )
    return [
        name,
        *(
            "<br>".join([f"**{quality_of(judgement)}**", prose(judgement.passage.text), *findings])
            for judgement, findings in sides
        ),
    ]


def _findings(word: str, findings: Sequence[Finding]) -> list[str]:
    told = [
        f"{word}: {prose(f'{each.rule} {each.name} [{each.severity.label}]: {each.message}')}"
        for each in findings[:MOST_FINDINGS]
    ]
    more = more_findings(findings)
    return [*told, f"{word}: {more}"] if more else told


def _table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield _row(headings)
    yield "|" + "---|" * len(headings)
    for row in rows:
        yield _row(row)


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
