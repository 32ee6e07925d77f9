"""Pairs the passages of two runs."""

from dataclasses import dataclass

import numpy as np

from tqcheck.comparing.columns import Hashes, Indexes, RunColumns

_ODD = np.uint64(0x9E3779B97F4A7C15)
"""Spreads small numbers over 64 bits."""


@dataclass(frozen=True, slots=True)
class Pairing:
    """The rows in each run of the passages that both share, in the order of the first run."""

    first: Indexes
    later: Indexes
    by_file: bool
    """Whether passages were paired by file and id, because ids repeat in one of the runs."""
    only_in_first: int
    only_in_later: int
    other_source: int
    """The number of pairs with different sources, which are probably not the same passage."""

    def __len__(self) -> int:
        return len(self.first)


def paired(first: RunColumns, later: RunColumns) -> Pairing:
    """Pair passages by id or, if ids repeat in one of the runs, by file and id, repeated ones in order."""
    by_file = any(len(np.unique(run.ids)) < len(run.ids) for run in (first, later))
    keys, other_keys = (_numbered(run.files) if by_file else run.ids for run in (first, later))
    _, in_first, in_later = np.intersect1d(keys, other_keys, assume_unique=True, return_indices=True)
    order = np.argsort(in_first)
    in_first, in_later = in_first[order], in_later[order]
    sources = first.sources[in_first], later.sources[in_later]
    known = (sources[0] != 0) & (sources[1] != 0)
    return Pairing(
        first=in_first,
        later=in_later,
        by_file=by_file,
        only_in_first=len(first.ids) - len(in_first),
        only_in_later=len(later.ids) - len(in_later),
        other_source=int(np.count_nonzero(known & (sources[0] != sources[1]))),
    )


def _numbered(keys: Hashes) -> Hashes:
    """The keys, each combined with the number of equal keys before it, so that all are unique."""
    order = np.argsort(keys, kind="stable")
    in_order = keys[order]
    is_new = np.ones(len(keys), dtype=np.bool_)
    is_new[1:] = in_order[1:] != in_order[:-1]
    places = np.arange(len(keys))
    number = places - np.maximum.accumulate(np.where(is_new, places, 0))
    unique = np.empty_like(keys)
    unique[order] = in_order + number.astype(np.uint64) * _ODD
    return unique
