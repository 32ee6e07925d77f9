"""Patterns of numbers in Chinese, Japanese and Korean."""

import re
from functools import cache

from tqcheck.language.numbers.dates import NUMERIC_DATE
from tqcheck.language.numbers.numerals import NUMERAL, VULGAR

_HAN_DIGITS = "〇零○一壹二贰貳两兩三叁參四肆五伍六陆陸七柒八捌九玖"
_HAN_UNITS = "十拾百佰千仟万萬亿億兆"
# In "kilometre", "kilowatt" and the like the first character is a prefix of the unit, not a number.
_HAN_UNIT = r"(?:[十拾百佰仟万萬亿億]|千(?![米克瓦卡伏赫焦])|兆(?![瓦赫帕焦字]))"
_MINUTES = rf"[{_HAN_DIGITS}十]{{1,3}}分(?![之钟鐘])"
_HAN_AMOUNT = (
    rf"(?:{NUMERAL}(?:[多余餘]?[ ]?{_HAN_UNIT}+)?|[{_HAN_DIGITS}]+(?:点(?!{_MINUTES})[{_HAN_DIGITS}]+)?|{_HAN_UNIT}+"
    rf"(?:[多余餘][万萬亿億]+)?)++"
)
_HANGUL_UNIT = r"(?:[십백천]?(?:[ ]?만|[ ]?억|[ ]?조(?!각|건|사|항|직|치|선|합|금|차|약))|[십백천])"
_HANGUL_AMOUNT = (
    rf"(?:(?:{NUMERAL}{_HANGUL_UNIT}+여?[ ]?)++(?:\d+(?![\d.,])(?=[ ]?[명개달원위건]))?|{NUMERAL})"
    r"|[월화수목금토일]요일|봄|여름|가을|겨울|절반|과반"
    rf"|(?<![가-힣])(?:[일이삼사오육칠팔구십백천]+[만억조][ ])*[일이삼사오육칠팔구십백천만억조영]{{2,}}여?"
    r"(?=[ ]?(?:명|개|건|년|월|일|원|달러|유로|엔|위안|퍼센트|%|세|층|회|번))"
    rf"|(?<![가-힣])[백천만](?=[ ](?:명|건|원|달러))"
)
NATIVE_TENS = {
    "열": 10, "스물": 20, "스무": 20, "서른": 30, "마흔": 40, "쉰": 50, "예순": 60, "일흔": 70, "여든": 80,
    "아흔": 90,
}  # fmt: skip
NATIVE_UNITS = {
    "하나": 1, "한": 1, "둘": 2, "두": 2, "셋": 3, "세": 3, "넷": 4, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7,
    "여덟": 8, "아홉": 9,
}  # fmt: skip
_NATIVE_INITIALS = sorted({word[0] for word in (*NATIVE_TENS, *NATIVE_UNITS)})
_COUNTERS = (
    "명|개|번|살|시|달|마리|대|권|가지|사람|배|척|차례|곳|시간|쌍|채|잔|병|장|그루|송이|건|해|차|편|팀|종류"
)
_NATIVE = (
    rf"(?<![가-힣])(?P<tens>{'|'.join(NATIVE_TENS)})?(?P<units>{'|'.join(NATIVE_UNITS)})?"
    rf"(?<=[가-힣])(?=[ ]?(?:{_COUNTERS}))"
)

