"""Translations that are made wrong on purpose, so that what is wrong is known to the character.

Raters mark what they notice, and a network soon learns which words are marked most, counterpart or not. Beside
these texts that is of no use: only the comparison tells which part is another sentence's.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from tqcheck.core.finding import Span

_WORD = re.compile(r"\S+")
_LEAST_WORDS = 6
_MOST_CHARACTERS = 700  # what is longer is cut off before it is encoded
_SPLICED = (2, 9)  # words taken out and put in
_LOOPED = (1, 4)  # words that come again
_TURNS = (5, 20)  # how often


@dataclass(frozen=True)
class Corrupted:
    """A text that is no longer a translation, in whole or in part."""

    text: str
    wrong: Span
    """Of `text`, in code points."""
    kept: tuple[tuple[Span, int], ...]
    """Spans of the translation that are still there, and how far each has moved."""
    is_whole: bool
    """Whether nothing of the translation is to be trusted any more."""

    def origin(self, place: int) -> int | None:
        """Where the code point at `place` of `text` stood in the translation; None where it is not from there."""
        for span, moved in self.kept:
            if span.start <= place - moved < span.end:
                return place - moved
        return None


def corrupted(text: str, other: str, random: Random) -> Corrupted | None:
    """A text made wrong with the help of another sentence; None where one of them has too few words."""
    words = [Span(*word.span()) for word in _WORD.finditer(text)]
    if len(words) < _LEAST_WORDS or len(other.split()) < _LEAST_WORDS:
        return None
    (way,) = random.choices(("exchanged", "spliced", "looped"), (1, 2, 1))
    if way == "exchanged":
        return _exchanged(other)
    return _spliced(text, words, other, random) if way == "spliced" else _looped(text, words, random)


def _exchanged(other: str) -> Corrupted:
    """Another sentence in the translation's place."""
    taken = other[:_MOST_CHARACTERS]
    return Corrupted(taken, Span(0, len(taken)), (), is_whole=True)


def _spliced(text: str, words: Sequence[Span], other: str, random: Random) -> Corrupted:
    """Some words of another sentence in the place of some of the translation's."""
    strange = other.split()
    first = random.randrange(len(words) - 2)
    last = min(len(words), first + random.randint(*_SPLICED)) - 1
    count = min(len(strange), random.randint(*_SPLICED))
    begin = random.randrange(len(strange) - count + 1)
    put_in = " ".join(strange[begin : begin + count])
    out = Span(words[first].start, words[last].end)
    moved = len(put_in) - (out.end - out.start)
    return Corrupted(
        text[: out.start] + put_in + text[out.end :],
        Span(out.start, out.start + len(put_in)),
        ((Span(0, out.start), 0), (Span(out.end, len(text)), moved)),
        is_whole=False,
    )


def _looped(text: str, words: Sequence[Span], random: Random) -> Corrupted:
    """A few words again and again, as translation engines do that have lost the thread; or all of it lost."""
    first = random.randrange(1, len(words) - 3)
    turn = text[words[first].start : words[first + random.randint(*_LOOPED) - 1].end]
    place = words[first].start
    looped = (text[:place] + " ".join([turn] * random.randint(*_TURNS)))[:_MOST_CHARACTERS]
    lost = 0 if random.random() < 0.5 else min(place, len(looped) - 1)
    return Corrupted(looped, Span(lost, len(looped)), ((Span(0, lost), 0),), is_whole=True)
