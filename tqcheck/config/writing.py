"""Writes `min-confidence` to a config file; comments, order and format of all that is there stay as they are."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from tqcheck.config.loading import PROJECT_FILE
from tqcheck.config.values import PARSERS, rule_code
from tqcheck.core.errors import ConfigError
from tqcheck.storage.atomic_write import atomic_write

KEY = "min-confidence"
_TABLE = ("tool", "tqcheck")


def write_min_confidence(path: Path, thresholds: Mapping[str, float]) -> None:
    """Set thresholds (0 to 1, by rule code) in a config file, which is made where there is none.

    The file is replaced whole or not at all. Raises ConfigError where it cannot be read, changed or written.
    """
    inside = _TABLE if path.name == PROJECT_FILE else ()
    try:
        atomic_write(path, [with_min_confidence(_text(path), thresholds, inside).encode()])
    except OSError as fault:
        raise ConfigError(
            f"cannot be written: {fault.strerror}", str(path), cure="name another file with --config"
        ) from None
    except ValueError as fault:
        values = ", ".join(f"{rule} = {threshold:g}" for rule, threshold in thresholds.items())
        raise ConfigError(str(fault), str(path), cure=f"write it there: {KEY} = {{{values}}}") from None


def with_min_confidence(text: str, thresholds: Mapping[str, float], inside: tuple[str, ...] = ()) -> str:
    """The TOML document with thresholds set in its table `inside`; those of other rules stay.

    Raises ValueError where that cannot be done without changing what else the document says.
    """
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    # The parser writes new lines in its own way: let it see its own way only.
    windows = text.count("\r\n") == text.count("\n") > 0
    before = text.replace("\r\n", "\n") if windows else text
    if before and not before.endswith("\n"):
        before += "\n"
    try:
        document = tomlkit.parse(before)
        _set(_table_of(document, inside), thresholds)
        after = tomlkit.dumps(document)
        sound = _says(after, inside) == _with(_says(before, inside), thresholds)
    except (TOMLKitError, tomllib.TOMLDecodeError, TypeError) as fault:
        raise ValueError(f"{KEY} cannot be set in it: {fault}") from fault
    if not sound:
        raise ValueError(f"{KEY} cannot be set in it without changing something else")
    return after.replace("\n", "\r\n") if windows else after


def _table_of(document: Any, inside: tuple[str, ...]) -> Any:
    """The table that the settings stand in; made where it is missing."""
    import tomlkit

    table = document
    for name in inside:
        if name not in table:
            table[name] = tomlkit.table(is_super_table=name != inside[-1])
        table = table[name]
        if not isinstance(table, Mapping):
            raise TypeError(f"{name} is not a table")
    return table


def _set(settings: Any, thresholds: Mapping[str, float]) -> None:
    import tomlkit

    there = settings.get(KEY)
    if isinstance(there, Mapping):
        keys = {rule_code(key): key for key in there}
        for rule, threshold in thresholds.items():
            _put(there, keys.get(rule, rule), tomlkit.item(threshold))
    else:  # none, or the list of RULE=P that would do as well
        table = tomlkit.inline_table()
        table.update(_parsed(there) | dict(thresholds))
        _put(settings, KEY, table)


def _put(table: Any, key: str, item: Any) -> None:
    """Set a key; a new one behind the last, not behind the notes above the table that follows."""
    import tomlkit
    from tomlkit.container import Container
    from tomlkit.items import AoT, InlineTable, Table

    container = table.value if isinstance(table, Table) else table
    if isinstance(table, InlineTable) and key not in table:
        table.append(key, item)
    elif key in table or not isinstance(container, Container):  # or it is a table in several pieces
        table[key] = item
    else:
        lines = container.body  # keys with their items, and notes and blank lines without a key
        keyed = [place for place, (name, _) in enumerate(lines) if name is not None]
        plain = [place for place in keyed if not isinstance(lines[place][1], AoT | Table)]
        place = plain[-1] + 1 if plain else 0 if keyed else len(lines)
        lines.insert(place, (tomlkit.key(key), item))


def _says(text: str, inside: tuple[str, ...]) -> tuple[dict[str, float], dict[str, Any]]:
    """What a document means: the thresholds, and everything else."""
    document = tomllib.loads(text)
    table = document
    for name in inside:
        table = table.setdefault(name, {})
    return _parsed(table.pop(KEY, None)), document


def _with(
    said: tuple[dict[str, float], dict[str, Any]], thresholds: Mapping[str, float]
) -> tuple[dict[str, float], dict[str, Any]]:
    there, rest = said
    return there | dict(thresholds), rest


def _parsed(value: object) -> dict[str, float]:
    """Thresholds by rule code, however they are written."""
    return cast("dict[str, float]", PARSERS["min_confidence"]({} if value is None else value))


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode()
    except FileNotFoundError:
        return ""
