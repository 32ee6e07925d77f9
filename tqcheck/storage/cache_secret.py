"""The secret that a user's cache is keyed with: what another user or another machine has kept is not found.

A cache is restored from elsewhere in CI, and lies in folders that others may write to; a row that says "pass" must not
be taken from there. `TQCHECK_CACHE_KEY` shares one cache on purpose, among those who share the key.
"""

import os
import secrets
import stat
import tempfile
from collections.abc import Mapping
from pathlib import Path

from tqcheck.core.errors import UsageError

VARIABLE = "TQCHECK_CACHE_KEY"
FILE = "cache-key"

_SHORTEST = 16  # characters that are not found by trying
_BYTES = 32


def cache_secret(environment: Mapping[str, str], folder: Path) -> bytes:
    """The shared secret of the environment, else the user's own, which is made in `folder` when first needed.

    Raises UsageError for one in the environment that is too short, OSError where the user's own cannot be read or made.
    """
    shared = environment.get(VARIABLE, "")  # a secret that a CI host withholds is an empty variable
    if not shared:
        return _own_secret(folder / FILE)
    if len(shared) < _SHORTEST:
        raise UsageError(
            f"{VARIABLE} is too short", cure=f"give it {_SHORTEST} characters or more, by chance"
        )
    return os.fsencode(shared)


def _own_secret(path: Path) -> bytes:
    try:
        found = _read(path)
    except FileNotFoundError:
        found = None
    return _made(path) if found is None else found


def _read(path: Path) -> bytes | None:
    """The secret in a file, None where the file holds none or others may read it."""
    # Opened first and looked at then: what was looked at is what is read. A pipe would be waited for.
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    with os.fdopen(descriptor, "rb") as stream:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode) or (os.name == "posix" and status.st_mode & 0o077):
            return None
        written = stream.read(2 * _BYTES + 2)
    try:
        secret = bytes.fromhex(written.decode("ascii"))
    except ValueError:
        return None
    return secret if len(secret) == _BYTES else None


def _made(path: Path) -> bytes:
    """A new secret, in place of what is no secret; of several processes that make one at a time all take the first."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    secret = secrets.token_bytes(_BYTES)
    descriptor, name = tempfile.mkstemp(
        dir=path.parent, prefix=f".{FILE}."
    )  # its owner's alone from the beginning
    beside = Path(name)
    try:
        with os.fdopen(descriptor, "w", encoding="ascii") as stream:
            stream.write(secret.hex() + "\n")
        path.hardlink_to(beside)
    except FileExistsError:
        if (found := _read(path)) is not None:
            return found
        beside.replace(path)
    except OSError:  # a file system without links
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
    return secret
