"""The report for an editor: one self-contained HTML file that makes no network requests."""

from tqcheck.reporters.html.reporter import HtmlReporter

__all__ = ["HtmlReporter"]
