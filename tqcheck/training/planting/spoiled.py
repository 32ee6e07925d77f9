"""Translations that lost their source: another sentence, in whole or in part, or a loop.

Raters mark what they notice, and a network soon learns which words are marked most, counterpart or not. Beside
these texts that is of no use: only the comparison tells which part is another sentence's.
"""

import re
from collections.abc import Sequence
from random import Random

from tqcheck.core.finding import Span
from tqcheck.training.planting.edits import Corrupted, Edit, edited

_WORD = re.compile(r"\S+")
_LEAST_WORDS = 6
_MOST_CHARACTERS = 700  # what is longer is cut off before it is encoded
_SPLICED = (2, 9)  # words taken out and put in
_LOOPED = (1, 4)  # words that come again
_TURNS = (5, 20)  # how often


def spoiled(text: str, other: str, random: Random) -> Corrupted | None:
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
    return Corrupted(taken, (Span(0, len(taken)),), (), is_whole=True)


def _spliced(text: str, words: Sequence[Span], other: str, random: Random) -> Corrupted:
    """Some words of another sentence in the place of some of the translation's."""
    strange = other.split()
    first = random.randrange(len(words) - 2)
    last = min(len(words), first + random.randint(*_SPLICED)) - 1
    count = min(len(strange), random.randint(*_SPLICED))
    begin = random.randrange(len(strange) - count + 1)
    put_in = " ".join(strange[begin : begin + count])
    out = Span(words[first].start, words[last].end)
    return edited(text, [Edit(out, put_in)])


def _looped(text: str, words: Sequence[Span], random: Random) -> Corrupted:
    """A few words again and again, as translation engines do that have lost the thread; or all of it lost."""
    first = random.randrange(1, len(words) - 3)
    turn = text[words[first].start : words[first + random.randint(*_LOOPED) - 1].end]
    place = words[first].start
    looped = (text[:place] + " ".join([turn] * random.randint(*_TURNS)))[:_MOST_CHARACTERS]
    lost = 0 if random.random() < 0.5 else min(place, len(looped) - 1)
    return Corrupted(looped, (Span(lost, len(looped)),), ((Span(0, lost), 0),), is_whole=True)
