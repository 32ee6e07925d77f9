"""The protocol of readers, and the types of their input and output."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import BinaryIO, NamedTuple, Protocol, TypeAlias

from tqcheck.core.errors import InputError, quoted
from tqcheck.core.passage import Passage


class LeftOut(NamedTuple):
    """Segments of a file that are not translated yet and so are not judged."""

    file: str
    counts: tuple[tuple[str, int], ...]
    """The kinds of segments (fuzzy, untranslated) with their numbers."""

    def __str__(self) -> str:
        counted = ", ".join(f"{count} {what}" for what, count in self.counts)
        return f"{self.file}: {counted} left out"


class Unpaired(NamedTuple):
    """Passages of a file that have no source, though the file of its sources is there."""

    file: str
    sources: str
    """The file that lacks them."""
    number: int
    example: str
    """The key of the first."""

    def __str__(self) -> str:
        counted = "1 passage has" if self.number == 1 else f"{self.number} passages have"
        first = "" if self.number == 1 else ", the first of them"
        return f"{self.file}: {counted} no source: {self.sources} has no {quoted(self.example)}{first}"


Entry: TypeAlias = Passage | InputError | LeftOut | Unpaired
"""A passage, or the error in its place; at the end of a file, what there is to say of it."""


@dataclass(frozen=True, slots=True)
class InputFile:
    """Something to read passages from: a file, standard input, or bytes in a test."""

    name: str
    """Its name in locations and messages."""
    open: Callable[[], BinaryIO]
    """Opens the input; called once for each reading. The reader closes the stream."""
    format: str = "auto"
    """A key of `READERS`."""


@dataclass(frozen=True, slots=True)
class Defaults:
    """Languages for passages whose input does not give them."""

    language: str = "en"
    source_language: str | None = None
    sources: InputFile | None = None
    """The file of the sources, for formats that hold translations alone."""
    columns: Mapping[str, str] = field(default_factory=dict)
    """Of a table: the column that holds a key (`text`, `retranslation:opus-mt`), where it has another name."""


class Reader(Protocol):
    """Turns one input into passages, one at a time."""

    def read(self, source: InputFile, defaults: Defaults) -> Iterator[Entry]:
        """Yields every passage in order; a bad record is yielded as an error, and reading continues after it.

        It never raises an exception, whatever the bytes. For an input without passages or errors, an `EmptyInputError`
        is yielded at the end.
        """
        ...
