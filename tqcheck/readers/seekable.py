"""Inputs of formats whose files are read from the end or in any order."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from tempfile import SpooledTemporaryFile
from typing import BinaryIO, cast

from tqcheck.readers.base import InputFile
from tqcheck.readers.lines import open_input, unreadable

_IN_MEMORY = 16 * 2**20
"""Bytes of a stream up to which it is held in memory; of a longer one a temporary file is made."""


@contextmanager
def seekable(source: InputFile) -> Iterator[BinaryIO]:
    """The input as a file with places to go to; one that comes as a stream is copied first.

    Raises InputError where it cannot be opened or read.
    """
    with open_input(source) as stream:
        if stream.seekable():
            yield stream
            return
        with SpooledTemporaryFile(_IN_MEMORY) as copy:
            try:
                shutil.copyfileobj(stream, copy)
            except OSError as fault:
                raise unreadable(fault, source.name) from fault
            copy.seek(0)
            yield cast("BinaryIO", copy)
