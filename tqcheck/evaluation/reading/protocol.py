"""What a reader of annotated passages gives."""

from collections.abc import Iterator
from typing import Protocol

from tqcheck.evaluation.annotated import Annotated
from tqcheck.readers.base import Defaults, InputFile


class AnnotatedReader(Protocol):
    """Turns one input into annotated passages."""

    def read(self, source: InputFile, defaults: Defaults) -> Iterator[Annotated]:
        """Every passage in order. Raises InputError at the first record that cannot be read.

        A measurement on part of the data is none: reading does not go on behind an error.
        """
        ...
