"""Findings that someone accepted in a file beside the passages, which have no room for it themselves."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from tqcheck.core.content_hash import text_hash
from tqcheck.core.judgement import Judgement
from tqcheck.core.passage import Passage, Suppression, SuppressionOrigin
from tqcheck.suppressions.relative_files import RelativeFiles

FILE_NAME = "tqcheck-accepted.jsonl"
"""Where it is looked for, beside the configuration."""


@dataclass(frozen=True, slots=True)
class AcceptedEntry:
    """A suppression for whatever passage has a text with this hash."""

    text: str
    excuse: Suppression
    file: str | None = None
    """Where that passage was, relative to the file of acceptances; and its id: both are for people."""
    id: str | None = None
    line: int = 0
    """In the file of acceptances."""


@dataclass(frozen=True, slots=True)
class AcceptedFile:
    """All acceptances of a file, in its order."""

    path: Path
    entries: tuple[AcceptedEntry, ...] = ()


class AcceptedMatcher:
    """Hands passages their suppressions and notes which are of use; memory is the file's."""

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
        """The passage with the suppressions that its text has, behind its own."""
        digest = text_hash(passage.text)
        if digest not in self._of:
            return passage
        self._seen.add(digest)
        more = tuple(each.excuse for each in self._of[digest])
        return replace(passage, suppressions=passage.suppressions + more)

    def noted(self, judgement: Judgement) -> Judgement:
        """The judgement without word of unused suppressions that are not the record's: they are told of once, here."""
        sidecar = [
            each.excuse for each in judgement.excused if each.excuse.origin is SuppressionOrigin.SIDECAR
        ]
        if sidecar:
            digest = text_hash(judgement.passage.text)
            self._used.update((digest, excuse) for excuse in sidecar)
        own = tuple(
            each for each in judgement.unused_suppressions if each.origin is not SuppressionOrigin.SIDECAR
        )
        return (
            replace(judgement, unused_suppressions=own) if own != judgement.unused_suppressions else judgement
        )

    def skip_unchanged(self, passage: Passage) -> None:
        """The passage is there and is not judged in this run: nothing is known of its suppressions."""
        digest = text_hash(passage.text)
        if digest in self._of:
            self._passed_over.add(digest)

    def unused(self, checked: Iterable[str]) -> list[AcceptedEntry]:
        """Those that suppressed nothing, though their passage was judged, or their file checked without it."""
        files = {self._files.name(file) for file in checked}
        return [
            each
            for text, entries in self._of.items()
            if text not in self._passed_over
            for each in entries
            if (text, each.excuse) not in self._used and (text in self._seen or each.file in files)
        ]
