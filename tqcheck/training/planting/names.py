"""A name exchanged for another: one that is spelt like it, or any that stands elsewhere in the data."""

import calendar
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from random import Random

from tqcheck.core.finding import Span
from tqcheck.training.planting.edits import Edit

NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{2,}(?:[ -][A-Z][a-z]+)*(?![\w'’-]|\.\w)")
"""Capitalised words within a sentence."""

_LIKE_CHANCE = 0.6
_LEAST_LIKE, _MOST_LIKE = 0.55, 0.95
_TRIED = 200
_NO_NAMES = frozenset({*calendar.day_name, *calendar.month_name, "The", "This", "That", "These", "Those"})


@dataclass(frozen=True)
class Names:
    """Names of the data, by number of words and first letter."""

    alike: Mapping[tuple[int, str], Sequence[str]]
    all: Mapping[int, Sequence[str]]

    @classmethod
    def of(cls, texts: Iterable[str]) -> "Names":
        """The names in the texts that come more than once."""
        counted = Counter(found for text in texts for found in NAME.findall(text) if found not in _NO_NAMES)
        alike: defaultdict[tuple[int, str], list[str]] = defaultdict(list)
        every: defaultdict[int, list[str]] = defaultdict(list)
        for name in sorted(name for name, count in counted.items() if count > 1):
            size = name.count(" ")
            alike[size, name[0]].append(name)
            every[size].append(name)
        return cls(dict(alike), dict(every))

    def instead_of(self, name: str, random: Random) -> str | None:
        """Another name of as many words."""
        size = name.count(" ")
        if random.random() < _LIKE_CHANCE:
            near = self.alike.get((size, name[0]), ())
            tried = random.sample(near, min(_TRIED, len(near)))
            spelt = [other for other in tried if _LEAST_LIKE <= _similarity(name, other) <= _MOST_LIKE]
            if spelt:
                return max(spelt, key=lambda other: (_similarity(name, other), other))
        found = self.all.get(size, ())
        other = random.choice(found) if found else None
        return None if other == name else other


def places(text: str, names: Names, random: Random) -> Iterator[Edit]:
    """The names of the text, each with another."""
    for found in NAME.finditer(text):
        if found.group() in _NO_NAMES:
            continue
        other = names.instead_of(found.group(), random)
        if other is not None and other not in text:
            yield Edit(Span(*found.span()), other)


def _similarity(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()
