"""One run of `tqcheck calibrate`, from labelled findings to thresholds in the config file."""

from collections.abc import Iterator
from pathlib import Path

from tqcheck.cli.refits import conclusion, table
from tqcheck.config.calibration import CalibrationOutcome, refit
from tqcheck.config.labelled import read_labels
from tqcheck.config.loading import (
    OWN_FILE,
    ConfigFile,
    effective_settings,
    find_config,
    load_config,
    settings_from,
)
from tqcheck.config.writing import write_min_confidence
from tqcheck.core.errors import InputError, UsageError
from tqcheck.readers.files import input_file
from tqcheck.rules import ALL_RULES


def calibrate_thresholds(
    labelled: str, precision: float, config: Path | None, *, dry_run: bool
) -> Iterator[str]:
    """Fit each rule's threshold to the labels and write those that move; lines say what became of each.

    `precision` is a share (0..1), `config` the file that `--config` names. Raises UsageError, InputError or ConfigError
    for what is of no use.
    """
    if not 0 <= precision <= 1:
        raise UsageError(f"--precision: expected a number from 0 to 1, not {precision:g}")
    file = _config_file(config)
    settings = settings_from(effective_settings(file))
    # These are silent below a threshold of the learned checker's own, even where the configuration sets none.
    bounded = {code for code, rule in ALL_RULES.items() if settings.asks_checker([rule])}
    source = input_file(labelled)
    refits = refit(read_labels(source, ALL_RULES), settings.min_confidence, precision, bounded)
    yield from table(refits, precision)
    if all(each.outcome is CalibrationOutcome.TOO_FEW for each in refits):
        raise InputError("no rule has enough labels", source.name, cure="label more of its findings")
    moved = {
        each.rule: each.new
        for each in refits
        if each.outcome is CalibrationOutcome.MOVED and each.new is not None
    }
    if moved and not dry_run:
        write_min_confidence(file.path, moved)
    yield conclusion(moved, file.path, dry_run=dry_run)


def _config_file(named: Path | None) -> ConfigFile:
    """The config file to write to, with what it says: the named or the nearest one, or one that is yet to be."""
    if named is not None:
        return load_config(named) if named.exists() else ConfigFile(named, {})
    return find_config(Path.cwd()) or ConfigFile(Path.cwd() / OWN_FILE, {})
