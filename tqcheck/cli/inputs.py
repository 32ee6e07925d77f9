"""The passages that a command line names."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tqcheck.cli.options import texts
from tqcheck.errors import InputError, UsageError, quoted
from tqcheck.passage import Passage, Route
from tqcheck.readers import READERS, Defaults, Entry, InputFile
from tqcheck.readers.files import STANDARD_INPUT, find_inputs, input_file
from tqcheck.readers.parallel_lines import CounterpartFile, ParallelLines
from tqcheck.readers.record import ROUTES
from tqcheck.settings import Settings

_PARALLEL = ("text", "source", *(route.value for route in ROUTES))


@dataclass(frozen=True, slots=True)
class Inputs:
    """What is to be read, found once: the files by name, and every passage in order, or why there is none."""

    files: tuple[str, ...]
    entries: Iterator[Entry]


def find(options: Mapping[str, object], settings: Settings) -> Inputs:
    """The inputs that the options name. Raises UsageError where they name none or make no sense together."""
    defaults = Defaults(settings.language, settings.source_language)
    paths = texts(options, "paths")
    parallel = [key for key in _PARALLEL if texts(options, key)]
    if not parallel:
        return _files(paths, options, defaults)
    if paths:
        raise UsageError(
            f"both {quoted(paths[0])} and --{parallel[0].replace('_', '-')}",
            cure="name either files of passages or parallel line files",
        )
    return _parallel_files(options, defaults)


def counting(options: Mapping[str, object], settings: Settings) -> Callable[[], int] | None:
    """A way to count the passages beforehand, where all inputs are files that can be read twice."""
    if not all(Path(name).is_file() for name in find(options, settings).files):
        return None
    return lambda: sum(isinstance(entry, Passage) for entry in find(options, settings).entries)


def _files(paths: list[str], options: Mapping[str, object], defaults: Defaults) -> Inputs:
    if not paths:
        raise UsageError("nothing to check", cure="name files, folders, globs, or - for standard input")
    chosen = next(iter(texts(options, "file_format")), None)
    if chosen is not None and chosen not in READERS:
        raise UsageError(f"--format: unknown format {quoted(chosen)}", cure=f"known are {', '.join(READERS)}")
    found = list(find_inputs(paths, chosen))
    names = tuple(each.name for each in found if isinstance(each, InputFile))
    return Inputs(names, _read(found, defaults))


def _read(found: Sequence[InputFile | InputError], defaults: Defaults) -> Iterator[Entry]:
    for each in found:
        if isinstance(each, InputError):
            yield each
        else:
            yield from READERS[each.format].read(each, defaults)


def _parallel_files(options: Mapping[str, object], defaults: Defaults) -> Inputs:
    passages = [input_file(name) for name in texts(options, "text")]
    sources = [input_file(name) for name in texts(options, "source")]
    if not passages:
        raise UsageError("parallel line files without --text", cure="name the file of passages with --text")
    counterparts = tuple(
        counterpart_file(route, name) for route in ROUTES for name in texts(options, route.value)
    )
    names = tuple(each.name for each in (*passages, *sources, *(one.file for one in counterparts)))
    if names.count(input_file(STANDARD_INPUT).name) > 1:
        raise UsageError("standard input is named twice", cure="it can be read once: name a file")
    reader = ParallelLines(sources[0] if sources else None, counterparts)
    return Inputs(names, reader.read(passages[0], defaults))


def counterpart_file(route: Route, name: str) -> CounterpartFile:
    """`ENGINE=FILE`, or the file alone; a file whose own name has an equals sign can be written `./a=b`."""
    engine, equals, path = name.partition("=")
    if not equals or "/" in engine:
        return CounterpartFile(route, input_file(name))
    return CounterpartFile(route, input_file(path), engine or None)
