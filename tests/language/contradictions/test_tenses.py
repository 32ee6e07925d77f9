"""One verb in the future in one sentence and in the past in the other."""

import pytest

from tests.language.contradictions.test_opposing import stretch
from tqcheck.language.contradictions.tenses import leaves_time_open, other_times

PLANT = "a plant at Tarrow"


@pytest.mark.parametrize(
    ("here", "there", "found"),
    [
        ("The firm closed {}.", "The firm will close {}.", ("closed", "will close")),
        ("The firm has already closed {}.", "The firm is to close {}.", None),
        ("The firm has closed {}.", "The firm plans to close {}.", ("has closed", "plans to close")),
        ("The firm is due to close {}.", "The firm closed {}.", ("due to close", "closed")),
        ("By June {} was closed.", "By June {} will be closed.", ("was closed", "will be closed")),
        ("The firm would close {}.", "The firm will close {}.", None),
        ("The firm would close {}.", "The firm closed {}.", None),
        ("A fund led by a firm bought {}.", "A firm will lead a fund that buys {}.", None),
        ("The firm did not close {}.", "The firm will close {}.", None),
        ("The firm will have closed {}.", "The firm closed {}.", None),
        ("The firm closed {} and a shop closed.", "The firm will close {} and close a shop.", None),
        ("Rain fell on {}.", "The firm will close {}.", None),
        ("The closed {} was bought.", "The firm will close {}.", None),
    ],
)
def test_other_times(here: str, there: str, found: tuple[str, str] | None) -> None:
    ours, theirs = here.format(PLANT), there.format(PLANT)
    times = [
        (each.here.of(ours), each.there.of(theirs)) for each in other_times(stretch(ours), stretch(theirs))
    ]
    assert times == ([] if found is None else [found])


@pytest.mark.parametrize(
    ("source", "language", "passage", "is_open"),
    [
        ("法院周五开庭。", "zh", "opened", True),
        ("法院将于周五开庭。", "zh", "opened", False),
        ("法院周五开庭了。", "zh", "will open", False),
        ("法院周五开庭。", "zh", "will open", True),
        ("裁判は金曜日に開かれる予定。", "ja", "opened", False),
        ("Der Prozess beginnt am Freitag.", "de", "began", False),
    ],
)
def test_a_language_without_tenses_leaves_the_time_open(
    source: str, language: str, passage: str, *, is_open: bool
) -> None:
    assert leaves_time_open(source, language, passage) is is_open
