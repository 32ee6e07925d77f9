"""Whether two phrases that different counterparts have in a name's place may name the same thing."""

import re

from tqcheck.language.names.gazetteer import entries_from
from tqcheck.language.names.spelling import alike, folded

_WORD = re.compile(r"[^\W\d_]+(?:['’.][^\W\d_]+)*")


def may_be_same(one: str, other: str) -> bool:
    """Whether the phrases share a word in some spelling, or a meaning in the tables (British, UK)."""
    if one == other:
        return True
    ours, theirs = _WORD.findall(one), _WORD.findall(other)
    if any(alike(folded(left), folded(right)) for left in ours for right in theirs):
        return True
    return not _meanings(ours).isdisjoint(_meanings(theirs))


def _meanings(words: list[str]) -> frozenset[str]:
    found: set[str] = set()
    for at, word in enumerate(words):
        rest = tuple(folded(each) for each in words[at:])
        for entry in entries_from(rest[0], capitals=word.isupper()):
            if rest[: len(entry.words)] == entry.words:
                found |= entry.facts.meanings
    return frozenset(found)
