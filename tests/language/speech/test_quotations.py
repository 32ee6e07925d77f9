import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.language.speech.quotations import find_quotations, may_quote


def quoted(text: str) -> list[str]:
    return [quotation.inner.of(text) for quotation in find_quotations(text).found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"Yes," she said.', ["Yes,"]),
        ("“Yes,” she said.", ["Yes,"]),
        ("«Yes», she said.", ["Yes"]),
        ("„Yes“, she said.", ["Yes"]),
        ("「Yes」 she said.", ["Yes"]),
        ("'Yes we can,' she said.", ["Yes we can,"]),
        ("‘Yes, it’s ours now,’ she said.", ["Yes, it’s ours now,"]),
        ("‘The officers’ plan is dead,’ she said.", ["The officers’ plan is dead,"]),
        ("He said 'the plan is dead' and left.", ["the plan is dead"]),
        ("The officers' plan and the farmers' plan are dead.", []),
        ("It's the worst since the '90s, they're saying.", []),
        ("“He said ‘the plan is dead’ and left,” she said.", ["He said ‘the plan is dead’ and left,"]),
        ("“One,” he said. “Two,” he added.", ["One,", "Two,"]),
        ("""" "We" """, ["We"]),
        ('""We did it," she said.', ['"We did it,']),
        ('A 15" screen and a 17" screen.', []),
        ("the ‘old’ friend", []),
        ("'the plan is never closed", []),
    ],
)
def test_quotations_in_every_style(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize(
    ("text", "strays"),
    [
        ("“We lost it, he said.", 1),
        ("We lost it,” he said.", 1),
        ('"We lost it. "We won it," he said.', 1),
        ("“We lost it.\n\n“We won it,” he said.", 1),
        ("“We lost it,” he said.", 0),
    ],
)
def test_marks_without_a_partner(text: str, strays: int) -> None:
    assert len(find_quotations(text).strays) == strays


def test_text_without_marks() -> None:
    assert not may_quote("Nothing here.")
    assert may_quote("It's")


@given(st.text(alphabet="ab 7.,\n\"“”„«»「」'‘’", max_size=60))
def test_quotations_are_in_order_and_apart(text: str) -> None:
    end = 0
    for outer, inner in find_quotations(text).found:
        assert end <= outer.start < inner.start <= inner.end < outer.end <= len(text)
        end = outer.end
