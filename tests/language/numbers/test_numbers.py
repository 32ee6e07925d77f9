"""What single number phrases say, by kind and language."""

from fractions import Fraction

import pytest

from tqcheck.language.numbers import LANGUAGES, NumberKind, Quantity, read_quantities


def values(text: str, language: str = "en") -> list[int | Fraction]:
    return [quantity.value for quantity in read_quantities(text, language)]


def only(text: str, language: str = "en") -> Quantity:
    (quantity,) = read_quantities(text, language)
    return quantity


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "1,000.5", Fraction(2001, 2)),
        ("en", "1.000,5", Fraction(2001, 2)),
        ("de", "1.000,5", Fraction(2001, 2)),
        ("de", "1.000", 1000),
        ("en", "1.000", 1),
        ("en", "1,000", 1000),
        ("fr", "1 000", 1000),
        ("ru", "1 000 000,25", Fraction(4000001, 4)),
        ("en", "12,34,567", 1234567),
        ("en", "0,125", Fraction(1, 8)),
        ("de", "1’000’000", 1000000),
        ("zh", "１，０００", 1000),
        ("ja", "５０００", 5000),
        ("ar", "١٬٠٠٠٫٥", Fraction(2001, 2)),
        ("ar", "٢٥٠٠", 2500),
        ("en", "2½", Fraction(5, 2)),
        ("en", "½", Fraction(1, 2)),
        ("en", "5k", 5000),
        ("en", "$5m", 5 * 10**6),
        ("en", "1.5bn", 15 * 10**8),
        ("en", "3tn", 3 * 10**12),
        ("en", "5 lakh", 500000),
        ("de", "12 Mio.", 12 * 10**6),
        ("ru", "7 млрд", 7 * 10**9),
        ("en", "two hundred and three thousand and twenty-one", 203021),
        ("en", "a hundred", 100),
        ("en", "a million and a half", 1500000),
        ("en", "two and a half million", 2500000),
        ("en", "half a million", 500000),
        ("en", "nineteen eighty-four", 1984),
        ("en", "two dozen", 24),
        ("en", "half a dozen", 6),
        ("en", "two hundred thousand million", 2 * 10**11),
        ("de", "anderthalb Millionen", 1500000),
        ("de", "zweieinhalb", Fraction(5, 2)),
        ("fr", "deux millions et demi", 2500000),
        ("es", "dos mil millones", 2 * 10**9),
        ("es", "un millón mil", 1001000),
        ("ru", "два с половиной миллиона", 2500000),
        ("ru", "полтора миллиона", 1500000),
        ("ar", "مليوني", 2000000),
        ("ar", "نصف مليون", 500000),
        ("zh", "3亿5000万", 350000000),
        ("zh", "20多万", 200000),
        ("zh", "1.5万亿", 15 * 10**11),
        ("zh", "二〇二二", 2022),
        ("zh", "三点五", Fraction(7, 2)),
        ("zh", "四点二亿元", 420_000_000),
        ("zh", "十二点五万", 125_000),
        ("zh", "三点五分钟", Fraction(7, 2)),
        ("zh", "240 千米", 240),
        ("zh", "10万千瓦", 100000),
        ("ja", "3兆5000億", 35 * 10**11),
        ("ko", "3억5000만", 350000000),
        ("ko", "10만 5천", 105000),
        ("ko", "1.5조원", 15 * 10**11),
    ],
)
def test_value(language: str, text: str, value: int | Fraction) -> None:
    assert values(text, language) == [value]


