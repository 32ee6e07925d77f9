"""What English denies: the words that negate, what each of them negates, and what only looks like it."""

import re
from collections.abc import Sequence
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from tqcheck.document import Word
from tqcheck.language.negation_words import (
    CLAUSE_BREAKS,
    DOUBLE,
    EMPTY_AFTER,
    EXPLICIT,
    FUNCTION_WORDS,
    HINTS,
    IMPLICIT,
    IMPLICIT_BEFORE_TO,
    NEGATIVE_PREFIXED,
    NOT_PREFIXED,
    SUBJECTS,
)
from tqcheck.language.word_forms import plain, stem


class Force(IntEnum):
    """How plainly a word denies."""

    EXPLICIT = 3
    """not, no, never, nobody, without: grammar."""
    IMPLICIT = 2
    """fail to, refuse to, lack, unable to, hardly: the meaning of the word denies what follows it."""
    HINT = 1
    """impossible, stop, except, few: may say the same as a negation, and excuses one in the other text."""


class Negation(NamedTuple):
    """A word that denies, by its place among the words of a stretch, and what it denies."""

    at: int
    force: Force
    scope: tuple[int, ...]
    """The content words behind it, nearest first; the first is what is denied."""
    before: tuple[int, ...]
    """The content words in front of it, nearest first."""
    reach: int
    """The last word that the negation may still hold for: that of its clause, lists and asides included."""


_SCOPE = 6
_BEFORE = 3
_REACH = 14
_NEGATIVE_SHAPE = re.compile(r"(?:un|non)[a-z]{3,}|[a-z]{2,}less(?:ly|ness)?")
_PAUSE = re.compile(r"[.;:!?,()—–]")
_STOP = re.compile(r"[.;:!?—–]")
_DOUBLE_STEMS = frozenset(map(stem, DOUBLE))
_PRONOUNS = frozenset({"i", "you", "he", "she", "it", "we", "they"})


@lru_cache(maxsize=1 << 16)
def force_of(word: str) -> Force | None:
    """How plainly a word can deny, looked at by itself; None if it cannot."""
    lower = plain(word)
    if lower in EXPLICIT or lower.endswith("n't"):
        return Force.EXPLICIT
    if lower in IMPLICIT or lower in IMPLICIT_BEFORE_TO:
        return Force.IMPLICIT
    return Force.HINT if lower in HINTS or has_negative_shape(lower) else None


def has_negative_shape(word: str) -> bool:
    """Whether a lower-case word has a negative prefix or ends in -less."""
    if word in NEGATIVE_PREFIXED:
        return True
    return word not in NOT_PREFIXED and _NEGATIVE_SHAPE.fullmatch(word) is not None


@lru_cache(maxsize=1 << 16)
def is_content(word: str) -> bool:
    """Whether a word carries a meaning of its own and can be what a sentence denies."""
    lower = plain(word)
    if lower in FUNCTION_WORDS or lower in EXPLICIT:
        return False
    return not lower.endswith(("n't", "'ll", "'ve", "'re", "'d", "'m"))


def turns_round(word: str) -> bool:
    """Whether `not` in front of the word makes a statement: not impossible, not refuse."""
    return stem(word) in _DOUBLE_STEMS or has_negative_shape(plain(word))


def find_negations(text: str, words: Sequence[Word]) -> list[Negation]:
    """The negations among consecutive words of `text`, with what each denies.

    Those that deny nothing ("not only", "no doubt", "why don't we") are found as hints.
    """
    found = []
    for at, word in enumerate(words):
        force = force_of(word.text)
        if force is not None and (here := _force_here(force, text, words, at)):
            found.append(Negation(at, here, *_surroundings(text, words, at)))
    return found


def _force_here(force: Force, text: str, words: Sequence[Word], at: int) -> Force | None:
    if force is Force.EXPLICIT:
        return Force.HINT if _denies_nothing(text, words, at) else force
    word = plain(words[at].text)
    if word not in IMPLICIT_BEFORE_TO:
        return force
    if _at(words, at + 1) == "to" and at + 2 < len(words) and is_content(words[at + 2].text):
        return Force.IMPLICIT
    return None if word == "yet" else Force.HINT


def _surroundings(text: str, words: Sequence[Word], at: int) -> tuple[tuple[int, ...], tuple[int, ...], int]:
    scope: list[int] = []
    reach, reaching, paused = at, True, False
    for index in range(at + 1, min(at + 1 + _REACH, len(words))):
        between = text[words[index - 1].end : words[index].start]
        word = _at(words, index)
        if scope and (
            _STOP.search(between) or word in CLAUSE_BREAKS or ("," in between and word in SUBJECTS)
        ):
            break
        reaching = reaching and word != "that"
        reach = index if reaching else reach
        paused = paused or (bool(scope) and _PAUSE.search(between) is not None)
        if not paused and len(scope) < _SCOPE and is_content(words[index].text):
            scope.append(index)
    nearby = range(at - 1, max(at - 1 - 2 * _BEFORE, -1), -1)
    before = [index for index in nearby if is_content(words[index].text)]
    return tuple(scope), tuple(before[:_BEFORE]), reach


def _denies_nothing(text: str, words: Sequence[Word], at: int) -> bool:
    word, previous, following = plain(words[at].text), _at(words, at - 1), _at(words, at + 1)
    if word == "no":
        return _is_empty_no(previous, following, _at(words, at + 2))
    if word == "nor":
        return any(plain(earlier.text) == "neither" for earlier in words[max(at - 12, 0) : at])
    if word != "not" and not word.endswith("n't"):
        return following in EMPTY_AFTER.get(word, ())
    if following in EMPTY_AFTER["not"] or previous in {"or", "if", "why"}:
        return True
    if following == "wait":
        return word in {"can't", "couldn't"} or previous in {"can", "could"}
    if following == "even":
        return any(force_of(earlier.text) is Force.EXPLICIT for earlier in words[max(at - 6, 0) : at])
    return _is_tag(text, words, at)


def _is_empty_no(previous: str, following: str, next_but_one: str) -> bool:
    """No. 5; little or no; spare no effort; no fewer than, no smaller than; no doubt."""
    if following[:1].isdigit() or previous in {"or", "spare", "spared", "sparing"}:
        return True
    return following in EMPTY_AFTER["no"] or (following.endswith("er") and next_but_one == "than")


def _is_tag(text: str, words: Sequence[Word], at: int) -> bool:
    """Whether this is the question at a sentence's end: "isn't it?"."""
    return _at(words, at + 1) in _PRONOUNS and text.startswith("?", words[at + 1].end)


def _at(words: Sequence[Word], index: int) -> str:
    return plain(words[index].text) if 0 <= index < len(words) else ""
