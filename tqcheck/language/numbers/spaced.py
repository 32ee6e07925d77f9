"""Numbers in languages that part their words by spaces."""

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from tqcheck.language.numbers.arabic import ARABIC
from tqcheck.language.numbers.clock import clock_time, hour_after
from tqcheck.language.numbers.composition import Total, compose
from tqcheck.language.numbers.dates import NUMERIC_DATE, read_numeric_date
from tqcheck.language.numbers.english import ENGLISH
from tqcheck.language.numbers.german import GERMAN
from tqcheck.language.numbers.numerals import NUMERAL, read_digits, read_numeral
from tqcheck.language.numbers.quantity import Kind, Quantity, Value
from tqcheck.language.numbers.romance import FRENCH, SPANISH
from tqcheck.language.numbers.russian import RUSSIAN
from tqcheck.language.numbers.shapes import read_clock, read_code, read_ratio
from tqcheck.language.numbers.units import currency_before
from tqcheck.language.numbers.vocabulary import DOZEN, HALF, Role, Term, Vocabulary

VOCABULARIES = {"en": ENGLISH, "de": GERMAN, "fr": FRENCH, "es": SPANISH, "ru": RUSSIAN, "ar": ARABIC}

# Letters before a hyphen that are no name: "mid-1990s", and currencies written on to their digits.
_NO_NAME = "mid|pre|post|non|sub|anti|USD|US|EUR|GBP|JPY|CNY|RMB|INR|RUB|CHF|Rs"
_TOKEN = re.compile(
    rf"(?P<date>{NUMERIC_DATE})|(?P<clock>\d{{1,2}}:\d{{2}}(?::\d{{2}})?(?:[.,]\d+)?(?![\d:]))"
    r"|(?P<hours>\d{1,2}[  ]?h(?:[  ]?\d{2})?(?![^\W_]))"
    r"|(?P<ratio>\d{1,3}/\d{1,4}(?![\d/]))"
    rf"|(?P<number>{NUMERAL})"
    rf"|(?P<code>(?<![^\W_])(?!(?:{_NO_NAME})[-‑–]?\d)[^\W\d_؀-ۿ]{{1,8}}+[-‑'’]?\d[^\W_]*)"
    r"|(?P<word>[^\W\d_]++)"
)
_SUFFIX = re.compile(r"[-‑]?([^\W\d_]{1,4})(?![^\W\d_])")
_ROMAN = re.compile(r"(?=[IVX]{2})(X{0,3}(?:IX|IV|V?I{0,3}))(?:e|è|ème)?")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10}
_GAPS = frozenset({" ", "-", "‑", "", "­"})
_UNSURE_SCALES = {"m": 10**6, "b": 10**9, "t": 10**12}


class _Piece(NamedTuple):
    term: Term
    start: int
    end: int
    readings: tuple[Value, ...] = ()
    decade: bool = False
    ordinal: bool = False


def read_spaced(text: str, language: str) -> Iterator[Quantity]:
    """The numbers of a text in order, without units."""
    vocabulary = VOCABULARIES[language]
    run: list[_Piece] = []
    taken = 0
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup
        start, end = match.span()
        if start < taken:
            continue
        if run and text[run[-1].end : start] not in _GAPS:
            yield from _numbers(run, text, vocabulary)
            run = []
        if kind == "word":
            word = match.group().lower()
            terms = vocabulary.terms.get(word)
            pieces = (terms,) if terms else vocabulary.split(word)
            if not pieces and run and word in vocabulary.short_scales:
                pieces = (_scale(vocabulary.short_scales[word]),)
            if pieces:
                run.extend(_Piece(term, start, end) for term in pieces)
                continue
        elif kind == "number" and (readings := read_numeral(match.group(), language)):
            run.extend(_numeral(readings, start, end, text, vocabulary))
            taken = run[-1].end
            continue
        if run:
            yield from _numbers(run, text, vocabulary)
            run = []
        yield from _other(match, text, language, vocabulary)
    if run:
        yield from _numbers(run, text, vocabulary)


def _other(match: re.Match[str], text: str, language: str, vocabulary: Vocabulary) -> Iterator[Quantity]:
    """What is no part of a number in words."""
    start, end = match.span()
    match match.lastgroup:
        case "word":
            yield from _named(match, text, vocabulary)
        case "date" | "sep":
            yield from read_numeric_date(text, start, end, language)
        case "clock" | "hours":
            yield read_clock(text, start, end)
        case "ratio":
            yield from read_ratio(text, start, end, language)
        case "code":
            yield read_code(text, start, end)
        case _:
            for part in re.finditer(r"\d+", match.group()):
                yield Quantity(
                    read_digits(part.group()), Kind.NUMBER, start + part.start(), start + part.end()
                )


