"""Compares the findings of two runs: shared, lost and gained."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from tqcheck.comparing.columns import CODES, Hashes, Indexes, RunColumns
from tqcheck.comparing.pairing import Pairing
from tqcheck.core.finding import Finding

# Odd multipliers that spread rows and rules over 64 bits, so that one number identifies a finding.
_BY_ROW, _BY_RULE = np.uint64(0x9E3779B97F4A7C15), np.uint64(0xC2B2AE3D27D4EB4F)


class RuleChange(NamedTuple):
    """How many findings of a rule only the first run has (lost), only the later run (gained), and both (kept)."""

    code: str
    lost: int
    gained: int
    kept: int


@dataclass(frozen=True, slots=True)
class FindingChanges:
    """The changes in the findings of the passages that two runs share."""

    by_rule: Sequence[RuleChange]
    """The rules with any findings, in the order of codes."""
    by_passage: Indexes
    """For each pair of passages the number of findings lost or gained."""


def finding_changes(first: RunColumns, later: RunColumns, pairing: Pairing) -> FindingChanges:
    """Count the changes; findings are equal if passage, rule and flagged phrase are; repeated ones count each time."""
    sides = [_findings(run, rows) for run, rows in ((first, pairing.first), (later, pairing.later))]
    identities = np.concatenate([_identity(*side) for side in sides])
    distinct, examples, number_of = np.unique(identities, return_index=True, return_inverse=True)
    in_first, in_later = (
        np.bincount(numbers, minlength=len(distinct))
        for numbers in np.split(number_of.reshape(-1), [len(sides[0][0])])
    )
    kept = np.minimum(in_first, in_later)
    lost, gained = in_first - kept, in_later - kept
    pair_of, rule_of = (np.concatenate([side[column] for side in sides])[examples] for column in (0, 1))
    counts = [_summed(rule_of, each, len(CODES)) for each in (lost, gained, kept)]
    return FindingChanges(
        by_rule=tuple(
            RuleChange(code, *(int(each[number]) for each in counts))
            for number, code in sorted(enumerate(CODES), key=lambda each: each[1])
            if any(each[number] for each in counts)
        ),
        by_passage=_summed(pair_of, lost + gained, len(pairing)),
    )


class PassageChanges(NamedTuple):
    """The findings of one passage, in the order of the run that has them."""

    lost: tuple[Finding, ...]
    gained: tuple[Finding, ...]
    kept: tuple[Finding, ...]
    """The shared findings as in the later run."""


def passage_changes(first: Sequence[Finding], later: Sequence[Finding]) -> PassageChanges:
    """The changes in one passage's findings, by the same equality as in `finding_changes`."""
    lost, _ = _apart(first, later)
    gained, kept = _apart(later, first)
    return PassageChanges(lost, gained, kept)


def _apart(
    findings: Sequence[Finding], others: Sequence[Finding]
) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """The findings without and with an equal one among the others; each of those is used once."""
    left = Counter((each.rule, each.text) for each in others)
    alone: list[Finding] = []
    shared: list[Finding] = []
    for each in findings:
        identity = (each.rule, each.text)
        (shared if left[identity] > 0 else alone).append(each)
        left[identity] -= 1
    return tuple(alone), tuple(shared)


def _findings(run: RunColumns, rows: Indexes) -> tuple[Indexes, Indexes, Hashes]:
    """Three columns of the findings in the passages of `rows`: index of the pair, rule, phrase."""
    pair_of_row = np.full(len(run.ids), -1, dtype=np.int64)
    pair_of_row[rows] = np.arange(len(rows))
    pair_of = pair_of_row[run.passage_of]
    is_shared = pair_of >= 0
    return pair_of[is_shared], run.rule_of[is_shared], run.phrase_of[is_shared]


def _identity(pair_of: Indexes, rule_of: Indexes, phrase_of: Hashes) -> Hashes:
    mixed: Hashes = phrase_of + pair_of.astype(np.uint64) * _BY_ROW + rule_of.astype(np.uint64) * _BY_RULE
    return mixed


def _summed(groups: Indexes, counts: Indexes, size: int) -> Indexes:
    return np.bincount(groups, weights=counts, minlength=size).astype(np.int64)
