"""Finds boilerplate of the page that a text was taken from."""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from tqcheck.core.comparison import trimmed
from tqcheck.core.finding import Span
from tqcheck.language.page.code import CODE, CODE_SIGNS, make_of
from tqcheck.language.page.lines import AROUND, COPYRIGHT, LINE_SIGNS, lines, lone_date
from tqcheck.language.page.requests import requests_in
from tqcheck.language.placeholders.tags import ALWAYS_TAGS

_NAME = re.compile(r"<([^\W\d_]\w{1,30})>")
# Printed articles also have these.
_USUAL_IN_PRINT = frozenset({"a picture credit", "a line with the date"})


class Boilerplate(NamedTuple):
    """A span of text that is not part of the article."""

    span: Span
    kind: str
    is_code: bool

    @property
    def is_usual_in_print(self) -> bool:
        """Whether printed articles have it too, so that an editor may keep it."""
        return self.kind in _USUAL_IN_PRINT


def page_boilerplate(text: str, beside: Sequence[str] = ()) -> list[Boilerplate]:
    """All boilerplate, in order; overlapping spans are merged.

    What a text in `beside` (the source, a counterpart) also has was meant to be translated and is left out: code of the
    same kind, a request to the reader, a copyright notice that is the whole text.
    """
    found: list[Boilerplate] = []
    for each in sorted(_all(text, beside), key=lambda one: (one.span.start, -one.span.end)):
        if found and each.span.start < found[-1].span.end:
            joined = Span(found[-1].span.start, max(found[-1].span.end, each.span.end))
            found[-1] = found[-1]._replace(span=joined)
        else:
            found.append(each)
    return found


def _all(text: str, beside: Sequence[str]) -> Iterator[Boilerplate]:
    if CODE_SIGNS.search(text):
        names_beside = _has_name(*beside)
        for kind, pattern in CODE.items():
            found = list(_each(text, kind, pattern, is_code=True))
            known = _makes(kind, pattern, beside) if found else frozenset()
            for each in found:
                phrase = each.span.of(text)
                is_name = names_beside and _has_name(phrase)
                if make_of(kind, phrase) not in known and not is_name:
                    yield each
    if LINE_SIGNS.search(text):
        wanted = _Wanted(text, beside)
        for kind, pattern in lines().items():
            for each in _each(text, kind, pattern, is_code=False):
                if not wanted.has(each):
                    yield each
        if "\n" in text.strip():
            yield from _each(text, "a line with the date", lone_date(), is_code=False)


def _makes(kind: str, pattern: re.Pattern[str], beside: Sequence[str]) -> frozenset[str]:
    return frozenset(make_of(kind, match[0]) for other in beside for match in pattern.finditer(other))


def _has_name(*texts: str) -> bool:
    """Whether one of the texts has a name in angle brackets that is to be filled in, as in "copy <object>"."""
    names = (match[1] for text in texts for match in _NAME.finditer(text))
    return any(name.lower() not in ALWAYS_TAGS for name in names)


class _Wanted:
    """Which requests and copyright notices of a text were meant to be translated, by the texts beside it."""

    def __init__(self, text: str, beside: Sequence[str]) -> None:
        self._text = text
        self._beside = beside

    def has(self, line: Boilerplate) -> bool:
        """Whether a line was meant to be translated."""
        if line.kind == AROUND:
            return bool(requests_in(line.span.of(self._text)) & self._asked)
        return line.kind == COPYRIGHT and line.span == self._whole and self._is_notice

    @cached_property
    def _asked(self) -> set[str]:
        return {request for other in self._beside for request in requests_in(other)}

    @cached_property
    def _whole(self) -> Span:
        return trimmed(Span(0, len(self._text)), self._text)

    @cached_property
    def _is_notice(self) -> bool:
        found = ((lines()[COPYRIGHT].search(other), other) for other in self._beside)
        return any(match is not None and match[0].strip() == other.strip() for match, other in found)


def _each(text: str, kind: str, pattern: re.Pattern[str], *, is_code: bool) -> Iterator[Boilerplate]:
    for match in pattern.finditer(text):
        span = Span(*match.span(match.lastgroup or 0))
        phrase = span.of(text)
        start = span.start + len(phrase) - len(phrase.lstrip())
        end = span.start + len(phrase.rstrip())
        yield Boilerplate(Span(start, end), kind, is_code)
