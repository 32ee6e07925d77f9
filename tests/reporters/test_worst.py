"""The worst few of many."""

from hypothesis import given
from hypothesis import strategies as st

from tqcheck.reporters.worst import Worst


@given(st.lists(st.tuples(st.integers(0, 3), st.sampled_from([0.0, 0.5, 1.0]))), st.integers(0, 5))
def test_keeps_what_sorting_all_would_put_first(ranks: list[tuple[int, float]], limit: int) -> None:
    worst: Worst[int] = Worst(limit)
    for number, (sort_rank, quality) in enumerate(ranks):
        worst.add(sort_rank, quality, number)
    by_rank = sorted(range(len(ranks)), key=lambda number: (-ranks[number][0], ranks[number][1]))
    assert worst.ranked() == by_rank[:limit]
    assert worst.added == len(ranks)
