"""From options and the config file to the settings of a run."""

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from typer.core import TyperGroup, TyperOption

from tqcheck.config.given import GivenSettings
from tqcheck.config.loading import (
    OWN_FILE,
    ConfigFile,
    config_in,
    effective_settings,
    find_config,
    load_config,
    settings_from,
)
from tqcheck.config.starter import starter
from tqcheck.config.text import toml_value
from tqcheck.core.errors import ConfigError, UsageError
from tqcheck.core.settings import Settings
from tqcheck.storage.atomic_write import atomic_write
from tqcheck.suppressions.accepted import FILE_NAME

_ON_THE_COMMAND_LINE = re.compile(r"( Repeatable\.)?( \[[^\]]*\])?$")


def config_file(named: Path | None) -> ConfigFile | None:
    """The config file that `--config` names, else the nearest one, if any."""
    return find_config(Path.cwd()) if named is None else load_config(named)


def settings_of(given: GivenSettings, config: ConfigFile | None) -> Settings:
    """The defaults, what the config file says instead, and what the command line says instead of both."""
    return settings_from(effective_settings(config, given))


def settings_table(named: Path | None) -> Iterator[str]:
    """Lines: each setting as `tqcheck check` would use it, and where its value was made."""
    effective = effective_settings(config_file(named))
    width = max(map(len, effective))
    for name, each in effective.items():
        yield f"{name.replace('_', '-'):<{width}} = {toml_value(each.value)}  # {each.origin}"


def write_starter(application: TyperGroup) -> str:
    """Write a config file with every setting commented out; returns the line that says so.

    The help texts of its command `check` say what each setting is for. Raises UsageError if this folder has a
    configuration, ConfigError if the file cannot be written.
    """
    if (there := config_in(Path.cwd())) is not None:
        raise UsageError(
            f"{there.path.name} is there already", cure="edit it; tqcheck config show prints what holds"
        )
    try:
        atomic_write(Path(OWN_FILE), [starter(_meanings(application)).encode()])
    except OSError as fault:
        raise ConfigError(
            f"cannot be written: {fault.strerror}", OWN_FILE, cure="go to a folder that can be written to"
        ) from None
    return f"{OWN_FILE} written: uncomment the settings that you want to change"


def _meanings(application: TyperGroup) -> Mapping[str, str]:
    """The help text of each option of `tqcheck check` by its name, without notes for the command line."""
    parameters = application.commands["check"].params
    options = (each for each in parameters if isinstance(each, TyperOption))
    return {each.name: _ON_THE_COMMAND_LINE.sub("", each.help or "") for each in options if each.name}


def accepted_file(settings: Settings, config: ConfigFile | None) -> Path | None:
    """The file of accepted findings that is named, else the one beside the config file, or here without one."""
    path = settings.accepted or usual_accepted_file(config)
    return path if settings.accepted or os.path.lexists(path) else None


def usual_accepted_file(config: ConfigFile | None) -> Path:
    """Default path of the accepted-findings file, relative to the working directory: reports print it."""
    folder = config.path.parent if config else Path.cwd()
    return Path(os.path.relpath(folder)) / FILE_NAME


def columns_of(named_config: Path | None) -> Mapping[str, str]:
    """The columns of tables that the configuration names."""
    return settings_of(GivenSettings(), config_file(named_config)).columns


def accepted_path(accepted: Path | None, named_config: Path | None) -> Path:
    """The file of accepted findings that is named, else the usual one; it need not exist yet."""
    config = config_file(named_config)
    settings = settings_of(GivenSettings(accepted=accepted), config)
    return accepted_file(settings, config) or usual_accepted_file(config)
