"""Recognises files that tqcheck wrote or that configure it, which contain no passages."""

import json
import re
from pathlib import Path

_ENTRIES = {
    "baseline": ("a baseline", "pass it with --baseline"),
    "accepted": ("a file of accepted findings", "pass it with --accepted"),
}
_RUN = (
    "a run that tqcheck check saved",
    "name the files that were checked, or render it with tqcheck report",
)
_REPORT = ("a report of tqcheck", "name the files that were checked")
_LOCK = ("a lock file of models", "name the files of passages")
_CONFIG = ("a configuration of tqcheck", "pass it with --config")

# The first key of a saved run and of an entry file; passages may have such keys too, so the line is then parsed.
_WRITTEN_HERE = re.compile(r'\s*\{\s*"(?:schema_version|tqcheck)"')
_LOCKED = re.compile(r'\s*\{\s*"models": *\{(?s:.*)"model_type"')
_SPREAD_OUT = re.compile(r'\s*\{\s*\n\s*"schema_version": \d')
_CONFIG_NAME = "tqcheck.toml"
_CONFIG_TABLE = re.compile(r"^\s*\[tool\.tqcheck[\].]", re.MULTILINE)
_HEAD = 1 << 16
_LONGEST = 1 << 26


def own_file(path: str) -> tuple[str, str] | None:
    """What a file on disk is and what to do instead, if it is one of tqcheck's own; None for any other.

    Only regular files are examined: others, such as pipes, could be read only once.
    """
    file = Path(path)
    try:
        if not file.is_file():
            return None
        with file.open("rb") as stream:
            head = stream.read(_HEAD).decode("utf-8-sig", "replace")
            if file.suffix == ".toml":
                return _CONFIG if file.name == _CONFIG_NAME or _CONFIG_TABLE.search(head) else None
            if _LOCKED.match(head):
                return _LOCK
            if _SPREAD_OUT.match(head):
                return _REPORT
            if not _WRITTEN_HERE.match(head):
                return None
            stream.seek(0)
            return own_first_line(stream.readline(_LONGEST).decode("utf-8-sig", "replace"))
    except OSError:  # the reader says why
        return None


def own_first_line(line: str) -> tuple[str, str] | None:
    """The same for a file that begins with this line."""
    if not _WRITTEN_HERE.match(line):
        return None
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if "schema_version" in record and ("summary" in record or record.keys() >= {"verdict", "findings"}):
        return _RUN
    kind = record.get("tqcheck")
    return _ENTRIES.get(kind) if isinstance(kind, str) and "version" in record else None
