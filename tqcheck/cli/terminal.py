"""The terminal: how wide it is, whether colours belong there, and what it is told on the side."""

import os
import shutil
import sys
from typing import TextIO

from tqcheck.protocols import Look

_NARROWEST = 40


def look_of(stream: TextIO, *, quiet: bool, statistics: bool) -> Look:
    """The look that suits a stream: NO_COLOR and FORCE_COLOR have their say before the terminal has."""
    is_terminal = stream.isatty()
    colour = not os.environ.get("NO_COLOR") and bool(os.environ.get("FORCE_COLOR") or is_terminal)
    # Elsewhere the width is fixed: the same input gives the same bytes in every pipe.
    width = shutil.get_terminal_size((Look.width, 24)).columns if is_terminal else Look.width
    return Look(max(width, _NARROWEST), colour, quiet, statistics)


def warn(message: str) -> None:
    """Say on standard error what a run goes on in spite of."""
    print(f"tqcheck: warning: {message}", file=sys.stderr)  # noqa: T201 - the command line's own word
