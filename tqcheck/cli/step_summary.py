"""The page of a GitHub Actions step: what `--output github` adds to it besides its annotations."""

import io
import os
from collections.abc import Sequence
from pathlib import Path

from tqcheck.cli.outputs import OutputStream, Target
from tqcheck.core.errors import UsageError, quoted
from tqcheck.reporters.base import RenderOptions, Reporter
from tqcheck.reporters.markdown import STEP_SUMMARY, MarkdownReporter

_VARIABLE = "GITHUB_STEP_SUMMARY"


def step_summary(
    targets: Sequence[Target], render_options: RenderOptions
) -> list[tuple[OutputStream, Reporter]]:
    """A report to be appended to the step's page, where a `github` report is asked for and there is such a page.

    Raises UsageError where the page cannot be written.
    """
    path = os.environ.get(_VARIABLE)
    if not path or all(target.format != "github" for target in targets):
        return []
    try:
        with Path(path).open("ab") as page:
            taken = page.tell()
    except OSError as fault:
        reason = f"{_VARIABLE}: {quoted(path)} cannot be written: {fault.strerror}"
        raise UsageError(reason, cure=f"unset {_VARIABLE} where there is no such page") from None
    place = _Page(Path(path))
    room = STEP_SUMMARY._replace(length=STEP_SUMMARY.length - taken)
    return [(place, MarkdownReporter(place.stream, render_options, room))]


class _Page(OutputStream):
    """Holds what is added, less than 1 MiB of it, until the run ends in a verdict."""

    def __init__(self, path: Path) -> None:
        super().__init__(io.StringIO(), str(path))
        self._path = path

    def keep(self) -> None:
        self.stream.seek(0)
        with self._path.open("a", encoding="utf-8", newline="\n") as page:
            page.write(self.stream.read())

    def discard(self) -> None:
        self.stream.close()
