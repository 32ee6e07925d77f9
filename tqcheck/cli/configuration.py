"""From options and the config file to the settings of a run."""

from collections.abc import Mapping
from pathlib import Path

from tqcheck.config import ConfigFile, effective_settings, find_config, load_config, settings_from
from tqcheck.config_values import PARSERS
from tqcheck.settings import Settings


def config_of(options: Mapping[str, object]) -> ConfigFile | None:
    """The config file that `--config` names, else the nearest one, if any."""
    path = options["config"]
    return load_config(path) if isinstance(path, Path) else find_config(Path.cwd())


def settings_of(options: Mapping[str, object], config: ConfigFile | None) -> Settings:
    """The defaults, what the config file says instead, and what the options say instead of both."""
    given = {name: options[name] for name in PARSERS if options.get(name) not in (None, [])}
    return settings_from(effective_settings(config, given))
