"""Loads the suppression files that the settings name."""

from pathlib import Path

from tqcheck.core.errors import UsageError
from tqcheck.core.settings import Settings
from tqcheck.suppressions.accepted_lines import read_accepted
from tqcheck.suppressions.applying import Revision, Suppressions
from tqcheck.suppressions.baseline_lines import read_baseline


def load_suppressions(
    settings: Settings, accepted: Path | None = None, since: Revision | None = None
) -> Suppressions:
    """The suppressions of a run; `accepted` is the default path of the accepted-findings file.

    Raises UsageError or InputError for invalid settings and files.
    """
    if settings.strict_baseline and settings.baseline is None:
        raise UsageError("--strict-baseline without a baseline", cure="name one with --baseline")
    accepted = settings.accepted or accepted
    return Suppressions(
        read_baseline(settings.baseline) if settings.baseline else None,
        read_accepted(accepted) if accepted else None,
        since,
    )
