"""Inputs from lines."""

import io

from tqcheck.evaluation.annotated import Annotated
from tqcheck.evaluation.reading.protocol import AnnotatedReader
from tqcheck.readers.base import Defaults, InputFile


def given_file(text: str, name: str = "in") -> InputFile:
    """A file with that content."""
    return InputFile(name, lambda: io.BytesIO(text.encode()))


def read(reader: AnnotatedReader, text: str) -> list[Annotated]:
    """All annotated passages in a text."""
    return list(reader.read(given_file(text), Defaults("en", "zh")))
