"""The protocol for comparing the names of a text with its source in another language."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple, Protocol

from tqcheck.core.finding import Span
from tqcheck.language.names.recognition import Name


class NameContradiction(NamedTuple):
    """A name with what the source has in its place."""

    ours: Name
    theirs: Span | None
    """In the source; None where the source would have to have the name, and nothing there is like it."""
    reading: str | None
    """What the source's name is in Latin letters; none where it is written in these."""
    confidence: float


class NameSource(Protocol):
    """Compares the names of a text with its source, for one kind of name."""

    def contradictions(self, names: Sequence[Name], near: Span) -> Iterator[NameContradiction]:
        """Those of the names that the source has not, and that it would have to have, or has another in place of.

        The names are those of a stretch of the text, `near` is what the source says there.
        """
        ...

    def supports(self, name: Name) -> bool:
        """Whether the source plainly has the name."""
        ...

    def refutes(self, name: Name, /) -> bool:
        """Whether the source would have to have the name, were it right, and has not."""
        ...
