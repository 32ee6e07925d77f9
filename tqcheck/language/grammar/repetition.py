"""Finds repeated tokens: the same word or phrase two or more times in a row."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

_LONGEST_UNIT = 60


class Repetition(NamedTuple):
    """Tokens `start` to `end` (exclusive) are one unit of `size` tokens, `copies` times over."""

    start: int
    end: int
    size: int

    @property
    def copies(self) -> int:
        """How many times the unit occurs in a row."""
        return (self.end - self.start) // self.size


def repeated_runs(tokens: Sequence[str]) -> Iterator[Repetition]:
    """Every place where a unit of tokens directly follows itself, in the order in which it is found.

    Only the distance to a token's last occurrence is tried as the length of the unit that ends there, so that each
    token needs one look-up. A unit whose last token also occurs inside it is found at a later token or not at all.
    """
    last: dict[str, int] = {}
    skip_to = 0
    for index, token in enumerate(tokens):
        before = last.get(token, -1)
        last[token] = index
        size = index - before
        if before < size - 1 or size > _LONGEST_UNIT or index < skip_to:
            continue
        if size > 1 and tokens[index - 1] != tokens[before - 1]:
            continue
        start = index - 2 * size + 1
        if tokens[before + 1 : index + 1] != tokens[start : before + 1]:
            continue
        end = index + 1
        while end < len(tokens) and tokens[end] == tokens[end - size]:
            end += 1
        skip_to = end
        yield Repetition(start, start + (end - start) // size * size, size)
