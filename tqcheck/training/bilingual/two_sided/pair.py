"""A text in English, the same in another language, and the edits that are made on both sides."""

from collections.abc import Sequence
from typing import NamedTuple

from tqcheck.core.finding import Span
from tqcheck.training.bilingual.links import Link
from tqcheck.training.planting.edits import Edit


class Pair(NamedTuple):
    """A text in English and one in another language that say the same."""

    english: str
    foreign: str
    language: str
    """Of the foreign text."""
    links: Sequence[Link]
    """Words of the two that translate each other, in the order of the English ones."""


class TwoSided(NamedTuple):
    """Edits of a text in English and of one in another language; capitals and articles are yet to be fitted."""

    english: tuple[Edit, ...]
    foreign: tuple[Edit, ...]


def is_name(text: str, span: Span) -> bool:
    """Whether a word has a capital that does not come from the beginning of the text."""
    return span.start > 0 and span.of(text).isalpha() and text[span.start].isupper()