def _named(match: re.Match[str], text: str, vocabulary: Vocabulary) -> Iterator[Quantity]:
    """A month or a decade in words."""
    word, (start, end) = match.group(), match.span()
    if decade := vocabulary.decades.get(word.lower()):
        yield Quantity(decade, Kind.YEAR, start, end, (1900 + decade,))
    for name, month in vocabulary.long_months.get(word, ()):
        if text.startswith(name, start):
            yield Quantity(month, Kind.MONTH, start, start + len(name))
    if roman := _ROMAN.fullmatch(word):
        yield Quantity(_roman(roman[1]), Kind.ORDINAL, start, end)
    month = vocabulary.months.get(word.lower(), 0)
    if month and (word[0].isupper() or not vocabulary.capital_months):
        yield Quantity(month, Kind.MONTH, start, end)


def _roman(letters: str) -> int:
    """The value of a Roman numeral: a letter before a greater one is taken off."""
    values = [_ROMAN_VALUES[letter] for letter in letters]
    return sum(-value if value < max(values[at:]) else value for at, value in enumerate(values))


def _scale(value: int) -> Term:
    return Term(value, Role.SCALE, value)


def _numeral(
    readings: tuple[Value, ...], start: int, end: int, text: str, vocabulary: Vocabulary
) -> Iterator[_Piece]:
    """Digits with what is written on to them: an ordinal ending, a scale, the s of a decade."""
    suffix = _SUFFIX.match(text, end)
    letters = suffix[1].lower() if suffix else ""
    attached = bool(suffix and text[end] not in "-‑")
    if letters in vocabulary.decade_suffix and readings[0] % 10 == 0:
        yield _Piece(
            Term(readings[0], Role.NUMERAL), start, suffix.end() if suffix else end, readings, decade=True
        )
        return
    if attached and letters in vocabulary.ordinal_suffix:
        yield _Piece(Term(readings[0], Role.NUMERAL), start, end + len(letters), readings, ordinal=True)
        return
    if letters in _UNSURE_SCALES and attached:
        scale = _UNSURE_SCALES[letters]
        scaled = tuple(reading * scale for reading in readings)
        if currency_before(text, start)[0]:
            yield _Piece(Term(scaled[0], Role.NUMERAL), start, end + 1, scaled)
        else:
            yield _Piece(Term(readings[0], Role.NUMERAL), start, end, (*readings, *scaled))
        return
    yield _Piece(Term(readings[0], Role.NUMERAL), start, end, readings)
    if attached and letters in vocabulary.short_scales:
        yield _Piece(_scale(vocabulary.short_scales[letters]), end, end + len(letters))


def _numbers(run: list[_Piece], text: str, vocabulary: Vocabulary) -> Iterator[Quantity]:
    for total in compose([piece.term for piece in run], vocabulary):
        pieces = run[total.first : total.last]
        if not total.vague:
            yield _quantity(total, pieces, text, vocabulary)


def _quantity(total: Total, pieces: list[_Piece], text: str, vocabulary: Vocabulary) -> Quantity:
    first = pieces[0]
    start, end = first.start, pieces[-1].end
    digits = first.term.role is Role.NUMERAL
    also = tuple(reading * total.scale for reading in first.readings[1:]) if len(pieces) < 3 else ()
    kind = (
        Kind.FRACTION if total.fraction else Kind.ORDINAL if total.ordinal or first.ordinal else Kind.NUMBER
    )
    if digits and len(pieces) == 1:
        if first.decade:
            return _decade(first, total.value)
        if isinstance(total.value, int) and total.value <= 24 and hour_after(text, end):
            return clock_time(total.value, 0, start, end, text)
        if hour_after(text, end) and "." in text[start:end]:
            hours, minutes = text[start:end].split(".")[:2]
            return clock_time(int(hours), int(minutes), start, end, text)
    value = total.value
    if (
        kind is Kind.ORDINAL
        and value > 2
        and vocabulary.ordinals_divide
        and text[max(0, start - 2) : start] in {"a ", "A "}
    ):
        also = (Fraction(1) / value,)
    if pieces[-1].term.value == DOZEN and pieces[-1].term.role is Role.HUNDRED and value > DOZEN:
        also = (value // DOZEN * 10,)
    common = value == HALF or value in {0, 1} or (value == 2 and kind is Kind.ORDINAL)
    weak = common and not digits
    return Quantity(value, kind, start, end, also, weak=weak, scale=total.scale)


def _decade(piece: _Piece, value: Value) -> Quantity:
    """The nineties are the 1990s; the 1800s are the 19th century too."""
    also: tuple[Value, ...] = ()
    if value < 100:
        also = (1900 + value,)
    elif value % 100 == 0:
        also = (value // 100 + 1,)
    elif value >= 1000:
        also = (value % 100,)
    return Quantity(value, Kind.YEAR, piece.start, piece.end, also)
