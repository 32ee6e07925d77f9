"""Finds word sequences that a translation has copied from its source."""

import re
from functools import cache
from typing import NamedTuple

from tqcheck.core.finding import Span
from tqcheck.language.identification.scripts import LETTERS, Script

# Scripts without spaces are compared by the character, others by the word.
_DENSE = LETTERS[Script.HAN] + LETTERS[Script.KANA] + LETTERS[Script.THAI]


@cache
def _dense_sign() -> re.Pattern[str]:
    return re.compile(f"[{_DENSE}]")


@cache
def _token() -> re.Pattern[str]:
    return re.compile(rf"[{_DENSE}]|[^\W\d_{_DENSE}]+|\d+")


class Copy(NamedTuple):
    """A word sequence of a translation that its source also has; `words` are without numbers."""

    span: Span
    words: tuple[str, ...]

    @property
    def length(self) -> float:
        """The number of words; in scripts without spaces two characters count as one word."""
        return sum(0.5 if _dense_sign().match(word) else 1.0 for word in self.words)


def copies(text: str, source: str, least: int) -> list[Copy]:
    """Sequences of at least `least` words (characters, in scripts without spaces) that both texts have.

    Sequences of numbers only are left out: numbers are the same in both languages.
    """
    tokens = [(match.group(), match.start(), match.end()) for match in _token().finditer(text)]
    theirs = _token().findall(source)
    if len(tokens) < least or len(theirs) < least:
        return []
    common = set(theirs)
    if sum(word in common for word, _, _ in tokens) < least:
        return []
    grams = {tuple(theirs[i : i + least]) for i in range(len(theirs) - least + 1)}
    found: list[Copy] = []
    start = end = 0
    for i in range(len(tokens) - least + 1):
        if tuple(word for word, _, _ in tokens[i : i + least]) not in grams:
            continue
        if i > end - 1 and end:
            found.append(_copy(tokens[start:end]))
            start = i
        elif not end:
            start = i
        end = i + least
    if end:
        found.append(_copy(tokens[start:end]))
    return [copy for copy in found if copy.words]


def _copy(tokens: list[tuple[str, int, int]]) -> Copy:
    words = tuple(word for word, _, _ in tokens if not word.isdigit())
    return Copy(Span(tokens[0][1], tokens[-1][2]), words)
