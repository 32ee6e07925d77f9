"""A part of a text that a translation keeps as it is."""

from collections.abc import Callable
from typing import NamedTuple

from tqcheck.core.finding import Span


class Placeholder(NamedTuple):
    """A placeholder with its place; two with the same `key` are equivalent."""

    kind: str
    """Its name in messages."""
    key: str
    span: Span
    written: str
    """The text by which a damaged copy is recognised: for a link target this includes the brackets."""
    group: str
    """Leftover placeholders of one group in both texts are taken to be an original and its altered form."""
    stem: str = ""
    """Its name, if it has one: leftover placeholders with the same name are paired first."""
    is_certain: bool = True
    """False if it may be prose (`$rest`), so that it counts only if the other text has it too."""
    is_wanted: bool = True
    """False if it is not reported as missing, because it may be prose or a translated name (`{имя}`)."""


class Family(NamedTuple):
    """The syntax of one kind of placeholder."""

    pattern: str
    """Must have no capturing groups, because all families are combined into one pattern, where the first match wins."""
    read: Callable[[str, int], Placeholder | None]
    """Makes a placeholder of the matched text and its offset; None for a match to be skipped, such as `%%`."""
