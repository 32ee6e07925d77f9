"""Which way in time a length of time or a date points."""

import pytest

from tqcheck.language.numbers.directions import Direction, direction_of, exclude_each_other, may_be_turned
from tqcheck.language.numbers.reading import read_quantities


def directions(text: str, language: str) -> list[tuple[str, str]]:
    found = [direction_of(each, text, language) for each in read_quantities(text, language)]
    return [(each.direction.value, each.span.of(text)) for each in found if each is not None]


@pytest.mark.parametrize(
    ("text", "language", "direction", "phrase"),
    [
        ("It closed two weeks ago.", "en", "earlier", "two weeks ago"),
        ("It closes in two weeks.", "en", "later", "in two weeks"),
        ("It closed two weeks later.", "en", "later", "two weeks later"),
        ("It was postponed by three days.", "en", "later", "postponed by three days"),
        ("It was brought forward by three days.", "en", "earlier", "brought forward by three days"),
        ("It runs until 12 May.", "en", "until", "until 12 May"),
        ("It runs from 12 May.", "en", "from", "from 12 May"),
        ("Sie schloss vor drei Jahren.", "de", "earlier", "vor drei Jahren"),
        ("Elle ferme dans trois ans.", "fr", "later", "dans trois ans"),
        ("Cerró hace tres años.", "es", "earlier", "hace tres años"),
        ("Завод закроют через три года.", "ru", "later", "через три года"),
        ("三年前关闭。", "zh", "earlier", "三年前"),
        ("考试提前两天。", "zh", "earlier", "提前两天"),
        ("考试推迟两天。", "zh", "later", "推迟两天"),
    ],
)
def test_is_read(text: str, language: str, direction: str, phrase: str) -> None:
    assert (direction, phrase) in directions(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("It lasted two weeks.", "en"),
        ("Two tons of salt were sold in two towns.", "en"),
        ("It runs on 12 May.", "en"),
        ("Es dauerte drei Jahre.", "de"),
        ("两天半。", "zh"),
    ],
)
def test_points_nowhere(text: str, language: str) -> None:
    assert directions(text, language) == []


def test_only_the_two_of_a_pair_exclude_each_other() -> None:
    excluding = {(one, other) for one in Direction for other in Direction if exclude_each_other(one, other)}
    pairs = {(Direction.EARLIER, Direction.LATER), (Direction.UNTIL, Direction.FROM)}
    assert excluding == pairs | {(other, one) for one, other in pairs}


@pytest.mark.parametrize(
    ("text", "is_turned"), [("The park is closed.", True), ("It isn't open.", True), ("It opens.", False)]
)
def test_some_words_turn_until_into_from(text: str, *, is_turned: bool) -> None:
    assert may_be_turned(text) is is_turned
