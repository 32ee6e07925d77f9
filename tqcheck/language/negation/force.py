"""English words that deny: how plainly each can, looked at by itself."""

import re
from enum import IntEnum
from functools import lru_cache

from tqcheck.language.lexicon.word_forms import plain, stem, stems
from tqcheck.language.negation.words import (
    DOUBLE,
    EXPLICIT,
    HINTS,
    HINTS_BEFORE,
    IMPLICIT,
    IMPLICIT_BEFORE_FROM,
    IMPLICIT_BEFORE_FROM_ING,
    IMPLICIT_BEFORE_ING,
    IMPLICIT_BEFORE_TO,
    NEGATIVE_PREFIXED,
    NEVER_DENIED,
    NOT_PREFIXED,
)


class Force(IntEnum):
    """How plainly a word denies."""

    EXPLICIT = 3
    """not, no, never, nobody, without: grammar."""
    IMPLICIT = 2
    """fail to, refuse to, lack, unable to, hardly: the meaning of the word denies what follows it."""
    HINT = 1
    """impossible, stop, except, few: may say the same as a negation, and excuses one in the other text."""


_NEGATIVE_SHAPE = re.compile(r"(?:un|non)[a-z]{3,}|[a-z]{2,}less(?:ly|ness)?")
_BY_CONSTRUCTION = (
    IMPLICIT
    | IMPLICIT_BEFORE_TO
    | IMPLICIT_BEFORE_FROM
    | IMPLICIT_BEFORE_ING
    | IMPLICIT_BEFORE_FROM_ING
    | {"away"}
)


@lru_cache(maxsize=1 << 16)
def force_of(word: str) -> Force | None:
    """How plainly a word can deny, looked at by itself; None if it cannot."""
    lower = plain(word)
    if lower in EXPLICIT or lower.endswith("n't"):
        return Force.EXPLICIT
    if lower in _BY_CONSTRUCTION:
        return Force.IMPLICIT
    return Force.HINT if may_hint(lower) or lower in HINTS_BEFORE else None


def may_hint(word: str) -> bool:
    """Whether a lower-case word may say what a negation says, whatever stands beside it."""
    return word in HINTS or has_negative_shape(word)


def has_negative_shape(word: str) -> bool:
    """Whether a lower-case word has a negative prefix or ends in -less."""
    if word in NEGATIVE_PREFIXED:
        return True
    return word not in NOT_PREFIXED and _NEGATIVE_SHAPE.fullmatch(word) is not None


@lru_cache(maxsize=1 << 16)
def is_content(word: str) -> bool:
    """Whether a word carries a meaning of its own and can be what a sentence denies."""
    lower = plain(word)
    if lower in NEVER_DENIED or lower in EXPLICIT:
        return False
    return not lower.endswith(("n't", "'ll", "'ve", "'re", "'d", "'m"))


def turns_round(word: str) -> bool:
    """Whether `not` in front of the word makes a statement: not impossible, not refuse."""
    return stem(word) in stems(DOUBLE) or has_negative_shape(plain(word))
