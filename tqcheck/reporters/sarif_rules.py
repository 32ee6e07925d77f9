"""The rules and the notices of tqcheck as SARIF describes them."""

from tqcheck.core.finding import Family, Severity
from tqcheck.rules import ALL_RULES
from tqcheck.rules.base import Rule
from tqcheck.rules.pages import page, summary, what_it_does

LEVELS = {Severity.CRITICAL: "error", Severity.MAJOR: "error", Severity.MINOR: "warning"}

UNCHECKED, UNREADABLE, LEFT_OUT, WARNING = "unchecked", "unreadable", "left-out", "warning"
"""The ids of notices."""

_NOTICES = {
    UNCHECKED: "Passages that no drift rule could judge.",
    UNREADABLE: "Records of the input that could not be read.",
    LEFT_OUT: "Findings for which there was no room in this report.",
    WARNING: "Something that the run went on in spite of.",
}
# How the MQM typology calls what a family looks for.
_TAGS = {
    Family.DRIFT: ["mqm-accuracy", "mqm-terminology"],
    Family.AWKWARD: ["mqm-fluency", "mqm-style"],
    Family.INTEGRITY: [],
}
_LONGEST = 1000  # characters of a description; hosts cut or refuse longer ones


def rules() -> list[dict[str, object]]:
    """A descriptor for each rule, in the order of their codes."""
    return [_descriptor(rule) for rule in ALL_RULES.values()]


def notices() -> list[dict[str, object]]:
    """A descriptor for each kind of notification."""
    return [{"id": name, "shortDescription": {"text": text}} for name, text in _NOTICES.items()]


def _descriptor(rule: Rule) -> dict[str, object]:
    return {
        "id": rule.code,
        "name": "".join(word.capitalize() for word in rule.name.split("-")),
        "shortDescription": {"text": _cut(summary(rule))},
        "fullDescription": {"text": _cut(what_it_does(rule))},
        "help": {"text": f"{summary(rule)}\n\n{what_it_does(rule)}", "markdown": page(rule)},
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
        "properties": {
            "tags": [rule.family.value, "translation", *_TAGS[rule.family]],
            # A hand-written rule says exactly what is wrong; the learned checker is right six times in ten.
            "precision": "medium" if rule.learned else "high",
            "problem.severity": LEVELS[rule.severity],
        },
    }


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
