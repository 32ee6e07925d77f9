"""Weekdays, months and seasons, by Babel's names for them and in sentences."""

from typing import Literal

import pytest
from babel.dates import get_day_names, get_month_names

from tqcheck.language.numbers import LANGUAGES, NumberKind, read_quantities


def found(text: str, language: str, kind: NumberKind) -> list[int]:
    return [int(each.value) for each in read_quantities(text, language) if each.kind is kind]


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_weekday_is_read(language: str) -> None:
    names = get_day_names("wide", locale=language)
    assert [found(names[day], language, NumberKind.WEEKDAY) for day in range(7)] == [
        [day] for day in range(1, 8)
    ]


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize("context", ["format", "stand-alone"])
def test_every_month_is_read(language: str, context: Literal["format", "stand-alone"]) -> None:
    names = get_month_names("wide", context=context, locale=language)
    read = [found(names[month], language, NumberKind.MONTH) for month in range(1, 13)]
    assert read == [[month] for month in range(1, 13)]


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "The strike begins this Thursday.", 4),
        ("en", "Sundays are quiet.", 7),
        ("zh", "本周四开始罢工。", 4),
        ("zh", "每周三开会。", 3),
        ("zh", "礼拜天休息。", 7),
        ("ja", "今週木曜に始まる。", 4),
        ("ja", "日曜日は休みだ。", 7),
        ("ko", "이번 주 목요일에 시작한다.", 4),
        ("ko", "일요일에 쉰다.", 7),
        ("de", "Der Streik beginnt am Donnerstagabend.", 4),
        ("fr", "La grève commence jeudi.", 4),
        ("es", "La huelga empieza el jueves.", 4),
        ("ru", "Забастовка начнётся в среду.", 3),
        ("ar", "يبدأ الإضراب يوم الاثنين.", 1),
    ],
)
def test_a_weekday_in_a_sentence(language: str, text: str, day: int) -> None:
    assert found(text, language, NumberKind.WEEKDAY) == [day]


@pytest.mark.parametrize(
    ("language", "text"), [("de", "in der Nacht zum Montag"), ("ru", "в ночь на понедельник")]
)
def test_the_night_before_a_day_is_that_of_the_day_before(language: str, text: str) -> None:
    (day,) = read_quantities(text, language)
    assert (day.value, day.also) == (1, (7,))


@pytest.mark.parametrize(
    ("language", "text", "season"),
    [
        ("en", "in the fall of 2019", 3),
        ("en", "The summer was dry.", 2),
        ("zh", "去年冬季很冷。", 4),
        ("zh", "今夏干旱。", 2),
        ("ja", "昨年の冬は寒かった。", None),
        ("ja", "冬に雪が降る。", 4),
        ("ko", "지난 여름에 가뭄이 들었다.", 2),
        ("de", "im Herbst", 3),
        ("fr", "pendant l'été", 2),
        ("es", "el otoño pasado", 3),
        ("ru", "прошлой зимой", 4),
        ("ar", "في الصيف", 2),
    ],
)
def test_a_season_in_a_sentence(language: str, text: str, season: int | None) -> None:
    assert found(text, language, NumberKind.SEASON) == ([] if season is None else [season])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Prices fall. Water from a spring."),
        ("en", "Spring Festival travel began."),
        ("zh", "每周三次，一周一次，四周三人，春节，夏先生，冬至，周五百货"),
        ("ja", "水を飲む。春日部市。"),
        ("ko", "해 봄직하다."),
        ("fr", "Il a été élu."),
        ("es", "Plácido Domingo cantó."),
        ("ru", "Охрана окружающей среды важна."),
    ],
)
def test_other_senses_name_nothing(language: str, text: str) -> None:
    assert not found(text, language, NumberKind.WEEKDAY) + found(text, language, NumberKind.SEASON)


@pytest.mark.parametrize("text", ["May said so.", "Theresa May", "the March of Dimes"])
def test_a_name_is_a_weak_month(text: str) -> None:
    (month,) = (each for each in read_quantities(text, "en") if each.kind is NumberKind.MONTH)
    assert month.weak


@pytest.mark.parametrize("text", ["in May", "last March", "since early March", "on 5 May", "May 2020"])
def test_a_month_is_none(text: str) -> None:
    (month,) = (each for each in read_quantities(text, "en") if each.kind is NumberKind.MONTH)
    assert not month.weak
