"""A file put in the place of another, or of none, in one step: whole or not at all."""

import os
import stat
import tempfile
from collections.abc import Iterable
from pathlib import Path


def replace_file(path: Path, content: Iterable[bytes]) -> None:
    """Write a file in blocks; a link stays a link, permissions stay. Raises OSError, and then nothing has changed."""
    path = Path(os.path.realpath(path))
    if path.exists() and not path.is_file():
        raise IsADirectoryError(0, "it is no file")
    if path.exists() and not os.access(path, os.W_OK):
        raise PermissionError(0, "permission denied")
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    beside = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.writelines(content)
        beside.chmod(stat.S_IMODE(path.stat().st_mode) if path.exists() else new_file_mode())
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)  # gone already, unless something went wrong


def new_file_mode() -> int:
    """The permissions of any new file; a temporary one is its owner's alone."""
    umask = os.umask(0)
    os.umask(umask)
    return 0o666 & ~umask
