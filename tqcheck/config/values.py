"""From a TOML value or an option's text to a setting's value; every parser raises ValueError with the reason."""

import difflib
import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from tqcheck.core.errors import quoted
from tqcheck.core.finding import Family, Severity
from tqcheck.core.passage import Suppression, SuppressionOrigin
from tqcheck.core.settings import Level, Sensitivity
from tqcheck.readers.language_tag import primary_language
from tqcheck.readers.record import KEY_OF, ROUTES
from tqcheck.readers.source_files import SourcePattern

_MOST_FINDINGS = 1_000_000_000

Choice = TypeVar("Choice", bound=StrEnum)


def _language(value: object) -> str:
    language = primary_language(_text(value))
    if language is None:
        raise ValueError(f"expected a language code such as en or zh-Hans, not {_shown(value)}")
    return language


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError(f"expected text, not {_shown(value)}")
    return value.strip()


def _path(value: object) -> Path:
    """As it is written: in a config file it is relative to that file's folder."""
    path = value if isinstance(value, Path) else Path(_text(value))
    if "\0" in str(path):
        raise ValueError("expected a path, not a NUL character in it")
    return path


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError(f"expected true or false, not {_shown(value)}")
    return value


def _number(least: float, most: float) -> Callable[[object], float]:
    def parse(value: object) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float) or not least <= value <= most:
            raise ValueError(f"expected a number from {least:g} to {most:g}, not {_shown(value)}")
        return float(value)

    return parse


def _count(least: int, most: int) -> Callable[[object], int]:
    def parse(value: object) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            raise ValueError(f"expected a whole number from {least} to {most:,}, not {_shown(value)}")
        return value

    return parse


def _jobs(value: object) -> int:
    """No more than there are processors: others would only wait, and hold memory."""
    try:
        return _count(1, processors())(value)
    except ValueError as fault:
        raise ValueError(f"{fault} (the processors at hand)") from None


def processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _one_of(choices: type[Choice]) -> Callable[[object], Choice]:
    def parse(value: object) -> Choice:
        try:
            return choices(_text(value).lower())
        except ValueError:
            known = ", ".join(choice.value for choice in choices)
            raise ValueError(f"expected one of {known}, not {_shown(value)}") from None

    return parse


def _families(value: object) -> tuple[Family, ...]:
    chosen = [_one_of(Family)(item) for item in _items(value)]
    if not chosen:
        raise ValueError("name at least one family")
    return tuple(family for family in Family if family in chosen)


def _source_file(value: object) -> Path:
    path = _path(value)
    SourcePattern(str(path))
    return path


def _columns(value: object) -> dict[str, str]:
    """`{text = "Target"}`, or the option's `text=Target,source=Source`."""
    pairs = value.items() if isinstance(value, Mapping) else map(_key_and_column, _items(value))
    columns: dict[str, str] = {}
    for key, column in pairs:
        name = _record_key(_text(key))
        if name in columns:
            raise ValueError(f"{quoted(name)} is given two columns")
        columns[name] = _text(column)
    return columns


def _key_and_column(item: object) -> tuple[str, str]:
    key, equals, column = _text(item).partition("=")
    if not equals:
        raise ValueError(f"expected KEY=COLUMN, not {_shown(item)}")
    return key, column


def _record_key(name: str) -> str:
    """A key of records by one of its names; those of counterparts may have an engine's name after a colon."""
    base, colon, engine = name.partition(":")
    key = KEY_OF.get(base)
    if key is None or (colon and key not in [route.value for route in ROUTES]):
        raise ValueError(
            f"there is no key {quoted(name)}; known are {', '.join(dict.fromkeys(KEY_OF.values()))}"
        )
    return key + colon + engine


def _patterns(value: object) -> tuple[str, ...]:
    """A list as it is: a pattern may hold commas."""
    patterns = value if isinstance(value, list | tuple) else [value]
    return tuple(dict.fromkeys(_text(pattern) for pattern in patterns))


def _disabled(value: object) -> tuple[str, ...]:
    return tuple(sorted({rule_code(item) for item in _items(value)}))


