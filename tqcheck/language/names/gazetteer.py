"""Looks up the place or organisation that a word or phrase stands for in the tables."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from tqcheck.language.names.chinese_exonyms import CITIES_ABROAD
from tqcheck.language.names.chinese_places import CITIES, PROVINCES
from tqcheck.language.names.countries import COUNTRIES
from tqcheck.language.names.place_names import ORGANISATIONS, PLACES
from tqcheck.language.names.spelling import folded

_PARTS = re.compile(r"[^\s-]+")
_LATIN = re.compile(r"[A-Z][A-Za-zü'. ]*[a-z]")


class Facts(NamedTuple):
    """What a word or phrase stands for, by the English names in the tables."""

    meanings: frozenset[str] = frozenset()
    seat_of: frozenset[str] = frozenset()
    """The countries whose government it may stand for: "Moscow denied it"."""
    countries: frozenset[str] = frozenset()
    """The countries that it refers to by name, people or capital."""


class Entry(NamedTuple):
    """A phrase of the tables, folded word by word."""

    words: tuple[str, ...]
    facts: Facts
    capitals_only: bool
    """Whether only capitals match: initials such as US and WHO are other words in lower case."""


UNKNOWN = Facts()


@cache
def entries() -> dict[str, tuple[Entry, ...]]:
    """The entries by their first word, the longest first; made once, when first needed."""
    meanings: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
    seats: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
    initials: defaultdict[tuple[str, ...], bool] = defaultdict(lambda: True)
    countries = {line.split("; ")[0].split(", ")[0] for line in COUNTRIES.splitlines()}
    for name, meaning, seat_of in _alternatives():
        words = tuple(folded(part) for part in _PARTS.findall(name))
        meanings[words].add(meaning)
        seats[words].update(seat_of)
        initials[words] &= name.isupper()
    by_first: defaultdict[str, list[Entry]] = defaultdict(list)
    for words in sorted(meanings, key=len, reverse=True):
        means, rules = frozenset(meanings[words]), frozenset(seats[words])
        facts = Facts(means, rules, (means & countries) | rules)
        by_first[words[0]].append(Entry(words, facts, initials[words]))
    return {first: tuple(found) for first, found in by_first.items()}


def _alternatives() -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Each name of the tables with its meaning, and the country whose capital it is, if any."""
    for line in (*PLACES.splitlines(), *ORGANISATIONS.splitlines()):
        names = line.split(", ")
        yield from ((name, names[0], ()) for name in names)
    for line in (*PROVINCES.splitlines(), *CITIES.splitlines(), *CITIES_ABROAD.splitlines()):
        names = latin_names(line)
        yield from ((name, names[0], ()) for name in names)
    for line in COUNTRIES.splitlines():
        country, demonyms, *capitals = line.split("; ")
        names = [*country.split(", "), *demonyms.split(", ")]
        yield from ((name, names[0], ()) for name in names)
        seats = capitals[0].split(", ") if capitals else []
        yield from ((seat, seats[0], (names[0],)) for seat in seats)


def latin_names(line: str) -> list[str]:
    """The names in Latin letters of a line that also has Chinese characters."""
    return _LATIN.findall(line)


def entries_from(word: str, *, capitals: bool) -> tuple[Entry, ...]:
    """The entries that begin with a folded word or its singular; initials only if the word is in `capitals`."""
    table = entries()
    found = table.get(word) or (table.get(word[:-1], ()) if word.endswith("s") and len(word) > 3 else ())
    return found if capitals else tuple(entry for entry in found if not entry.capitals_only)


def longest(found: Sequence[Entry], following: Sequence[str]) -> tuple[int, Facts]:
    """The number of words and the facts of the longest entry that continues with the `following` words; 0 if none."""
    for entry in found:
        size = len(entry.words)
        if size <= len(following) + 1 and all(map(_is, entry.words[1:], following)):
            return size, entry.facts
    return 0, UNKNOWN


def _is(wanted: str, word: str) -> bool:
    return word == wanted or word == wanted + "s"
