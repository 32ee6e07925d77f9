"""One JSON object a passage, a last one for the batch."""

from collections.abc import Mapping
from typing import IO

from tqcheck.core.judgement import Judgement
from tqcheck.core.summary import Summary
from tqcheck.reporters.base import RenderOptions
from tqcheck.reporters.json_text import json_text
from tqcheck.run_file.writing_records import SCHEMA_VERSION, passage_record, summary_record


class JsonLinesReporter:
    """Writes each judgement as it comes, in input order."""

    def __init__(self, stream: IO[str], options: RenderOptions) -> None:  # noqa: ARG002 - one look for machines
        self._stream = stream

    def add(self, judgement: Judgement) -> None:
        """Write a passage's line."""
        self._write(passage_record(judgement))

    def finish(self, summary: Summary) -> None:
        """Write the last line."""
        self._write({"schema_version": SCHEMA_VERSION, "summary": summary_record(summary)})

    def _write(self, record: Mapping[str, object]) -> None:
        self._stream.write(json_text(record) + "\n")
