r"""Escapes that name UTF-16 code units, `\u4e2d`: two of them may be one character."""

import re
from collections.abc import Iterable, Iterator

from tqcheck.core.errors import InputError

_HIGH, _LOW, _END = 0xD800, 0xDC00, 0xE000


def joined_surrogates(units: Iterable[re.Match[str]]) -> Iterator[tuple[str, int]]:
    """The characters of escapes that follow each other, each with the offset where its first escape matched.

    Group 1 of a match is the unit's four digits. Raises InputError, without a place, for half of a character.
    """
    high: tuple[int, int] | None = None
    for match in units:
        unit = int(match[1], 16)
        if high is not None:
            if not _LOW <= unit < _END:
                raise half_a_character()
            yield chr(0x10000 + ((high[0] - _HIGH) << 10) + unit - _LOW), high[1]
            high = None
        elif _HIGH <= unit < _LOW:
            high = unit, match.start()
        elif _LOW <= unit < _END:
            raise half_a_character()
        else:
            yield chr(unit), match.start()
    if high is not None:
        raise half_a_character()


def is_first_half(digits: str) -> bool:
    """Whether a unit of these digits is the first half of a character."""
    return _HIGH <= int(digits, 16) < _LOW


def half_a_character() -> InputError:
    """What to say of a unit without its other half; the place is the caller's."""
    return InputError("half of a surrogate pair (\\ud800 to \\udfff)", cure="write the whole character")
