"""Where terms occur in a text: word for word in any form, or as they are in scripts without spaces."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Generic, TypeVar

from tqcheck.core.document import UNSPACED
from tqcheck.core.finding import Span
from tqcheck.language.terms.stems import stem

Meant = TypeVar("Meant")

_WORD = re.compile(r"[^\W_]+")
_WORDS = re.compile(r"[^\W_]+(?:[\s\-‐‑'’/]+[^\W_]+)*")
"""A term of words alone; any other (`C++`, `.NET`) is looked for as it is written."""
_BETWEEN = re.compile(r"[ \u00a0\-‐‑–'’/]{0,3}|\s")
_FIRST = 2
"""Characters by which what is looked for as it is written is found."""
_VERBAL = ("ed", "ing")
_WITH_LOANED_PLURALS = frozenset({"de", "it", "nl", "sv"})
"""Languages whose stemmers leave the plural of loanwords, with an s, as it is."""
_SHORTEST_LOAN = 4


@dataclass(frozen=True, slots=True)
class Wanted(Generic[Meant]):
    """A term that is looked for."""

    term: str
    meant: Meant
    is_case_sensitive: bool = False


@dataclass(frozen=True, slots=True)
class Occurrence(Generic[Meant]):
    """A term where it stands."""

    span: Span
    meant: Meant


class TermIndex(Generic[Meant]):
    """Finds many terms in many texts of a language: what a text has is looked up, not each term looked for.

    With `takes_verbs` an English word may be a verb of the term.
    """

    def __init__(self, wanted: Iterable[Wanted[Meant]], language: str, *, takes_verbs: bool = False) -> None:
        self._language = language
        self._takes_verbs = takes_verbs or language != "en"
        self._by_stem: defaultdict[str, list[tuple[tuple[str, ...], Wanted[Meant]]]] = defaultdict(list)
        self._by_start: defaultdict[str, list[Wanted[Meant]]] = defaultdict(list)
        for each in wanted:
            if language not in UNSPACED and _WORDS.fullmatch(each.term):
                words = tuple(_WORD.findall(each.term))
                self._by_stem[stem(words[0], language)].append((words, each))
            else:
                self._by_start[each.term[:_FIRST].casefold()].append(each)

    def longest(self, text: str) -> list[Occurrence[Meant]]:
        """The occurrences in order; one within a longer one is part of that and does not count."""
        found = sorted(
            (*self._as_words(text), *self._as_written(text)),
            key=lambda each: (each.span.start, -each.span.end),
        )
        outer: list[Occurrence[Meant]] = []
        for each in found:
            if not outer or each.span.end > outer[-1].span.end or each.span == outer[-1].span:
                outer.append(each)
        return outer

    def _as_words(self, text: str) -> Iterator[Occurrence[Meant]]:
        if not self._by_stem:
            return
        words = list(_WORD.finditer(text))
        for number, word in enumerate(words):
            for term, wanted in self._beginning_with(word[0]):
                those = words[number : number + len(term)]
                if self._is(text, those, term, wanted):
                    yield Occurrence(Span(those[0].start(), those[-1].end()), wanted.meant)

    def _beginning_with(self, word: str) -> Iterator[tuple[tuple[str, ...], Wanted[Meant]]]:
        keys = [stem(word, self._language)]
        if self._language in _WITH_LOANED_PLURALS:
            keys.append(stem(word.removesuffix("s"), self._language))
        for key in dict.fromkeys(keys):
            yield from self._by_stem.get(key, ())

    def _is(
        self, text: str, words: Sequence[re.Match[str]], term: Sequence[str], wanted: Wanted[Meant]
    ) -> bool:
        if len(words) < len(term):
            return False
        if not all(_BETWEEN.fullmatch(text, one.end(), other.start()) for one, other in pairwise(words)):
            return False
        return all(
            _is_form(word[0], part, self._language)
            and (self._takes_verbs or not _is_verb_of(word[0], part))
            and (not wanted.is_case_sensitive or _has_case(word[0], part, is_first=not number))
            for number, (word, part) in enumerate(zip(words, term, strict=True))
        )

    def _as_written(self, text: str) -> Iterator[Occurrence[Meant]]:
        if not self._by_start:
            return
        lower = text.casefold()
        if len(lower) != len(text):  # `İ` in lower case is two characters: places would be others
            lower = text
        for start in range(len(text)):
            for size in range(1, _FIRST + 1):
                for wanted in self._by_start.get(lower[start : start + size], ()):
                    if min(len(wanted.term), _FIRST) != size:
                        continue
                    end = start + len(wanted.term)
                    written = wanted.term if wanted.is_case_sensitive else wanted.term.casefold()
                    if (text if wanted.is_case_sensitive else lower)[start:end] != written:
                        continue
                    if self._stands_alone(text, start, end):
                        yield Occurrence(Span(start, end), wanted.meant)

    def _stands_alone(self, text: str, start: int, end: int) -> bool:
        """Whether it is no part of a longer word; Latin words among Chinese ones have their ends too."""
        before, after = text[max(start - 1, 0) : start], text[end : end + 1]
        return not (_joins(before, text[start]) or _joins(after, text[end - 1]))


def _is_form(word: str, term: str, language: str) -> bool:
    """Whether a word is a form of a term's word."""
    one, other = word.casefold(), term.casefold()
    if one == other or stem(word, language) == stem(term, language):
        return True
    return language in _WITH_LOANED_PLURALS and len(other) >= _SHORTEST_LOAN and one == f"{other}s"


def _is_verb_of(word: str, term: str) -> bool:
    """Whether an English word is the form of a verb and the term is not: who filed a suit has no file."""
    return word.lower().endswith(_VERBAL) and not term.lower().endswith(_VERBAL)


def _has_case(word: str, term: str, *, is_first: bool) -> bool:
    """Whether the letters that a word shares with a term have its case; a sentence may begin with the first."""
    shared = min(len(word), len(term))
    for number, (one, other) in enumerate(zip(word[:shared], term[:shared], strict=True)):
        if one != other and one.casefold() == other.casefold():
            return is_first and number == 0 and other.islower() and word[1:].islower()
    return True


@cache
def _unspaced_letter() -> re.Pattern[str]:
    return re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")


def _joins(beside: str, edge: str) -> bool:
    """Whether a character beside a term makes it longer, as in `ASP.NET`: not in a script without spaces."""
    if not beside.isalnum() or _unspaced_letter().match(beside):
        return False
    return not _unspaced_letter().match(edge)
