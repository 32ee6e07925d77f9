"""Detects the format of inputs by their first line, if the file name does not give it."""

import io
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import BinaryIO

from tqcheck.core.errors import InputError
from tqcheck.readers.base import Defaults, Entry, InputFile, Reader
from tqcheck.readers.csv_rows import SEPARATORS, CsvRows
from tqcheck.readers.delimited import Delimited, known_columns
from tqcheck.readers.gettext_catalogue import GettextCatalogue
from tqcheck.readers.json_lines import JsonLines
from tqcheck.readers.lines import BOM, open_input, to_the_end, unreadable
from tqcheck.readers.own_files import own_first_line
from tqcheck.readers.plain_text import PlainText
from tqcheck.readers.tsv_rows import TsvRows
from tqcheck.readers.unread_formats import unread_by_head

_ENOUGH = 2**16

# Also matches a JSON list or an object over several lines, for which the reader of JSON lines has an error message.
_MESSAGE = re.compile(r'(?:msgid|msgctxt)\s*"')
_JSON = re.compile(r'[{\[]\s*(?:["{}\]]|$)')


class ByContent:
    """Reads JSON lines if the first line begins like JSON, a gettext catalogue if it begins a message, or a table.

    The first line is taken for a table's header if it has tabs and names a text column. With commas or semicolons,
    which prose has too, it must also name a second known column. Everything else is plain text, unless it begins like
    one of tqcheck's own files or like a format that is not supported: then it is refused.
    """

    def read(self, source: InputFile, defaults: Defaults) -> Iterator[Entry]:
        """See `Reader.read`."""
        return to_the_end(_entries(source, defaults, _reader_for), source)


class CsvByHeader:
    """Reads CSV with the separator, comma or semicolon, that gives the most known columns in the header."""

    def read(self, source: InputFile, defaults: Defaults) -> Iterator[Entry]:
        """See `Reader.read`."""
        return to_the_end(_entries(source, defaults, lambda head, _: _csv_for(head)), source)


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


def _reader_for(head: str, name: str) -> Reader:
    if own := own_first_line(head):
        raise InputError(f"is {own[0]}", name, 1, own[1])
    if refusal := unread_by_head(head, name):
        raise refusal
    if _JSON.match(head):
        return JsonLines()
    if _MESSAGE.match(head):
        return GettextCatalogue()
    if "text" in known_columns(head.split("\t")) and "\t" in head:
        return Delimited(TsvRows())
    if any({"text"} < _columns_by(separator, head) for separator in SEPARATORS):
        return _csv_for(head)
    return PlainText()


def _csv_for(head: str) -> Reader:
    return Delimited(CsvRows(max(SEPARATORS, key=lambda separator: len(_columns_by(separator, head)))))


def _columns_by(separator: str, head: str) -> set[str]:
    return known_columns(head.replace('"', "").split(separator))


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
