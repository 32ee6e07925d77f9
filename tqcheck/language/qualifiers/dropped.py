"""Qualifiers that a Chinese source and one English text have, and the other English text does not."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from tqcheck.core.document import Word
from tqcheck.core.finding import Span
from tqcheck.language.lexicon.word_forms import stem
from tqcheck.language.lexicon.word_list import table_lines
from tqcheck.language.negation.force import is_content

_FILE = "qualifiers.txt"
_SEPARATOR = "|||"
# What is qualified stands so many words behind the qualifier at most: the roof of this hundred-year-old church.
_NEAR = 7


class Qualifier(NamedTuple):
    """A Chinese word and the stems of the English words for it."""

    chinese: str
    stems: frozenset[str]


class Dropped(NamedTuple):
    """A qualifier that is missing."""

    chinese: str
    here: Span
    """The word that has lost it."""
    there: Span
    """The qualifier in the text that has it, with the same word."""


@lru_cache(maxsize=1)
def qualifiers() -> Sequence[Qualifier]:
    """The table, longer Chinese words before the shorter ones that they hold."""
    found = []
    for line in table_lines(__package__, _FILE):
        chinese, english = (part.strip() for part in line.split(_SEPARATOR))
        stems = frozenset(stem(part) for word in english.split() for part in (word, *word.split("-")[:1]))
        found += [Qualifier(each.strip(), stems) for each in chinese.split("/")]
    return sorted(found, key=lambda each: -len(each.chinese))


def dropped_qualifiers(
    source: str, said: frozenset[str], here: Sequence[Word], there: Sequence[Word]
) -> Iterator[Dropped]:
    """The qualifiers that the source and `there` have, where `here` has the word that they qualify without them.

    `said` are the stems of the whole text that `here` is part of: what it says elsewhere is not dropped.
    """
    left = source
    for qualifier in qualifiers():
        if qualifier.chinese not in left:
            continue
        left = left.replace(qualifier.chinese, " ")
        if said.isdisjoint(qualifier.stems):
            yield from _first(qualifier, here, there)


def _first(qualifier: Qualifier, here: Sequence[Word], there: Sequence[Word]) -> Iterator[Dropped]:
    ours = {stem(word.text): word for word in reversed(here) if is_content(word.text)}
    for index, word in enumerate(there):
        if stem(word.text) not in qualifier.stems:
            continue
        for other in there[index + 1 : index + 1 + _NEAR]:
            qualified = ours.get(stem(other.text))
            if qualified is not None:
                span = Span(min(word.start, other.start), max(word.end, other.end))
                yield Dropped(qualifier.chinese, Span(qualified.start, qualified.end), span)
                return
