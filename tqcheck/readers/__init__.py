"""Readers, by the name of their format."""

from tqcheck.readers.base import Defaults, Entry, InputFile, Reader
from tqcheck.readers.by_content import ByContent, CsvByHeader
from tqcheck.readers.delimited import Delimited
from tqcheck.readers.json_lines import JsonLines
from tqcheck.readers.plain_text import PlainText
from tqcheck.readers.tsv_rows import TsvRows

READERS: dict[str, Reader] = {
    "auto": ByContent(),
    "jsonl": JsonLines(),
    "text": PlainText(),
    "tsv": Delimited(TsvRows()),
    "csv": CsvByHeader(),
}
"""What `--format` can name. A format is added by one line here and its suffixes in `files.py`."""

__all__ = ["READERS", "Defaults", "Entry", "InputFile", "Reader"]
