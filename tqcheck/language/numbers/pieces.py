"""Builds numbers from adjacent words and digits, with the suffixes attached to them."""

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from tqcheck.language.numbers.clock import clock_time, hour_after
from tqcheck.language.numbers.composition import Total, compose
from tqcheck.language.numbers.quantity import NumberKind, Quantity, Value
from tqcheck.language.numbers.spacing import BLANK
from tqcheck.language.numbers.units import currency_before, is_currency, unit_after
from tqcheck.language.numbers.vocabulary import DOZEN, HALF, Role, Term, Vocabulary

_SUFFIX = re.compile(r"[-‑]?([^\W\d_]{1,4})(?![^\W\d_])")
_UNSURE_SCALE = re.compile(rf"(?P<gap>{BLANK})?(?P<scale>[mMbBtT])(?![^\W\d_])")
_PART, _WHOLE = re.compile(r"\b(?:a|one)[ -]$", re.IGNORECASE), re.compile(r" of\b")
_UNSURE_SCALES = {"m": 10**6, "b": 10**9, "t": 10**12}


class Piece(NamedTuple):
    """A word or numeral as part of a number, with its place in the text."""

    term: Term
    start: int
    end: int
    readings: tuple[Value, ...] = ()
    decade: bool = False
    ordinal: bool = False


def scale_term(value: int) -> Term:
    """The term of a factor after digits."""
    return Term(value, Role.SCALE, value)


def numeral_pieces(
    readings: tuple[Value, ...], digits: re.Match[str], vocabulary: Vocabulary, language: str
) -> Iterator[Piece]:
    """Pieces for digits and what is attached to them: an ordinal ending, a scale, the s of a decade."""
    text, (start, end) = digits.string, digits.span()
    suffix = _SUFFIX.match(text, end)
    letters = suffix[1].lower() if suffix else ""
    attached = bool(suffix and text[end] not in "-‑")
    if letters in vocabulary.decade_suffix and readings[0] % 10 == 0:
        yield Piece(
            Term(readings[0], Role.NUMERAL), start, suffix.end() if suffix else end, readings, decade=True
        )
        return
    if attached and letters in vocabulary.ordinal_suffix:
        yield Piece(Term(readings[0], Role.NUMERAL), start, end + len(letters), readings, ordinal=True)
        return
    if unsure := _UNSURE_SCALE.match(text, end):
        scale = _UNSURE_SCALES[unsure["scale"].lower()]
        scaled = tuple(reading * scale for reading in readings)
        if currency_before(text, start)[0] or is_currency(unit_after(text, unsure.end(), language)[0]):
            yield Piece(Term(scaled[0], Role.NUMERAL), start, unsure.end(), scaled)
            return
        if attached:
            yield Piece(Term(readings[0], Role.NUMERAL), start, end, (*readings, *scaled))
            return
    if attached and letters == "k" and text[end] == "K":  # a screen of 4K
        scaled = tuple(reading * 1000 for reading in readings)
        yield Piece(Term(scaled[0], Role.NUMERAL), start, end + 1, (*scaled, *readings))
        return
    yield Piece(Term(readings[0], Role.NUMERAL), start, end, readings)
    if attached and letters in vocabulary.short_scales:
        yield Piece(scale_term(vocabulary.short_scales[letters]), end, end + len(letters))


def read_run(run: list[Piece], text: str, vocabulary: Vocabulary) -> Iterator[Quantity]:
    """The numbers in a run of adjacent words and digits, without vague ones."""
    if not run:
        return
    for total in compose([piece.term for piece in run], vocabulary):
        pieces = run[total.first : total.last]
        if not total.vague:
            yield _quantity(total, pieces, text, vocabulary)


def _quantity(total: Total, pieces: list[Piece], text: str, vocabulary: Vocabulary) -> Quantity:
    first = pieces[0]
    start, end = first.start, pieces[-1].end
    digits = first.term.role is Role.NUMERAL
    also = tuple(reading * total.scale for reading in first.readings[1:]) if len(pieces) < 3 else ()
    kind = (
        NumberKind.FRACTION
        if total.fraction
        else NumberKind.ORDINAL
        if total.ordinal or first.ordinal
        else NumberKind.NUMBER
    )
    if digits and len(pieces) == 1:
        if first.decade:
            return _decade(first, total.value)
        if isinstance(total.value, int) and total.value <= 24 and hour_after(text, end):
            return clock_time(total.value, start, end, text)
        if "." in text[start:end] and hour_after(text, end):
            hours, minutes = text[start:end].split(".")[:2]
            return clock_time(int(hours) + Fraction(int(minutes), 60), start, end, text)
    value = total.value
    if kind is NumberKind.ORDINAL and value > 2 and (part := _part(value, start, end, text, vocabulary)):
        return part
    if (
        kind is NumberKind.ORDINAL
        and value > 2
        and vocabulary.ordinals_divide
        and text[max(0, start - 2) : start] in {"a ", "A "}
    ):
        also = (Fraction(1) / value,)
    if pieces[-1].term.role is Role.HUNDRED and pieces[-1].term.value == DOZEN and value > DOZEN:
        also = (value // DOZEN * 10,)
    weak = not digits and (value == HALF or value in {0, 1} or (value == 2 and kind is NumberKind.ORDINAL))
    return Quantity(value, kind, start, end, also, weak=weak, scale=total.scale)


def _part(value: Value, start: int, end: int, text: str, vocabulary: Vocabulary) -> Quantity | None:
    """The fraction that an ordinal stands for where it names a part of something: a third of them."""
    if vocabulary.part_after and (after := vocabulary.part_after.match(text, end)):
        return Quantity(Fraction(1) / value, NumberKind.FRACTION, start, after.end())
    article = _PART.search(text[max(0, start - 4) : start]) if vocabulary.ordinals_divide else None
    if article and _WHOLE.match(text, end):
        return Quantity(Fraction(1) / value, NumberKind.FRACTION, start - len(article[0]), end, (value,))
    return None


def _decade(piece: Piece, value: Value) -> Quantity:
    """A decade or century: the nineties are also the 1990s, the 1800s also the 19th century."""
    also: tuple[Value, ...] = ()
    if value < 100:
        also = (1900 + value,)
    elif value % 100 == 0:
        also = (value // 100 + 1,)
    elif value >= 1000:
        also = (value % 100,)
    return Quantity(value, NumberKind.YEAR, piece.start, piece.end, also)
