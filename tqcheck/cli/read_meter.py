"""How many passages there may be, told from how far the files have been read."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from tqcheck.core.passage import Passage
from tqcheck.readers import Entry, InputFile


@dataclass
class ReadMeter:
    """Counts passages as they are read, and bytes of the files that they are read from."""

    size: int
    """Of all the files, in bytes."""
    _finished: int = 0
    _open: list[tuple[BinaryIO, int]] = field(default_factory=list)
    """What is being read, with its size."""
    _passages: int = 0

    def opened(self, file: InputFile) -> BinaryIO:
        """The opened file, of which the meter sees how far it has been read."""
        self._finished += sum(size for stream, size in self._open if stream.closed)
        self._open = [each for each in self._open if not each[0].closed]
        stream = file.open()
        self._open.append((stream, os.fstat(stream.fileno()).st_size))
        return stream

    def counted(self, entries: Iterable[Entry]) -> Iterator[Entry]:
        """The same entries."""
        for entry in entries:
            self._passages += isinstance(entry, Passage)
            yield entry

    def total(self) -> int | None:
        """How many passages the files may have, if the rest is like what has been read; None before anything is."""
        read = self._finished + sum(size if stream.closed else stream.tell() for stream, size in self._open)
        if not (read and self._passages):
            return None
        return round(self._passages * max(self.size / read, 1.0))


def meter_of(names: Iterable[str]) -> ReadMeter | None:
    """A meter for files of these names; None where one of them is no file on a disk."""
    paths = [Path(name) for name in names]
    if not all(path.is_file() for path in paths):
        return None
    return ReadMeter(sum(path.stat().st_size for path in paths))
