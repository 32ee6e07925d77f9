"""Numbers in Chinese, Japanese and Korean."""

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import takewhile
from math import prod

from tqcheck.language.numbers.cjk_patterns import (
    AFTER,
    COUNTER,
    HALF_MORE,
    NATIVE_TENS,
    NATIVE_UNITS,
    SEASONS,
    TENTHS,
    WEEK,
    WEEKDAYS,
    minutes_after,
    piece,
    token,
    trigger,
)
from tqcheck.language.numbers.clock import clock_time
from tqcheck.language.numbers.dates import read_numeric_date
from tqcheck.language.numbers.han import DIGITS, LARGE, SMALL, positional_value
from tqcheck.language.numbers.numerals import LONGEST, NUMERAL, exact, read_digits, read_numeral
from tqcheck.language.numbers.quantity import NumberKind, Quantity, Value
from tqcheck.language.numbers.shapes import read_clock, read_code, read_ratio
from tqcheck.language.numbers.vocabulary import HALF

_LETTERS_BEFORE = re.compile(r"[A-Za-z]{1,8}-?$")


def read_cjk(text: str, language: str) -> Iterator[Quantity]:
    """The numbers of a text in order, without units."""
    for match in _tokens(text, language):
        if match["date"] or match["clock"] or match["code"] or match["split"]:
            yield from _in_digits(match, text, language)
        elif named := match["weekday"] or match["season"] or match["half"]:
            yield _named_one(match, named)
        elif match["slash"]:
            yield from read_ratio(text, *match.span(), language)
        elif match["below"]:
            yield from _fraction(match, language)
        elif match["ordinal"]:
            readings = _readings(match["nth"], language) or (0,)
            yield Quantity(readings[0], NumberKind.ORDINAL, *match.span(), weak=readings[0] == 1)
        elif match["amount"]:
            yield from _amount(match, text, language)
        elif language == "ko" and match["native"]:
            value = NATIVE_TENS.get(match["tens"], 0) + NATIVE_UNITS.get(match["units"], 0)
            yield _named(Quantity(value, NumberKind.NUMBER, *match.span(), weak=value == 1), text)


def _tokens(text: str, language: str) -> Iterator[re.Match[str]]:
    """Matches of what looks like a number, searched for only from characters that can begin one."""
    sign, number, done = trigger(language), token(language), 0
    while found := sign.search(text, done):
        at = found.start()
        letters = _LETTERS_BEFORE.search(text[max(done, at - 9) : at]) if text[at].isdecimal() else None
        match = number.search(text, at - len(letters[0])) if letters else number.match(text, at)
        done = match.end() if match else at + 1
        if match:
            yield match


def _in_digits(match: re.Match[str], text: str, language: str) -> list[Quantity]:
    """A date, time or code, which look alike in all languages, or seconds with hundredths (12秒34)."""
    if match["split"]:
        return [
            Quantity(
                read_numeral(match["split"].replace("秒", "."), "zh")[0], NumberKind.NUMBER, *match.span()
            )
        ]
    if match["date"]:
        return read_numeric_date(text, *match.span(), language)
    return read_clock(text, *match.span()) if match["clock"] else [read_code(text, *match.span())]


def _named_one(match: re.Match[str], word: str) -> Quantity:
    """A weekday, a season or a half."""
    start, end = match.span()
    if match["weekday"]:
        return Quantity(WEEKDAYS[word.strip(WEEK)[0]], NumberKind.WEEKDAY, start, end)
    if match["season"]:
        return Quantity(
            next(SEASONS[name] for name in SEASONS if name in word), NumberKind.SEASON, start, end
        )
    return Quantity(HALF, NumberKind.FRACTION, start, end, weak=True)


def _fraction(match: re.Match[str], language: str) -> Iterator[Quantity]:
    below, above = _readings(match["below"], language), _readings(match["above"], language)
    if below and above and below[0]:
        percent = below[0] == 100
        value = above[0] if percent else exact(Fraction(above[0]) / below[0])
        yield Quantity(
            value,
            NumberKind.PERCENT if percent else NumberKind.FRACTION,
            *match.span(),
            unit="%" if percent else "",
        )


