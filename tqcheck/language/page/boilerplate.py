"""Boilerplate of the page that a text was taken from."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from tqcheck.core.finding import Span
from tqcheck.language.page.code import CODE, CODE_SIGNS, KEPT_FROM_SOURCE
from tqcheck.language.page.lines import LINE_SIGNS, lines, lone_date

# Printed articles have these, too.
_USUAL_IN_PRINT = frozenset({"a picture credit", "a line with the date"})


class Boilerplate(NamedTuple):
    """A span that is not part of the article."""

    span: Span
    kind: str
    is_code: bool

    @property
    def is_usual_in_print(self) -> bool:
        """Whether an editor may well keep it."""
        return self.kind in _USUAL_IN_PRINT


def page_boilerplate(text: str, source: str | None) -> list[Boilerplate]:
    """All boilerplate, in order, overlapping spans joined.

    What a translator must keep (tags, placeholders) is none where the source has it, too.
    """
    found: list[Boilerplate] = []
    for each in sorted(_all(text, source), key=lambda one: (one.span.start, -one.span.end)):
        if found and each.span.start < found[-1].span.end:
            joined = Span(found[-1].span.start, max(found[-1].span.end, each.span.end))
            found[-1] = found[-1]._replace(span=joined)
        else:
            found.append(each)
    return found


def _all(text: str, source: str | None) -> Iterator[Boilerplate]:
    if CODE_SIGNS.search(text):
        for kind, pattern in CODE.items():
            yield from _each(text, kind, pattern, is_code=True)
        for kind, pattern in KEPT_FROM_SOURCE.items():
            for each in _each(text, kind, pattern, is_code=True):
                if source is None or each.span.of(text) not in source:
                    yield each
    if LINE_SIGNS.search(text):
        for kind, pattern in lines().items():
            yield from _each(text, kind, pattern, is_code=False)
        if "\n" in text.strip():
            yield from _each(text, "a line with the date", lone_date(), is_code=False)


def _each(text: str, kind: str, pattern: re.Pattern[str], *, is_code: bool) -> Iterator[Boilerplate]:
    for match in pattern.finditer(text):
        span = Span(*match.span(match.lastgroup or 0))
        phrase = span.of(text)
        start = span.start + len(phrase) - len(phrase.lstrip())
        end = span.start + len(phrase.rstrip())
        yield Boilerplate(Span(start, end), kind, is_code)
