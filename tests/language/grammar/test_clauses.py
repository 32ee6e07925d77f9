import pytest

from tqcheck.language.grammar.clauses import may_be_clause


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("the talks were long", True),
        ("the talks ended", True),
        ("the talks broke off", True),
        ("he plans more", True),
        ("whatever they choose", True),
        ("it doesn’t matter", True),
        ("the injured workers", False),
        ("an important tool", False),
        ("red", False),
        ("", False),
    ],
)
def test_a_clause_holds_a_possible_verb(phrase: str, expected: bool) -> None:
    assert may_be_clause(phrase.split()) is expected
