"""One run of `tqcheck evaluate`, from options to reports."""

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

from tqcheck.cli.command_line import ParallelOptions
from tqcheck.cli.configuration import config_file, settings_of
from tqcheck.cli.inputs import counterpart_file, noting_passed_over
from tqcheck.cli.outputs import Target, open_place, parse_targets, refuse_overwriting
from tqcheck.cli.progress import progress
from tqcheck.cli.terminal import terminal_options
from tqcheck.config.given import GivenSettings
from tqcheck.config.loading import ConfigFile
from tqcheck.core.errors import EmptyInputError, InputError, UsageError, quoted
from tqcheck.core.passage import Route
from tqcheck.core.settings import Settings
from tqcheck.evaluation.annotated import Annotated
from tqcheck.evaluation.measuring import Measurement, measure, refuse_without_libraries
from tqcheck.evaluation.outcome import judged
from tqcheck.evaluation.plain_similarity import plain_similarity, refuse_without_encoder
from tqcheck.evaluation.reading.by_header import FORMATS, ByHeader
from tqcheck.evaluation.reading.counterparts import CounterpartTable
from tqcheck.evaluation.reading.protocol import AnnotatedReader
from tqcheck.evaluation.reading.word_tags import WordTags
from tqcheck.evaluation.report_json import json_report
from tqcheck.evaluation.report_text import text_report
from tqcheck.judging.gate import ExitCode
from tqcheck.judging.signature import signature
from tqcheck.judging.workers import load_checker, model_signature
from tqcheck.readers.base import Defaults, InputFile
from tqcheck.readers.files import find_inputs, input_file
from tqcheck.reporters.base import RenderOptions
from tqcheck.rules import ALL_RULES

_AUTO = "auto"
_REPORTS: Mapping[str, Callable[[Measurement, str, RenderOptions], str]] = {
    "text": text_report,
    "json": lambda measurement, signed, look: json_report(measurement, signed),  # noqa: ARG005 - no look of its own
}


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnotatedOptions:
    """What people annotated: files of passages, or word tags beside a text."""

    paths: Sequence[str]
    file_format: str | None
    tags: str | None
    parallel: ParallelOptions
    """What the tags belong to."""
    counterparts: str | None
    """A table of sources and their translations, for either."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EvaluateOptions:
    """The command line of `tqcheck evaluate`."""

    inputs: AnnotatedOptions
    settings: GivenSettings
    plain_encoder: bool
    """Set the similarity beside that an untrained encoder sees."""
    resamples: int
    seed: int
    outputs: Sequence[str]
    """Each `FORMAT[=PATH]`."""
    quiet: bool
    config: Path | None


def run_evaluation(options: EvaluateOptions) -> ExitCode:
    """Measure tqcheck on what the options name; raises TqcheckError where that cannot be done."""
    config = config_file(options.config)
    settings = _settings(options.settings, config)
    targets = parse_targets(options.outputs, tuple(_REPORTS))
    refuse_without_libraries()
    if options.plain_encoder:
        refuse_without_encoder()
    inputs = _inputs(options.inputs)
    counterparts = [] if options.inputs.counterparts is None else [input_file(options.inputs.counterparts)]
    read = [*(file.name for file in inputs), *(file.name for file in counterparts)]
    refuse_overwriting(targets, [*read, *([str(config.path)] if config else [])])
    with ExitStack() as stack:
        places = [open_place(target) for target in targets]
        for place in places:
            stack.callback(place.discard)
        annotated = _annotated(inputs, counterparts, _reader(options.inputs), settings)
        checker = load_checker(settings)
        with progress(hidden=options.quiet, total=lambda: len(annotated)) as watch:
            outcomes = list(judged(annotated, settings, load_checker, watch.passages))
        measurement = measure(
            outcomes,
            plain_similarity() if options.plain_encoder else None,
            options.resamples,
            options.seed,
        )
        signed = signature(settings, ALL_RULES.values(), model_signature(checker), {})
        for target, place in zip(targets, places, strict=True):
            place.stream.write(_REPORTS[target.format](measurement, signed, _look(target)))
        for place in places:
            place.keep()
    return ExitCode.PASSED


def _settings(given: GivenSettings, config: ConfigFile | None) -> Settings:
    """The settings as `tqcheck check` would have them, but with TER unless that is refused, and nothing suppressed."""
    settings = settings_of(given, config)
    return replace(settings, ter=given.ter is not False, excuse=())


def _inputs(options: AnnotatedOptions) -> list[InputFile]:
    tags, text = options.tags, options.parallel.text
    parallel = [*([] if tags is None else ["tags"]), *(option for option, _ in options.parallel.named)]
    if options.paths and parallel:
        cure = "name either annotated files or files parallel to --text; --counterparts serves both"
        raise UsageError(f"both {quoted(options.paths[0])} and --{parallel[0]}", cure=cure)
    if parallel:
        if text is None:
            raise UsageError("word tags without --text", cure="name the file of translations with --text")
        if tags is None:
            raise UsageError("word tags without --tags", cure="name the file of tags with --tags")
        return [input_file(text)]
    if not options.paths:
        raise UsageError("nothing to evaluate", cure="name annotated files, or --text and --tags")
    found = []
    for each in noting_passed_over(find_inputs(options.paths)):
        if isinstance(each, InputError):
            raise each
        found.append(each)
    return found


def _annotated(
    inputs: Sequence[InputFile],
    counterparts: Sequence[InputFile],
    reader: AnnotatedReader,
    settings: Settings,
) -> list[Annotated]:
    """Everything that was annotated, read before any work: a measurement on a part of it would be another."""
    defaults = Defaults(settings.language, settings.source_language)
    found = [each for file in inputs for each in _not_empty(reader, file, defaults)]
    for table in map(CounterpartTable, counterparts):
        found = list(table.added_to(found))
    return found


def _not_empty(reader: AnnotatedReader, file: InputFile, defaults: Defaults) -> Iterator[Annotated]:
    empty = True
    for each in reader.read(file, defaults):
        empty = False
        yield each
    if empty:
        raise EmptyInputError("no annotated passages in it", file.name, cure="check the file")


def _reader(options: AnnotatedOptions) -> AnnotatedReader:
    if options.tags is not None:
        return _word_tags(input_file(options.tags), options.parallel)
    chosen = _AUTO if options.file_format is None else options.file_format
    if chosen not in (_AUTO, *FORMATS):
        known = ", ".join((_AUTO, *FORMATS))
        raise UsageError(f"--format: unknown format {quoted(chosen)}", cure=f"known are {known}")
    return FORMATS.get(chosen, ByHeader())


def _word_tags(tags: InputFile, beside: ParallelOptions) -> WordTags:
    counterparts = (
        counterpart_file(route, name)
        for route in (Route.RETRANSLATION, Route.REFERENCE)
        for name in beside.counterparts.get(route, ())
    )
    return WordTags(tags, None if beside.source is None else input_file(beside.source), tuple(counterparts))


def _look(target: Target) -> RenderOptions:
    return RenderOptions() if target.path else terminal_options(sys.stdout, quiet=False, statistics=False)
