"""The evaluation sets in `fixtures/` that an editor wrote; `fixtures/README.md` says what each holds.

Odd pairs are the development half: whoever works on tqcheck may look at what it misses there. Even pairs are held out:
they are counted and never looked at one by one, and nothing is tuned on them.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from tqcheck.core.finding import Span
from tqcheck.core.passage import Location, Passage
from tqcheck.readers import Defaults
from tqcheck.readers.record import passage_from

FIXTURES = Path(__file__).parents[1] / "fixtures"


class EvaluationSet(StrEnum):
    """A folder of `fixtures/`."""

    PLAIN_ERRORS = "plain-errors"
    """Chinese news in English, each passage sound and with one planted error, by kind of error."""
    STUDIED_ERRORS = "studied-errors"
    """More of the same, all read: what was missed there was learned from."""
    INDEPENDENT_ERRORS = "independent-errors"
    """The same kinds, written by somebody who had seen neither the rules nor the other sets."""
    SIX_SOURCES = "six-sources"
    """The same kinds in news from six languages, written by another who had seen neither rules nor sets."""
    FREE_WORDING = "free-wording"
    """Sound passages worded far from the retranslation, by what a free translator does."""
    STUDIED_FREE_WORDING = "studied-free-wording"
    """More of the same, all read: the false alarms were learned from."""
    AWKWARD = "awkward"
    """Machine-like English with its awkward phrases, and native English without any."""
    OTHER_TARGETS = "other-targets"
    """English news in other languages, each passage sound and with one planted error, by target language."""
    FIVE_TARGETS = "five-targets"
    """More of the same, written by somebody who had seen neither the rules nor the other sets."""
    BACK_TRANSLATIONS = "back-translations"
    """The same beside a back-translation of the passage, by target language."""
    FREE_BACK_TRANSLATIONS = "free-back-translations"
    """Sound passages whose back-translations are worded far from the source, by target language."""


class Half(StrEnum):
    """Which pairs of a set."""

    DEV = "dev"
    HELD_OUT = "held-out"


@dataclass(frozen=True, slots=True)
class Entry:
    """A passage of an evaluation set and what is known of it."""

    passage: Passage
    kind: str
    pair: int
    planted: Span | None
    """Where the error was planted; empty where something was left out; None for a sound passage."""
    awkward: tuple[Span, ...]
    """The awkward phrases."""
    is_studied: bool = False
    """Whether it is of a set that was read as a whole."""

    @property
    def half(self) -> Half:
        """Odd pairs are for development, and all of what was studied."""
        return Half.DEV if self.pair % 2 or self.is_studied else Half.HELD_OUT

    @property
    def name_of_pair(self) -> str:
        """The same for the sound passage and the wrong one."""
        return f"{self.kind}-{self.pair:02}"

    def without_counterparts(self) -> "Entry":
        """The same passage beside its source alone."""
        return replace(self, passage=replace(self.passage, counterparts=()))


def files_of(evaluation_set: EvaluationSet) -> list[Path]:
    """The files of a set, in the order of their names."""
    return sorted((FIXTURES / evaluation_set).glob("*.jsonl"))


def entries(evaluation_set: EvaluationSet, half: Half | None = None) -> list[Entry]:
    """A set, or one half of it, in the order of its files."""
    found = [entry for path in files_of(evaluation_set) for entry in _entries_of(path)]
    return [entry for entry in found if half is None or entry.half is half]


def _entries_of(path: Path) -> Iterator[Entry]:
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        record: dict[str, Any] = json.loads(line)
        yield Entry(
            passage_from(record, Location(path.name, number), Defaults()),
            record["kind"],
            record["pair"],
            Span(*record["error"]) if "error" in record else None,
            tuple(Span(*span) for span in record.get("spans", ())),
            path.parent.name in (EvaluationSet.STUDIED_ERRORS, EvaluationSet.STUDIED_FREE_WORDING),
        )
