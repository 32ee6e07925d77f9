r"""Escapes in strings of programs: `\n` and `\t`, and quotation marks that need a backslash before them."""

import re
from collections.abc import Iterator

from tqcheck.core.finding import Span
from tqcheck.language.placeholders.difference import Difference, Pair
from tqcheck.language.placeholders.placeholder import Family, Placeholder

# A path such as `C:\new\tables` has no escapes; `Drive C:\nFolder` has one.
_PATH = r"\b[A-Za-z]:\\(?![nrt](?:[^a-z]|\\|$))[^\s\"<>|]*"
_ESCAPED = {mark: re.compile(rf"\\{mark}") for mark in "\"'"}
_BARE = {mark: re.compile(rf"(?<!\\){mark}") for mark in "\"'"}


def _read(written: str, start: int) -> Placeholder | None:
    if len(written) != 2 or written[1] not in "nrt":
        return None
    return Placeholder("escape", written, Span(start, start + 2), written, f"escape {written}")


ESCAPES = (Family(rf"{_PATH}|\\[nrt\\\"']", _read),)


def bare_quotes(pair: Pair) -> Iterator[Difference]:
    """The first quotation mark without a backslash, if all of the other text's have one: it would end the string."""
    if "\\" not in pair.there:
        return
    for mark, escaped in _ESCAPED.items():
        theirs = escaped.search(pair.there)
        if theirs is None or _BARE[mark].search(pair.there) is not None:
            continue
        bare = _BARE[mark].search(pair.here)
        if bare is not None:
            message = f"{mark} here, {theirs[0]} in {pair.beside}"
            yield Difference(message, 0.9, Span(*bare.span()), Span(*theirs.span()))
