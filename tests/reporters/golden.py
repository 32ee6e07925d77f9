"""Reports compared with files that a person has looked at; TQCHECK_WRITE_GOLDEN=1 writes them anew."""

import io
import os
from pathlib import Path

from tests.reporters.samples import judgements, summary
from tqcheck.protocols import Look
from tqcheck.reporters import REPORTERS

FOLDER = Path(__file__).parent / "golden"


def rendered(report_format: str, look: Look) -> str:
    """The sample batch in a format."""
    stream = io.StringIO()
    reporter = REPORTERS[report_format](stream, look)
    for judgement in judgements():
        reporter.add(judgement)
    reporter.finish(summary())
    return stream.getvalue()


def assert_golden(name: str, text: str) -> None:
    """The text equals the golden file of that name."""
    path = FOLDER / name
    if os.environ.get("TQCHECK_WRITE_GOLDEN"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")
