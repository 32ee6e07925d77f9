"""A file put in the place of another, or of none, in one step: whole or not at all."""

import os
import stat
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


@contextmanager
def naming(place: str) -> Iterator[None]:
    """Give an OSError that names no file (a full disk does not) the name of the place that is written to."""
    try:
        yield
    except OSError as fault:
        if fault.filename is not None:
            raise
        raise OSError(fault.errno, fault.strerror, place) from fault


def working_folder() -> str:
    """What messages call the folder for temporary files."""
    return f"the folder for temporary files ({tempfile.gettempdir()})"


_unfinished: set[Path] = set()


def temporary_beside(path: Path) -> tuple[int, Path]:
    """A new hidden file in the folder of `path`, open for writing; it is to be renamed or removed by `finish`."""
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    beside = Path(name)
    _unfinished.add(beside)
    return descriptor, beside


def finish(beside: Path) -> None:
    """Remove the temporary file, unless it has been renamed."""
    beside.unlink(missing_ok=True)
    _unfinished.discard(beside)


def remove_unfinished() -> None:
    """Remove every temporary file of this process: for one that is about to be ended by force."""
    for beside in list(_unfinished):
        with suppress(OSError):
            finish(beside)


def atomic_write(path: Path, content: Iterable[bytes]) -> None:
    """Write a file in blocks; a link stays a link, permissions stay. Raises OSError, and then nothing has changed."""
    path = Path(os.path.realpath(path))
    if path.exists() and not path.is_file():
        raise IsADirectoryError(0, "it is no file")
    if path.exists() and not os.access(path, os.W_OK):
        raise PermissionError(0, "permission denied")
    descriptor, beside = temporary_beside(path)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.writelines(content)
        beside.chmod(stat.S_IMODE(path.stat().st_mode) if path.exists() else new_file_mode())
        beside.replace(path)
    finally:
        finish(beside)


def new_file_mode() -> int:
    """The permissions of any new file; a temporary one is its owner's alone."""
    umask = os.umask(0)
    os.umask(umask)
    return 0o666 & ~umask
