"""The passages that a command line names."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from tqcheck.cli.command_line import InputOptions, ParallelOptions
from tqcheck.cli.read_meter import ReadMeter, meter_of
from tqcheck.cli.terminal import note, warn
from tqcheck.core.errors import InputError, UsageError, one_line, quoted
from tqcheck.core.passage import Passage, Route
from tqcheck.core.settings import Settings
from tqcheck.readers import READERS, Defaults, Entry, InputFile, LeftOut, Unpaired
from tqcheck.readers.files import (
    BILINGUAL,
    STANDARD_INPUT,
    SUFFIXES_OF_STRINGS,
    TABLES,
    TRANSLATIONS_ALONE,
    PassedOver,
    find_inputs,
    input_file,
)
from tqcheck.readers.language_in_name import languages_of
from tqcheck.readers.parallel_lines import CounterpartFile, ParallelLines
from tqcheck.readers.record import ROUTES
from tqcheck.readers.similar_keys import misspelt_keys
from tqcheck.readers.source_files import SourcePattern
from tqcheck.readers.unread_formats import unread_by_name


@dataclass(frozen=True, slots=True)
class InputPart:
    """A file of passages, or parallel files that make passages together."""

    files: tuple[InputFile, ...]
    """The passages' own file first."""
    read: Callable[[Sequence[InputFile]], Iterator[Entry]]
    """Reads these files, or others in their place: earlier versions of them, say."""

    @property
    def entries(self) -> Iterator[Entry]:
        """Every passage in order, or why there is none."""
        return self.read(self.files)


@dataclass(frozen=True, slots=True)
class Inputs:
    """What is to be read, found once; or what is wrong with a name."""

    parts: tuple[InputPart | InputError, ...]

    @property
    def files(self) -> tuple[str, ...]:
        """All files by name."""
        return tuple(file.name for part in self.parts if isinstance(part, InputPart) for file in part.files)

    @property
    def entries(self) -> Iterator[Entry]:
        """Every passage in order, or why there is none."""
        for part in self.parts:
            if isinstance(part, InputError):
                yield part
            else:
                yield from part.entries


def find(options: InputOptions, settings: Settings) -> Inputs:
    """The inputs that a command line names. Raises UsageError where they name none or make no sense together."""
    defaults = Defaults(settings.language, settings.source_language, columns=settings.columns)
    parallel = [option for option, _ in options.parallel.named]
    if not parallel:
        return _files(options, settings, defaults)
    if options.names_source_file:
        raise UsageError(f"both --source-file and --{parallel[0]}", cure="parallel line files have --source")
    if options.names_columns:
        raise UsageError(f"both --columns and --{parallel[0]}", cure="parallel line files have no columns")
    if options.paths:
        raise UsageError(
            f"both {quoted(options.paths[0])} and --{parallel[0]}",
            cure="name either files of passages or parallel line files",
        )
    return _parallel_files(options.parallel, defaults)


def metered(found: Inputs) -> tuple[Inputs, ReadMeter | None]:
    """The same inputs, and a meter of how far they have been read where all of them are files on a disk."""
    meter = meter_of(found.files)
    if meter is None:
        return found, None
    return Inputs(tuple(_metered(part, meter) for part in found.parts)), meter


def _metered(part: InputPart | InputError, meter: ReadMeter) -> InputPart | InputError:
    if isinstance(part, InputError):
        return part
    files = tuple(replace(file, open=partial(meter.opened, file)) for file in part.files)
    return InputPart(files, lambda files: meter.counted(part.read(files)))


def counting(found: Inputs) -> Callable[[], int] | None:
    """A way to count the passages beforehand, where all inputs are files that can be read twice."""
    if not all(Path(name).is_file() for name in found.files):
        return None
    return lambda: sum(isinstance(entry, Passage) for entry in found.entries)


def _files(options: InputOptions, settings: Settings, defaults: Defaults) -> Inputs:
    if not options.paths:
        raise UsageError("nothing to check", cure="name files, folders, globs, or - for standard input")
    chosen = options.file_format
    if chosen is not None and chosen not in READERS:
        raise UsageError(f"--format: unknown format {quoted(chosen)}", cure=f"known are {', '.join(READERS)}")
    found = list(noting_passed_over(find_inputs(options.paths, chosen, settings.exclude, settings.glossary)))
    formats = {each.format for each in found if isinstance(each, InputFile)}
    if options.names_columns and formats and formats.isdisjoint(TABLES):
        raise UsageError("--columns: no file here is a table", cure="it is for CSV and TSV; leave it out")
    if settings.source_file is None:
        alone = [
            each.name for each in found if isinstance(each, InputFile) and each.format in TRANSLATIONS_ALONE
        ]
        if alone:
            note(
                one_line(f"{alone[0]} holds translations alone: name the file of sources with --source-file")
            )
        return Inputs(
            tuple(each if isinstance(each, InputError) else _file_part(each, defaults) for each in found)
        )
    return Inputs(tuple(_pairs(found, settings.source_file, defaults, options)))


