"""Finds invisible characters, and letters that look like those of another alphabet."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import groupby, pairwise
from typing import NamedTuple

from tqcheck.core.finding import Span
from tqcheck.core.invisible import INVISIBLE, escaped, hidden_places
from tqcheck.core.lookalikes import MixedWord, mixed_words
from tqcheck.language.identification.scripts import Script, scripts_of


class Hidden(NamedTuple):
    """A phrase with an invisible character or with letters of two alphabets."""

    span: Span
    message: str
    is_grave: bool
    """Whether it can hide what the phrase says: it is inside a word or number, or changes the order of letters."""


_NAMES = {
    "\u00ad": "soft hyphen", "\u200b": "zero-width space", "\u200c": "zero-width non-joiner",
    "\u200d": "zero-width joiner", "\u200e": "left-to-right mark", "\u200f": "right-to-left mark",
    "\u2060": "word joiner", "\ufeff": "byte-order mark",
}  # fmt: skip
# Overrides, and controls that set text from right to left: the words around them change places.
_TURNING = frozenset("\u202b\u202d\u202e\u2067")
_OPENING, _CLOSING = frozenset("\u202a\u202b\u202d\u202e\u2066\u2067\u2068"), frozenset("\u202c\u2069")
# Letters and digits, and the vowel signs of the scripts of India and South-East Asia.
_WRITTEN = r"(?:[^\W_]|[\u0900-\u0963\u0971-\u0dff\u0e31-\u0ebd\u0f71-\u0fbc\u102b-\u103e\u17b6-\u17d3])"
_BETWEEN = rf"[{INVISIBLE}\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]"
_FEWEST_LETTERS = 3
_SYLLABLE = 2


@cache
def _part() -> re.Pattern[str]:
    return re.compile(rf"{_WRITTEN}(?:{_WRITTEN}|{_BETWEEN}(?={_BETWEEN}*+{_WRITTEN}))*")


def hidden_characters(text: str, language: str) -> list[Hidden]:
    """All such phrases, in order; a word with several hidden characters is one phrase."""
    if text.isascii():
        return []
    places = list(_opening(text, hidden_places(text)))
    found = [*_hidden(text, places), *_mixed(text, language)] if places else list(_mixed(text, language))
    return sorted(found, key=lambda each: each.span)


def _opening(text: str, places: Iterable[int]) -> Iterator[int]:
    """The places without closing controls whose opening control is among them: a pair counts as one fault."""
    open_stretches = 0
    for place in places:
        if text[place] in _CLOSING and open_stretches:
            open_stretches -= 1
            continue
        open_stretches += text[place] in _OPENING
        yield place


def _hidden(text: str, places: list[int]) -> Iterator[Hidden]:
    words = _words(text, places)
    for span, group in groupby(places, key=words.get):
        if span is not None:
            yield _within(text, span, list(group))
            continue
        for run in _runs(group):
            turning = any(char in _TURNING for char in run.of(text))
            does = "changes the order in which letters are shown" if turning else "is invisible"
            yield Hidden(run, f"{_named(run.of(text))}: {does}", turning)


def _words(text: str, places: list[int]) -> dict[int, Span]:
    """The word or number around each place that lies within one."""
    found: dict[int, Span] = {}
    words = _part().finditer(text)
    word = next(words, None)
    for place in places:
        while word is not None and word.end() <= place:
            word = next(words, None)
        if word is not None and word.start() <= place:
            found[place] = Span(*word.span())
    return found


def _within(text: str, span: Span, places: list[int]) -> Hidden:
    chars = "".join(text[place] for place in places)
    message = f'"{escaped(span.of(text))}" hides {_named(chars)} in a word'
    return Hidden(span, message, not _divides_syllables(text, span, places))


def _divides_syllables(text: str, span: Span, places: Iterable[int]) -> bool:
    """Whether all hidden characters are soft hyphens between syllables, as typesetting inserts them."""
    ends = [span.start, *places, span.end]
    parts = [text[start:end].lstrip("\u00ad") for start, end in pairwise(ends)]
    return all(text[place] == "\u00ad" for place in ends[1:-1]) and all(
        len(part) >= _SYLLABLE and part.isalpha() for part in parts
    )


def _runs(places: Iterable[int]) -> Iterator[Span]:
    """The spans of adjacent places."""
    start = end = -1
    for place in places:
        if place != end and end >= 0:
            yield Span(start, end)
        start, end = (start if place == end else place), place + 1
    if end >= 0:
        yield Span(start, end)


def _named(chars: str) -> str:
    """Each distinct character with its code point and its name, as messages write it."""
    return ", ".join(
        f"U+{ord(char):04X} {_NAMES.get(char) or unicodedata.name(char, 'without a name').lower()}"
        for char in dict.fromkeys(chars)
    )


def _mixed(text: str, language: str) -> Iterator[Hidden]:
    alphabet = next(iter(scripts_of(language)), None)
    for word in mixed_words(text):
        if alphabet not in (Script.CYRILLIC, Script.GREEK) or not _is_usual(word, text):
            yield _looks_otherwise(word, text)


def _is_usual(word: MixedWord, text: str) -> bool:
    """Whether Cyrillic or Greek texts usually mix so: an abbreviation with an ending (SMSок), or a short symbol."""
    phrase = text[word.start : word.end]
    short = word.end - word.start < _FEWEST_LETTERS
    return short or (word.to_latin and re.fullmatch(r"[A-Za-z]{2,}[^\x00-\x7f]{1,3}", phrase) is not None)


def _looks_otherwise(word: MixedWord, text: str) -> Hidden:
    phrase = text[word.start : word.end]
    strange = {char: plain for char, plain in zip(phrase, word.plain, strict=True) if char != plain}
    told = ", ".join(f'{_named(char)} looks like "{plain}"' for char, plain in list(strange.items())[:2])
    return Hidden(Span(word.start, word.end), f'"{phrase}" mixes two alphabets: {told}', is_grave=True)
