"""Findings accepted in a separate file, for input formats that cannot hold suppressions themselves."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from tqcheck.core.content_hash import text_hash
from tqcheck.core.judgement import Judgement
from tqcheck.core.passage import Passage, Suppression, SuppressionOrigin
from tqcheck.suppressions.relative_files import RelativeFiles

FILE_NAME = "tqcheck-accepted.jsonl"
"""Its default name, in the folder of the configuration."""


@dataclass(frozen=True, slots=True)
class AcceptedEntry:
    """A suppression for whatever passage has a text with this hash."""

    text: str
    suppression: Suppression
    file: str | None = None
    """That passage's file, relative to the accepted-findings file, and its id: both for readers only."""
    id: str | None = None
    line: int = 0
    """Line in the accepted-findings file."""


@dataclass(frozen=True, slots=True)
class AcceptedFile:
    """All entries of a file, in order."""

    path: Path
    entries: tuple[AcceptedEntry, ...] = ()


class AcceptedMatcher:
    """Attaches suppressions to passages and notes which are used; memory grows with the file."""

    def __init__(self, file: AcceptedFile) -> None:
        self.path = file.path
        self._files = RelativeFiles(file.path.parent)
        self._of: dict[str, list[AcceptedEntry]] = {}
        for each in file.entries:
            self._of.setdefault(each.text, []).append(each)
        self._seen: set[str] = set()
        self._passed_over: set[str] = set()
        self._used: set[tuple[str, Suppression]] = set()

    def given(self, passage: Passage) -> Passage:
        """The passage with the suppressions that its text has, after its own."""
        digest = text_hash(passage.text)
        if digest not in self._of:
            return passage
        self._seen.add(digest)
        more = tuple(each.suppression for each in self._of[digest])
        return replace(passage, suppressions=passage.suppressions + more)

    def noted(self, judgement: Judgement) -> Judgement:
        """The judgement without unused suppressions of this file: they are reported once, here."""
        sidecar = [
            each.suppression
            for each in judgement.suppressed
            if each.suppression.origin is SuppressionOrigin.SIDECAR
        ]
        if sidecar:
            digest = text_hash(judgement.passage.text)
            self._used.update((digest, suppression) for suppression in sidecar)
        own = tuple(
            each for each in judgement.unused_suppressions if each.origin is not SuppressionOrigin.SIDECAR
        )
        return (
            replace(judgement, unused_suppressions=own) if own != judgement.unused_suppressions else judgement
        )

    def skip_unchanged(self, passage: Passage) -> None:
        """The passage exists and is not judged in this run: whether its suppressions are used is unknown."""
        digest = text_hash(passage.text)
        if digest in self._of:
            self._passed_over.add(digest)

    def unused(self, checked: Iterable[str]) -> list[AcceptedEntry]:
        """Entries that suppressed nothing although their passage was judged, or their file checked without it."""
        files = {self._files.name(file) for file in checked}
        return [
            each
            for text, entries in self._of.items()
            if text not in self._passed_over
            for each in entries
            if (text, each.suppression) not in self._used and (text in self._seen or each.file in files)
        ]
