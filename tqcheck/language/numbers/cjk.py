"""Numbers in Chinese, Japanese and Korean."""

import re
from collections.abc import Iterator
from fractions import Fraction

from tqcheck.language.numbers.clock import clock_time
from tqcheck.language.numbers.dates import NUMERIC_DATE, read_numeric_date
from tqcheck.language.numbers.han import DIGITS, LARGE, SMALL, positional_value
from tqcheck.language.numbers.numerals import LONGEST, NUMERAL, read_digits, read_numeral
from tqcheck.language.numbers.quantity import Kind, Quantity, Value
from tqcheck.language.numbers.shapes import read_clock, read_code, read_ratio

_HAN_DIGITS = "〇零○一壹二贰貳两兩三叁參四肆五伍六陆陸七柒八捌九玖"
_HAN_UNITS = "十拾百佰千仟万萬亿億兆"
# The first character of a kilometre, a kilowatt or a hectopascal counts nothing.
_HAN_UNIT = r"(?:[十拾百佰仟万萬亿億]|千(?![米克瓦卡伏赫焦])|兆(?![瓦赫帕焦字]))"
_HAN_AMOUNT = (
    rf"(?:{NUMERAL}(?:[多余餘]?[ ]?{_HAN_UNIT}+)?|[{_HAN_DIGITS}]+(?:点[{_HAN_DIGITS}]+)?|{_HAN_UNIT}+"
    rf"(?:[多余餘][万萬亿億]+)?)++"
)
_HANGUL_UNIT = r"(?:[십백천]?(?:[ ]?만|[ ]?억|[ ]?조(?!각|건|사|항|직|치|선|합|금|차|약))|[십백천])"
_HANGUL_AMOUNT = (
    rf"(?:(?:{NUMERAL}{_HANGUL_UNIT}+여?[ ]?)++(?:\d+(?![\d.,])(?=[ ]?[명개달원위건]))?|{NUMERAL})"
    rf"|(?<![가-힣])[일이삼사오육칠팔구십백천만억조영]{{2,}}여?(?=[ ]?(?:명|개|건|년|월|일|원|달러|유로|엔|위안|퍼센트|%|세|층|회|번))"
    rf"|(?<![가-힣])[백천만](?=[ ](?:명|건|원|달러))"
)
_NATIVE_TENS = {
    "열": 10,
    "스물": 20,
    "스무": 20,
    "서른": 30,
    "마흔": 40,
    "쉰": 50,
    "예순": 60,
    "일흔": 70,
    "여든": 80,
    "아흔": 90,
}
_NATIVE_UNITS = {
    "하나": 1, "한": 1, "둘": 2, "두": 2, "셋": 3, "세": 3, "넷": 4, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7,
    "여덟": 8, "아홉": 9,
}  # fmt: skip
_COUNTERS = (
    "명|개|번|살|시|달|마리|대|권|가지|사람|배|척|차례|곳|시간|쌍|채|잔|병|장|그루|송이|건|해|차|편|팀|종류"
)
_NATIVE = (
    rf"(?<![가-힣])(?P<tens>{'|'.join(_NATIVE_TENS)})?(?P<units>{'|'.join(_NATIVE_UNITS)})?"
    rf"(?<=[가-힣])(?=[ ]?(?:{_COUNTERS}))"
)

_COMMON = (
    rf"(?P<date>{NUMERIC_DATE})|(?P<clock>\d{{1,2}}[:：]\d{{2}}(?:[:：]\d{{2}})?(?:[.,]\d+)?(?![\d:]))"
    r"|(?P<code>(?<![A-Za-z0-9])(?!(?:USD|US|EUR|RMB|CNY|JPY)\d)[A-Za-z]{1,8}+-?\d[A-Za-z0-9]*)"
    r"|(?P<slash>\d{1,3}/\d{1,4}(?![\d/]))"
)
# Words that contain a number and say none.
_IDIOMS = "十分(?![之钟鐘])|万一|萬一|千万别|千葉|五輪|三菱|三明治|四川|百科|百货|百貨|一一|八王子|千叶|二酸化|万人|千方百计|四面八方"
_HAN_TOKEN = re.compile(
    rf"(?P<idiom>{_IDIOMS})|{_COMMON}"
    rf"|(?P<vague>[数數几幾][{_HAN_UNITS}]+|[十][几幾数數]|[一二三四五六七八九]{{2}}[{_HAN_UNITS}]+)"
    rf"|(?P<below>{_HAN_AMOUNT})分[之の](?P<above>{_HAN_AMOUNT})"
    rf"|(?P<ordinal>第)(?P<nth>{_HAN_AMOUNT})|(?P<amount>{_HAN_AMOUNT})"
)
_HANGUL_TOKEN = re.compile(
    rf"{_COMMON}|(?P<vague>(?:수|몇)[ ]?[십백천만억조]+)"
    rf"|(?P<below>{_HANGUL_AMOUNT})[ ]?분의[ ]?(?P<above>{_HANGUL_AMOUNT})"
    rf"|(?P<ordinal>제[ ]?)(?P<nth>{NUMERAL})|(?P<amount>{_HANGUL_AMOUNT})|(?P<native>{_NATIVE})"
)
_PIECE = re.compile(rf"{NUMERAL}|[{_HAN_DIGITS}{_HAN_UNITS}点일이삼사오육칠팔구십백천만억조영]")
_AFTER = re.compile(
    r"[ ]?(?:(?P<decade>年代|년대)|(?P<year>[年년])|(?P<month>[月월])|(?P<day>[日号號일](?!本))"
    r"|(?P<hour>[点點時时시](?![间間候代期刻간])))"
)
_MINUTES = re.compile(rf"[ ]?(?P<minutes>{_HAN_AMOUNT})[ ]?[分분]|(?P<half>半|[ ]반)")
_TENTHS = re.compile(r"成(?![为為功立员員果长長年本都绩績分熟了就人])|割(?![りれ])")
_COUNTER = re.compile(
    r"[个個名人年月日天次件位家只隻场場架辆台歳岁歲周週時时分秒点點元円番部冠倍万亿項项起層层条種种度級级つ回校本枚頭]"
)


