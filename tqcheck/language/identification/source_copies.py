"""Stretches that a translation has letter by letter from its source."""

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
    """A stretch of a translation that its source has as well, and the words of it."""

    span: Span
    words: tuple[str, ...]

    @property
    def length(self) -> float:
        """How many words it has, two characters of a script without spaces for one."""
        return sum(0.5 if _dense_sign().match(word) else 1.0 for word in self.words)


def copies(text: str, source: str, least: int) -> list[Copy]:
    """Stretches of at least so many words (characters, in scripts without spaces) that both texts have.

    Numbers alone are none: they are the same in both languages.
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
