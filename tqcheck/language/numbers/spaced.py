"""Numbers in languages that part their words by spaces."""

import re
from collections.abc import Iterator

from tqcheck.language.numbers.arabic import ARABIC
from tqcheck.language.numbers.dates import NUMERIC_DATE, read_numeric_date
from tqcheck.language.numbers.english import ENGLISH
from tqcheck.language.numbers.german import GERMAN
from tqcheck.language.numbers.named import read_name
from tqcheck.language.numbers.numerals import NUMERAL, read_digits, read_numeral
from tqcheck.language.numbers.pieces import Piece, numeral_pieces, read_run, scale_term
from tqcheck.language.numbers.quantity import Kind, Quantity
from tqcheck.language.numbers.romance import FRENCH, SPANISH
from tqcheck.language.numbers.russian import RUSSIAN
from tqcheck.language.numbers.shapes import read_clock, read_code, read_ratio
from tqcheck.language.numbers.vocabulary import Vocabulary

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
_GAPS = frozenset({" ", "-", "‑", "", "­"})


def read_spaced(text: str, language: str) -> Iterator[Quantity]:
    """The numbers of a text in order, without units."""
    vocabulary = VOCABULARIES[language]
    run: list[Piece] = []
    taken = 0
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup
        start, end = match.span()
        if start < taken:
            continue
        if run and text[run[-1].end : start] not in _GAPS:
            yield from read_run(run, text, vocabulary)
            run = []
        if kind == "word":
            word = match.group().lower()
            terms = vocabulary.terms.get(word)
            pieces = (terms,) if terms else vocabulary.split(word)
            if not pieces and run and word in vocabulary.short_scales:
                pieces = (scale_term(vocabulary.short_scales[word]),)
            if pieces:
                run.extend(Piece(term, start, end) for term in pieces)
                continue
        elif kind == "number" and (readings := read_numeral(match.group(), language)):
            run.extend(numeral_pieces(readings, start, end, text, vocabulary))
            taken = run[-1].end
            continue
        if run:
            yield from read_run(run, text, vocabulary)
            run = []
        yield from _other(match, text, language, vocabulary)
    if run:
        yield from read_run(run, text, vocabulary)


def _other(match: re.Match[str], text: str, language: str, vocabulary: Vocabulary) -> Iterator[Quantity]:
    """What is no part of a number in words."""
    start, end = match.span()
    match match.lastgroup:
        case "word":
            yield from read_name(match, text, vocabulary)
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
