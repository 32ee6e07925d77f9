"""One run of `tqcheck translate`, from options to a file of passages with counterparts."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from tqcheck.cli import inputs
from tqcheck.cli.command_line import CacheOptions, InputOptions, TranslatorOptions
from tqcheck.cli.configuration import config_file, settings_of
from tqcheck.cli.engines import maker_of
from tqcheck.cli.outputs import Target, open_place, refuse_overwriting
from tqcheck.cli.progress import BatchProgress, progress
from tqcheck.cli.terminal import warn
from tqcheck.config.given import GivenSettings
from tqcheck.core.errors import InputError, UsageError
from tqcheck.core.passage import Passage
from tqcheck.counterparts.routes import CounterpartGenerator
from tqcheck.judging.gate import ExitCode
from tqcheck.readers import Entry
from tqcheck.readers.record import record_of

_TOLD = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class TranslateOptions:
    """The command line of `tqcheck translate`."""

    inputs: InputOptions
    settings: GivenSettings
    translators: TranslatorOptions
    cache: CacheOptions
    output: Path | None
    quiet: bool
    config: Path | None


def run_translation(options: TranslateOptions) -> ExitCode:
    """Make the counterparts that the options ask for; raises TqcheckError where that cannot be done."""
    config = config_file(options.config)
    settings = settings_of(options.settings, config)
    found = inputs.find(options.inputs, settings)
    target = Target("jsonl", None if str(options.output) == "-" else options.output)
    refuse_overwriting([target], [*found.files, *([str(config.path)] if config else [])])
    total = inputs.counting(found)
    with (
        progress(hidden=options.quiet, total=total) as watch,
        maker_of(options.translators, options.cache, watch.sentences) as maker,
    ):
        if maker == CounterpartGenerator():
            raise UsageError("no engine to translate with", cure="name one with --translator")
        place = open_place(target)
        try:
            _write(maker.added(_passages(found.entries)), place.stream, watch)
            place.keep()
        finally:
            place.discard()
    return ExitCode.PASSED


def _write(passages: Iterable[Passage], stream: IO[str], watch: BatchProgress) -> None:
    broken = 0
    for passage in passages:
        stream.write(json.dumps(record_of(passage), ensure_ascii=False) + "\n")
        broken += _tell_of_broken(passage, broken)
        watch.passages(1)


def _passages(found: Iterable[Entry]) -> Iterator[Passage]:
    for entry in inputs.noting_left_out(inputs.warning_of_misspelt_keys(found)):
        if isinstance(entry, InputError):
            raise entry
        if isinstance(entry, Passage):
            yield entry


def _tell_of_broken(passage: Passage, before: int) -> int:
    """Warn of what an engine left broken, of the first few by name; how many there are in this passage."""
    broken = [each for each in passage.counterparts if each.fault is not None]
    for number, each in enumerate(broken, before):
        if number < _TOLD:
            place = f"{passage.location.file}:{passage.location.line}"
            warn(
                f"{place}: the {each.route.value} by {each.origin} is broken: {each.fault}; it is left blank"
            )
        elif number == _TOLD:
            warn("there are more such counterparts")
    return len(broken)
