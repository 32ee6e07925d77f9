"""From marks of raters to shares."""

import pytest

from tqcheck.core.finding import Family, Span
from tqcheck.core.passage import Passage
from tqcheck.evaluation.annotated import Annotated, MarkedError
from tqcheck.training.labels import awkwardness, differing, major_drift, shares

TEXT = "Rates rose fast."
WORDS = (Span(0, 5), Span(6, 10), Span(11, 15), Span(15, 16))


def annotated(*errors: tuple[Span | None, str, str, str], raters: str = "abc") -> Annotated:
    marked = tuple(MarkedError(category, severity, rater, span) for span, category, severity, rater in errors)
    return Annotated(Passage(TEXT), marked, tuple(raters))


@pytest.mark.parametrize(
    ("errors", "family", "expected"),
    [
        ((), Family.DRIFT, (0, 0, 0, 0)),
        (((Span(0, 5), "Accuracy/Addition", "Minor", "a"),), Family.DRIFT, (1 / 3, 0, 0, 0)),
        (((Span(0, 5), "Accuracy/Addition", "Minor", "a"),), Family.AWKWARD, (0, 0, 0, 0)),
        (((Span(3, 12), "Style/Awkward", "Major", "a"),), Family.AWKWARD, (1 / 3, 1 / 3, 1 / 3, 0)),
        (((Span(5, 6), "Accuracy/Addition", "Minor", "a"),), Family.DRIFT, (0, 0, 0, 0)),
        (((Span(6, 6), "Accuracy/Omission", "Major", "a"),), Family.DRIFT, (0, 0, 0, 0)),
        (((None, "Accuracy/Omission", "Major", "a"),), Family.DRIFT, (0, 0, 0, 0)),
        (((Span(0, 5), "Accuracy/Addition", "Neutral", "a"),), Family.DRIFT, (0, 0, 0, 0)),
        (
            (
                (Span(0, 5), "Terminology/Inconsistent", "Minor", "a"),
                (Span(0, 10), "Locale convention/Date", "Major", "a"),
                (Span(0, 16), "Accuracy/Mistranslation", "Minor", "b"),
            ),
            Family.DRIFT,
            (2 / 3, 2 / 3, 1 / 3, 1 / 3),
        ),
    ],
    ids=[
        "none",
        "one",
        "other family",
        "several words",
        "between",
        "empty",
        "no place",
        "neutral",
        "two raters",
    ],
)
def test_a_word_has_the_share_of_raters_who_marked_some_of_it(
    errors: tuple[tuple[Span | None, str, str, str], ...], family: Family, expected: tuple[float, ...]
) -> None:
    assert shares(annotated(*errors), family, WORDS) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("errors", "expected"),
    [
        ((), 0.0),
        (((Span(0, 5), "Accuracy/Addition", "Minor", "a"),), 0.0),
        (
            (
                (Span(0, 5), "Accuracy/Addition", "Major", "a"),
                (Span(6, 6), "Accuracy/Omission", "Major", "a"),
            ),
            0.5,
        ),
        (
            (
                (Span(0, 5), "Accuracy/Addition", "Major", "a"),
                (Span(6, 9), "Accuracy/Addition", "Critical", "b"),
            ),
            1.0,
        ),
        (((None, "Accuracy/Omission", "Major", "a"),), 0.0),
        (((Span(0, 5), "Fluency/Grammar", "Major", "a"),), 0.0),
    ],
)
def test_the_share_with_a_major_drift(
    errors: tuple[tuple[Span | None, str, str, str], ...], expected: float
) -> None:
    assert major_drift(annotated(*errors, raters="ab")) == expected


def test_the_share_with_anything_awkward() -> None:
    marked = annotated(
        (Span(0, 5), "Fluency/Grammar", "Minor", "a"), (Span(0, 5), "Accuracy/Addition", "Major", "b")
    )
    assert awkwardness(marked) == pytest.approx(1 / 3)


@pytest.mark.parametrize(
    ("sound", "damaged", "expected"),
    [
        ("abcd", "abcd", "0000"),
        ("abcd", "abxd", "0010"),
        ("abcd", "abd", "000"),
        ("abcd", "abxycd", "001100"),
        ("", "ab", "11"),
        ("ab", "", ""),
    ],
    ids=["same", "replaced", "taken away", "put in", "all new", "nothing left"],
)
def test_what_differs_is_marked_in_the_damaged_text(sound: str, damaged: str, expected: str) -> None:
    assert differing([*map(ord, sound)], [*map(ord, damaged)]) == tuple(map(float, expected))
