"""Inputs whose name does not tell their format: told from their first line."""

import io
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import BinaryIO

from tqcheck.readers.base import Defaults, Entry, InputFile, Reader
from tqcheck.readers.csv_rows import CsvRows
from tqcheck.readers.delimited import Delimited, known_columns
from tqcheck.readers.json_lines import JsonLines
from tqcheck.readers.lines import BOM, open_input, to_the_end, unreadable
from tqcheck.readers.plain_text import PlainText
from tqcheck.readers.tsv_rows import TsvRows

_ENOUGH = 2**16

# A list too, spread out or not: the reader of JSON lines says what to do about it.
_JSON = re.compile(r'[{\[]\s*(?:["{}\]]|$)')


class ByContent:
    """Reads JSON lines where the first line begins as JSON does, a table where the first line is a header.

    A header with tabs names a text column; one with commas, which prose has too, a second known column
    besides. Everything else is plain text.
    """

    def read(self, source: InputFile, defaults: Defaults) -> Iterator[Entry]:
        """See `Reader.read`."""
        return to_the_end(_entries(source, defaults), source)


def _entries(source: InputFile, defaults: Defaults) -> Iterator[Entry]:
    with open_input(source) as stream:
        try:
            head, whole = _with_head(stream)
        except OSError as fault:
            raise unreadable(fault, source.name) from fault
        yield from _reader_for(head).read(replace(source, open=lambda: whole), defaults)


def _with_head(stream: BinaryIO) -> tuple[str, BinaryIO]:
    """The first line that is not blank, and a stream that begins where the given one did."""
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


def _reader_for(head: str) -> Reader:
    if _JSON.match(head):
        return JsonLines()
    if "text" in known_columns(head.split("\t")) and "\t" in head:
        return Delimited(TsvRows())
    if {"text"} < known_columns(head.replace('"', "").split(",")):
        return Delimited(CsvRows())
    return PlainText()


class _Replayed(io.RawIOBase):
    """A stream that cannot go back, read from its beginning all the same."""

    def __init__(self, taken: bytes, stream: BinaryIO) -> None:
        self._taken = taken
        self._stream = stream

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        if not self._taken:
            # A line at a time would do for any reader, a block is faster; neither waits for the end.
            self._taken = self._stream.readline(len(buffer))
        size = min(len(self._taken), len(buffer))
        buffer[:size] = self._taken[:size]
        self._taken = self._taken[size:]
        return size