def _severities(value: object) -> dict[str, Severity]:
    """`{TQ106 = "major"}`, or the option's `TQ106=major`."""
    return {rule_code(rule): _severity(level) for rule, level in _pairs(value, "SEVERITY")}


def _confidences(value: object) -> dict[str, float]:
    """`{TQ101 = 0.6}`, or the option's `TQ101=0.6`."""
    return {rule_code(rule): _confidence(least) for rule, least in _pairs(value, "CONFIDENCE")}


def _pairs(value: object, what: str) -> list[tuple[object, object]]:
    """A TOML table's entries, or those of the option's `RULE=WHAT`."""
    if isinstance(value, Mapping):
        return list(value.items())
    return [_split_pair(item, what) for item in _items(value)]


def _split_pair(item: object, what: str) -> tuple[str, str]:
    rule, equals, given = _text(item).partition("=")
    if not equals:
        raise ValueError(f"expected RULE={what}, not {_shown(item)}")
    return rule, given


def _confidence(value: object) -> float:
    """A number, or the option's text for one."""
    if isinstance(value, str):
        with suppress(ValueError):
            value = float(value)
    return _number(0, 1)(value)


def _severity(value: object) -> Severity:
    names = {severity.label: severity for severity in Severity}
    name = _text(value).lower()
    if name not in names:
        raise ValueError(f"expected one of {', '.join(names)}, not {_shown(value)}")
    return names[name]


def _suppressions(value: object) -> tuple[Suppression, ...]:
    if not isinstance(value, list):
        raise ValueError(f"expected a list of tables, not {_shown(value)}")
    return tuple(_suppression(item) for item in value)


def _suppression(value: object) -> Suppression:
    if not isinstance(value, Mapping) or "rule" not in value or value.keys() - {"rule", "phrase", "reason"}:
        raise ValueError(
            f"expected a table with rule and, as you like, phrase and reason, not {_shown(value)}"
        )
    return Suppression(**{key: _text(part) for key, part in value.items()}, origin=SuppressionOrigin.CONFIG)


def _items(value: object) -> list[object]:
    """A TOML list, or the option's text with commas."""
    if isinstance(value, str):
        return [item for item in value.split(",") if item.strip()]
    if isinstance(value, list | tuple):
        return [part for item in value for part in (_items(item) if isinstance(item, str) else [item])]
    raise ValueError(f"expected a list, not {_shown(value)}")


def rule_code(value: object) -> str:
    """The code of a rule that is named by code or by name."""
    from tqcheck.rules import ALL_RULES  # the rules are needed only where one is named

    text = _text(value)
    codes = {name: rule.code for rule in ALL_RULES.values() for name in (rule.code, rule.name)}
    for spelling in (text, text.upper(), text.lower()):
        if spelling in codes:
            return codes[spelling]
    close = difflib.get_close_matches(text, sorted(codes), 1, cutoff=0.0)
    raise ValueError(f"there is no rule {quoted(text)}; did you mean {close[0]}?")


def _shown(value: object) -> str:
    return quoted(value if isinstance(value, str) else repr(value))


PARSERS: Mapping[str, Callable[[object], object]] = {
    "language": _language,
    "source_language": _language,
    "source_file": _source_file,
    "columns": _columns,
    "exclude": _patterns,
    "families": _families,
    "disable": _disabled,
    "severity": _severities,
    "model": _flag,
    "sensitivity": _one_of(Sensitivity),
    "min_confidence": _confidences,
    "glossary": _path,
    "excuse": _suppressions,
    "accepted": _path,
    "baseline": _path,
    "strict_baseline": _flag,
    "fail_on": _one_of(Level),
    "fail_on_drift": _one_of(Level),
    "fail_on_integrity": _one_of(Level),
    "fail_on_awkward": _one_of(Level),
    "max_findings": _count(0, _MOST_FINDINGS),
    "max_flagged": _number(0, 1),
    "max_awkward_per_1k": _number(0, 1000),
    "min_chrf": _number(0, 100),
    "allow_unchecked": _flag,
    "allow_empty": _flag,
    "keep_going": _flag,
    "ter": _flag,
    "jobs": _jobs,
}
"""One parser for each field of `Settings`."""
