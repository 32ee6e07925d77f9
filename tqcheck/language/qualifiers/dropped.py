"""Finds qualifiers that a Chinese source and one English text have, but the other English text lacks."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from tqcheck.core.document import Word
from tqcheck.core.finding import Span
from tqcheck.language.lexicon.word_forms import stem
from tqcheck.language.lexicon.word_list import table_lines
from tqcheck.language.negation.force import is_content

_FILE = "qualifiers.txt"
_SEPARATOR = "|||"
# How many words after a qualifier the word that it qualifies may stand: the hundred-year-old roof of this church.
_NEAR = 7


class Qualifier(NamedTuple):
    """A Chinese word and the stems of the English words for it."""

    chinese: str
    stems: frozenset[str]


class Dropped(NamedTuple):
    """A qualifier that is missing."""

    chinese: str
    here: Span
    """The word that lacks the qualifier."""
    there: Span
    """The other text from its qualifier to the same word."""


@lru_cache(maxsize=1)
def qualifiers() -> Sequence[Qualifier]:
    """The table, longer Chinese words before shorter ones that they contain."""
    found = []
    for line in table_lines(__package__, _FILE):
        chinese, english = (part.strip() for part in line.split(_SEPARATOR))
        stems = frozenset(stem(part) for word in english.split() for part in (word, *word.split("-")[:1]))
        found += [Qualifier(each.strip(), stems) for each in chinese.split("/")]
    return sorted(found, key=lambda each: -len(each.chinese))


def unsaid_qualifiers(source: str, said: frozenset[str]) -> Sequence[Qualifier]:
    """The qualifiers of a Chinese text for which an English text with the stems `said` has no word."""
    found = []
    for qualifier in qualifiers():
        if qualifier.chinese in source:
            source = source.replace(qualifier.chinese, " ")
            if said.isdisjoint(qualifier.stems):
                found.append(qualifier)
    return found


def dropped_qualifiers(
    unsaid: Sequence[Qualifier], here: Sequence[Word], there: Sequence[Word]
) -> Iterator[Dropped]:
    """The qualifiers that `there` has before a content word that `here` has too."""
    if not unsaid:
        return
    ours = {stem(word.text): word for word in reversed(here) if is_content(word.text)}
    for qualifier in unsaid:
        found = _first(qualifier, ours, there)
        if found is not None:
            yield found


def _first(qualifier: Qualifier, ours: Mapping[str, Word], there: Sequence[Word]) -> Dropped | None:
    for index, word in enumerate(there):
        if stem(word.text) not in qualifier.stems:
            continue
        for other in there[index + 1 : index + 1 + _NEAR]:
            qualified = ours.get(stem(other.text))
            if qualified is not None:
                here = Span(qualified.start, qualified.end)
                return Dropped(qualifier.chinese, here, Span(word.start, other.end))
    return None
