"""The report for an editor: one HTML file that needs nothing else and asks nothing of any network."""

from tqcheck.reporters.html.reporter import HtmlReporter

__all__ = ["HtmlReporter"]
