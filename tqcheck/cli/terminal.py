"""The terminal: how wide it is, whether colours belong there, and what it is told on the side."""

import os
import shutil
import sys
from dataclasses import replace
from pathlib import Path
from typing import TextIO

from tqcheck.reporters.base import RenderOptions

_NARROWEST = 40
_ROOTS = ("GITHUB_WORKSPACE", "CI_PROJECT_DIR")
"""Where CI hosts say that the repository lies, which they want paths relative to."""


def file_options(*, quiet: bool, statistics: bool) -> RenderOptions:
    """The look of a report in a file."""
    folder = Path.cwd()
    roots = (Path(os.environ[name]) for name in _ROOTS if os.environ.get(name))
    root = next((root for root in roots if folder.is_relative_to(root)), folder)
    return RenderOptions(quiet=quiet, statistics=statistics, folder=str(folder), root=str(root))


def terminal_options(stream: TextIO, *, quiet: bool, statistics: bool) -> RenderOptions:
    """The look that suits a stream: NO_COLOR and FORCE_COLOR have their say before the terminal has."""
    is_terminal = stream.isatty()
    colour = not os.environ.get("NO_COLOR") and bool(os.environ.get("FORCE_COLOR") or is_terminal)
    # Elsewhere the width is fixed: the same input gives the same bytes in every pipe.
    width = (
        shutil.get_terminal_size((RenderOptions.width, 24)).columns if is_terminal else RenderOptions.width
    )
    render_options = file_options(quiet=quiet, statistics=statistics)
    return replace(render_options, width=max(width, _NARROWEST), colour=colour)


def warn(message: str) -> None:
    """Say on standard error what a run goes on in spite of."""
    print(f"tqcheck: warning: {message}", file=sys.stderr)  # noqa: T201 - the command line's own word


def note(message: str) -> None:
    """Say on standard error what the user may want to know, though nothing is wrong."""
    print(f"tqcheck: note: {message}", file=sys.stderr)  # noqa: T201 - the command line's own word
