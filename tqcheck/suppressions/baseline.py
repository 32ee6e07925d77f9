"""Baseline: the findings that existed when the gate was set up, by their keys, with counts."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from tqcheck.core.content_hash import text_hash
from tqcheck.core.finding import Finding
from tqcheck.core.passage import Passage
from tqcheck.suppressions.relative_files import RelativeFiles

_MADE_ID = re.compile(r"line-[0-9]+")


class PassageKey(NamedTuple):
    """A passage as a baseline knows it."""

    file: str
    """Relative to the baseline's own folder."""
    id: str | None
    """None for an id that tqcheck makes from the line: the hash alone finds a passage that has moved."""
    text: str
    """The hash of its text."""


class Key(NamedTuple):
    """What identifies a finding from run to run: not its score, severity, message or line."""

    place: PassageKey
    rule: str


def own_id(passage_id: str) -> str | None:
    """The id, unless it is one that tqcheck makes for passages without their own (`line-7`)."""
    return None if _MADE_ID.fullmatch(passage_id) else passage_id


@dataclass(frozen=True, slots=True)
class Baseline:
    """How many findings of each key the baseline has."""

    path: Path
    counts: Mapping[Key, int]

    @property
    def findings(self) -> int:
        """All of them."""
        return sum(self.counts.values())

    @property
    def sorted(self) -> list[tuple[Key, int]]:
        """Every key with its count, by file, id, rule and text."""
        return sorted(self.counts.items(), key=lambda each: _order(each[0]))


class BaselineMatcher:
    """Removes findings from a copy of the baseline as they appear, in input order; memory grows with the baseline."""

    def __init__(self, baseline: Baseline) -> None:
        self._files = RelativeFiles(baseline.path.parent)
        self._left = Counter(baseline.counts)
        self._places = {key.place for key in baseline.counts}
        self._passed_over: set[PassageKey] = set()

    def known(self, passage: Passage, findings: Iterable[Finding]) -> frozenset[int]:
        """Which of a passage's findings, by number, the baseline has.

        If a rule finds more than the baseline has, the most severe are the new ones: a count must not hide them.
        """
        numbered = sorted(enumerate(findings), key=lambda each: (each[1].severity, each[0]))
        place = self._place(passage) if numbered else None
        known = set()
        for number, finding in numbered:
            key = Key(place, finding.rule) if place in self._places else None
            if key is not None and self._left[key] > 0:
                self._left[key] -= 1
                known.add(number)
        return frozenset(known)

    def skip_unchanged(self, passage: Passage) -> None:
        """The passage is there and is not judged in this run: its findings are not gone."""
        place = self._place(passage)
        if place in self._places:
            self._passed_over.add(place)

    def stale(self, checked: Iterable[str], rules: Iterable[str]) -> int:
        """How many known findings did not come, of the files that were checked; a rule in `rules` was off."""
        files, off = {self._files.name(file) for file in checked}, frozenset(rules)
        return sum(
            count
            for key, count in self._left.items()
            if key.place.file in files and key.rule not in off and key.place not in self._passed_over
        )

    def _place(self, passage: Passage) -> PassageKey:
        return PassageKey(
            self._files.name(passage.location.file), own_id(passage.id), text_hash(passage.text)
        )


def _order(key: Key) -> tuple[str, str, str, str]:
    return key.place.file, key.place.id or "", key.rule, key.place.text
