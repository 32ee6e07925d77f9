"""The protocol of report formats."""

from dataclasses import dataclass
from typing import IO, Protocol

from tqcheck.core.judgement import Judgement
from tqcheck.core.summary import Summary


@dataclass(frozen=True)
class RenderOptions:
    """How to render a report: colours and figures for people, paths for programs."""

    width: int = 100
    """Columns."""
    colour: bool = False
    quiet: bool = False
    """Only the verdict."""
    statistics: bool = False
    """Figures instead of passages."""
    folder: str = ""
    """The absolute path that relative names of files begin at; unknown, names stay as they are."""
    root: str = ""
    """The absolute path that reports for programs give paths relative to, where it is not `folder`."""


class Reporter(Protocol):
    """Turns judgements into a document, as they come."""

    def add(self, judgement: Judgement) -> None:
        """Take in the next judgement."""
        ...

    def finish(self, summary: Summary) -> None:
        """Write what is left to write."""
        ...


class ReporterFactory(Protocol):
    """Makes a reporter that writes to a stream."""

    def __call__(self, stream: IO[str], options: RenderOptions) -> Reporter:
        """The reporter, before its first judgement."""
        ...
