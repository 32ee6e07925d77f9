"""Reads the placeholders of a text with one pattern for all families, so that their matches never overlap."""

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

# The order matters: the template tag `{%` must come before a format, and `%%NAME%%` before `%%`.
_FAMILIES = (*ADDRESSES, *VARIABLES, *FORMATS, tags(frozenset()), *LINKS, *ESCAPES)
# A quick test for characters that all of them have: most texts need no search.
_FILLED_IN = re.compile(r"[{%$]")
_POSSIBLE = re.compile(r"[{%<@$\\]|://|\bwww\.|\]\(")


class Known(NamedTuple):
    """What two compared texts together reveal about their syntax."""

    tags: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()
    """The names of the plural arguments of either."""
    is_message: bool = False
    """Whether either is an ICU message with branches, in which apostrophes quote."""
    has_times: bool = False
    """Whether either is a pattern for times, whose formats are not compared."""

    @classmethod
    def of(cls, *texts: str) -> "Known":
        """Examines the texts."""
        return cls(
            frozenset().union(*map(shown_tags, texts)),
            frozenset().union(*map(number_names, texts)),
            any(map(has_choices, texts)),
            any(map(has_times, texts)),
        )


def read(text: str, known: Known) -> Text | Broken:
    """The text with its placeholders, or where it is broken."""
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
    """A pattern of all families, each in a group of its own."""
    return re.compile("|".join(f"({family.pattern})" for family in _FAMILIES))


def _placeholders(
    text: str, families: list[Family], known: Known, start: int, end: int
) -> Iterator[Placeholder]:
    for match in _placeholder().finditer(text, start, end):
        one = families[(match.lastindex or 1) - 1].read(match[0], match.start())
        if one is None and match[0][0] == "<":  # prose in angle brackets may contain placeholders
            yield from _placeholders(text, families, known, match.start() + 1, match.end())
        if one is None or (
            known.has_times and one.kind == "format" and one.key[-1] in TIME_CODES and not one.stem
        ):
            continue
        yield one._replace(key=one.stem) if one.stem[1:] in known.numbers and _is_number(one) else one
        if one.kind == "tag" and "=" in one.written and _FILLED_IN.search(one.written):
            yield from _in_attributes(text, families, known, one)


def _is_number(one: Placeholder) -> bool:
    """Whether it shows the number as `#` would, and not as a date or time."""
    return one.key in (one.stem, f"{one.stem},number")


def _in_attributes(
    text: str, families: list[Family], known: Known, tag: Placeholder
) -> Iterator[Placeholder]:
    """The placeholders in a tag's translatable attributes; other attributes are compared as a whole."""
    kept = [
        Span(tag.span.start + first, tag.span.start + last) for first, last in kept_attributes(tag.written)
    ]
    for one in _placeholders(text, families, known, tag.span.start + 1, tag.span.end - 1):
        if one.kind in ("variable", "template", "format") and not any(
            one.span.touches(each) for each in kept
        ):
            yield one