def _amount(match: re.Match[str], text: str, language: str) -> Iterator[Quantity]:
    phrase = match["amount"].rstrip()
    start, end = match.start("amount"), match.start("amount") + len(phrase)
    readings = _readings(phrase, language)
    if not readings:
        for part in re.finditer(r"\d+", phrase):
            yield Quantity(
                read_digits(part.group()), NumberKind.NUMBER, start + part.start(), start + part.end()
            )
        return
    value = readings[0]
    if (tenths := TENTHS.match(text, end)) and value <= 10 and language != "ko":
        weak = not phrase[0].isdigit() and value <= 1
        yield Quantity(value * 10, NumberKind.PERCENT, start, tenths.end(), unit="%", weak=weak)
        return
    if half := HALF_MORE.match(text, end):
        yield Quantity(value + HALF, NumberKind.NUMBER, start, half.end())
        return
    weak = _is_weak(phrase, value, text, end)
    scale = LARGE.get(phrase[-1], 1)
    yield _named(Quantity(value, NumberKind.NUMBER, start, end, readings[1:], weak=weak, scale=scale), text)


def _is_weak(phrase: str, value: Value, text: str, end: int) -> bool:
    """Whether a number in characters is too vague: one character without a counter, or two digits ("three or four")."""
    if any(char.isdecimal() for char in phrase):
        return False
    if len(phrase) == 1:
        return value <= 1 or not COUNTER.match(text, end)
    return len(phrase) == 2 and not any(char in SMALL or char in LARGE for char in phrase)


def _named(number: Quantity, text: str) -> Quantity:
    """The number with the kind that the character after it gives it: year, month, day, hour."""
    after = AFTER.match(text, number.end)
    if not after:
        return number
    value, name, end = number.value, after.lastgroup, after.end()
    if name == "hour" and value <= 24 and isinstance(value, int):
        return _hour(value, number.start, end, text)
    if name == "age":  # 六旬, in one's sixties
        return Quantity(value * 10, NumberKind.NUMBER, number.start, end)
    if name == "decade":
        other = 1900 + value if value < 100 else value % 100
        return Quantity(value, NumberKind.YEAR, number.start, end, (other,))
    for part, kind, values in _DATE_PARTS:
        if name == part and value in values:
            return Quantity(value, kind, number.start, end)
    return number


_DATE_PARTS = (
    ("month", NumberKind.MONTH, range(1, 13)),
    ("day", NumberKind.DAY, range(1, 32)),
    ("year", NumberKind.YEAR, range(1000, 2101)),
)


def _hour(hours: int, start: int, end: int, text: str) -> Quantity:
    minutes = minutes_after().match(text, end)
    passed: Value = 0
    if minutes:
        passed = (_readings(minutes["minutes"], "zh") or (0,))[0] if minutes["minutes"] else 30
        end = minutes.end()
    return clock_time(exact(hours + Fraction(passed) / 60), start, end, text)


def _readings(phrase: str, language: str) -> tuple[Value, ...]:
    """The values of an amount; empty if its digits do not form a single number."""
    if len(phrase) > LONGEST:
        return ()
    if re.fullmatch(NUMERAL, phrase):
        return read_numeral(phrase, language)
    whole, point, rest = phrase.partition("点")
    decimals = "".join(takewhile(DIGITS.__contains__, rest))
    scale = [*rest[len(decimals) :]]
    if not all(char in SMALL or char in LARGE for char in scale):
        return ()
    pieces: list[Value | str] = []
    for part in piece().findall(whole):
        if part not in DIGITS and part not in SMALL and part not in LARGE:
            readings = read_numeral(part, language)
            if not readings:
                return ()
            pieces.append(readings[0])
        else:
            pieces.append(part)
    value = positional_value(pieces)
    if point:
        digits = positional_value(["一", *decimals])
        value += Fraction(int(digits), 10 ** len(decimals)) - 1
    value *= prod((SMALL | LARGE)[char] for char in scale)
    return (exact(value),)
