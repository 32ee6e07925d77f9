"""The settings that a command line gives, as it gives them: parsed and checked with those of the config file."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tqcheck.core.settings import Level, Sensitivity


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenSettings:
    """Fields of `Settings` by their names; None, or an empty sequence, for what the command line does not say.

    `excuse` is missing: only a config file can suppress phrases.
    """

    language: str | None = None
    source_language: str | None = None
    source_file: Path | None = None
    columns: str | None = None
    """`KEY=COLUMN,...`."""
    exclude: Sequence[str] = ()
    families: str | None = None
    disable: Sequence[str] = ()
    severity: Sequence[str] = ()
    """Each `RULE=LEVEL`."""
    model: bool | None = None
    sensitivity: Sensitivity | None = None
    min_confidence: Sequence[str] = ()
    """Each `RULE=P`."""
    glossary: Path | None = None
    accepted: Path | None = None
    baseline: Path | None = None
    strict_baseline: bool | None = None
    fail_on: Level | None = None
    fail_on_drift: Level | None = None
    fail_on_integrity: Level | None = None
    fail_on_awkward: Level | None = None
    max_findings: int | None = None
    max_flagged: float | None = None
    max_awkward_per_1k: float | None = None
    min_chrf: float | None = None
    allow_unchecked: bool | None = None
    allow_empty: bool | None = None
    keep_going: bool | None = None
    ter: bool | None = None
    jobs: int | None = None
