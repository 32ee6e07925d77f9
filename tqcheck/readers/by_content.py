"""Detects the format of inputs by their first line, if the file name does not give it."""

import io
import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import BinaryIO

from tqcheck.core.errors import InputError
from tqcheck.readers.base import Defaults, Entry, InputFile, Reader
from tqcheck.readers.csv_rows import SEPARATORS, CsvRows
from tqcheck.readers.delimited import Delimited, known_columns
from tqcheck.readers.gettext_catalogue import GettextCatalogue
from tqcheck.readers.json_catalogue import JsonCatalogue
from tqcheck.readers.json_lines import JsonLines
from tqcheck.readers.keyed_strings import KeyedStrings
from tqcheck.readers.lines import BOM, open_input, to_the_end, unreadable
from tqcheck.readers.own_files import own_first_line
from tqcheck.readers.plain_text import PlainText
from tqcheck.readers.record import text_name
from tqcheck.readers.tsv_rows import TsvRows
from tqcheck.readers.unread_formats import unread_by_head
from tqcheck.readers.webvtt import WebVtt

_ENOUGH = 2**16

# Also matches a JSON list or an object over several lines, for which the reader of JSON lines has an error message.
_MESSAGE = re.compile(r'(?:msgid|msgctxt)\s*"')
_SUBTITLES = re.compile(r"WEBVTT(?=\s|\Z)")
_JSON = re.compile(r'[{\[]\s*(?:["{}\]]|$)')


class ByContent:
    """Reads JSON lines if the first line begins like JSON, a gettext catalogue if it begins a message, or a table.

    JSON over several lines, or a .json file that does not begin with a passage, is a catalogue of strings.

    The first line is taken for a table's header if it has tabs and names a text column. With commas or semicolons,
    which prose has too, it must also name a second known column. Everything else is plain text, unless it begins like
    one of tqcheck's own files or like a format that is not supported: then it is refused.
    """

    def read(self, source: InputFile, defaults: Defaults) -> Iterator[Entry]:
        """See `Reader.read`."""
        return to_the_end(_entries(source, defaults, partial(_reader_for, chosen=defaults.columns)), source)


class CsvByHeader:
    """Reads CSV with the separator, comma or semicolon, that gives the most known columns in the header."""

    def read(self, source: InputFile, defaults: Defaults) -> Iterator[Entry]:
        """See `Reader.read`."""
        return to_the_end(
            _entries(source, defaults, lambda head, _: _csv_for(head, defaults.columns)), source
        )


def _entries(
    source: InputFile, defaults: Defaults, reader_for: Callable[[str, str], Reader]
) -> Iterator[Entry]:
    with open_input(source) as stream:
        try:
            head, whole = _with_head(stream)
        except OSError as fault:
            raise unreadable(fault, source.name) from fault
        yield from reader_for(head, source.name).read(replace(source, open=lambda: whole), defaults)


def _with_head(stream: BinaryIO) -> tuple[str, BinaryIO]:
    """The first line that is not blank, and a stream at the position where the given one was."""
    start = stream.tell() if stream.seekable() else None
    taken = [stream.readline(_ENOUGH).removeprefix(BOM)]
    size = len(taken[0])
    while taken[-1].isspace() and size < _ENOUGH:
        taken.append(stream.readline(_ENOUGH))
        size += len(taken[-1])
    head = taken[-1].decode("utf-8", "replace").strip()
    if start is None:
        return head, io.BufferedReader(_Replayed(b"".join(taken), stream))
    stream.seek(start)
    return head, stream


def _reader_for(head: str, name: str, chosen: Mapping[str, str]) -> Reader:
    if own := own_first_line(head):
        raise InputError(f"is {own[0]}", name, 1, own[1])
    if refusal := unread_by_head(head, name):
        raise refusal
    if _JSON.match(head):
        return _json_reader(head, name)
    if _SUBTITLES.match(head):
        return KeyedStrings(WebVtt())
    if _MESSAGE.match(head):
        return GettextCatalogue()
    if "text" in known_columns(head.split("\t"), chosen) and "\t" in head:
        return Delimited(TsvRows())
    if any({"text"} < _columns_by(separator, head, chosen) for separator in SEPARATORS):
        return _csv_for(head, chosen)
    return PlainText()


def _json_reader(head: str, name: str) -> Reader:
    """JSON lines begin with a whole object; where that has a text, it is a passage whatever the file is called."""
    if head == "{":
        return KeyedStrings(JsonCatalogue())
    if not name.lower().endswith(".json"):
        return JsonLines()
    try:
        first = json.loads(head)
    except (ValueError, RecursionError):
        first = {}
    is_record = not isinstance(first, dict) or isinstance(first.get(text_name(first)), str)
    return JsonLines() if is_record else KeyedStrings(JsonCatalogue())


def _csv_for(head: str, chosen: Mapping[str, str]) -> Reader:
    return Delimited(CsvRows(max(SEPARATORS, key=lambda each: len(_columns_by(each, head, chosen)))))


def _columns_by(separator: str, head: str, chosen: Mapping[str, str]) -> set[str]:
    return known_columns(head.replace('"', "").split(separator), chosen)


class _Replayed(io.RawIOBase):
    """A stream that is not seekable, with the bytes in front of it that were already read."""

    def __init__(self, taken: bytes, stream: BinaryIO) -> None:
        self._taken = taken
        self._stream = stream

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        if not self._taken:
            # At most a line at a time, so that reading does not wait for the end of the stream.
            self._taken = self._stream.readline(len(buffer))
        size = min(len(self._taken), len(buffer))
        buffer[:size] = self._taken[:size]
        self._taken = self._taken[size:]
        return size
