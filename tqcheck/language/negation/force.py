"""How strongly an English word negates, regardless of its context."""

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
    """How strongly a word negates."""

    EXPLICIT = 3
    """Negation by a grammatical word: not, no, never, nobody, without."""
    IMPLICIT = 2
    """The word's meaning negates what follows it: fail to, refuse to, lack, unable to, hardly."""
    HINT = 1
    """The word may be equivalent to a negation in the other text: impossible, stop, except, few."""


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
    """How strongly a word can negate, regardless of its context; None if it cannot."""
    lower = plain(word)
    if lower in EXPLICIT or lower.endswith("n't"):
        return Force.EXPLICIT
    if lower in _BY_CONSTRUCTION:
        return Force.IMPLICIT
    return Force.HINT if may_hint(lower) or lower in HINTS_BEFORE else None


def may_hint(word: str) -> bool:
    """Whether a lower-case word may be equivalent to a negation in any context."""
    return word in HINTS or has_negative_shape(word)


def has_negative_shape(word: str) -> bool:
    """Whether a lower-case word has a negative prefix or ends in -less."""
    if word in NEGATIVE_PREFIXED:
        return True
    return word not in NOT_PREFIXED and _NEGATIVE_SHAPE.fullmatch(word) is not None


@lru_cache(maxsize=1 << 16)
def is_content(word: str) -> bool:
    """Whether a word is a content word, which a negation can be about."""
    lower = plain(word)
    if lower in NEVER_DENIED or lower in EXPLICIT:
        return False
    return not lower.endswith(("n't", "'ll", "'ve", "'re", "'d", "'m"))


def turns_round(word: str) -> bool:
    """Whether the word cancels a negation before it: not impossible, not refuse."""
    return stem(word) in stems(DOUBLE) or has_negative_shape(plain(word))
