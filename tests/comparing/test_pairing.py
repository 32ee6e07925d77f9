"""Which passages of two runs are the same."""

import pytest

from tests.comparing.runs import columns, judged
from tqcheck.comparing.pairing import paired
from tqcheck.core.judgement import Judgement


def batch(*names: str) -> list[Judgement]:
    """Passages by `FILE:ID`, or by their id in a file that all share."""
    parts = [name.rpartition(":") for name in names]
    return [judged(name, file=file or "news.jsonl") for file, _, name in parts]


@pytest.mark.parametrize(
    ("first", "later", "pairs", "by_file"),
    [
        ("a b c", "a b c", [(0, 0), (1, 1), (2, 2)], False),
        ("a b c", "c a", [(0, 1), (2, 0)], False),
        ("a b", "b c d", [(1, 0)], False),
        ("a", "b", [], False),
        ("x:a y:b", "z:b z:a", [(0, 1), (1, 0)], False),  # systems write their files under other names
        ("x:a y:a", "y:a x:a", [(0, 1), (1, 0)], True),
        ("x:a y:b", "x:a y:a", [(0, 0)], True),
        ("x:a y:a", "z:a", [], True),
        ("x:a x:a x:b", "x:a x:a x:a", [(0, 0), (1, 1)], True),  # in order, as far as both have them
        ("x:a y:a y:a x:a", "y:a x:a y:a", [(0, 1), (1, 0), (2, 2)], True),
    ],
)
def test_pairs_by_id_and_by_file_only_where_ids_repeat(
    first: str, later: str, pairs: list[tuple[int, int]], by_file: bool
) -> None:
    runs = [columns(*batch(*names.split())) for names in (first, later)]
    pairing = paired(*runs)
    assert list(zip(pairing.first, pairing.later, strict=True)) == pairs
    assert pairing.by_file is by_file
    assert (pairing.only_in_first, pairing.only_in_later) == (
        len(first.split()) - len(pairs),
        len(later.split()) - len(pairs),
    )


@pytest.mark.parametrize(
    ("first", "later", "others"),
    [("甲", "甲", 0), ("甲", "乙", 1), ("甲", None, 0), (None, "甲", 0), (None, None, 0)],
)
def test_counts_pairs_whose_sources_are_known_and_not_the_same(
    first: str | None, later: str | None, others: int
) -> None:
    runs = [columns(judged("a", source=source)) for source in (first, later)]
    assert paired(*runs).other_source == others
