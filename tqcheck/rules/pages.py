"""A rule's page in the documentation: its docstring and its measured figures."""

import inspect
import json
from collections.abc import Iterable, Mapping
from functools import lru_cache
from importlib.resources import files

from tqcheck.rules.base import Rule


def page(rule: Rule) -> str:
    """The page in Markdown: title, facts, the docstring's sections, measured figures."""
    languages = ", ".join(sorted(rule.languages))
    facts = f"Family: {rule.family.value}. Severity: {rule.severity.label}. Languages: {languages}."
    parts = [f"# {rule.code} {rule.name}", facts, inspect.getdoc(type(rule)) or ""]
    figures = measured().get(rule.code, {})
    if figures:
        lines = [f"- {what}: {value:.1%}" for what, value in figures.items()]
        parts.append("## Measured\n\n" + "\n".join(lines))
    return "\n\n".join(parts)


def summary(rule: Rule) -> str:
    """The first sentence of its page."""
    return (inspect.getdoc(type(rule)) or rule.name).split("\n\n", 1)[0].replace("\n", " ")


def what_it_does(rule: Rule) -> str:
    """The section "What it does" of its page, each paragraph on one line; the summary if there is no such section."""
    _, _, section = (inspect.getdoc(type(rule)) or "").partition("## What it does\n")
    paragraphs = section.partition("\n## ")[0].strip().split("\n\n")
    return "\n\n".join(" ".join(each.split()) for each in paragraphs) or summary(rule)


def all_pages(rules: Iterable[Rule]) -> str:
    """All pages as one Markdown document."""
    head = "# The rules\n\nWritten by `tqcheck rules --markdown`; `make docs` regenerates it."
    return (
        "\n\n".join(
            [head, *(page(rule).replace("\n## ", "\n### ").replace("# TQ", "## TQ", 1) for rule in rules)]
        )
        + "\n"
    )


@lru_cache(maxsize=1)
def measured() -> Mapping[str, Mapping[str, float]]:
    """Measured shares, from 0 to 1, by rule code and by what was measured; written by tests/benchmarks/rules.py."""
    text = (files("tqcheck.rules") / "measured.json").read_text(encoding="utf-8")
    found: dict[str, dict[str, float]] = json.loads(text)
    return found
