"""What every engine has: whatever implements these can be added to the engines by name."""

from collections.abc import Sequence
from typing import Protocol

from tqcheck.counterparts.translation import Direction


class Translator(Protocol):
    """An engine. It is asked for sentences, each on one line; what is cached is never asked for."""

    @property
    def name(self) -> str:
        """What reports call it."""
        ...

    @property
    def identity(self) -> str:
        """All that its translations depend on besides direction and sentence, known without loading anything heavy."""
        ...

    @property
    def serves_both(self) -> bool:
        """Whether it translates in any direction, so that it can take a text out of a language and back."""
        ...

    @property
    def attempts(self) -> int:
        """In how many ways it can decode: what comes out broken is asked for again in the next one."""
        ...

    def translate(self, sentences: Sequence[str], direction: Direction, attempt: int = 0) -> Sequence[str]:
        """A translation for each sentence, in order; the same for a sentence whatever stands beside it.

        Raises TranslatorError where the engine gives none.
        """
        ...


class Engines(Protocol):
    """What a command line names with one word: an engine, or one for each direction."""

    @property
    def serves_both(self) -> bool:
        """Whether it has an engine for any direction, so that it can take a text out of a language and back."""
        ...

    def for_direction(self, direction: Direction) -> Translator:
        """The engine for a direction; raises TranslatorError where it has none."""
        ...