def noting_passed_over(
    found: Iterable[InputFile | PassedOver | InputError],
) -> Iterator[InputFile | InputError]:
    """What is to be read; of tqcheck's own files among it the user is told."""
    for each in found:
        if isinstance(each, PassedOver):
            note(one_line(f"{each.name} is {each.what}: passed over"))
        else:
            yield each


def warning_of_misspelt_keys(entries: Iterable[Entry]) -> Iterator[Entry]:
    """The same entries; of each key that is not read but looks like one that is, the user is told once a file."""
    told: set[tuple[str, str]] = set()
    for entry in entries:
        if isinstance(entry, Passage) and entry.extra:
            file = entry.location.file
            for name, key in misspelt_keys(entry).items():
                if (file, name) not in told:
                    told.add((file, name))
                    warn(one_line(f'{file}: {quoted(name)} is not read; rename it if it is "{key}"'))
        yield entry


def noting_left_out(entries: Iterable[Entry]) -> Iterator[Entry]:
    """The same entries; of what is no translation yet, or has no source, the user is told, once a file."""
    for entry in entries:
        if isinstance(entry, LeftOut | Unpaired):
            note(one_line(str(entry)))
        else:
            yield entry


def _pairs(
    found: Sequence[InputFile | InputError], source_file: Path, defaults: Defaults, options: InputOptions
) -> list[InputPart | InputError]:
    """Each file that holds translations alone with the file of its sources, any other as it is."""
    files = [each for each in found if isinstance(each, InputFile)]
    if options.names_source_file and files and not any(map(_needs_sources, files)):
        raise UsageError(
            "--source-file: no file here holds translations alone",
            cure=f"it is for {', '.join(SUFFIXES_OF_STRINGS)}; leave it out",
        )
    pattern = SourcePattern(str(source_file))
    parts = [each if isinstance(each, InputError) else _pair(each, pattern, defaults) for each in found]
    sources = [
        each for each, part in zip(found, parts, strict=True) if isinstance(each, InputFile) and not part
    ]
    if files and len(sources) == len(parts):
        raise UsageError(
            f"--source-file: {quoted(files[0].name)} is the file of sources itself",
            cure="name the files of translations",
        )
    for each in sources:
        note(one_line(f"{each.name} is the file of sources: passed over"))
    return [part for part in parts if part is not None]


def _needs_sources(file: InputFile) -> bool:
    return file.format in TRANSLATIONS_ALONE or file.format == "auto"


def _pair(file: InputFile, pattern: SourcePattern, defaults: Defaults) -> InputPart | InputError | None:
    """A file with the file of its sources, where its format is one that has none; None for a file of sources."""
    if not _needs_sources(file):
        return _file_part(file, defaults)
    if not pattern.is_fixed and file.name == input_file(STANDARD_INPUT).name:
        raise UsageError(
            f"--source-file: {quoted(pattern.pattern)} has a *, and standard input has no name",
            cure="name one file",
        )
    try:
        path = pattern.path_for(file.name)
    except InputError as fault:
        return fault
    if path is None:
        return None
    own, other = languages_of(file.name, path)
    beside = replace(
        defaults,
        language=own or defaults.language,
        source_language=other or defaults.source_language,
    )

    def read(files: Sequence[InputFile]) -> Iterator[Entry]:
        sources = replace(files[1], format=files[0].format)
        return READERS[files[0].format].read(files[0], replace(beside, sources=sources))

    return InputPart((file, input_file(path)), read)


def _file_part(file: InputFile, defaults: Defaults) -> InputPart:
    return InputPart((file,), lambda files: READERS[file.format].read(files[0], defaults))


def _parallel_files(named: ParallelOptions, defaults: Defaults) -> Inputs:
    for _, name in named.named:
        if refusal := unread_by_name(name, name):
            raise refusal
        if input_file(name).format in BILINGUAL:
            raise InputError(
                "holds source and translation together", name, cure="name it by itself, without --text"
            )
        if input_file(name).format in TRANSLATIONS_ALONE:
            raise InputError(
                "is no file of lines",
                name,
                cure="name it by itself, and the file of its sources with --source-file",
            )
    if named.text is None:
        raise UsageError("parallel line files without --text", cure="name the file of passages with --text")
    sources = [] if named.source is None else [input_file(named.source)]
    counterparts = tuple(
        counterpart_file(route, name) for route in ROUTES for name in named.counterparts.get(route, ())
    )
    files = (input_file(named.text), *sources, *(each.file for each in counterparts))
    if [file.name for file in files].count(input_file(STANDARD_INPUT).name) > 1:
        raise UsageError("standard input is named twice", cure="it can be read once: name a file")

    def read(files: Sequence[InputFile]) -> Iterator[Entry]:
        others = list(files[1:])
        source = others.pop(0) if sources else None
        given = (replace(each, file=file) for each, file in zip(counterparts, others, strict=True))
        return ParallelLines(source, tuple(given)).read(files[0], defaults)

    return Inputs((InputPart(files, read),))


def counterpart_file(route: Route, name: str) -> CounterpartFile:
    """`ENGINE=FILE`, or the file alone; a file whose own name has an equals sign can be written `./a=b`."""
    engine, equals, path = name.partition("=")
    if not equals or "/" in engine:
        return CounterpartFile(route, input_file(name))
    return CounterpartFile(route, input_file(path), engine or None)
