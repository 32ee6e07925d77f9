"""Words that name a number: months, weekdays, seasons, decades, Roman numerals."""

import re
from collections.abc import Iterator

from tqcheck.language.numbers.quantity import NumberKind, Quantity
from tqcheck.language.numbers.vocabulary import Vocabulary

_ROMAN = re.compile(r"(?=[IVX]{2})(X{0,3}(?:IX|IV|V?I{0,3}))(?:e|è|ème)?")
_REACH = 16
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10}


def is_name(word: str, vocabulary: Vocabulary) -> bool:
    """Whether `read_name` may find a number in a word."""
    lower = word.lower()
    named = lower in vocabulary.months or lower in vocabulary.decades or word in vocabulary.long_months
    return (
        named
        or word in vocabulary.weekdays
        or word in vocabulary.seasons
        or _ROMAN.fullmatch(word) is not None
    )


def read_name(match: re.Match[str], text: str, vocabulary: Vocabulary) -> Iterator[Quantity]:
    """The number that a word names, if it names one."""
    word, (start, end) = match.group(), match.span()
    if decade := vocabulary.decades.get(word.lower()):
        yield Quantity(decade, NumberKind.YEAR, start, end, (1900 + decade,))
    for name, month in vocabulary.long_months.get(word, ()):
        if text.startswith(name, start):
            yield Quantity(month, NumberKind.MONTH, start, start + len(name))
    if roman := _ROMAN.fullmatch(word):
        yield Quantity(_roman(roman[1]), NumberKind.ORDINAL, start, end)
    month = vocabulary.months.get(word.lower(), 0)
    named = _is_named(word, start, text, vocabulary)
    if month and (word[0].isupper() or not vocabulary.capital_months):
        yield Quantity(month, NumberKind.MONTH, start, end, weak=not named)
    elif named and (day := vocabulary.weekdays.get(word)):
        before = vocabulary.eve and vocabulary.eve.search(text[max(0, start - _REACH) : start])
        yield Quantity(day, NumberKind.WEEKDAY, start, end, ((day - 2) % 7 + 1,) if before else ())
    elif named and (season := vocabulary.seasons.get(word)):
        yield Quantity(season, NumberKind.SEASON, start, end)


def _is_named(word: str, start: int, text: str, vocabulary: Vocabulary) -> bool:
    """Whether a word names a month, weekday or season there: "May" is also a first name, and "fall" also a verb."""
    needed = vocabulary.only_after.get(word)
    return needed is None or needed.search(text[max(0, start - _REACH) : start]) is not None


def _roman(letters: str) -> int:
    """The value of a Roman numeral: a letter before a greater one is subtracted."""
    values = [_ROMAN_VALUES[letter] for letter in letters]
    return sum(-value if value < max(values[at:]) else value for at, value in enumerate(values))
