"""How files of entries are written, baselines and accepted findings: JSON lines that git can merge.

The first line says what the file is and its version; after it stands an entry a line, sorted, so that two
branches that each add one seldom meet in the same place.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

VERSION = 1

# JSON allows these inside a string, but many programs take them for the end of a line.
_LINE_ENDS = {code: f"\\u{code:04x}" for code in (0x85, 0x2028, 0x2029)}


@dataclass(frozen=True, slots=True)
class EntryFileKind:
    """What a file of entries holds."""

    name: str
    """As its first line says it."""
    cure: str
    """How to repair a damaged one."""

    @property
    def header(self) -> dict[str, object]:
        """The first line's object."""
        return {"tqcheck": self.name, "version": VERSION}


BASELINE = EntryFileKind(
    "baseline", "restore it from version control, or rewrite it with tqcheck baseline write"
)
ACCEPTED = EntryFileKind("accepted", "correct it, or restore it from version control")


def json_line(record: Mapping[str, object]) -> str:
    """A record as one line of JSON."""
    return json.dumps(record, ensure_ascii=False).translate(_LINE_ENDS)


def blocks(kind: EntryFileKind, records: Iterable[Mapping[str, object]]) -> Iterable[bytes]:
    """The file's bytes, a line at a time; the records come sorted."""
    for record in (kind.header, *records):
        yield (json_line(record) + "\n").encode("utf-8", "surrogatepass")
