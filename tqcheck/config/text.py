"""A setting's value as it would be written in a config file."""

import json
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

from tqcheck.core.finding import Severity
from tqcheck.core.passage import Suppression


def toml_value(value: object) -> str:
    """The value in TOML; `(none)` for one that is not set, which TOML cannot say."""
    if value is None:
        return "(none)"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, Severity):
        return json.dumps(value.label)
    if isinstance(value, int | float):
        return f"{value:g}"
    if isinstance(value, StrEnum | str | Path):
        return json.dumps(str(value), ensure_ascii=False)
    if isinstance(value, Suppression):
        parts = {"rule": value.rule, "phrase": value.phrase, "reason": value.reason}
        return toml_value({name: part for name, part in parts.items() if part is not None})
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{name} = {toml_value(part)}" for name, part in value.items()) + "}"
    if isinstance(value, tuple):
        return "[" + ", ".join(map(toml_value, value)) + "]"
    raise TypeError(f"no setting has a value like {value!r}")