def read_cjk(text: str, language: str) -> Iterator[Quantity]:
    """The numbers of a text in order, without units."""
    for match in (_HANGUL_TOKEN if language == "ko" else _HAN_TOKEN).finditer(text):
        if match["date"]:
            yield from read_numeric_date(text, *match.span(), language)
        elif match["clock"]:
            yield read_clock(text, *match.span())
        elif match["code"]:
            yield read_code(text, *match.span())
        elif match["slash"]:
            yield from read_ratio(text, *match.span(), language)
        elif match["below"]:
            yield from _fraction(match, language)
        elif match["ordinal"]:
            readings = _readings(match["nth"], language) or (0,)
            yield Quantity(readings[0], Kind.ORDINAL, *match.span(), weak=readings[0] == 1)
        elif match["amount"]:
            yield from _amount(match, text, language)
        elif language == "ko" and match["native"]:
            value = _NATIVE_TENS.get(match["tens"], 0) + _NATIVE_UNITS.get(match["units"], 0)
            yield from _named(value, (), *match.span(), text, weak=value == 1)


def _fraction(match: re.Match[str], language: str) -> Iterator[Quantity]:
    below, above = _readings(match["below"], language), _readings(match["above"], language)
    if below and above and below[0]:
        percent = below[0] == 100
        value = above[0] if percent else _exact(Fraction(above[0]) / below[0])
        yield Quantity(
            value, Kind.PERCENT if percent else Kind.FRACTION, *match.span(), unit="%" if percent else ""
        )


def _amount(match: re.Match[str], text: str, language: str) -> Iterator[Quantity]:
    phrase = match["amount"].rstrip()
    start, end = match.start("amount"), match.start("amount") + len(phrase)
    readings = _readings(phrase, language)
    if not readings:
        for part in re.finditer(r"\d+", phrase):
            yield Quantity(read_digits(part.group()), Kind.NUMBER, start + part.start(), start + part.end())
        return
    value = readings[0]
    if (tenths := _TENTHS.match(text, end)) and value <= 10 and language != "ko":
        weak = not phrase[0].isdigit() and value <= 1
        yield Quantity(value * 10, Kind.PERCENT, start, tenths.end(), unit="%", weak=weak)
        return
    yield from _named(value, readings[1:], start, end, text, weak=_is_weak(phrase, value, text, end))


def _is_weak(phrase: str, value: Value, text: str, end: int) -> bool:
    """A lone character is a number only before something that one counts; two digits are "three or four"."""
    if any(char.isdecimal() for char in phrase):
        return False
    if len(phrase) == 1:
        return value <= 1 or not _COUNTER.match(text, end)
    return len(phrase) == 2 and not any(char in SMALL or char in LARGE for char in phrase)


def _named(
    value: Value, also: tuple[Value, ...], start: int, end: int, text: str, *, weak: bool
) -> Iterator[Quantity]:
    """The number with what the character behind it makes of it: a year, a month, a day, an hour."""
    after = _AFTER.match(text, end)
    name = after.lastgroup if after else None
    if after and name == "hour" and value <= 24 and isinstance(value, int):
        yield _hour(value, start, after.end(), text)
    elif after and name == "decade":
        yield Quantity(
            value, Kind.YEAR, start, after.end(), (1900 + value,) if value < 100 else (value % 100,)
        )
    elif after and name == "month" and value in range(1, 13):
        yield Quantity(value, Kind.MONTH, start, after.end())
    elif after and name == "day" and value in range(1, 32):
        yield Quantity(value, Kind.DAY, start, after.end())
    elif after and name == "year" and 1000 <= value <= 2100:
        yield Quantity(value, Kind.YEAR, start, after.end())
    else:
        yield Quantity(value, Kind.NUMBER, start, end, also, weak=weak)


def _hour(hours: int, start: int, end: int, text: str) -> Quantity:
    minutes = _MINUTES.match(text, end)
    passed = 0
    if minutes:
        readings = _readings(minutes["minutes"], "zh") if minutes["minutes"] else (30,)
        passed, end = int(readings[0]) if readings else 0, minutes.end()
    return clock_time(hours, passed, start, end, text)


def _readings(phrase: str, language: str) -> tuple[Value, ...]:
    """The values of an amount; none where its digits are no single number."""
    if len(phrase) > LONGEST:
        return ()
    if re.fullmatch(NUMERAL, phrase):
        return read_numeral(phrase, language)
    whole, point, decimals = phrase.partition("点")
    pieces: list[Value | str] = []
    for piece in _PIECE.findall(whole):
        if piece not in DIGITS and piece not in SMALL and piece not in LARGE:
            readings = read_numeral(piece, language)
            if not readings:
                return ()
            pieces.append(readings[0])
        else:
            pieces.append(piece)
    value = positional_value(pieces)
    if point:
        digits = positional_value(["一", *decimals])
        value += Fraction(int(digits), 10 ** len(decimals)) - 1
    return (_exact(value),)


def _exact(value: Value) -> Value:
    return int(value) if value == int(value) else value
