"""The file that `tqcheck config init` writes: every setting with what it is for, commented out."""

from collections.abc import Iterator, Mapping
from dataclasses import fields

from tqcheck.config.text import toml_value
from tqcheck.core.settings import Settings

_HEAD = """\
# Settings of tqcheck for this folder and the folders below it. Command-line options override them.
# Each line shows the default, or an example where there is no default. Uncomment a line to set it.
# `tqcheck config show` prints the settings in effect and where each comes from.
"""
_EXAMPLES: Mapping[str, object] = {
    "language": "en",
    "source_language": "zh",
    "source_file": "locales/en/*.properties",
    "columns": {"text": "Target", "source": "Source"},
    "exclude": ("drafts/**",),
    "disable": ("TQ108",),
    "severity": {"TQ106": "major"},
    "min_confidence": {"TQ101": 0.7},
    "glossary": "terms.csv",
    "accepted": "tqcheck-accepted.jsonl",
    "baseline": "tqcheck-baseline.jsonl",
    "fail_on_drift": "major",
    "fail_on_integrity": "major",
    "fail_on_awkward": "minor",
    "max_findings": 20,
    "max_flagged": 0.1,
    "max_awkward_per_1k": 8,
    "min_chrf": 30,
}
_SUPPRESSION = """
# Findings to ignore: the rule, the phrase that it flags, and the reason.
# [[excuse]]
# rule = "TQ103"
# phrase = "Kiev"
# reason = "the house style"
"""


def starter(meanings: Mapping[str, str]) -> str:
    """The file's text; `meanings` says what each setting is for, by its name."""
    return _HEAD + "".join(_entries(meanings)) + _SUPPRESSION


def _entries(meanings: Mapping[str, str]) -> Iterator[str]:
    for field in fields(Settings):
        if field.name == "excuse":
            continue
        default = getattr(Settings(), field.name)
        value = _EXAMPLES.get(field.name, default)
        yield f"\n# {meanings[field.name]}\n# {field.name.replace('_', '-')} = {toml_value(value)}\n"