@pytest.mark.parametrize(
    ("language", "text", "value", "kind"),
    [
        ("en", "5 percentage points", 5, NumberKind.PERCENT),
        ("en", "10 per cent", 10, NumberKind.PERCENT),
        ("en", "25 basis points", Fraction(1, 4), NumberKind.PERCENT),
        ("en", "25-basis-point", Fraction(1, 4), NumberKind.PERCENT),
        ("en", "25bp", Fraction(1, 4), NumberKind.PERCENT),
        ("en", "50 bps", Fraction(1, 2), NumberKind.PERCENT),
        ("en", "a quarter of a percentage point", Fraction(1, 4), NumberKind.PERCENT),
        ("en", "half of one percent", Fraction(1, 2), NumberKind.PERCENT),
        ("en", "25 points", 25, NumberKind.NUMBER),
        ("de", "25 Basispunkten", Fraction(1, 4), NumberKind.PERCENT),
        ("fr", "25 points de base", Fraction(1, 4), NumberKind.PERCENT),
        ("es", "25 puntos básicos", Fraction(1, 4), NumberKind.PERCENT),
        ("ru", "25 базисных пунктов", Fraction(1, 4), NumberKind.PERCENT),
        ("ar", "25 نقطة أساس", Fraction(1, 4), NumberKind.PERCENT),
        ("zh", "25个基点", Fraction(1, 4), NumberKind.PERCENT),
        ("ja", "25ベーシスポイント", Fraction(1, 4), NumberKind.PERCENT),
        ("ko", "25베이시스포인트", Fraction(1, 4), NumberKind.PERCENT),
        ("en", "300m yuan", 300 * 10**6, NumberKind.MONEY),
        ("en", "$300 m", 300 * 10**6, NumberKind.MONEY),
        ("en", "€3 b", 3 * 10**9, NumberKind.MONEY),
        ("en", "5k dollars", 5000, NumberKind.MONEY),
        ("de", "20 Prozentpunkte", 20, NumberKind.PERCENT),
        ("fr", "20 pour cent", 20, NumberKind.PERCENT),
        ("es", "20 por ciento", 20, NumberKind.PERCENT),
        ("ru", "20 процентных пунктов", 20, NumberKind.PERCENT),
        ("ar", "20 بالمائة", 20, NumberKind.PERCENT),
        ("ar", "٢٠٪", 20, NumberKind.PERCENT),
        ("zh", "百分之二十", 20, NumberKind.PERCENT),
        ("zh", "5个百分点", 5, NumberKind.PERCENT),
        ("zh", "三成", 30, NumberKind.PERCENT),
        ("ja", "３割", 30, NumberKind.PERCENT),
        ("ko", "20퍼센트", 20, NumberKind.PERCENT),
        ("en", "two thirds", Fraction(2, 3), NumberKind.FRACTION),
        ("en", "1/3", Fraction(1, 3), NumberKind.FRACTION),
        ("de", "zwei Drittel", Fraction(2, 3), NumberKind.FRACTION),
        ("fr", "un tiers", Fraction(1, 3), NumberKind.FRACTION),
        ("es", "tres cuartos", Fraction(3, 4), NumberKind.FRACTION),
        ("ru", "две трети", Fraction(2, 3), NumberKind.FRACTION),
        ("zh", "三分之一", Fraction(1, 3), NumberKind.FRACTION),
        ("ja", "三分の一", Fraction(1, 3), NumberKind.FRACTION),
        ("ko", "3분의 1", Fraction(1, 3), NumberKind.FRACTION),
        ("en", "21st", 21, NumberKind.ORDINAL),
        ("en", "twenty-first", 21, NumberKind.ORDINAL),
        ("en", "XVI", 16, NumberKind.ORDINAL),
        ("de", "sechste", 6, NumberKind.ORDINAL),
        ("de", "einundzwanzigsten", 21, NumberKind.ORDINAL),
        ("de", "dritten", 3, NumberKind.ORDINAL),
        ("fr", "19e", 19, NumberKind.ORDINAL),
        ("fr", "XIXe", 19, NumberKind.ORDINAL),
        ("es", "tercer", 3, NumberKind.ORDINAL),
        ("ru", "пятнадцатый", 15, NumberKind.ORDINAL),
        ("ar", "الخامس عشر", 15, NumberKind.ORDINAL),
        ("zh", "第十二", 12, NumberKind.ORDINAL),
        ("ko", "제247조", 247, NumberKind.ORDINAL),
        ("en", "1990s", 1990, NumberKind.YEAR),
        ("en", "nineties", 90, NumberKind.YEAR),
        ("de", "1990er", 1990, NumberKind.YEAR),
        ("ru", "90-х", 90, NumberKind.YEAR),
        ("ar", "التسعينيات", 90, NumberKind.YEAR),
        ("zh", "90年代", 90, NumberKind.YEAR),
        ("ko", "1990년대", 1990, NumberKind.YEAR),
        ("en", "in 2022", 2022, NumberKind.YEAR),
        ("en", "H5N6", 56, NumberKind.CODE),
        ("en", "COVID-19", 19, NumberKind.CODE),
        ("zh", "G20", 20, NumberKind.CODE),
        ("en", "mid-1990", 1990, NumberKind.YEAR),
    ],
)
def test_kind(language: str, text: str, value: int | Fraction, kind: NumberKind) -> None:
    assert (only(text, language).value, only(text, language).kind) == (value, kind)


