"""What tells one version of a model's files from another."""

import hashlib
from collections.abc import Mapping
from pathlib import Path


def sha256_of(path: Path) -> str:
    """Of a file's content, in memory that does not grow with it."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def digest_of(files: Mapping[str, str]) -> str:
    """One hash for names and hashes of many files."""
    rows = (f"{name} {sha256}" for name, sha256 in sorted(files.items()))
    return hashlib.sha256("\n".join(rows).encode()).hexdigest()
