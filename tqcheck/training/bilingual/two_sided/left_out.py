"""A clause, or a word that modifies another, left out on both sides."""

import re
from collections.abc import Collection, Iterator, Sequence
from random import Random

from tqcheck.core.document import UNSPACED
from tqcheck.core.finding import Span
from tqcheck.training.bilingual.links import Link
from tqcheck.training.bilingual.two_sided.pair import Pair, TwoSided
from tqcheck.training.planting.edits import Edit

_SPACED_CLAUSE = re.compile(r"[,;] [^,;.!?]{8,140}(?=[,;.])")
_UNSPACED_CLAUSE = re.compile(r"[，；,;、][^，；,;。！？]{3,60}(?=[，；,;。])")
_LEAST_LINKS = 2
"""Links between two clauses that make them one and the same."""
_MOST_LEFT_OUT = 0.6
"""The greatest share of a text that is left out."""
_BEFORE_MODIFIER = re.compile(
    r"(?<![\w'’-])(?!(?:an?|more|most|less|least|so|as|too|very|is|are|was|were|be|and|or)\b)\w+ \Z",
    re.IGNORECASE,
)
"""A word after which the next one can be missed."""
_AFTER_MODIFIER = re.compile(r" (?!(?:and|or|than|to|as|of|that|in|at|by|for|with|from|on)\b)[A-Za-z]")
_PARTICLE = re.compile(r"[的地]?(?=\w)")
"""What joins a Chinese modifier with the word after it."""


def clause(pair: Pair, random: Random) -> TwoSided | None:
    """Both texts without a clause that each has between two marks; None where no two clauses are sure to be one."""
    found = [
        TwoSided((Edit(here, ""),), (Edit(there, ""),))
        for here in _clauses(pair.english, "en")
        for there in _clauses(pair.foreign, pair.language)
        if _are_one(here, there, pair.links)
    ]
    return random.choice(found) if found else None


def modifier(pair: Pair, modifiers: Collection[str], random: Random) -> TwoSided | None:
    """Both texts without a linked word that modifies the next one; None where there is no such word."""
    found = [
        TwoSided((Edit(english, ""),), (Edit(foreign, ""),))
        for link in pair.links
        if link.english.of(pair.english) in modifiers
        and (english := _english_modifier(pair.english, link.english)) is not None
        and (foreign := _foreign_modifier(pair, link.foreign)) is not None
    ]
    return random.choice(found) if found else None


def _clauses(text: str, language: str) -> Iterator[Span]:
    pattern = _UNSPACED_CLAUSE if language in UNSPACED else _SPACED_CLAUSE
    for found in pattern.finditer(text):
        if len(found.group()) < _MOST_LEFT_OUT * len(text):
            yield Span(*found.span())


def _are_one(here: Span, there: Span, links: Sequence[Link]) -> bool:
    """Whether several links join the two clauses, and none joins either of them with something else."""
    joined = [(link.english.touches(here), link.foreign.touches(there)) for link in links]
    return joined.count((True, True)) >= _LEAST_LINKS and all(one == other for one, other in joined)


def _english_modifier(text: str, word: Span) -> Span | None:
    """A modifier with the space after it."""
    if not _BEFORE_MODIFIER.search(text, 0, word.start) or not _AFTER_MODIFIER.match(text, word.end):
        return None
    return Span(word.start, word.end + 1)


def _foreign_modifier(pair: Pair, word: Span) -> Span | None:
    """A modifier with the space before it, or with the particle after it; Japanese ones are inflected too variously."""
    if pair.language == "zh":
        particle = _PARTICLE.match(pair.foreign, word.end)
        return None if particle is None else Span(word.start, particle.end())
    if pair.language in UNSPACED or word.start == 0 or pair.foreign[word.start - 1] != " ":
        return None
    return Span(word.start - 1, word.end)
