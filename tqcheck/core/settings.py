"""Every setting of a check, with its default; the one list that options and config keys are made from."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from tqcheck.core.finding import Family, Severity
from tqcheck.core.passage import Suppression


class Switchable(Protocol):
    """What of a rule decides whether it is on."""

    @property
    def code(self) -> str:
        """Its code."""
        ...

    @property
    def family(self) -> Family:
        """What kind of trouble it looks for."""
        ...

    @property
    def learned(self) -> bool:
        """Whether it hands on what the learned checker says."""
        ...


class Level(StrEnum):
    """The severity from which findings fail a passage."""

    MINOR = "minor"
    MAJOR = "major"
    CRITICAL = "critical"
    NEVER = "never"

    def fails(self, severity: Severity) -> bool:
        """Whether a finding of this severity reaches the level."""
        return self is not Level.NEVER and severity >= Severity[self.name]


class Sensitivity(StrEnum):
    """How sure the learned checker must be before it flags a phrase; from the least sensitive up."""

    LOW = "low"
    """Fewer findings, more of them right."""
    NORMAL = "normal"
    HIGH = "high"
    """More findings, more of them a matter of taste."""

    def reaches(self, least: "Sensitivity | None") -> bool:
        """Whether this is at least as sensitive as `least`; None stands for more than any."""
        return least is not None and _SENSITIVITIES.index(self) >= _SENSITIVITIES.index(least)


_SENSITIVITIES = tuple(Sensitivity)


@dataclass(frozen=True)
class Settings:
    """What to check and when to fail. Fields are config keys, with `-` for `_`."""

    language: str = "en"
    """Of passages whose record does not say."""
    source_language: str | None = None
    """Of sources whose record does not say."""
    source_file: Path | None = None
    """Where the sources are of files that hold translations alone: a path, or a pattern for paths."""
    columns: Mapping[str, str] = field(default_factory=dict)
    """The columns of tables that hold a key under another name, by the key."""
    exclude: tuple[str, ...] = ()
    """Patterns of files that are not read."""
    families: tuple[Family, ...] = tuple(Family)
    """Which kinds of trouble to look for."""
    disable: tuple[str, ...] = ()
    """Codes of the rules that are off."""
    severity: Mapping[str, Severity] = field(default_factory=dict)
    """Rules whose severity is not their own."""
    model: bool = True
    """Use the learned checker; without it the rules that read its prediction are off."""
    sensitivity: Sensitivity = Sensitivity.NORMAL
    """From which confidence the learned checker flags a phrase."""
    min_confidence: Mapping[str, float] = field(default_factory=dict)
    """Rules whose findings count only from a confidence (0..1) up; it stands in for the sensitivity there."""
    glossary: Path | None = None
    """The file of terms that translations are held to."""
    excuse: tuple[Suppression, ...] = ()
    """Phrases that rules may not object to, in any passage."""
    accepted: Path | None = None
    """The file of findings that were accepted by the hash of their passage's text."""
    baseline: Path | None = None
    """The file of findings that were there when the gate was set up, and do not count."""
    strict_baseline: bool = False
    """Findings of the baseline that are there no more fail the batch."""
    fail_on: Level = Level.MAJOR
    """The severity from which a finding of the drift or integrity family fails its passage."""
    fail_on_drift: Level | None = None
    """The same for the drift family alone."""
    fail_on_integrity: Level | None = None
    """The same for the integrity family alone."""
    fail_on_awkward: Level = Level.NEVER
    """The same for the awkward family, which `fail_on` leaves out: single awkward spans are a matter of taste."""
    max_findings: int | None = None
    """More findings than this, of any severity, fail the batch."""
    max_flagged: float | None = None
    """A larger share (0..1) of passages with a finding fails the batch."""
    max_awkward_per_1k: float | None = None
    """More awkward findings per thousand words of a file fail the batch."""
    min_chrf: float | None = None
    """A chrF++ of the whole batch below this fails it."""
    allow_unchecked: bool = False
    """Passages that no drift rule could judge do not turn the exit code to 2."""
    allow_empty: bool = False
    """An input without any passage is no error."""
    keep_going: bool = False
    """Judge what can be read where some of the input cannot; the exit code is 2 all the same."""
    ter: bool = False
    """Also compute TER, ten times slower than chrF++."""
    jobs: int = 1
    """Worker processes."""

    def turns_on(self, rule: Switchable) -> bool:
        """Whether a rule is asked at all."""
        if rule.family not in self.families or rule.code in self.disable:
            return False
        return self.model or not rule.learned

    def asks_checker(self, rules: Iterable[Switchable]) -> bool:
        """Whether any of the rules that are on reads what the learned checker says."""
        return any(rule.learned and self.turns_on(rule) for rule in rules)

    def level(self, family: Family) -> Level:
        """The severity from which a finding of this family fails its passage."""
        own = {
            Family.DRIFT: self.fail_on_drift,
            Family.INTEGRITY: self.fail_on_integrity,
            Family.AWKWARD: self.fail_on_awkward,
        }[family]
        return self.fail_on if own is None else own
