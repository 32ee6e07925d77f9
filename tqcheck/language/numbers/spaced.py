"""Numbers in languages that separate words with spaces."""

import re
from collections.abc import Generator, Iterator
from functools import cache, lru_cache

from tqcheck.language.numbers.arabic import ARABIC, ENDING, bare
from tqcheck.language.numbers.dates import DAY_AND_MONTH, NUMERIC_DATE, read_day_and_month, read_numeric_date
from tqcheck.language.numbers.english import ENGLISH
from tqcheck.language.numbers.german import GERMAN
from tqcheck.language.numbers.named import is_name, read_name
from tqcheck.language.numbers.number_triggers import lowered, number_triggers, word_start
from tqcheck.language.numbers.numerals import NUMERAL, read_digits, read_numeral
from tqcheck.language.numbers.pieces import Piece, numeral_pieces, read_run, scale_term
from tqcheck.language.numbers.quantity import NumberKind, Quantity
from tqcheck.language.numbers.romance import FRENCH, SPANISH
from tqcheck.language.numbers.russian import RUSSIAN
from tqcheck.language.numbers.shapes import read_clock, read_code, read_ratio
from tqcheck.language.numbers.spacing import BLANK, BLANKS
from tqcheck.language.numbers.vocabulary import Term, Vocabulary

VOCABULARIES = {"en": ENGLISH, "de": GERMAN, "fr": FRENCH, "es": SPANISH, "ru": RUSSIAN, "ar": ARABIC}

# Letters that do not make a code of the digits after them: "mid-1990s", and currencies attached to their digits.
_NO_NAME = "mid|pre|post|non|sub|anti|USD|US|EUR|GBP|JPY|CNY|RMB|INR|RUB|CHF|Rs"
_DAY_AND_MONTH = rf"(?P<daymonth>{DAY_AND_MONTH})|"
_TOKEN = (
    # Some engines write a time with a space after its colon ("22: 00"). Only multiples of five minutes are read so:
    # ratios and verse numbers seldom have one there.
    rf"(?P<date>{NUMERIC_DATE})|(?P<clock>\d{{1,2}}:\d{{2}}(?::\d{{2}})?(?:[.,]\d+)?(?![\d:])"
    r"|(?<!\d)(?:[01]?\d|2[0-4]): [0-5][05](?!\d))"
    rf"|(?P<hours>\d{{1,2}}{BLANK}?h(?:{BLANK}?\d{{2}})?(?![^\W_]))"
    r"|(?P<ratio>\d{1,3}/\d{1,4}(?![\d/]))"
    rf"|(?P<number>{NUMERAL})"
    rf"|(?P<code>(?<![^\W_])(?!(?:{_NO_NAME})[-‑–]?\d)[^\W\d_؀-ۿ]{{1,8}}+[-‑'’]?\d[^\W_]*)"
    # Arabic vowel marks are characters of their own.
    rf"|(?P<word>[^\W\d_](?:[^\W\d_]|{ENDING})*+)"
)
_GAPS = frozenset({*BLANKS, "-", "‑", "", "\u00ad"})


def read_spaced(text: str, language: str) -> Iterator[Quantity]:
    """The numbers of a text in order, without units."""
    plain, find, done = lowered(text), _trigger(language).search, 0
    while sign := find(plain, done):
        start = sign.start()
        if not plain[start].isalpha():
            start = word_start(text, start, done)
        done = yield from _read_from(start, text, language)


@cache
def _trigger(language: str) -> re.Pattern[str]:
    return number_triggers(VOCABULARIES[language])


@cache
def _token(language: str) -> re.Pattern[str]:
    return re.compile(_DAY_AND_MONTH + _TOKEN if language in {"de", "ru"} else _TOKEN)


def _read_from(first: int, text: str, language: str) -> Generator[Quantity, None, int]:
    """Yields the numbers from `first` on, up to the first word that belongs to none; returns where that word ends."""
    vocabulary = VOCABULARIES[language]
    run: list[Piece] = []
    taken = 0
    for match in _token(language).finditer(text, first):
        is_word = match.lastgroup == "word"
        if is_word and not run and not _says_anything(match.group(), language):
            return match.end()
        start = match.start()
        if start < taken:
            continue
        if run and text[run[-1].end : start] not in _GAPS:
            yield from read_run(run, text, vocabulary)
            run = []
        pieces = _word_pieces(match, run, language) if is_word else _numeral_pieces(match, language)
        if pieces:
            run += pieces
            taken = run[-1].end
            continue
        yield from read_run(run, text, vocabulary)
        run = []
        yield from _other(match, text, language)
    yield from read_run(run, text, vocabulary)
    return len(text)


@lru_cache(1 << 16)
def _says_anything(word: str, language: str) -> bool:
    """Whether a word can be part of a number or name one; cached, since nearly all words cannot and are skipped."""
    vocabulary = VOCABULARIES[language]
    return bool(_terms(bare(word).lower(), vocabulary)) or is_name(word, vocabulary)


def _terms(word: str, vocabulary: Vocabulary) -> tuple[Term, ...]:
    term = vocabulary.terms.get(word)
    return (term,) if term else vocabulary.split(word)


def _word_pieces(match: re.Match[str], run: list[Piece], language: str) -> list[Piece]:
    vocabulary, word = VOCABULARIES[language], bare(match.group()).lower()
    if match.group() in vocabulary.weekdays:  # some are numbers, too: Arabic Monday is "the two"
        return []
    terms = _terms(word, vocabulary)
    if not terms and run and word in vocabulary.short_scales:
        terms = (scale_term(vocabulary.short_scales[word]),)
    return [Piece(term, *match.span()) for term in terms]


def _numeral_pieces(match: re.Match[str], language: str) -> list[Piece]:
    readings = read_numeral(match.group(), language) if match.lastgroup == "number" else ()
    return list(numeral_pieces(readings, match, VOCABULARIES[language], language)) if readings else []


def _other(match: re.Match[str], text: str, language: str) -> Iterator[Quantity]:
    """The quantities of a token that is not part of a composed number."""
    start, end = match.span()
    match match.lastgroup:
        case "word":
            yield from read_name(match, text, VOCABULARIES[language])
        case "date" | "sep":
            yield from read_numeric_date(text, start, end, language)
        case "daymonth":
            yield from read_day_and_month(text, start, end)
        case "clock" | "hours":
            yield from read_clock(text, start, end)
        case "ratio":
            yield from read_ratio(text, start, end, language)
        case "code":
            yield read_code(text, start, end)
        case _:
            for part in re.finditer(r"\d+", match.group()):
                yield Quantity(
                    read_digits(part.group()), NumberKind.NUMBER, start + part.start(), start + part.end()
                )
