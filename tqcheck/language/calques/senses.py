"""Ambiguous Chinese words, read from `senses.txt`, and where an English text took the wrong sense."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from tqcheck.core.document import Word
from tqcheck.core.finding import Span
from tqcheck.language.calques.table import SEPARATOR, forms_of, read_form
from tqcheck.language.lexicon.word_list import table_lines

_FILE = "senses.txt"

Sense = frozenset[str]
"""The English words for a sense, each in one of the forms that `forms_of` returns."""


class Ambiguous(NamedTuple):
    """A Chinese word, the sense that engines take by mistake, and the sense that is meant."""

    chinese: str
    taken: Sense
    meant: Sense


class MistakenSense(NamedTuple):
    """A word of the passage in the wrong sense, and the counterpart's word for the sense that was meant."""

    chinese: str
    here: Span
    there: Span


@lru_cache(maxsize=1)
def ambiguous() -> Sequence[Ambiguous]:
    """The table in the order of the file."""
    found = []
    for line in table_lines(__package__, _FILE):
        chinese, senses = (part.strip() for part in line.split(SEPARATOR))
        taken, meant = (frozenset(map(read_form, sense.split())) for sense in senses.split(";"))
        found += [Ambiguous(each.strip(), taken, meant) for each in chinese.split("/")]
    return found


def ambiguous_in(source: str) -> Sequence[Ambiguous]:
    """The words of the table that a Chinese text contains."""
    return [word for word in ambiguous() if word.chinese in source]


def wrong_senses(
    words: Sequence[Ambiguous], here: Sequence[Word], there: Sequence[Word]
) -> Iterator[MistakenSense]:
    """The ambiguous words that `here` has only in the wrong sense and `there` only in the right one."""
    if not words:
        return
    ours, theirs = _by_form(here), _by_form(there)
    for word in words:
        taken, meant = _first(word.taken, ours), _first(word.meant, theirs)
        if taken is None or meant is None:
            continue
        if _first(word.meant, ours) is None and _first(word.taken, theirs) is None:
            yield MistakenSense(word.chinese, taken, meant)


def _first(sense: Sense, said: Mapping[str, Word]) -> Span | None:
    """The span of the first word with this sense; None if there is none."""
    spans = [Span(said[form].start, said[form].end) for form in sense if form in said]
    return min(spans, default=None)


def _by_form(words: Sequence[Word]) -> dict[str, Word]:
    found: dict[str, Word] = {}
    for word in words:
        for form in forms_of(word.text):
            found.setdefault(form, word)
    return found
