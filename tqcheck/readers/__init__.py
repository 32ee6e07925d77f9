"""Readers, by the name of their format."""

from tqcheck.readers.android_strings import AndroidStrings
from tqcheck.readers.base import Defaults, Entry, InputFile, LeftOut, Reader, Unpaired
from tqcheck.readers.by_content import ByContent, CsvByHeader
from tqcheck.readers.delimited import Delimited
from tqcheck.readers.fluent import Fluent
from tqcheck.readers.gettext_catalogue import GettextCatalogue
from tqcheck.readers.ini import Ini
from tqcheck.readers.json_catalogue import JsonCatalogue
from tqcheck.readers.json_lines import JsonLines
from tqcheck.readers.keyed_strings import KeyedStrings
from tqcheck.readers.parquet_rows import ParquetRows
from tqcheck.readers.plain_text import PlainText
from tqcheck.readers.properties import Properties
from tqcheck.readers.resx import Resx
from tqcheck.readers.subrip import SubRip
from tqcheck.readers.tmx import Tmx
from tqcheck.readers.tsv_rows import TsvRows
from tqcheck.readers.webvtt import WebVtt
from tqcheck.readers.xliff import Xliff
from tqcheck.readers.xlsx_rows import XlsxRows

READERS: dict[str, Reader] = {
    "auto": ByContent(),
    "jsonl": JsonLines(),
    "text": PlainText(),
    "tsv": Delimited(TsvRows()),
    "csv": CsvByHeader(),
    "xlsx": Delimited(XlsxRows()),
    "parquet": Delimited(ParquetRows()),
    "po": GettextCatalogue(),
    "xliff": Xliff(),
    "tmx": Tmx(),
    "properties": KeyedStrings(Properties()),
    "android": KeyedStrings(AndroidStrings()),
    "json": KeyedStrings(JsonCatalogue()),
    "ini": KeyedStrings(Ini()),
    "fluent": KeyedStrings(Fluent()),
    "resx": KeyedStrings(Resx()),
    "srt": KeyedStrings(SubRip()),
    "vtt": KeyedStrings(WebVtt()),
}
"""The values of `--format`. To add a format, add a line here and its suffixes in `files.py`."""

__all__ = ["READERS", "Defaults", "Entry", "InputFile", "LeftOut", "Reader", "Unpaired"]
