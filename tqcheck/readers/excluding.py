"""Patterns for files that are left out, as .gitignore and most linters understand them."""

import os
from collections.abc import Callable, Sequence
from fnmatch import fnmatchcase
from pathlib import PurePath

_ANY_FOLDERS = "**"


def excluding(patterns: Sequence[str]) -> Callable[[str], bool]:
    """Whether a path is left out.

    `drafts` and `*.old.jsonl` stand for files and folders of that name at any depth, `news/*.tsv` for those in a
    folder of that name, `**` for any folders in between. What is in a folder that is left out is left out too.
    Folders above the current one have no say, unless the path that the user gave names them.
    """
    wanted = [[part for part in pattern.split("/") if part not in ("", ".")] for pattern in patterns]

    def excluded(path: str) -> bool:
        parts = _parts(path)
        return any(
            _begins(parts[start:], pattern) for pattern in wanted if pattern for start in range(len(parts))
        )

    return excluded


def _parts(path: str) -> tuple[str, ...]:
    relative = os.path.relpath(path) if os.path.isabs(path) else os.path.normpath(path)  # noqa: PTH117
    parts = PurePath(path if relative.startswith("..") else relative).parts
    return tuple(part for part in parts if part not in ("..", "/"))


def _begins(parts: Sequence[str], pattern: Sequence[str]) -> bool:
    """Whether the first parts of a path match the whole pattern."""
    if not pattern:
        return True
    if pattern[0] == _ANY_FOLDERS:
        return any(_begins(parts[skipped:], pattern[1:]) for skipped in range(len(parts)))
    return bool(parts) and fnmatchcase(parts[0], pattern[0]) and _begins(parts[1:], pattern[1:])
