"""A text on its way into another language, and what became of it."""

from dataclasses import dataclass
from typing import NamedTuple


class Direction(NamedTuple):
    """From which language into which, as language codes."""

    source: str
    target: str

    def __str__(self) -> str:
        return f"{self.source} to {self.target}"


@dataclass(frozen=True, slots=True)
class Translation:
    """What an engine made of a text."""

    text: str
    fault: str | None = None
    """Why it is of no use, in words, where it is none: it runs in circles, say."""
