"""Reports compared with files that a person has looked at; TQCHECK_WRITE_GOLDEN=1 writes them anew."""

import io
import os
from collections.abc import Iterable
from pathlib import Path

from tests.reporters.samples import judgements, summary
from tqcheck.core.judgement import Judgement
from tqcheck.core.summary import Summary
from tqcheck.reporters import REPORTERS
from tqcheck.reporters.base import RenderOptions
from tqcheck.run_file.rounding import round_for_report, round_summary

FOLDER = Path(__file__).parent / "golden"


def rendered(
    report_format: str,
    options: RenderOptions,
    batch: Iterable[Judgement] | None = None,
    figures: Summary | None = None,
) -> str:
    """A batch in a format as a run reports it, the sample batch unless another one is given."""
    stream = io.StringIO()
    reporter = REPORTERS[report_format](stream, options)
    for judgement in judgements() if batch is None else batch:
        reporter.add(round_for_report(judgement))
    reporter.finish(round_summary(figures or summary()))
    return stream.getvalue()


def assert_golden(name: str, text: str, folder: Path = FOLDER) -> None:
    """The text equals the golden file of that name."""
    path = folder / name
    if os.environ.get("TQCHECK_WRITE_GOLDEN"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    assert text == path.read_text(encoding="utf-8")
