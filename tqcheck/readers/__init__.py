"""Readers, by the name of their format."""

from tqcheck.readers.base import Defaults, Entry, InputFile, LeftOut, Reader
from tqcheck.readers.by_content import ByContent, CsvByHeader
from tqcheck.readers.delimited import Delimited
from tqcheck.readers.gettext_catalogue import GettextCatalogue
from tqcheck.readers.json_lines import JsonLines
from tqcheck.readers.plain_text import PlainText
from tqcheck.readers.tmx import Tmx
from tqcheck.readers.tsv_rows import TsvRows
from tqcheck.readers.xliff import Xliff

READERS: dict[str, Reader] = {
    "auto": ByContent(),
    "jsonl": JsonLines(),
    "text": PlainText(),
    "tsv": Delimited(TsvRows()),
    "csv": CsvByHeader(),
    "po": GettextCatalogue(),
    "xliff": Xliff(),
    "tmx": Tmx(),
}
"""The values of `--format`. To add a format, add a line here and its suffixes in `files.py`."""

__all__ = ["READERS", "Defaults", "Entry", "InputFile", "LeftOut", "Reader"]
