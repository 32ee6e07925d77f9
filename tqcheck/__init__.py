"""tqcheck: a gate for machine translation.

    import tqcheck

    report = tqcheck.check([tqcheck.Passage("The bank raised rates.", counterparts=(...))])
    report.summary.verdict

What is not about running (the command line, readers, reporters) lives in the sub-packages.
"""

import sys

# `python -m tqcheck` puts the current folder before the standard library: what lies in a checkout must not be imported
# in its place. While Python looks for the package, the command is still called -m; a library is imported later.
if sys.argv[:1] == ["-m"] and not sys.flags.safe_path:
    del sys.path[0]

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tqcheck.core.finding import Family, Finding, Severity, Verdict
    from tqcheck.core.passage import Counterpart, Passage, Route, Suppression
    from tqcheck.core.settings import Level, Sensitivity, Settings
    from tqcheck.run.api import Report, check
    from tqcheck.version import __version__

__all__ = [
    "Counterpart",
    "Family",
    "Finding",
    "Level",
    "Passage",
    "Report",
    "Route",
    "Sensitivity",
    "Settings",
    "Severity",
    "Suppression",
    "Verdict",
    "__version__",
    "check",
]

_HOMES = {
    "tqcheck.run.api": ("Report", "check"),
    "tqcheck.core.finding": ("Family", "Finding", "Severity", "Verdict"),
    "tqcheck.core.passage": ("Counterpart", "Suppression", "Passage", "Route"),
    "tqcheck.version": ("__version__",),
    "tqcheck.core.settings": ("Level", "Sensitivity", "Settings"),
}


def __getattr__(name: str) -> object:
    # Imported on first use: `tqcheck --help` must not wait for the rules and their libraries.
    from importlib import import_module

    for module, names in _HOMES.items():
        if name in names:
            return getattr(import_module(module), name)
    raise AttributeError(f"module 'tqcheck' has no attribute {name!r}")
