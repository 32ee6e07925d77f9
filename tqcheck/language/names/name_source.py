"""The protocol for comparing the names of a text with its source in another language."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple, Protocol

from tqcheck.core.finding import Span
from tqcheck.language.names.recognition import Name


class NameContradiction(NamedTuple):
    """A name with the different name that the source has in its place."""

    ours: Name
    theirs: Span | None
    """In the source; None where the source would have to have the name, and nothing there is like it."""
    reading: str | None
    """The source's name in Latin letters, where it is known and the source is in another script; else None."""
    confidence: float


class NameSource(Protocol):
    """Compares the names of a text with its source, for one kind of name."""

    def contradictions(self, names: Sequence[Name], near: Span) -> Iterator[NameContradiction]:
        """Those of the names that the source has not, and that it would have to have, or has another in place of.

        `names` are those of a part of the text, `near` is the corresponding part of the source.
        """
        ...

    def supports(self, name: Name) -> bool:
        """Whether the source certainly has the name."""
        ...

    def refutes(self, name: Name, /) -> bool:
        """Whether the source lacks the name although it would have to contain it if the name were right."""
        ...
