"""Sentences that are longer than a model reads, in parts that are not: nothing is ever cut off silently."""

import re
from collections.abc import Callable, Iterator, Sequence

from tqcheck.core.document import UNSPACED

# Where a sentence may be parted, the best places first: behind clauses, then behind words.
_MARKS = (re.compile(r"(?<=[;；:：])\s*"), re.compile(r"(?<=[,，、–—])\s*"), re.compile(r"\s+"))


def in_clauses(sentence: str, fits: Callable[[str], bool], language: str) -> list[str]:
    """The sentence, or as few parts of it as fit, in order; what has no place to be parted at is halved."""
    if fits(sentence):
        return [sentence]
    for mark in _MARKS:
        parts = [part for part in mark.split(sentence) if part]
        if len(parts) > 1:
            joint = "" if language in UNSPACED else " "
            together = list(_together(parts, fits, joint))
            return [piece for part in together for piece in in_clauses(part, fits, language)]
    if len(sentence) < 2:
        return [sentence]
    middle = len(sentence) // 2
    return [*in_clauses(sentence[:middle], fits, language), *in_clauses(sentence[middle:], fits, language)]


def rejoined(clauses: Sequence[Sequence[str]], made: Sequence[str], language: str) -> list[str]:
    """The translations of all parts in order, put together again sentence by sentence."""
    joint = "" if language in UNSPACED else " "
    left = iter(made)
    return [joint.join(next(left) for _ in each) for each in clauses]


def _together(parts: list[str], fits: Callable[[str], bool], joint: str) -> Iterator[str]:
    """Neighbours put together again as long as they fit."""
    whole = parts[0]
    for part in parts[1:]:
        if fits(whole + joint + part):
            whole += joint + part
        else:
            yield whole
            whole = part
    yield whole
