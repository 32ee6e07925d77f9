"""Reads bytes as a file would be read."""

import io

from tqcheck.core.errors import InputError
from tqcheck.core.passage import Passage
from tqcheck.readers import READERS, Defaults, InputFile, LeftOut, Unpaired


def in_memory(data: bytes, name: str = "in") -> InputFile:
    """An input that is not on disk."""
    return InputFile(name, lambda: io.BytesIO(data))


def read(form: str, data: bytes, defaults: Defaults | None = None) -> list[Passage | InputError]:
    """What the reader of this format makes of the bytes, but for what it leaves out."""
    entries = READERS[form].read(in_memory(data), defaults or Defaults())
    return [entry for entry in entries if not isinstance(entry, LeftOut | Unpaired)]


def left_out(form: str, data: bytes) -> list[LeftOut]:
    """What the reader of this format leaves out of the bytes."""
    entries = READERS[form].read(in_memory(data), Defaults())
    return [entry for entry in entries if isinstance(entry, LeftOut)]


def passages(form: str, data: bytes, defaults: Defaults | None = None) -> list[Passage]:
    """The passages in the bytes, which must all be good."""
    entries = read(form, data, defaults)
    assert not [str(entry) for entry in entries if isinstance(entry, InputError)]
    return [entry for entry in entries if isinstance(entry, Passage)]


def faults(form: str, data: bytes) -> list[str]:
    """What the reader says of the bytes."""
    return [str(entry) for entry in read(form, data) if isinstance(entry, InputError)]


class OneWay(io.BytesIO):
    """A stream as a pipe is: it cannot go back."""

    def seekable(self) -> bool:
        return False

    def seek(self, *position: int) -> int:
        raise OSError("a pipe")

    def tell(self) -> int:
        raise OSError("a pipe")


class Failing(io.BytesIO):
    """A stream on a disk that fails."""

    def readline(self, size: int | None = -1, /) -> bytes:
        raise OSError(5, "Input/output error")

    def read(self, size: int | None = -1, /) -> bytes:
        raise OSError(5, "Input/output error")


class FailingPipe(Failing, OneWay):
    """Both at once."""
