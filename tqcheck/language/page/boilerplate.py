"""Boilerplate of the page that a text was taken from."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tqcheck.core.finding import Span
from tqcheck.language.page.code import CODE, CODE_SIGNS, make_of
from tqcheck.language.page.lines import AROUND, COPYRIGHT, LINE_SIGNS, LINES, LONE_DATE
from tqcheck.language.page.requests import REQUESTS, requests_in
from tqcheck.language.placeholders.tags import ALWAYS_TAGS

_NAME = re.compile(r"<([^\W\d_]\w{1,30})>")
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


def page_boilerplate(text: str, beside: Sequence[str] = ()) -> list[Boilerplate]:
    """All boilerplate, in order, overlapping spans joined.

    What a text beside it has too (its source, a counterpart) was to be translated, and is none: code of the same
    make, a request to the reader, a copyright notice that is all there is.
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
        for kind, pattern in CODE.items():
            found = list(_each(text, kind, pattern, is_code=True))
            known = _makes(kind, pattern, beside) if found else frozenset()
            for each in found:
                phrase = each.span.of(text)
                if make_of(kind, phrase) not in known and not _is_name(phrase, beside):
                    yield each
    if LINE_SIGNS.search(text):
        for kind, pattern in LINES.items():
            for each in _each(text, kind, pattern, is_code=False):
                if not _is_wanted(each, text, beside):
                    yield each
        if "\n" in text.strip():
            yield from _each(text, "a line with the date", LONE_DATE, is_code=False)


def _makes(kind: str, pattern: re.Pattern[str], beside: Sequence[str]) -> frozenset[str]:
    return frozenset(make_of(kind, match[0]) for other in beside for match in pattern.finditer(other))


def _is_name(phrase: str, beside: Sequence[str]) -> bool:
    """Whether it is the name of something to fill in, as in "copy <object>", where a text beside it has such a name."""
    return _has_name(phrase) and any(map(_has_name, beside))


def _has_name(text: str) -> bool:
    return any(match[1].lower() not in ALWAYS_TAGS for match in _NAME.finditer(text))


def _is_wanted(line: Boilerplate, text: str, beside: Sequence[str]) -> bool:
    """Whether a text beside this one asks the reader the same, or is nothing but such a notice, too."""
    phrase = line.span.of(text)
    if line.kind == AROUND:
        asked = requests_in(phrase, REQUESTS)
        return any(requests_in(other, asked) for other in beside)
    return line.kind == COPYRIGHT and _is_all(phrase, text) and any(map(_is_notice, beside))


def _is_all(phrase: str, text: str) -> bool:
    return phrase == text.strip()


def _is_notice(text: str) -> bool:
    match = LINES[COPYRIGHT].search(text)
    return match is not None and _is_all(match[0].strip(), text)


def _each(text: str, kind: str, pattern: re.Pattern[str], *, is_code: bool) -> Iterator[Boilerplate]:
    for match in pattern.finditer(text):
        span = Span(*match.span(match.lastgroup or 0))
        phrase = span.of(text)
        start = span.start + len(phrase) - len(phrase.lstrip())
        end = span.start + len(phrase.rstrip())
        yield Boilerplate(Span(start, end), kind, is_code)
