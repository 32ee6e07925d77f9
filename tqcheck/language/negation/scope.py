"""Finds the negations in English text, and the words that each is about."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from tqcheck.core.document import Document, Word
from tqcheck.language.lexicon.word_forms import plain, plain_at
from tqcheck.language.negation.empty import denies_nothing
from tqcheck.language.negation.force import Force, force_of, is_content, may_hint
from tqcheck.language.negation.words import (
    CLAUSE_BREAKS,
    HINTS_BEFORE,
    IMPLICIT,
    IMPLICIT_BEFORE_FROM,
    IMPLICIT_BEFORE_FROM_ING,
    IMPLICIT_BEFORE_ING,
    IMPLICIT_BEFORE_TO,
    KEEPING_AWAY,
    SUBJECTS,
)


class Negation(NamedTuple):
    """A negating word and its scope, all as indices into the words of a segment."""

    at: int
    force: Force
    scope: tuple[int, ...]
    """The content words after it, nearest first; the first is the negated word."""
    before: tuple[int, ...]
    """The content words in front of it, nearest first."""
    reach: int
    """The last word that it may apply to: the end of its clause, with lists and insertions."""


_SCOPE = 6
_BEFORE = 3
_REACH = 14
_FROM_WITHIN = 8
_PAUSE = re.compile(r"[.;:!?,()—–]")
_STOP = re.compile(r"[.;:!?—–]")


@lru_cache(maxsize=4)
def denied_words(text: Document) -> frozenset[int]:
    """The indices of the words of an English text that its negations apply to; hints are left out."""
    negations = (each for each in find_negations(text.text, text.words) if each.force is not Force.HINT)
    return frozenset(index for each in negations for index in range(each.at + 1, each.reach + 1))


def find_negations(text: str, words: Sequence[Word]) -> list[Negation]:
    """The negations among consecutive words of `text`, with the scope of each.

    Negations in form only ("not only", "no doubt", "why don't we") are returned as hints.
    """
    found: list[Negation] = []
    for at, word in enumerate(words):
        force = force_of(word.text)
        if force is None:
            continue
        here, opened = _force_here(force, text, words, at)
        if here is None:
            continue
        if here is Force.IMPLICIT and _is_denied_itself(found, words, at):
            here = Force.HINT
        found.append(Negation(at, here, *_surroundings(text, words, at, opened)))
    return found


def _is_denied_itself(found: Sequence[Negation], words: Sequence[Word], at: int) -> bool:
    """Whether the word is itself negated: `fail` in `did not fail to land`, `prohibit` in `not completely prohibit`."""
    return any(
        earlier.force is Force.EXPLICIT
        and next((each for each in earlier.scope if not plain(words[each].text).endswith("ly")), None) == at
        for earlier in found[-2:]
    )


def _force_here(force: Force, text: str, words: Sequence[Word], at: int) -> tuple[Force | None, int]:
    """How strongly a word negates in this context, and the index of the word after which its scope begins."""
    if force is Force.EXPLICIT:
        return (Force.HINT if denies_nothing(text, words, at) else force), at
    word = plain(words[at].text)
    opened = at if word in IMPLICIT else _opened(word, text, words, at)
    if opened is not None:
        return Force.IMPLICIT, opened
    if (
        HINTS_BEFORE.get(word) == plain_at(words, at + 1)
        or may_hint(word)
        or word in IMPLICIT_BEFORE_TO - {"yet"}
    ):
        return Force.HINT, at
    return None, at


def _opened(word: str, text: str, words: Sequence[Word], at: int) -> int | None:
    """The index after which the scope of an implicit negation begins; None if its construction does not negate."""
    following = plain_at(words, at + 1)
    if word in IMPLICIT_BEFORE_TO:
        return at if following == "to" and at + 2 < len(words) and is_content(words[at + 2].text) else None
    if following == "from" and (word in IMPLICIT_BEFORE_FROM or (word == "away" and _is_keeping(words, at))):
        return at + 1
    if word in IMPLICIT_BEFORE_ING and _is_ing(following):
        return at
    return _from_ing(text, words, at) if word in IMPLICIT_BEFORE_FROM_ING else None


def _is_keeping(words: Sequence[Word], at: int) -> bool:
    """Whether `stay` stands before the word, or `keep` with somebody between."""
    before, earlier = plain_at(words, at - 1), plain_at(words, at - 2)
    return before in KEEPING_AWAY or (earlier in KEEPING_AWAY and not is_content(before))


def _from_ing(text: str, words: Sequence[Word], at: int) -> int | None:
    """The index of `from` in `stopped the crew from landing`; None if there is none."""
    for index in range(at + 1, min(at + 1 + _FROM_WITHIN, len(words) - 1)):
        if _PAUSE.search(text, words[index - 1].end, words[index].start):
            return None
        if plain(words[index].text) == "from":
            return index if _is_ing(plain_at(words, index + 1)) else None
    return None


def _is_ing(word: str) -> bool:
    return word.endswith("ing") and len(word) > 5 and is_content(word)


def _surroundings(
    text: str, words: Sequence[Word], at: int, opened: int
) -> tuple[tuple[int, ...], tuple[int, ...], int]:
    scope: list[int] = []
    reach, reaching, paused = opened, True, False
    for index in range(opened + 1, min(opened + 1 + _REACH, len(words))):
        between = text[words[index - 1].end : words[index].start]
        word = plain_at(words, index)
        if scope and (
            _STOP.search(between) or word in CLAUSE_BREAKS or ("," in between and word in SUBJECTS)
        ):
            break
        reaching = reaching and word != "that"
        reach = index if reaching else reach
        paused = paused or (bool(scope) and _PAUSE.search(between) is not None)
        if not paused and len(scope) < _SCOPE and is_content(words[index].text):
            scope.append(index)
    nearby = range(opened - 1, max(at - 1 - 2 * _BEFORE, -1), -1)
    before = [index for index in nearby if index != at and is_content(words[index].text)]
    return tuple(scope), tuple(before[:_BEFORE]), reach
