"""Finds names: runs of words whose capitals are not explained by their position in the sentence."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from tqcheck.core.finding import Span
from tqcheck.language.lexicon.name_words import TITLES
from tqcheck.language.names.ordinary import may_be_ordinary
from tqcheck.language.names.reading import Token
from tqcheck.language.names.titles import NEVER_NAMES, NOT_SYLLABLES

_JOINS = re.compile(r"(?:[ \u00a0-]|\.\s?| & )\Z")
# The share of capitalised words among the longer ordinary words from which a text is a headline.
_HEADLINE = 0.8
_SHORT = 3
# Headlines may have words as short as this in lower case: with, from.
_SHORT_IN_HEADLINES = 4
_SYLLABLE = re.compile("[b-df-hj-np-tv-xz]{0,3}[aeiouy]{1,4}[b-df-hj-np-tv-xz]{0,2}")
_POSSESSIVE = re.compile(r"['’]s?\Z")


@dataclass(frozen=True, eq=False)
class Name:
    """A name in a text; `first` is the index of its first word among the text's words."""

    tokens: tuple[Token, ...]
    first: int

    @property
    def span(self) -> Span:
        """The span from its first word to its last, without a possessive ending."""
        last = self.tokens[-1].word
        ending = _POSSESSIVE.search(last.text)
        return Span(self.tokens[0].word.start, last.end - (len(ending.group()) if ending else 0))

    @property
    def after(self) -> int:
        """The index of the word after it."""
        return self.first + len(self.tokens)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Its words, folded."""
        return tuple(token.folded for token in self.tokens)

    @cached_property
    def proper(self) -> tuple[Token, ...]:
        """Its words that are not ordinary words."""
        return tuple(token for token in self.tokens if token.proper)

    @cached_property
    def meanings(self) -> frozenset[str]:
        """What it stands for in the tables."""
        return frozenset[str]().union(*(token.facts.meanings for token in self.tokens))

    @cached_property
    def countries(self) -> frozenset[str]:
        """The countries that it refers to by name, people or capital."""
        return frozenset[str]().union(*(token.facts.countries for token in self.tokens))

    @property
    def acronym(self) -> bool:
        """Whether it is a single word in capitals."""
        return len(self.tokens) == 1 and self.tokens[0].form.shouted

    @property
    def opening(self) -> bool:
        """Whether it begins where any word would have a capital."""
        return self.tokens[0].opening

    @property
    def initials(self) -> str:
        """The first letters of its words."""
        return "".join(token.folded[:1] for token in self.tokens)


def names(text: str, tokens: Sequence[Token], start: int, end: int) -> tuple[Name, ...]:
    """The names among the words `start` to `end` of `text`, in order."""
    stretch = tokens[start:end]
    if _mostly_capitals(stretch):
        return ()
    return tuple(
        [Name(tuple(tokens[first:after]), first) for first, after in _runs(text, tokens, start, end)]
    )


def _mostly_capitals(tokens: Sequence[Token]) -> bool:
    """Whether the text is a headline: its ordinary words are capitalised too, so that capitals do not mark names."""
    high = [token for token in tokens if token.form.capital and len(token.folded) > _SHORT]
    small = sum(not token.form.capital and len(token.folded) > _SHORT_IN_HEADLINES for token in tokens)
    if len(high) <= _HEADLINE * (len(high) + small):
        return False
    ordinary = sum(token.form.ordinary and token.folded not in TITLES for token in high)
    return ordinary + small > 2 and ordinary > _HEADLINE * (ordinary + small)


def _runs(text: str, tokens: Sequence[Token], start: int, end: int) -> Iterator[tuple[int, int]]:
    first: int | None = None
    stretch = tokens[start:end]
    for index, token in enumerate(stretch, start):
        if first is not None and _ends_given_name(text, tokens[first:index], token):
            continue
        nameable = token.form.capital and _nameable(text, token, stretch)
        if first is not None and not (nameable and _continues(text, tokens[index - 1], token)):
            yield first, index
            first = None
        if nameable and first is None:
            first = index
    if first is not None:
        yield first, end


def _ends_given_name(text: str, name: Sequence[Token], token: Token) -> bool:
    """Whether `token` is the second syllable of a hyphenated given name: Tsai Ing-wen, Moon Jae-in."""
    if len(name) != 2 or token.form.capital or text[name[-1].word.end : token.word.start] != "-":
        return False
    syllables = all(_SYLLABLE.fullmatch(each.folded) for each in (*name, token))
    return syllables and not name[0].facts.meanings and token.folded not in NOT_SYLLABLES


def _continues(text: str, before: Token, token: Token) -> bool:
    joined = _JOINS.fullmatch(text[before.word.end : token.word.start]) is not None
    return joined and before.facts == token.facts and not _POSSESSIVE.search(before.word.text)


def _nameable(text: str, token: Token, among: Sequence[Token]) -> bool:
    form = token.form
    if form.folded in NEVER_NAMES or len(form.folded) < 2 or not form.folded.isalpha():
        return False
    if text[token.word.end : token.word.end + 1] == "$":
        return False
    if not token.opening or token.facts.meanings:
        return True
    if may_be_ordinary(form.folded):
        return False
    return not any(other.form.folded == form.folded and not other.form.capital for other in among)
