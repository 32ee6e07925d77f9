"""Who does what to whom, exchanged; and clauses that are left out or put in."""

import re
from collections.abc import Iterator
from itertools import pairwise
from random import Random

from tqcheck.core.finding import Span
from tqcheck.training.planting.edits import Edit
from tqcheck.training.planting.names import NAME

_NOUN_PHRASE = re.compile(r"\b[Tt]he ([a-z]{4,})(?= [a-z]| *[.,;])")
_JOINED = re.compile(r"\s*(?:,|and|or|&|,\s*and|to|of|in)\s*(?:the\s*)?")
"""Between words that say the same in either order, or make one name."""
_RELATIVE = re.compile(r",\s+(?:which|who|whose|where|when)\b[^,;.:]{8,90},")
_CLAUSE = re.compile(r",\s+[^,;.:]{12,90}(?=,|[.;]\s*$)")
_PHRASE = re.compile(
    r" (?:in|on|at|from|for|with|by|after|before|during|since|because of) (?:[\w'’-]+ ){1,5}?[\w'’-]+"
    r"(?=[,.;]| and )"
)
_ADJECTIVES = re.compile(
    r"(?<= )(?:\w+(?:ly|al|ic|ive|ous|ful|less)|new|old|major|local|first|last|former|senior) (?=[a-z]{3,})"
)
_LEAST_APART = 4
_MOST_LEFT_OUT = 0.6


def roles(text: str) -> Iterator[tuple[Edit, Edit]]:
    """Two names, or two things that a sentence is about, in each other's place."""
    names = [Span(*found.span()) for found in NAME.finditer(text)]
    yield from _swaps(text, names)
    yield from _swaps(text, [Span(*found.span(1)) for found in _NOUN_PHRASE.finditer(text)])


def _swaps(text: str, spans: list[Span]) -> Iterator[tuple[Edit, Edit]]:
    for first, second in pairwise(spans):
        here, there = first.of(text), second.of(text)
        between = text[first.end : second.start]
        if here in there or there in here or len(between) < _LEAST_APART or _JOINED.fullmatch(between):
            continue
        yield Edit(first, there), Edit(second, here)


def left_out(text: str) -> Iterator[Edit]:
    """A clause or a modifier that can be missed without a fault of grammar."""
    for pattern in (_RELATIVE, _CLAUSE, _PHRASE, _ADJECTIVES):
        for found in pattern.finditer(text):
            if len(found.group()) < _MOST_LEFT_OUT * len(text):
                yield Edit(Span(*found.span()), "")


def put_in(text: str, other: str, random: Random) -> Iterator[Edit]:
    """A clause or a phrase of another sentence, at the end or before a comma."""
    pieces = [found.group().rstrip() for pattern in (_CLAUSE, _PHRASE) for found in pattern.finditer(other)]
    pieces = [piece for piece in pieces if piece.strip(" ,") not in text]
    if not pieces:
        return
    places = [found.start() for found in re.finditer(r"[.,](?=\s|$)", text)]
    if not places:
        return
    place = random.choice(places)
    yield Edit(Span(place, place), random.choice(pieces))
