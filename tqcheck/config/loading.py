"""Where each setting's value comes from: command line over config file over default."""

import difflib
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from pathlib import Path

from tqcheck.config.given import GivenSettings
from tqcheck.config.values import PARSERS
from tqcheck.core.errors import ConfigError, UsageError, quoted
from tqcheck.core.settings import Settings

OWN_FILE = "tqcheck.toml"
PROJECT_FILE = "pyproject.toml"
DEFAULT = "default"
COMMAND_LINE = "command line"

_NOTHING_GIVEN = GivenSettings()


@dataclass(frozen=True, slots=True)
class ConfigFile:
    """The settings that a file makes, by key (`fail-on`), as TOML has them."""

    path: Path
    values: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Effective:
    """A setting's value and where it was made: the default, the command line, or a file."""

    value: object
    origin: str


def find_config(start: Path) -> ConfigFile | None:
    """The nearest tqcheck.toml, or pyproject.toml with a [tool.tqcheck] table, from `start` upwards.

    Raises ConfigError for one that cannot be read: going on without it would be another gate.
    """
    return next(filter(None, map(config_in, (start, *start.parents))), None)


def config_in(folder: Path) -> ConfigFile | None:
    """The folder's own configuration, if it has any; raises ConfigError as `find_config` does."""
    for name in (OWN_FILE, PROJECT_FILE):
        path = folder / name
        if os.path.lexists(path) and (config := _load(path)) is not None:
            return config
    return None


def load_config(path: Path) -> ConfigFile:
    """The config file that the user named; raises ConfigError where there is none in it."""
    config = _load(path)
    if config is None:
        raise ConfigError("there is no [tool.tqcheck] table", str(path), cure="add one or name another file")
    return config


def effective_settings(
    config: ConfigFile | None, given: GivenSettings = _NOTHING_GIVEN
) -> dict[str, Effective]:
    """Each setting by its name with its value and origin; `given` is what the command line says.

    Raises ConfigError for an unknown key or a bad value in the file, UsageError for one on the command line.
    """
    effective = {
        field.name: Effective(getattr(Settings(), field.name), DEFAULT) for field in fields(Settings)
    }
    if config is not None:
        for key, value in config.values.items():
            effective[_name(key, config)] = Effective(_parsed(key, value, config), str(config.path))
    for name, value in _said(given):
        try:
            effective[name] = Effective(PARSERS[name](value), COMMAND_LINE)
        except ValueError as fault:
            raise UsageError(f"--{_key(name)}: {fault}") from None
    return effective


def settings_from(effective: Mapping[str, Effective]) -> Settings:
    """The settings themselves."""
    return Settings(**{name: each.value for name, each in effective.items()})  # type: ignore[arg-type]


def _said(given: GivenSettings) -> Iterator[tuple[str, object]]:
    for field in fields(given):
        value = getattr(given, field.name)
        if value not in (None, (), []):
            yield field.name, value


def _load(path: Path) -> ConfigFile | None:
    if path.exists() and not path.is_file():  # a pipe would be waited for
        raise ConfigError("is no regular file", str(path), cure="name a file")
    import tomllib  # here: most runs have no file

    try:
        document = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as fault:
        raise ConfigError(
            f"cannot be read: {fault.strerror}", str(path), cure="name a readable file"
        ) from None
    except UnicodeDecodeError:
        raise ConfigError("is not UTF-8", str(path), cure="save it as UTF-8") from None
    except tomllib.TOMLDecodeError as fault:
        raise ConfigError(f"is not TOML: {fault}", str(path), cure="correct it") from None
    except (ValueError, RecursionError):  # of the parser itself
        raise ConfigError(
            "holds a number of too many digits, or values nested too deeply", str(path), cure="correct it"
        ) from None
    if path.name != PROJECT_FILE:
        return ConfigFile(path, document)
    tools = document.get("tool", {})
    table = tools.get("tqcheck") if isinstance(tools, dict) else None
    if table is None:
        return None
    if not isinstance(table, dict):
        raise ConfigError("tool.tqcheck is not a table", str(path), cure="write [tool.tqcheck]")
    return ConfigFile(path, table)


def _name(key: str, config: ConfigFile) -> str:
    name = key.replace("-", "_")
    if name in PARSERS and key == _key(name):
        return name
    close = difflib.get_close_matches(
        key.replace("_", "-"), [_key(known) for known in PARSERS], 1, cutoff=0.0
    )
    raise ConfigError(
        f"unknown key {quoted(key)}", str(config.path), cure=f"did you mean {quoted(close[0])}?"
    )


def _parsed(key: str, value: object, config: ConfigFile) -> object:
    try:
        parsed = PARSERS[_name(key, config)](value)
    except ValueError as fault:
        raise ConfigError(f"{key}: {fault}", str(config.path), cure="correct the value") from None
    return config.path.parent / parsed if isinstance(parsed, Path) else parsed


def _key(name: str) -> str:
    return name.replace("_", "-")
