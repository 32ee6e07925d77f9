"""Every report format by its name. Add a line to add a format."""

from tqcheck.reporters.base import ReporterFactory
from tqcheck.reporters.github import GitHubReporter
from tqcheck.reporters.gitlab import GitLabReporter
from tqcheck.reporters.html import HtmlReporter
from tqcheck.reporters.jsonl import JsonLinesReporter
from tqcheck.reporters.junit import JUnitReporter
from tqcheck.reporters.markdown import MarkdownReporter
from tqcheck.reporters.rdjsonl import RdJsonLinesReporter
from tqcheck.reporters.sarif import SarifReporter
from tqcheck.reporters.text import TextReporter

REPORTERS: dict[str, ReporterFactory] = {
    "github": GitHubReporter,
    "gitlab": GitLabReporter,
    "html": HtmlReporter,
    "jsonl": JsonLinesReporter,
    "junit": JUnitReporter,
    "markdown": MarkdownReporter,
    "rdjsonl": RdJsonLinesReporter,
    "sarif": SarifReporter,
    "text": TextReporter,
}