_COMMON = (
    rf"(?P<date>{NUMERIC_DATE})|(?P<clock>\d{{1,2}}[:：]\d{{2}}(?:[:：]\d{{2}})?(?:[.,]\d+)?(?![\d:]))"
    r"|(?P<code>(?<![A-Za-z0-9])(?!(?:USD|US|EUR|RMB|CNY|JPY)\d)[A-Za-z]{1,8}+-?\d[A-Za-z0-9]*)"
    r"|(?P<slash>\d{1,3}/\d{1,4}(?![\d/]))"
)
_HAN_CALENDAR = (
    r"(?P<weekday>(?:星期|礼拜|禮拜)[一二三四五六日天](?![次个個回])"
    r"|(?<![一二三四五六七八九十两兩几幾数數\d])[周週][一二三四五六日](?![次个個年月回場场届期篇节節天小时時件人岁歳歲百千万萬])"
    r"|[月火水木金土日]曜日?)"
    r"|(?P<season>[春夏秋冬](?:季|[收耕播种種粮糧]|天(?!然)|日(?![本部井]))|[今去明昨][春夏秋冬]|[初盛深寒金暖严嚴入立][春夏秋冬](?![分至])"
    r"|[春夏秋冬](?=に|の|から|まで|には|頃))"
    r"|(?P<half>半[数數]|一半|[过過]半|(?<=[のを、がは])半分)"
)
_HANGUL_CALENDAR = (
    r"(?P<weekday>[월화수목금토일]요일)"
    r"|(?P<season>(?<![가-힣])(?:봄|여름|가을|겨울)(?=[에철의이은까부동밤,. ]|$))"
    r"|(?P<half>절반|과반)"
)
WEEK = "星期礼禮拜周週曜요"
"""Characters around the one that gives the day of the week."""
WEEKDAYS = {
    char: number
    for number, chars in enumerate(["一月월", "二火화", "三水수", "四木목", "五金금", "六土토", "日天일"], 1)
    for char in chars
}
"""Monday is 1."""
SEASONS = {"春": 1, "夏": 2, "秋": 3, "冬": 4, "봄": 1, "여름": 2, "가을": 3, "겨울": 4}
"""Spring is 1."""
# Words that contain the characters of a number but state none.
_IDIOMS = (
    "十分(?![之钟鐘])|第二天|万一|萬一|千万别|千葉|五輪|三菱|三明治|四川|百科|百货|"
    "百貨|千千|万万|百百|六本木|九一八|一二九|一一|八王子|千叶|二酸化|万人|千方百计|四面八方"
)
_HAN_TOKEN = (
    rf"(?P<idiom>{_IDIOMS})|{_HAN_CALENDAR}|{_COMMON}"
    r"|(?P<split>\d{1,2}秒\d{1,2}(?![\d个個多.]))"
    rf"|(?P<vague>[数數几幾上][{_HAN_UNITS}]+|[十][几幾数數]|[一二三四五六七八九]{{2}}[{_HAN_UNITS}]+)"
    rf"|(?P<below>{_HAN_AMOUNT})分[之の](?P<above>{_HAN_AMOUNT})"
    rf"|(?P<ordinal>第)(?P<nth>{_HAN_AMOUNT})|(?P<amount>{_HAN_AMOUNT})"
)
_HANGUL_TOKEN = (
    rf"{_HANGUL_CALENDAR}|{_COMMON}|(?P<split>(?!))|(?P<vague>(?:수|몇)[ ]?[십백천만억조]+)"
    rf"|(?P<below>{_HANGUL_AMOUNT})[ ]?분의[ ]?(?P<above>{_HANGUL_AMOUNT})"
    rf"|(?P<ordinal>제[ ]?)(?P<nth>{NUMERAL})|(?P<amount>{_HANGUL_AMOUNT})|(?P<native>{_NATIVE})"
)
_HAN_TRIGGER = (
    rf"[\d{VULGAR}{_HAN_DIGITS}{_HAN_UNITS}第数數几幾上星礼禮周週半过過春夏秋冬]|[月火水木金土日]曜"
    "|[今去明昨初盛深寒金暖严嚴入立][春夏秋冬]"
)
_HANGUL_TRIGGER = (
    rf"[\d{VULGAR}]|제[ ]?[\d{VULGAR}]|[수몇][ ]?[십백천만억조]"
    r"|[월화수목금토일]요일|봄|여름|가을|겨울|절반|과반"
    rf"|(?<![가-힣])[일이삼사오육칠팔구십백천만억조영{''.join(_NATIVE_INITIALS)}]"
)
AFTER = re.compile(
    r"[ ]?(?:(?P<decade>年代|년대)|(?P<age>旬)|(?P<year>[年년])|(?P<month>[月월])|(?P<day>[日号號일](?!本))"
    r"|(?P<hour>[点點時时시](?![间間候代期刻간])))"
)
# What follows may be half a unit more: 一个半小时, 1時間半.
HALF_MORE = re.compile(
    r"(?:[个個]月?|[个個]?小?[时時][间間]?|[年天日]|[かカケヶヵ箇]月|週間?|[周週]|[ ]?(?:시간|년|개월|달|일))[ ]?[半반]"
)
TENTHS = re.compile(r"成(?![为為功立员員果长長年本都绩績分熟了就人])|割(?![りれ])")
COUNTER = re.compile(
    r"[个個名人年月日天次件位家只隻场場架辆台歳岁歲周週時时分秒点點元円番部冠倍万亿項项起層层条種种度級级つ回校本枚頭]"
)


@cache
def token(language: str) -> re.Pattern[str]:
    """A pattern of numbers, and of idioms and vague amounts, which are matched so that no number is read in them."""
    return re.compile(_HANGUL_TOKEN if language == "ko" else _HAN_TOKEN)


@cache
def trigger(language: str) -> re.Pattern[str]:
    """A pattern of what a token begins with; a code may have letters before it."""
    return re.compile(_HANGUL_TRIGGER if language == "ko" else _HAN_TRIGGER)


@cache
def piece() -> re.Pattern[str]:
    """A pattern of one part of an amount: a numeral, or a character with a value of its own."""
    return re.compile(rf"{NUMERAL}|[{_HAN_DIGITS}{_HAN_UNITS}点일이삼사오육칠팔구십백천만억조영]")


@cache
def minutes_after() -> re.Pattern[str]:
    """A pattern of the minutes after an hour."""
    return re.compile(rf"[ ]?(?P<minutes>{_HAN_AMOUNT})[ ]?[分분]|(?P<half>半|[ ]반)")
