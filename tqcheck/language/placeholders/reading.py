"""Reads the placeholders of a text: all families at once, so that none reads what another has taken."""

import re
from collections.abc import Iterator
from functools import cache, partial
from typing import NamedTuple

from tqcheck.core.finding import Span
from tqcheck.language.placeholders.addresses import ADDRESSES
from tqcheck.language.placeholders.escapes import ESCAPES
from tqcheck.language.placeholders.formats import FORMATS, TIME_CODES, has_times
from tqcheck.language.placeholders.icu import Broken, Text, has_choices, number_names, read_message
from tqcheck.language.placeholders.links import LINKS
from tqcheck.language.placeholders.placeholder import Family, Placeholder
from tqcheck.language.placeholders.tags import kept_attributes, shown_tags, tags
from tqcheck.language.placeholders.variables import VARIABLES

# The template tag `{%` comes before a format, and `%%NAME%%` before `%%`.
_FAMILIES = (*ADDRESSES, *VARIABLES, *FORMATS, tags(frozenset()), *LINKS, *ESCAPES)
# One look at the characters that all of them have spares most texts the search.
_FILLED_IN = re.compile(r"[{%$]")
_POSSIBLE = re.compile(r"[{%<@$\\]|://|\bwww\.|\]\(")


class Known(NamedTuple):
    """What two texts, each beside the other, show of what their signs mean."""

    tags: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()
    """The arguments that either counts by."""
    is_message: bool = False
    """Whether either is a message with branches, in which apostrophes quote."""
    has_times: bool = False
    """Whether either is a pattern for times, which languages write in their own ways."""

    @classmethod
    def of(cls, *texts: str) -> "Known":
        """What the texts show together."""
        return cls(
            frozenset().union(*map(shown_tags, texts)),
            frozenset().union(*map(number_names, texts)),
            any(map(has_choices, texts)),
            any(map(has_times, texts)),
        )


def read(text: str, known: Known) -> Text | Broken:
    """The text with its placeholders."""
    if _POSSIBLE.search(text) is None:
        return Text(Span(0, len(text)), ())
    families = [tags(known.tags) if one.pattern == _TAG else one for one in _FAMILIES]
    segment = partial(_placeholders, text, families, known)
    if known.is_message:
        return read_message(text, lambda start, end: list(segment(start, end)))
    return Text(Span(0, len(text)), tuple(segment(0, len(text))))


_TAG = tags(frozenset()).pattern


@cache
def _placeholder() -> re.Pattern[str]:
    """A placeholder of any family, each in a group of its own."""
    return re.compile("|".join(f"({family.pattern})" for family in _FAMILIES))


def _placeholders(
    text: str, families: list[Family], known: Known, start: int, end: int
) -> Iterator[Placeholder]:
    for match in _placeholder().finditer(text, start, end):
        one = families[(match.lastindex or 1) - 1].read(match[0], match.start())
        if one is None and match[0][0] == "<":  # words in angle brackets hide nothing
            yield from _placeholders(text, families, known, match.start() + 1, match.end())
        if one is None or (
            known.has_times and one.kind == "format" and one.key[-1] in TIME_CODES and not one.stem
        ):
            continue
        yield one._replace(key=one.stem) if one.stem[1:] in known.numbers and _is_number(one) else one
        if one.kind == "tag" and "=" in one.written and _FILLED_IN.search(one.written):
            yield from _in_attributes(text, families, known, one)


def _is_number(one: Placeholder) -> bool:
    """Whether it shows a number as `#` would; not its day or hour."""
    return one.key in (one.stem, f"{one.stem},number")


def _in_attributes(
    text: str, families: list[Family], known: Known, tag: Placeholder
) -> Iterator[Placeholder]:
    """What is filled into the attributes that may be translated: the others are compared as they are."""
    kept = [
        Span(tag.span.start + first, tag.span.start + last) for first, last in kept_attributes(tag.written)
    ]
    for one in _placeholders(text, families, known, tag.span.start + 1, tag.span.end - 1):
        if one.kind in ("variable", "template", "format") and not any(
            one.span.touches(each) for each in kept
        ):
            yield one
