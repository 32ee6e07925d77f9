"""Decodes bytes into numbered lines of text, with the error handling that all readers share."""

import io
import re
from collections.abc import Iterable, Iterator
from functools import partial
from typing import BinaryIO, NamedTuple, TypeVar

from tqcheck.core.errors import EmptyInputError, InputError
from tqcheck.readers.base import InputFile, LeftOut, Unpaired

_Read = TypeVar("_Read")

_LONGEST = 64 * 2**20
_HEAD = 64
BOM = b"\xef\xbb\xbf"

_UTF_16 = ("is UTF-16, not UTF-8", "convert it: iconv -f UTF-16 -t UTF-8")
_COMPRESSED = ("is compressed", "unpack it first, or pipe it in")

# UTF-32 comes before UTF-16, because its byte order mark begins with the same bytes.
_FOREIGN = (
    (b"\xff\xfe\x00\x00", ("is UTF-32, not UTF-8", "convert it: iconv -f UTF-32 -t UTF-8")),
    (b"\x00\x00\xfe\xff", ("is UTF-32, not UTF-8", "convert it: iconv -f UTF-32 -t UTF-8")),
    (b"\xff\xfe", _UTF_16),
    (b"\xfe\xff", _UTF_16),
    (b"\x1f\x8b", ("is compressed with gzip", "unpack it first with gunzip, or pipe it in")),
    (b"BZh91AY&SY", _COMPRESSED),
    (b"\xfd7zXZ\x00", _COMPRESSED),
    (b"\x28\xb5\x2f\xfd", _COMPRESSED),
    (b"PK\x03\x04", ("is a zip archive or office document", "name its format if it is a workbook: --format xlsx")),
    (b"PAR1", ("is a Parquet file", "name its format: --format parquet")),
    (b"%PDF-", ("is a PDF document", "export it as plain text")),
)  # fmt: skip


# In a line that is not UTF-8 these show that the file is binary and not in another encoding.
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a]")


class Line(NamedTuple):
    """A line of a file without its line feed; lines are counted from 1."""

    number: int
    text: str


def read_lines(source: InputFile) -> Iterator[Line | InputError]:
    """The lines of an input; see `numbered_lines`."""
    with open_input(source) as stream:
        yield from numbered_lines(stream, source.name)


def open_input(source: InputFile) -> BinaryIO:
    """Open an input; raises `InputError` if that fails."""
    try:
        return source.open()
    except OSError as fault:
        raise unreadable(fault, source.name) from fault


def numbered_lines(stream: BinaryIO, name: str) -> Iterator[Line | InputError]:
    r"""Lines in UTF-8, separated by \n and nothing else; a byte order mark at the start is dropped.

    A line that is not UTF-8 is yielded as an error. Errors of the whole file (another encoding, an archive, a failing
    disk) are raised, because no further line can be trusted.
    """
    for number, raw in enumerate(_raw_lines(stream, name), start=1):
        line = raw
        if number == 1:
            _refuse_foreign(line, name)
            line = line.removeprefix(BOM)
        try:
            text = line.decode()
        except UnicodeDecodeError as fault:
            yield _not_utf8(fault, line, name, number)
        else:
            yield Line(number, text[:-1] if text.endswith("\n") else text)


def whole_text(source: InputFile, otherwise: str | None = None) -> str:
    r"""The text of a whole file, its lines separated by \n and nothing else.

    What is not UTF-8 is read in the encoding `otherwise`, if that is given. Raises InputError for the first fault.
    """
    with open_input(source) as stream:
        try:
            data = stream.read()
        except OSError as fault:
            raise unreadable(fault, source.name) from fault
    _refuse_foreign(data[:_HEAD], source.name)
    try:
        return data.removeprefix(BOM).decode()
    except UnicodeDecodeError:
        if otherwise is not None and not _CONTROLS.search(data):
            return data.decode(otherwise)
    lines = numbered_lines(io.BytesIO(data), source.name)
    raise next(line for line in lines if isinstance(line, InputError))


def without_return(text: str) -> str:
    """A line without the carriage return of a Windows line end."""
    return text[:-1] if text.endswith("\r") else text


def to_the_end(entries: Iterable[_Read], source: InputFile) -> Iterator[_Read | InputError]:
    """The entries, with a raised `InputError` as the last one, and an `EmptyInputError` if there are none."""
    empty = True
    try:
        for entry in entries:
            empty = empty and isinstance(entry, LeftOut | Unpaired)
            yield entry
    except InputError as fault:
        yield fault
    else:
        if empty:
            yield EmptyInputError(
                "no passages in it", source.name, cure="check the file, or pass --allow-empty"
            )


def _raw_lines(stream: BinaryIO, name: str) -> Iterator[bytes]:
    number = 0
    try:
        for line in iter(partial(stream.readline, _LONGEST), b""):
            number += 1
            if len(line) == _LONGEST and not line.endswith(b"\n"):
                raise InputError(
                    f"a line of more than {_LONGEST >> 20} MiB", name, number, "is this a text file?"
                )
            yield line
    except OSError as fault:
        raise unreadable(fault, name) from fault


def _refuse_foreign(head: bytes, name: str) -> None:
    for mark, (message, cure) in _FOREIGN:
        if head.startswith(mark):
            raise InputError(message, name, 1, cure)
    if len(head) > 8 and (_alternates(head[1:16:2], head[:16:2]) or _alternates(head[:16:2], head[1:16:2])):
        raise InputError(_UTF_16[0], name, 1, _UTF_16[1])


def _alternates(zeros: bytes, others: bytes) -> bool:
    """Whether the bytes look like ASCII letters in UTF-16: every second byte is NUL, and no other."""
    return not any(zeros) and all(others)


def _not_utf8(fault: UnicodeDecodeError, line: bytes, name: str, number: int) -> InputError:
    column = len(line[: fault.start].decode()) + 1
    message = f"not UTF-8: byte 0x{line[fault.start]:02x} at column {column}"
    if _CONTROLS.search(line):
        raise InputError(f"not text ({message})", name, number, "export it as text in UTF-8")
    return InputError(message, name, number, "convert it: iconv -f ITS-ENCODING -t UTF-8")


def unreadable(fault: OSError, name: str) -> InputError:
    """The error for a file that the operating system cannot read."""
    reason = (fault.strerror or type(fault).__name__).lower()
    return InputError(f"cannot be read: {reason}", name, cure="check the path and its permissions")
