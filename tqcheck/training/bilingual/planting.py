"""Errors planted in texts of any language: what is wrong is known to the character (see `tqcheck.training.planting`).

Figures and clauses are found by their digits and commas in every language; words by the lexicons; names by their
capitals, and negations by their words, in the languages where that tells them.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from random import Random

from tqcheck.core.document import Document
from tqcheck.core.finding import Span
from tqcheck.language.bilingual.lexicon import lexicon_of
from tqcheck.training.bilingual import negation
from tqcheck.training.planting import figures
from tqcheck.training.planting.closed_classes import cased_as
from tqcheck.training.planting.edits import Corrupted, Edit, edited
from tqcheck.training.planting.exchanges import Exchanges

WEIGHTS = {
    "word": 50,
    "figure": 12,
    "name": 8,
    "negation": 10,
    "roles": 8,
    "left out": 6,
    "put in": 6,
}
"""The kinds of errors, and how often each is tried."""
NAMED = ("es", "fr", "ru")
"""The languages whose names are told by their capitals: German has them on every noun."""

_TRIES = 4
_NAME = re.compile(r"(?<=[\w,] )[A-ZА-ЯЁÉÀÖÜÄ][\w’'-]{2,}")
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
_CLAUSE = re.compile(r"[,，、;；][^,，、;；.。!?]{4,90}(?=[,，、;；.。])")
_STOP = re.compile(r"[,，。.]")
_LEAST_NAMED = 3
"""How often a name must come in the data to stand in for another."""
_SAME_LETTER_CHANCE = 0.5
_TRIED = 60
_WORDS_APART, _NAMES_APART = 4, 7
"""The least number of characters between two words, or names, that change places."""
_MOST_LEFT_OUT = 0.6


@dataclass(frozen=True)
class ForeignPlanter:
    """Plants errors in texts of languages other than English."""

    exchanges: Mapping[str, Exchanges]
    """By language."""
    names: Mapping[str, Sequence[str]]
    """By language, each name once, in a fixed order."""

    def planted(self, text: str, language: str, strange: str, random: Random) -> Corrupted | None:
        """The text with one error; `strange` is another sentence of its language. None where nothing could be found."""
        for _ in range(_TRIES):
            (kind,) = random.choices(tuple(WEIGHTS), tuple(WEIGHTS.values()))
            choices = self.edits(kind, text, language, strange, random)
            if choices:
                found = edited(text, random.choice(choices))
                if found.text != text:
                    return found
        return None

    def edits(
        self, kind: str, text: str, language: str, strange: str, random: Random
    ) -> list[tuple[Edit, ...]]:
        """What could be planted of one kind, each choice with what it draws."""
        exchanges, names = self.exchanges.get(language), self.names.get(language, ())
        ways: Mapping[str, Callable[[], Iterable[tuple[Edit, ...]]]] = {
            "word": lambda: _single(_words(text, language, exchanges, random)),
            "figure": lambda: _single(_figures(text, random)),
            "name": lambda: _single(_names(text, names, random)),
            "negation": lambda: _single(negation.places(text, language, random)),
            "roles": lambda: _roles(text, language, exchanges),
            "left out": lambda: _single(_left_out(text)),
            "put in": lambda: _single(_put_in(text, strange, random)),
        }
        return list(ways[kind]())


def names_in(texts: Iterable[str]) -> list[str]:
    """The names in texts of one of `NAMED` that come several times."""
    times = Counter(name for text in texts for name in _NAME.findall(text))
    return sorted(name for name, count in times.items() if count >= _LEAST_NAMED)


def _single(edits: Iterable[Edit]) -> Iterator[tuple[Edit, ...]]:
    return ((edit,) for edit in edits)


def _known(text: str, language: str, exchanges: Exchanges | None) -> Iterator[Span]:
    """The words of the text that there are alternatives to."""
    if exchanges is not None:
        for word in lexicon_of(language).words_in(Document(text, language)):
            if word.span.of(text).lower() in exchanges.others:
                yield word.span


def _words(text: str, language: str, exchanges: Exchanges | None, random: Random) -> Iterator[Edit]:
    """Each word with one that stands in the same places and means something else."""
    for span in _known(text, language, exchanges):
        written = span.of(text)
        other = exchanges.instead_of(written.lower(), random) if exchanges else None
        if other is not None:
            yield Edit(span, cased_as(written, other))


def _figures(text: str, random: Random) -> Iterator[Edit]:
    """Each figure with another; where none stands alone, as in Chinese and Japanese, whatever digits there are."""
    alone = list(figures.places(text, random))
    yield from alone
    if not alone:
        for found in _FIGURE.finditer(text):
            yield Edit(Span(*found.span()), figures.other_figure(found.group(), random))


def _names(text: str, names: Sequence[str], random: Random) -> Iterator[Edit]:
    """Each name with another of the data, half the time with one that begins alike."""
    if not names:
        return
    for found in _NAME.finditer(text):
        name = found.group()
        tried = random.sample(names, min(_TRIED, len(names)))
        alike = [other for other in tried if other[0] == name[0] and other != name]
        other = alike[0] if alike and random.random() < _SAME_LETTER_CHANCE else random.choice(names)
        if other != name:
            yield Edit(Span(*found.span()), other)


def _roles(text: str, language: str, exchanges: Exchanges | None) -> Iterator[tuple[Edit, ...]]:
    """Two words that stand in the same places, or two names, in each other's place."""
    if exchanges is None:
        return
    others = exchanges.others
    for first, second in combinations(_known(text, language, exchanges), 2):
        one, other = first.of(text).lower(), second.of(text).lower()
        if second.start - first.end >= _WORDS_APART and (other in others[one] or one in others[other]):
            yield _swapped(text, first, second)
    if language != "de":
        for first, second in pairwise(Span(*found.span()) for found in _NAME.finditer(text)):
            if second.start - first.end >= _NAMES_APART and first.of(text) != second.of(text):
                yield _swapped(text, first, second)


def _swapped(text: str, first: Span, second: Span) -> tuple[Edit, Edit]:
    here, there = first.of(text), second.of(text)
    return Edit(first, cased_as(here, there)), Edit(second, cased_as(there, here))


def _left_out(text: str) -> Iterator[Edit]:
    """Each clause between two marks, unless it is most of the text."""
    for found in _CLAUSE.finditer(text):
        if len(found.group()) < _MOST_LEFT_OUT * len(text):
            yield Edit(Span(*found.span()), "")


def _put_in(text: str, strange: str, random: Random) -> Iterator[Edit]:
    """A clause of another sentence before each comma and stop."""
    clauses = [found.group() for found in _CLAUSE.finditer(strange)]
    if clauses:
        for found in _STOP.finditer(text):
            yield Edit(Span(found.start(), found.start()), random.choice(clauses))
