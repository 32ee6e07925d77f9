"""A saved run as columns of numbers, one row a passage, so that memory does not depend on the length of texts."""

import hashlib
from array import array
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from tqcheck.core.finding import Verdict
from tqcheck.core.judgement import Judgement
from tqcheck.core.summary import Summary
from tqcheck.readers.base import InputFile
from tqcheck.rules import ALL_RULES
from tqcheck.run_file.saved_run import SavedRun

Floats: TypeAlias = npt.NDArray[np.float64]
Indexes: TypeAlias = npt.NDArray[np.int64]
Hashes: TypeAlias = npt.NDArray[np.uint64]

FIGURES = ("quality", "drift", "awkward", "chrf")
"""The compared figures of a passage, in the order of their columns."""
VERDICTS = tuple(Verdict)
CODES = tuple(ALL_RULES)
_NUMBER_OF_CODE: Mapping[str, int] = {code: number for number, code in enumerate(CODES)}
_NUMBER_OF_VERDICT = {verdict: number for number, verdict in enumerate(VERDICTS)}
_DIGITS_OF_CODE = np.array([int(code.removeprefix("TQ")) for code in CODES])
_NO_SOURCE = 0


@dataclass(frozen=True, slots=True)
class RunColumns:
    """The columns of a run, one entry for each passage or finding in the run's order; texts are 64-bit hashes."""

    name: str
    summary: Summary
    summary_line: int
    """The line of the summary in the file."""
    ids: Hashes
    files: Hashes
    """Hashes of the passage's file and id together."""
    sources: Hashes
    """0 for a passage without a source."""
    verdicts: Indexes
    """Indices into `VERDICTS`."""
    figures: Floats
    """[passages, figures], NaN where a figure was not measured."""
    passage_of: Indexes
    """For each finding the row of its passage."""
    rule_of: Indexes
    """For each finding the index of its rule in `CODES`."""
    phrase_of: Hashes
    """For each finding the hash of the phrase that it flags."""

    @property
    def digest(self) -> str:
        """Eight hex digits that are equal for two runs with equal columns; independent of the number of rules."""
        hasher = hashlib.sha256()
        rules = _DIGITS_OF_CODE[self.rule_of]
        for column in (
            self.files, self.sources, self.verdicts, self.figures, self.passage_of, rules, self.phrase_of,
        ):  # fmt: skip
            hasher.update(column.tobytes())
        return hasher.hexdigest()[:8]


def read_columns(source: InputFile) -> RunColumns:
    """Read a saved run; raises InputError if it is not a complete one."""
    run, rows = SavedRun(source, ALL_RULES), _Rows()
    for judgement in run:
        rows.add(judgement)
    return RunColumns(
        name=source.name,
        summary=run.summary,
        summary_line=run.summary_line,
        ids=np.asarray(rows.ids, dtype=np.uint64),
        files=np.asarray(rows.files, dtype=np.uint64),
        sources=np.asarray(rows.sources, dtype=np.uint64),
        verdicts=np.asarray(rows.verdicts, dtype=np.int64),
        figures=np.asarray(rows.figures, dtype=np.float64).reshape(-1, len(FIGURES)),
        passage_of=np.asarray(rows.passage_of, dtype=np.int64),
        rule_of=np.asarray(rows.rule_of, dtype=np.int64),
        phrase_of=np.asarray(rows.phrase_of, dtype=np.uint64),
    )


@dataclass(frozen=True, slots=True)
class _Rows:
    ids: "array[int]" = field(default_factory=lambda: array("Q"))
    files: "array[int]" = field(default_factory=lambda: array("Q"))
    sources: "array[int]" = field(default_factory=lambda: array("Q"))
    verdicts: "array[int]" = field(default_factory=lambda: array("B"))
    figures: "array[float]" = field(default_factory=lambda: array("d"))
    passage_of: "array[int]" = field(default_factory=lambda: array("q"))
    rule_of: "array[int]" = field(default_factory=lambda: array("H"))
    phrase_of: "array[int]" = field(default_factory=lambda: array("Q"))

    def add(self, judgement: Judgement) -> None:
        passage, scores, row = judgement.passage, judgement.measured, len(self.ids)
        self.ids.append(_hash(passage.id))
        self.files.append(_hash(passage.location.file, passage.id))
        self.sources.append(_NO_SOURCE if passage.source is None else _hash(passage.source))
        self.verdicts.append(_NUMBER_OF_VERDICT[judgement.verdict])
        for value in (scores.quality, scores.drift, scores.awkward, scores.chrf):
            self.figures.append(float("nan") if value is None else value)
        for finding in judgement.findings:
            self.passage_of.append(row)
            self.rule_of.append(_NUMBER_OF_CODE[finding.rule])
            self.phrase_of.append(_hash(finding.text))


def _hash(*texts: str) -> int:
    hasher = hashlib.blake2b(digest_size=8)
    for text in texts:
        encoded = text.encode("utf-8", "surrogatepass")
        hasher.update(b"%d:" % len(encoded) + encoded)
    return int.from_bytes(hasher.digest(), "little")
