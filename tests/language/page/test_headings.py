"""Headlines and labels are no running text."""

import pytest

from tqcheck.language.page.headings import is_heading


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cancel", True),
        ("Step 2 of 5", True),
        ("Minister Quits After Tunnel Fire in Northern Province", True),
        ("Council Says Bridge “Unsafe” After Storm", True),
        ("Minister quits after tunnel fire in northern province", True),
        ("Minister quits after tunnel fire in northern province.", False),
        ("The Ministry of Transport of the Republic closed the road.", False),
        ("Minister Quits After Tunnel Fire in Northern Province.", False),
        ("The council met on Monday to vote on the new bridge", True),
        (
            "The council met on Monday to vote on the new bridge, which will be twice as wide as the old",
            False,
        ),
        (
            "The Council Met on Monday to Vote on the New Bridge, Which Will Be Twice as Wide as the Old One",
            True,
        ),
    ],
)
def test_lines(text: str, expected: bool) -> None:
    assert is_heading(text, 0) is expected


def test_only_the_line_around_the_place_counts() -> None:
    text = "Minister Quits After Tunnel Fire\nThe minister resigned on Monday after the fire."
    assert is_heading(text, 3)
    assert not is_heading(text, text.index("resigned"))


def test_a_wrapped_line_is_no_heading() -> None:
    text = "The council met on Monday to vote on\nthe new bridge."
    assert not is_heading(text, 3)
