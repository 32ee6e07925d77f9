"""What standard output is: how wide, and whether colours belong there."""

import os
import shutil
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
