"""The passages that a command line names."""

from collections.abc import Iterator, Mapping

from tqcheck.errors import InputError, UsageError, quoted
from tqcheck.passage import Route
from tqcheck.readers import READERS, Defaults, Entry, InputFile
from tqcheck.readers.files import find_inputs, input_file
from tqcheck.readers.parallel_lines import CounterpartFile, ParallelLines
from tqcheck.readers.record import ROUTES
from tqcheck.settings import Settings

_PARALLEL = ("text", "source", "back_translation", "round_trip", "retranslation", "reference")


def named_files(options: Mapping[str, object]) -> list[str]:
    """Every file that the options name as input, be it by its folder or a pattern."""
    found = [each.name for each in find_inputs(_names(options, "paths")) if isinstance(each, InputFile)]
    whole = [name for key in _PARALLEL for name in _names(options, key)]
    return found + whole + [path for _, equals, path in (name.partition("=") for name in whole) if equals]


def entries(options: Mapping[str, object], settings: Settings) -> Iterator[Entry]:
    """Every passage in order, or why there is none in its place. Raises UsageError where nothing is named."""
    defaults = Defaults(settings.language, settings.source_language)
    paths = _names(options, "paths")
    parallel = [key for key in _PARALLEL if _names(options, key)]
    if not parallel:
        return _from_files(paths, options, defaults)
    if paths:
        raise UsageError(
            f"both {quoted(paths[0])} and --{parallel[0].replace('_', '-')}",
            cure="name either files of passages or parallel line files",
        )
    return _from_parallel(options, defaults)


def _from_files(paths: list[str], options: Mapping[str, object], defaults: Defaults) -> Iterator[Entry]:
    if not paths:
        raise UsageError("nothing to check", cure="name files, folders, globs, or - for standard input")
    chosen = options["file_format"]
    if chosen is not None and chosen not in READERS:
        raise UsageError(
            f"--format: unknown format {quoted(str(chosen))}", cure=f"known are {', '.join(READERS)}"
        )
    return _read(paths, None if chosen is None else str(chosen), defaults)


def _from_parallel(options: Mapping[str, object], defaults: Defaults) -> Iterator[Entry]:
    texts, sources = _names(options, "text"), _names(options, "source")
    if not texts:
        raise UsageError("parallel line files without --text", cure="name the file of passages with --text")
    if [*texts, *sources, *(name for route in ROUTES for name in _names(options, route.value))].count(
        "-"
    ) > 1:
        raise UsageError("standard input is named twice", cure="it can be read once: name a file")
    counterparts = tuple(
        _counterpart_file(route, name) for route in ROUTES for name in _names(options, route.value)
    )
    reader = ParallelLines(input_file(sources[0]) if sources else None, counterparts)
    return reader.read(input_file(texts[0]), defaults)


def _counterpart_file(route: Route, name: str) -> CounterpartFile:
    """`ENGINE=FILE`, or the file alone; a file whose own name has an equals sign can be written `./a=b`."""
    engine, equals, path = name.partition("=")
    if not equals or "/" in engine:
        return CounterpartFile(route, input_file(name))
    return CounterpartFile(route, input_file(path), engine or None)


def _read(paths: list[str], chosen: str | None, defaults: Defaults) -> Iterator[Entry]:
    for found in find_inputs(paths, chosen):
        if isinstance(found, InputError):
            yield found
        else:
            yield from READERS[found.format].read(found, defaults)


def _names(options: Mapping[str, object], key: str) -> list[str]:
    value = options.get(key)
    if value is None:
        return []
    return [str(item) for item in value] if isinstance(value, list | tuple) else [str(value)]
