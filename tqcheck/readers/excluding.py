"""Patterns for excluded files, with the meaning that they have in .gitignore and most linters."""

import os
from collections.abc import Callable, Sequence
from fnmatch import fnmatchcase
from pathlib import PurePath

_ANY_FOLDERS = "**"


def excluding(patterns: Sequence[str]) -> Callable[[str], bool]:
    """A function that tells whether a path is excluded by one of the patterns.

    `drafts` and `*.old.jsonl` match files and folders of that name at any depth, `news/*.tsv` those in a folder of
    that name, `**` any number of folders. What is in an excluded folder is also excluded. Folders above the current
    one are not matched, unless the path that the user gave names them.
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
