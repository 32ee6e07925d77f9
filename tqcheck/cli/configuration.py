"""From options and the config file to the settings of a run."""

import os
from collections.abc import Mapping
from pathlib import Path

from tqcheck.config.loading import ConfigFile, effective_settings, find_config, load_config, settings_from
from tqcheck.config.values import PARSERS
from tqcheck.core.settings import Settings
from tqcheck.suppressions.accepted import FILE_NAME


def config_of(options: Mapping[str, object]) -> ConfigFile | None:
    """The config file that `--config` names, else the nearest one, if any."""
    path = options["config"]
    return load_config(path) if isinstance(path, Path) else find_config(Path.cwd())


def settings_of(options: Mapping[str, object], config: ConfigFile | None) -> Settings:
    """The defaults, what the config file says instead, and what the options say instead of both."""
    given = {name: options[name] for name in PARSERS if options.get(name) not in (None, [])}
    return settings_from(effective_settings(config, given))


def accepted_file(settings: Settings, config: ConfigFile | None) -> Path | None:
    """The file of accepted findings that is named, else the one beside the config file, or here without one."""
    path = settings.accepted or usual_accepted_file(config)
    return path if settings.accepted or os.path.lexists(path) else None


def usual_accepted_file(config: ConfigFile | None) -> Path:
    """Where accepted findings are where nobody says where; as seen from here, for reports name it."""
    folder = config.path.parent if config else Path.cwd()
    return Path(os.path.relpath(folder)) / FILE_NAME
