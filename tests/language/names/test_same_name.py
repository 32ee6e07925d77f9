"""What several counterparts put in a name's place."""

import pytest

from tqcheck.language.names.same_name import may_be_same


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Wu Jing", "Wu Jing", True),
        ("Zelensky", "President Zelenskyy", True),
        ("Britain", "UK", True),
        ("British", "U.K.", True),
        ("United States", "US", True),
        ("IMF", "Balance Treasure", False),
        ("Denmark", "Norway", False),
        ("Odds", "Winning", False),
        ("", "Norway", False),
    ],
)
def test_claims(one: str, other: str, expected: bool) -> None:
    assert may_be_same(one, other) is expected
    assert may_be_same(other, one) is expected