@pytest.mark.parametrize(
    ("language", "text", "value", "unit"),
    [
        ("en", "$1bn", 10**9, "USD"),
        ("en", "US$1,000 million", 10**9, "USD"),
        ("en", "1 billion dollars", 10**9, "USD"),
        ("en", "HK$50", 50, "HKD"),
        ("en", "CNY 5m", 5 * 10**6, "CNY"),
        ("en", "RMB500", 500, "CNY"),
        ("en", "3 million yuan", 3 * 10**6, "CNY"),
        ("en", "¥500", 500, "any"),
        ("de", "3,5 Mio. Euro", 3500000, "EUR"),
        ("de", "500 €", 500, "EUR"),
        ("fr", "3 milliards de dollars", 3 * 10**9, "USD"),
        ("es", "2.500 millones de dólares", 25 * 10**8, "USD"),
        ("ru", "3 млрд рублей", 3 * 10**9, "RUB"),
        ("ar", "مليوني دولار", 2 * 10**6, "USD"),
        ("zh", "人民币500", 500, "CNY"),
        ("zh", "5000万美元", 5 * 10**7, "USD"),
        ("ja", "3億円", 3 * 10**8, "JPY"),
        ("ko", "5만 원", 50000, "KRW"),
    ],
)
def test_money(language: str, text: str, value: int, unit: str) -> None:
    money = only(text, language)
    assert (money.value, money.kind, money.unit) == (value, NumberKind.MONEY, unit)
    assert money.span.of(text) == text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "15 September 2022"),
        ("en", "September 15, 2022"),
        ("en", "Sept. 15, 2022"),
        ("en", "the 15th of September 2022"),
        ("en", "9/15/2022"),
        ("en", "2022-09-15"),
        ("de", "15. September 2022"),
        ("de", "15.09.2022"),
        ("fr", "15 septembre 2022"),
        ("fr", "15/09/2022"),
        ("es", "15 de septiembre de 2022"),
        ("ru", "15 сентября 2022 года"),
        ("ar", "15 سبتمبر 2022"),
        ("ar", "15 أيلول 2022"),
        ("zh", "2022年9月15日"),
        ("zh", "二〇二二年九月十五日"),
        ("ja", "2022年9月15日"),
        ("ko", "2022년 9월 15일"),
    ],
)
def test_date(language: str, text: str) -> None:
    found = {quantity.kind: quantity.value for quantity in read_quantities(text, language)}
    assert found == {NumberKind.YEAR: 2022, NumberKind.MONTH: 9, NumberKind.DAY: 15}


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "3 p.m.", 15),
        ("en", "12 a.m.", 0),
        ("en", "3:30pm", Fraction(31, 2)),
        ("en", "15:00", 15),
        ("en", "22: 05", Fraction(265, 12)),
        ("en", "3 o'clock", 3),
        ("de", "15.30 Uhr", Fraction(31, 2)),
        ("fr", "15h30", Fraction(31, 2)),
        ("fr", "15 h", 15),
        ("ar", "3 مساء", 15),
        ("zh", "下午3点半", Fraction(31, 2)),
        ("zh", "8时15分", Fraction(33, 4)),
        ("ja", "午後3時30分", Fraction(31, 2)),
        ("ko", "오후 3시 30분", Fraction(31, 2)),
        ("zh", "15：30", Fraction(31, 2)),
    ],
)
def test_time(language: str, text: str, value: int | Fraction) -> None:
    assert (only(text, language).value, only(text, language).kind) == (value, NumberKind.TIME)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "a 3-2 win", [3, 2]),
        ("en", "the numbers 1,2,3", [1, 2, 3]),
        ("en", "99/99/2022", [99, 99, 2022]),
        ("en", "13.13.2022", [13, 13, 2022]),
        ("en", "24/7", [24, 7]),
        ("en", "9/15", [9, 15]),
        ("en", "one two three", [1, 2, 3]),
        ("en", "six or 7", [6, 7]),
        ("en", "several hundred", []),
        ("en", "a few thousand", []),
        ("en", "hundreds of thousands", []),
        ("en", "some 300 people", [300]),
        ("en", "we may march on", []),
        ("de", "mehrere tausend", []),
        ("zh", "十分满意，数百人", []),
        ("zh", "二三十分钟", []),
        ("ko", "두 명과 스물다섯 개", [2, 25]),
        ("ko", "수십만 명", []),
        ("zh", "2019/20", [2019, 20]),
        ("zh", "9/15，2022-09-15", [9, 15, 2022]),
        ("zh", "3点" + "1" * 60 + "分", [3]),
        ("zh", "零分之三", []),
        ("zh", "1,2,3万", [1, 2, 3]),
        ("ar", "الثالث مليون", [3, 10**6]),
        ("en", "the 150s", [150]),
        ("ja", "1,2,3", [1, 2, 3]),
        ("ar", "340 مليون و500 مليون", [340000000, 500000000]),
        ("en", "7" * 60, [int("7" * 40)]),
        ("zh", "九" * 60, []),
        ("en", "million " * 9, []),
        (
            "en",
            "5 million million million million million",
            [
                5 * 10**18,
            ],
        ),
    ],
)
def test_values_of_a_text(language: str, text: str, expected: list[int]) -> None:
    assert values(text, language)[: len(expected)] == expected
    assert expected or not values(text, language)


