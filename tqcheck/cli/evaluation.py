"""One run of `tqcheck evaluate`, from options to reports."""

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import replace

from tqcheck.cli.configuration import config_of, settings_of
from tqcheck.cli.inputs import counterpart_file, noting_passed_over
from tqcheck.cli.options import texts
from tqcheck.cli.outputs import Target, open_place, parse_targets, refuse_overwriting
from tqcheck.cli.progress import progress
from tqcheck.cli.terminal import look_of
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

_PARALLEL = ("tags", "text", "source", Route.RETRANSLATION.value, Route.REFERENCE.value)

_REPORTS: Mapping[str, Callable[[Measurement, str, RenderOptions], str]] = {
    "text": text_report,
    "json": lambda measurement, signed, look: json_report(measurement, signed),  # noqa: ARG005 - no look of its own
}


def run_evaluation(options: Mapping[str, object]) -> ExitCode:
    """Measure tqcheck on what the options name; raises TqcheckError where that cannot be done."""
    config = config_of(options)
    settings = _settings(options, config)
    targets = parse_targets(texts(options, "output"), tuple(_REPORTS))
    refuse_without_libraries()
    if options["plain_encoder"]:
        refuse_without_encoder()
    inputs = _inputs(options)
    counterparts = [input_file(name) for name in texts(options, "counterparts")]
    read = [*(file.name for file in inputs), *(file.name for file in counterparts)]
    refuse_overwriting(targets, [*read, *([str(config.path)] if config else [])])
    with ExitStack() as stack:
        places = [open_place(target) for target in targets]
        for place in places:
            stack.callback(place.discard)
        annotated = _annotated(inputs, counterparts, options, settings)
        checker = load_checker(settings)
        with progress(hidden=bool(options["quiet"]), total=lambda: len(annotated)) as watch:
            outcomes = list(judged(annotated, settings, load_checker, watch.passages))
        measurement = measure(
            outcomes,
            plain_similarity() if options["plain_encoder"] else None,
            int(str(options["resamples"])),
            int(str(options["seed"])),
        )
        signed = signature(settings, ALL_RULES.values(), model_signature(checker), {})
        for target, place in zip(targets, places, strict=True):
            place.stream.write(_REPORTS[target.format](measurement, signed, _look(target)))
        for place in places:
            place.keep()
    return ExitCode.PASSED


def _settings(options: Mapping[str, object], config: ConfigFile | None) -> Settings:
    """The settings as `tqcheck check` would have them, but with TER unless that is refused, and nothing excused."""
    settings = settings_of(options, config)
    return replace(settings, ter=options["ter"] is not False, excuse=())


def _inputs(options: Mapping[str, object]) -> list[InputFile]:
    paths = texts(options, "paths")
    parallel = [key for key in _PARALLEL if texts(options, key)]
    if paths and parallel:
        cure = "name either annotated files or files parallel to --text; --counterparts serves both"
        raise UsageError(f"both {quoted(paths[0])} and --{parallel[0]}", cure=cure)
    if parallel:
        for key, what in (("text", "translations"), ("tags", "tags")):
            if not texts(options, key):
                raise UsageError(f"word tags without --{key}", cure=f"name the file of {what} with --{key}")
        return [input_file(name) for name in texts(options, "text")]
    if not paths:
        raise UsageError("nothing to evaluate", cure="name annotated files, or --text and --tags")
    found = []
    for each in noting_passed_over(find_inputs(paths)):
        if isinstance(each, InputError):
            raise each
        found.append(each)
    return found


def _annotated(
    inputs: Sequence[InputFile],
    counterparts: Sequence[InputFile],
    options: Mapping[str, object],
    settings: Settings,
) -> list[Annotated]:
    """Everything that was annotated, read before any work: a measurement on a part of it would be another."""
    reader = _reader(options)
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


def _reader(options: Mapping[str, object]) -> AnnotatedReader:
    for tags in texts(options, "tags"):
        routes = (Route.RETRANSLATION, Route.REFERENCE)
        parallel = [counterpart_file(route, name) for route in routes for name in texts(options, route.value)]
        sources = [input_file(name) for name in texts(options, "source")]
        return WordTags(input_file(tags), sources[0] if sources else None, tuple(parallel))
    for chosen in texts(options, "file_format"):
        if chosen not in (*FORMATS, "auto"):
            known = ", ".join(("auto", *FORMATS))
            raise UsageError(f"--format: unknown format {quoted(chosen)}", cure=f"known are {known}")
        return FORMATS.get(chosen, ByHeader())
    return ByHeader()


def _look(target: Target) -> RenderOptions:
    return RenderOptions() if target.path else look_of(sys.stdout, quiet=False, statistics=False)
