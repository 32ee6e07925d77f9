"""A measurement as tables for people."""

import io
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from tqcheck.evaluation.figure import Figure, Section
from tqcheck.evaluation.measuring import Measurement
from tqcheck.evaluation.statistics.bootstrap import Estimate
from tqcheck.reporters.base import RenderOptions
from tqcheck.reporters.excerpt import shown
from tqcheck.rules import ALL_RULES

if TYPE_CHECKING:
    from rich.table import Table

_TITLES = {
    Section.ORDER: "Order of the passages, beside the human score",
    Section.DETECTION: "Telling passages apart by what most raters say",
    Section.WORDS: "Marked words and characters",
    Section.RULES: "Rules: how many findings are right, how many marked spans are found",
    Section.CALIBRATION: "Expected calibration error: how far what is predicted is from what is true",
}


def text_report(measurement: Measurement, signature: str, options: RenderOptions | None = None) -> str:
    """The report, ending in a line feed: what was measured on, a table for each section, the signature."""
    from rich.console import Console

    options = options or RenderOptions()
    stream = io.StringIO()
    console = Console(
        file=stream,
        width=options.width,
        force_terminal=options.colour,
        color_system="standard" if options.colour else None,
        highlight=False,
        markup=False,
        emoji=False,
    )
    for line in _heading(measurement):
        console.print(shown(line))
    for table in _tables(measurement.figures):
        console.print()
        console.print(table)
    console.print()
    console.print(_how_measured(measurement))
    console.print(signature, soft_wrap=True, style="bright_black")
    return "\n".join(line.rstrip() for line in stream.getvalue().split("\n"))


def _heading(measurement: Measurement) -> Iterator[str]:
    counts = (
        (measurement.passages, "passage"),
        (measurement.sources, "source"),
        (measurement.systems, "system"),
        (measurement.raters, "rater"),
    )
    yield ", ".join(f"{count} {noun}{'' if count == 1 else 's'}" for count, noun in counts if count)
    compared = [f"{name} {count}" for name, count in measurement.counterparts.items()]
    yield f"Compared with: {', '.join(compared) or 'nothing: there are no counterparts'}"
    if measurement.unplaced:
        yield f"Not found in the text: {measurement.unplaced} marks or words"


def _how_measured(measurement: Measurement) -> str:
    return (
        f"In brackets: 95% intervals from {measurement.resamples} resamples of {measurement.units} documents (sources, "
        "where documents are not known). Kendall within a source: pairs of systems' translations of one source, "
        "those with equal human scores left out, the mean over the sources weighted by their pairs."
    )


def _tables(figures: Sequence[Figure]) -> Iterator["Table"]:
    for section in Section:
        chosen = [figure for figure in figures if figure.section is section]
        if not chosen:
            continue
        if section in (Section.ORDER, Section.DETECTION):
            yield from _by_predictor(section, chosen)
        elif section is Section.RULES:
            yield _of_rules(chosen)
        else:
            yield _listed(section, chosen)


def _by_predictor(section: Section, figures: Sequence[Figure]) -> Iterator["Table"]:
    """A row a predictor, a column a measure; for detection a table for each thing to be detected."""
    targets = dict.fromkeys(figure.measure.partition(", ")[2] for figure in figures)
    for target in targets:
        chosen = [figure for figure in figures if figure.measure.partition(", ")[2] == target]
        measures = list(dict.fromkeys(figure.measure for figure in chosen))
        title = f"{_TITLES[section]}: {target}" if target else _TITLES[section]
        table = _table(title, "predicted by", [each.partition(", ")[0] for each in measures], "passages")
        for name in dict.fromkeys(figure.of for figure in chosen):
            cells = {figure.measure: figure for figure in chosen if figure.of == name}
            values = [_estimate(cells[each].estimate) if each in cells else "-" for each in measures]
            table.add_row(name, *values, str(max(figure.count for figure in cells.values())))
        yield table


def _of_rules(figures: Sequence[Figure]) -> "Table":
    table = _table(_TITLES[Section.RULES], "rule", ["precision", "findings", "recall"], "marked spans")
    for code in dict.fromkeys(figure.of for figure in figures):
        cells = {figure.measure: figure for figure in figures if figure.of == code}
        name = f"{code} {ALL_RULES[code].name}" if code in ALL_RULES else code
        row = [name]
        for measure in ("precision", "recall"):
            figure = cells.get(measure)
            row += [_estimate(figure.estimate), str(figure.count)] if figure else ["-", "-"]
        table.add_row(*row)
    return table


def _listed(section: Section, figures: Sequence[Figure]) -> "Table":
    table = _table(_TITLES[section], "measure", ["by", "value"], "measured on")
    for figure in figures:
        table.add_row(figure.measure, figure.of, _estimate(figure.estimate), str(figure.count))
    return table


def _table(title: str, first: str, columns: Sequence[str], last: str) -> "Table":
    from rich.table import Table

    table = Table(
        title=title, title_justify="left", title_style="bold", box=None, pad_edge=False, padding=(0, 2, 0, 0)
    )
    table.add_column(first)
    for name in columns:
        table.add_column(name, justify="left" if name == "by" else "right", no_wrap=True)
    table.add_column(last, justify="right")
    return table


def _estimate(estimate: Estimate) -> str:
    interval = "" if estimate.low is None else f" [{estimate.low:.3f}, {estimate.high:.3f}]"
    return f"{estimate.value:.3f}{interval}"
