"""One line that says how a report came about, in the manner of sacrebleu's."""

import hashlib
import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from tqcheck.core.finding import Family
from tqcheck.core.settings import Sensitivity, Settings
from tqcheck.rules.base import Rule
from tqcheck.version import __version__

# What decides findings and verdict; how the run was carried out (jobs) does not belong here.
_PARTS = (
    ("fail", "fail_on"),
    ("fail-drift", "fail_on_drift"),
    ("fail-integrity", "fail_on_integrity"),
    ("fail-awkward", "fail_on_awkward"),
    ("max-findings", "max_findings"),
    ("max-flagged", "max_flagged"),
    ("max-awkward-per-1k", "max_awkward_per_1k"),
    ("min-chrf", "min_chrf"),
    ("language", "language"),
    ("source-language", "source_language"),
)
_FLAGS = ("strict_baseline", "allow_unchecked", "allow_empty", "keep_going")

# What decides over the batch alone: passages have the same findings and verdicts with it and without.
_OF_THE_BATCH = frozenset(
    {
        "max-findings",
        "max-flagged",
        "max-awkward-per-1k",
        "min-chrf",
        *(name.replace("_", "-") for name in _FLAGS),
    }
)
_PARTED = re.compile(r"\|(?![^\[\]]*\])")  # the metrics' own signatures have bars between their brackets


NO_MODEL = "none"
"""In place of the learned checker's signature, where it is off."""

RECORDED = "recorded"
"""In place of an engine and of its signature, where counterparts are only those of the input."""


def signature(
    settings: Settings,
    rules: Iterable[Rule],
    model: str,
    similarity: Mapping[str, str],
    engine: str = RECORDED,
) -> str:
    """Version, engine, the learned checker's signature, rules and gate, the similarity metrics' own signatures.

    Equal runs have equal ones.
    """
    on = [rule for rule in rules if settings.turns_on(rule)]
    parts = [f"tqcheck:{__version__}", f"engine:{engine}", f"model:{model}", f"rules:{len(on)}"]
    if model != NO_MODEL and settings.sensitivity is not Sensitivity.NORMAL:
        parts.append(f"sensitivity:{settings.sensitivity}")
    if settings.min_confidence:
        least = sorted(settings.min_confidence.items())
        parts.append("min-confidence:" + ",".join(f"{code}={value:g}" for code, value in least))
    if settings.families != tuple(Family):
        parts.append("families:" + ",".join(family.value for family in settings.families))
    if settings.disable:
        parts.append("disabled:" + ",".join(sorted(settings.disable)))
    if settings.severity:
        graded = sorted(settings.severity.items())
        parts.append("severity:" + ",".join(f"{code}={severity.label}" for code, severity in graded))
    for label, name in _PARTS:
        value = getattr(settings, name)
        if value is not None:
            parts.append(f"{label}:{value}")
    parts += [name.replace("_", "-") for name in _FLAGS if getattr(settings, name)]
    if settings.excuse:
        digest = hashlib.sha256(repr(settings.excuse).encode()).hexdigest()[:8]
        parts.append(f"excuse:{len(settings.excuse)}#{digest}")
    parts += [f"{metric}[{text}]" for metric, text in sorted(similarity.items())]
    return "|".join(parts)


class SignatureDifference(NamedTuple):
    """A part of two signatures that is not the same in both; None where one has no such part."""

    part: str
    first: str | None
    other: str | None

    def __str__(self) -> str:
        return f"{self.part} {self.first or 'not set'} and {self.other or 'not set'}"


def signature_differences(first: str, other: str) -> list[SignatureDifference]:
    """What keeps the findings, scores and verdicts of two runs from being comparable.

    Limits of the batch do not, and a metric's signature counts only where both have it: it depends on the languages.
    """
    parts, others = _parts(first), _parts(other)
    return [
        SignatureDifference(part, parts.get(part), others.get(part))
        for part in dict.fromkeys([*parts, *others])
        if parts.get(part) != others.get(part)
        and part not in _OF_THE_BATCH
        and (not part.endswith("[]") or (part in parts and part in others))
    ]


def _parts(signed: str) -> dict[str, str]:
    """The parts of a signature by name; a metric's name ends in a pair of brackets."""
    found = {}
    for part in _PARTED.split(signed):
        metric, bracket, rest = part.partition("[")
        name, _, value = part.partition(":")
        if bracket and rest.endswith("]") and ":" not in metric:
            name, value = f"{metric}[]", rest[:-1]
        found[name] = value or "on"
    return found