@pytest.mark.parametrize("text", ["one", "the first", "a second", "half the town", "zero", "May said"])
def test_common_words_are_weak(text: str) -> None:
    assert only(text).weak


@pytest.mark.parametrize(
    ("text", "also"),
    [
        ("a third", Fraction(1, 3)),
        ("1.234", 1234),
        ("100m", 10**8),
        ("two decades", 20),
        ("two centuries", 200),
        ("four dozen", 40),
        ("1800s", 19),
        ("the 90s", 1990),
        ("the 1990s", 90),
        ("7 o'clock", 19),
    ],
)
def test_second_readings(text: str, also: int | Fraction) -> None:
    assert also in only(text).also


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("en", "4K Ultra HD", [4000]),
        ("en", "10 third prizes", [10, 3]),
        ("en", "a third of them", [Fraction(1, 3)]),
        ("en", "It ended 25-19.", [25, 19]),
        ("zh", "以25:19取胜", [25, 19]),
        ("zh", "600至850亿千瓦时", [600, 850 * 10**8]),
        ("zh", "一个半小时", [Fraction(3, 2)]),
        ("zh", "两年半", [Fraction(5, 2)]),
        ("zh", "上百亿颗、数十亿颗、张千千在六本木", []),
        ("zh", "半数、一半、过半", [Fraction(1, 2)] * 3),
        ("ja", "車で1時間半", [Fraction(3, 2)]),
        ("ja", "200～300万年前", [200, 3 * 10**6]),
        ("ja", "参加者の半分", [Fraction(1, 2)]),
        ("ko", "2시간 반 걸린다", [Fraction(5, 2)]),
        ("ko", "절반과 과반", [Fraction(1, 2)] * 2),
        ("de", "am 28.09. in Kiel", [9, 28]),
        ("de", "in den Neunzigern", [90]),
        ("fr", "les dix premières places", [10, 1]),
        ("fr", "104\u202f500 barils et 27\u00a0millions", [104500, 27 * 10**6]),
        ("es", "una quinta parte", [1, Fraction(1, 5)]),
        ("es", "una película de 35 mm", [1, 35]),
        ("es", "cuatro docenas", [48]),
        ("ru", "пятая часть жителей", [Fraction(1, 5)]),
        ("ru", "в девяностых", [90]),
        ("ru", "на 4 дюжинах баз", [48]),
        ("ar", "ثمانية آلافٍ نسمة وألفا كتاب", [8000, 1000]),
    ],
)
def test_wordings_that_mislead(language: str, text: str, values: list[int | Fraction]) -> None:
    assert [quantity.value for quantity in read_quantities(text, language)] == values


def test_the_first_of_a_range_may_count_what_the_second_does() -> None:
    first, second = read_quantities("600至850亿千瓦时", "zh")
    assert (first.also, second.scale) == ((600 * 10**8,), 10**8)


def test_a_screen_of_4k_is_none_of_4000() -> None:
    (quantity,) = read_quantities("4K", "en")
    assert quantity.also == (4,)


def test_a_range_shares_its_scale_and_unit() -> None:
    first, second = read_quantities("between 10 and 12 million dollars", "en")
    assert first.unit == second.unit == "USD"
    assert 10_000_000 in first.also


def test_the_parts_of_a_date_share_their_phrase() -> None:
    text = "It opened on Sept. 15, 2022 there."
    assert {quantity.span.of(text) for quantity in read_quantities(text, "en")} == {"Sept. 15, 2022"}


def test_two_days_of_one_month() -> None:
    assert [q.kind for q in read_quantities("On July 17 and 22, 2020", "en")][:2] == [
        NumberKind.MONTH,
        NumberKind.DAY,
    ]


@pytest.mark.parametrize(("text", "month"), [("3 تشرين الثاني", 11), ("3 كانون الأول", 12)])
def test_arabic_months_of_two_words(text: str, month: int) -> None:
    assert month in [
        quantity.value for quantity in read_quantities(text, "ar") if quantity.kind is NumberKind.MONTH
    ]


def test_languages() -> None:
    assert {"en", "zh", "ja", "de", "fr", "es", "ru", "ar", "ko"} == LANGUAGES
