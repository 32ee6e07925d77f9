"""Every report format by its name. Add a line to add a format."""

from tqcheck.protocols import ReporterFactory
from tqcheck.reporters.jsonl import JsonLinesReporter
from tqcheck.reporters.text import TextReporter

REPORTERS: dict[str, ReporterFactory] = {
    "jsonl": JsonLinesReporter,
    "text": TextReporter,
}
