"""What command lines say, parsed once: the parts that several commands have, without a library behind them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tqcheck.core.passage import Route


@dataclass(frozen=True, slots=True, kw_only=True)
class ParallelOptions:
    """Files that belong together line by line."""

    text: str | None = None
    """The passages."""
    source: str | None = None
    counterparts: Mapping[Route, Sequence[str]] = field(default_factory=dict)
    """Each `[ENGINE=]FILE`, by the route whose option names it."""

    @property
    def named(self) -> Iterator[tuple[str, str]]:
        """Each file with the name of its option."""
        for option, file in (("text", self.text), ("source", self.source)):
            if file is not None:
                yield option, file
        for route, files in self.counterparts.items():
            for file in files:
                yield route.value.replace("_", "-"), file


@dataclass(frozen=True, slots=True, kw_only=True)
class InputOptions:
    """What is to be read."""

    paths: Sequence[str] = ()
    file_format: str | None = None
    parallel: ParallelOptions = ParallelOptions()
    names_source_file: bool = False
    """Whether `--source-file` is given, so that a file is expected to which it applies."""
    names_columns: bool = False
    """The same of `--columns`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TranslatorOptions:
    """What makes counterparts."""

    translator: str | None = None
    back_translator: str | None = None
    routes: Sequence[str] = ()
    pivot: str | None = None
    engine_version: str | None = None
    allow_remote: bool = False
    allow_download: bool = False

    @property
    def names_an_engine(self) -> bool:
        """Whether anything is named that may translate."""
        return self.translator is not None or self.back_translator is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class CacheOptions:
    """Where translations and results are kept from run to run."""

    folder: Path | None = None
    """None for the user's own."""
    is_off: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportOptions:
    """What is shown, and where."""

    outputs: Sequence[str] = ()
    """Each `FORMAT[=PATH]`."""
    quiet: bool = False
    statistics: bool = False
