"""The protocol of readers, and the types of their input and output."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO, NamedTuple, Protocol, TypeAlias

from tqcheck.core.errors import InputError
from tqcheck.core.passage import Passage


class LeftOut(NamedTuple):
    """Segments of a file that are not translated yet and so are not judged."""

    file: str
    counts: tuple[tuple[str, int], ...]
    """The kinds of segments (fuzzy, untranslated) with their numbers."""

    def __str__(self) -> str:
        counted = ", ".join(f"{count} {what}" for what, count in self.counts)
        return f"{self.file}: {counted} left out"


Entry: TypeAlias = Passage | InputError | LeftOut
"""A passage, or the error in its place; at the end of a file, the segments that were left out."""


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


class Reader(Protocol):
    """Turns one input into passages, one at a time."""

    def read(self, source: InputFile, defaults: Defaults) -> Iterator[Entry]:
        """Yields every passage in order; a bad record is yielded as an error, and reading continues after it.

        It never raises an exception, whatever the bytes. For an input without passages or errors, an `EmptyInputError`
        is yielded at the end.
        """
        ...
