"""Saved runs that are written in memory."""

import io
from collections.abc import Sequence
from typing import Any

from tests.builders import finding, judgement, passage
from tests.readers.reading import in_memory
from tests.reporters.samples import summary
from tqcheck.comparing.columns import RunColumns, read_columns
from tqcheck.comparing.report import ComparisonReport, comparison_report
from tqcheck.core.finding import Finding, Verdict
from tqcheck.core.judgement import Judgement, Scores
from tqcheck.core.passage import Location
from tqcheck.readers.base import InputFile
from tqcheck.reporters.base import RenderOptions
from tqcheck.reporters.jsonl import JsonLinesReporter
from tqcheck.rules import ALL_RULES

SIGNED = "tqcheck:1|engine:recorded|model:m#1|rules:33|fail:major"


def judged(
    name: str,
    quality: float | None = 0.5,
    *findings: Finding,
    text: str = "Rates rose.",
    file: str = "news.jsonl",
    line: int = 1,
    source: str | None = "利率上升。",
    verdict: Verdict | None = None,
) -> Judgement:
    """A passage as a run has it: failed where it has findings, unchecked where it has no quality."""
    natural = Verdict.UNCHECKED if quality is None else Verdict.FAIL if findings else Verdict.PASS
    return judgement(
        *findings,
        passage=passage(text, id=name, location=Location(file, line), source=source),
        verdict=verdict or natural,
        scores=Scores(quality, 0.4, 0.1, 60.0, 30.0),
    )


def found(phrase: str, text: str = "Rates rose.", rule: str = "TQ102") -> Finding:
    """What a rule flags in a text."""
    start = text.index(phrase)
    return finding(start, start + len(phrase), text=phrase, rule=rule, name=ALL_RULES[rule].name, evidence=())


def saved(batch: Sequence[Judgement], name: str = "a.jsonl", **figures: Any) -> InputFile:
    """A saved run of these passages."""
    verdicts = {each: sum(other.verdict is each for other in batch) for each in Verdict}
    stream = io.StringIO()
    reporter = JsonLinesReporter(stream, RenderOptions())
    for each in batch:
        reporter.add(each)
    reporter.finish(summary(**{"passages": len(batch), "verdicts": verdicts, "signature": SIGNED, **figures}))
    return in_memory(stream.getvalue().encode(), name)


def columns(*batch: Judgement, **figures: Any) -> RunColumns:
    """The columns of such a run."""
    return read_columns(saved(batch, **figures))


def report(*files: InputFile, examples: int = 10, allow_different: bool = False) -> ComparisonReport:
    """The report of a comparison of saved runs."""
    return comparison_report(
        [(file, read_columns(file)) for file in files], examples=examples, allow_different=allow_different
    )
