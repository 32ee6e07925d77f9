"""Which cards may go over to the next page."""

import pytest

from tests.builders import passage
from tqcheck.reporters.html.paper import is_long

SENTENCE = "The minister said on Monday that exports rose in the first half of the year and imports fell. "


@pytest.mark.parametrize(
    ("text", "long"),
    [
        (SENTENCE * 2, False),
        (SENTENCE * 20, True),
        ("今年上半年出口增长。" * 20, False),
        ("出口增长。" * 200, True),
    ],
)
def test_what_is_taller_than_half_a_page(text: str, long: bool) -> None:
    assert is_long(passage(text, text), []) is long
