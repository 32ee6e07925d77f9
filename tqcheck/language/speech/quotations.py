"""Finds quotations with marks of every style; apostrophes, inch signs and decades are not taken for marks."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from tqcheck.core.finding import Span

_DOUBLE = re.compile(r'["“”„‟＂«»「」『』]')
_OPENING_SHAPE = frozenset("“„«「『")
_STRAIGHT = frozenset('"＂')
_SINGLE_OPEN = re.compile(r"(?:(?<=[\s(\[—–:,])|\A)[‘'](?=[^\W\d_])")
_SINGLE_CLOSE = re.compile(r"(?<=[.,!?…])[’'‘](?!\w)|(?<=\w)[’'‘](?=[\s.,;:!?)\]]|\Z)")
_ANY_MARK = re.compile(r"""["“”„‟＂«»「」『』‘'’]""")
_PARAGRAPH = re.compile(r"\n\s*\n|\Z")
_LONGEST = 3000
_CANDIDATES = 20


class Quotation(NamedTuple):
    """Words between quotation marks: `outer` includes the marks, `inner` does not."""

    outer: Span
    inner: Span


class Quotations(NamedTuple):
    """A text's quotations in order, and the offsets of marks without a partner."""

    found: tuple[Quotation, ...]
    strays: tuple[int, ...]


def may_quote(text: str) -> bool:
    """Whether the text has any mark that could be a quotation mark."""
    return _ANY_MARK.search(text) is not None


def find_quotations(text: str) -> Quotations:
    """The outermost quotations of a text; single marks count only outside double ones."""
    found, strays = _between_double_marks(text)
    singles: list[Quotation] = []
    start = 0
    for quotation in found:
        singles.extend(_between_single_marks(text, start, quotation.outer.start))
        start = quotation.outer.end
    singles.extend(_between_single_marks(text, start, len(text)))
    return Quotations(tuple(sorted([*found, *singles])), tuple(strays))


def _between_double_marks(text: str) -> tuple[list[Quotation], list[int]]:
    found: list[Quotation] = []
    strays: list[int] = []
    opened: int | None = None
    for match in _DOUBLE.finditer(text):
        at = match.start()
        if at and text[at - 1] == text[at]:
            continue
        if opened is not None and _breaks_off(text, opened, at):
            strays.append(opened)
            opened = None
        if opened is not None:
            found.append(_quotation(opened, at))
            opened = None
        elif _can_open(text, at):
            opened = at
        elif not text[at - 1].isdigit():
            strays.append(at)
    if opened is not None:
        strays.append(opened)
    return found, strays


def _can_open(text: str, at: int) -> bool:
    """Whether the mark can open a quotation: a word or nested mark follows directly, and no word directly precedes."""
    following = text[at + 1 : at + 2]
    if not following or following.isspace() or following in ".,;:!?)":
        return text[at] in _OPENING_SHAPE and bool(following.strip())
    return at == 0 or not text[at - 1].isalnum() or text[at] in _OPENING_SHAPE


def _breaks_off(text: str, opened: int, at: int) -> bool:
    """Whether the open quotation was never closed, and the mark at `at` opens another one."""
    if at - opened > _LONGEST or _PARAGRAPH.search(text, opened, at + 1).end() <= at:  # type: ignore[union-attr]
        return True
    shape = text[at] in _OPENING_SHAPE or text[at] in _STRAIGHT
    return shape and text[at - 1].isspace() and text[at + 1 : at + 2].isalnum()


def _between_single_marks(text: str, start: int, end: int) -> Iterator[Quotation]:
    """Quotations in single marks that open after a space and close before one, of at least three words."""
    closing = [match.start() for match in _SINGLE_CLOSE.finditer(text, start, end)]
    at = start
    while opening := _SINGLE_OPEN.search(text, at, end):
        at = opening.end()
        first = bisect_left(closing, at)
        closed = _closing(text, closing[first : first + _CANDIDATES], at)
        if closed is not None and text.count(" ", at, closed) >= 2:
            yield _quotation(opening.start(), closed)
            at = closed + 1


def _closing(text: str, candidates: list[int], start: int) -> int | None:
    """The closing mark: the first after punctuation (not that of `officers' plan`), else the first that can close."""
    near = [at for at in candidates if at - start <= _LONGEST]
    return next((at for at in near if not text[at - 1].isalnum()), near[0] if near else None)


def _quotation(opened: int, closed: int) -> Quotation:
    return Quotation(Span(opened, closed + 1), Span(opened + 1, closed))
