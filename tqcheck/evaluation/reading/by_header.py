"""Annotated files, told apart by their first line."""

import io
from collections.abc import Iterator
from dataclasses import replace

from tqcheck.core.errors import InputError
from tqcheck.evaluation.annotated import Annotated
from tqcheck.evaluation.reading.annotated_lines import AnnotatedLines
from tqcheck.evaluation.reading.mqm_table import COLUMNS, MqmTable, columns_of
from tqcheck.evaluation.reading.protocol import AnnotatedReader
from tqcheck.readers.base import Defaults, InputFile
from tqcheck.readers.lines import open_input, read_lines

FORMATS: dict[str, AnnotatedReader] = {"jsonl": AnnotatedLines(), "mqm": MqmTable()}
"""What `--format` can name besides `auto`."""


class ByHeader:
    """Reads an MQM table where the first line is its header, else JSON lines."""

    def read(self, source: InputFile, defaults: Defaults) -> Iterator[Annotated]:
        """See `AnnotatedReader.read`."""
        with open_input(source) as stream:
            content = stream.read()  # once: standard input cannot be read again
        source = replace(source, open=lambda: io.BytesIO(content))
        first = next(read_lines(source), None)
        if isinstance(first, InputError):
            raise first
        if first is None:
            return iter(())
        if set(COLUMNS) & set(columns_of(first.text.rstrip("\r"))):
            return FORMATS["mqm"].read(source, defaults)
        if not first.text.lstrip("\ufeff \t").startswith(("{", "[")):
            cure = "give JSON lines, an MQM table with its header, or --text and --tags"
            raise InputError("neither a JSON object nor the header of an MQM table", source.name, 1, cure)
        return FORMATS["jsonl"].read(source, defaults)
