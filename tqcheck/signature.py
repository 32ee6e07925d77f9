"""One line that says how a report came about, in the manner of sacrebleu's."""

import hashlib
from collections.abc import Mapping

from tqcheck import __version__
from tqcheck.finding import Family
from tqcheck.settings import Settings

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
_FLAGS = ("allow_unchecked", "allow_empty", "keep_going")


def signature(settings: Settings, rules: Mapping[str, object], similarity: Mapping[str, str]) -> str:
    """Version, engine, rules and gate, and the similarity metrics' own signatures; equal runs have equal ones."""
    on = [code for code in sorted(rules) if code not in settings.disable]
    parts = [f"tqcheck:{__version__}", "engine:recorded", "model:none", f"rules:{len(on)}"]
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
