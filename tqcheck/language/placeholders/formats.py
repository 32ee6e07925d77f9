"""Formats of printf (`%s`, `%1$s`, `%(count)d`, `%@`), place markers of Qt (`%1`, `%n`), doubled percent signs."""

import re
from collections import deque
from collections.abc import Iterator, Sequence

from tqcheck.core.finding import Span
from tqcheck.language.placeholders.difference import Difference, Pair, altered
from tqcheck.language.placeholders.placeholder import Family, Placeholder

_STAR = r"\*(?:\d{1,2}\$)?"
_FLAGS = rf"[-+0#']{{0,4}}(?:\d{{1,3}}|{_STAR})?(?:\.(?:\d{{1,3}}|{_STAR}))?"
_LENGTH = r"(?:hh?|ll?|[qjztL])?"
# A percent sign after a digit is a percentage, unless the digit is a place marker of Qt (`%1%2`).
_NOT_PERCENTAGE = r"(?:(?<![\d٪])|(?<=%\d)|(?<=%\d\d))"
# Units may directly follow a format (`%dKB`, `%dx%d`); before a longer word the percent sign is part of that word.
_UNIT = r"(?=[A-Za-z]{1,3}(?![A-Za-z]))"
_NOT_WORD = r"(?![A-Za-z0-9])"

_NAMED = (
    rf"%\(\w{{1,40}}\)(?:{_FLAGS}{_LENGTH}[A-Za-z]{_NOT_WORD})?"
    rf"|%<\w{{1,40}}>{_FLAGS}{_LENGTH}[A-Za-z]{_NOT_WORD}|%#@\w{{1,40}}@"
)
_PRINTF = rf"{_NOT_PERCENTAGE}%(?:\d{{1,2}}\$)?{_FLAGS}{_LENGTH}[sdiufFeEgGxXocp@]{_NOT_WORD}"
_PRINTF_UNIT = (
    rf"{_NOT_PERCENTAGE}(?<!\d[ \u00a0])%(?:\d{{1,2}}\$)?{_FLAGS}(?:ll?|z)?[sdiufgxc](?:{_UNIT}|(?=[A-Z]))"
)
_IN_WORD = rf"{_NOT_PERCENTAGE}(?<!\d[ \u00a0])%(?:\d{{1,2}}\$)?{_FLAGS}{_LENGTH}[sdiufgxXpc](?=[A-Za-z])"
_QT = rf"{_NOT_PERCENTAGE}%(?:L?[1-9]\d?(?:(?![A-Za-z0-9_$]|\.\d)|{_UNIT})|n{_NOT_WORD})"

# A pattern of strftime: each language has its own order of the parts, and some have no "a.m.".
_TIME = re.compile(
    r"%[-_0^#]?[HIkl][:.h] ?%[-_0^#]?M"
    r"|%[-_0^#]?[YyBbA][ ./,年月日-]{1,3}%[-_0^#]?[YyBbmdeAa]|%[-_0^#]?[mdeAa][ ./,年月日-]{1,3}%[-_0^#]?[YyBbAm]"
)

# Conversions with the same meaning.
_SAME_AS = {"i": "d", "lf": "f"}
_SAME = re.compile(r"(?:i|(?<!l)lf)$")
_STAR_NUMBER = re.compile(r"\*\d{1,2}\$")

TIME_CODES = frozenset("acdegnpuxFGX")
"""Letters that mean something else in a pattern of strftime than in a format of printf."""

# A format without a name: its number, and its flags and conversion.
_POSITIONAL = re.compile(r"%(?!\(|<|#@|n$)(?:(\d{1,2})\$)?(.*[a-zA-Z@])")
_PERCENT = re.compile(r"%%|%")


def _read(written: str, start: int) -> Placeholder:
    stem = written[: written.find(")") + 1]
    key = written if stem else _SAME.sub(lambda match: _SAME_AS[match[0]], _STAR_NUMBER.sub("*", written))
    return Placeholder("format", key, Span(start, start + len(written)), written, "format", stem)


def _read_perhaps(written: str, start: int) -> Placeholder:
    # "5 %s" may be a percentage before a lone letter.
    return _read(written, start)._replace(is_certain=False)


def _read_in_word(written: str, start: int) -> Placeholder:
    # "%sRead" may be a format before a word, "%discount" is a word.
    return _read(written, start)._replace(is_certain=False, is_wanted=False)


def _passed_over(_written: str, _start: int) -> None:
    """Reads `%%`, which is not a placeholder."""


def _read_qt(written: str, start: int) -> Placeholder:
    span = Span(start, start + len(written))
    return Placeholder("format", written.replace("L", ""), span, written, "format")


FORMATS = (
    Family(r"%%", _passed_over),
    Family(rf"(?<=\d[ \u00a0]){_PRINTF}", _read_perhaps),
    Family(rf"{_NAMED}|{_PRINTF}|{_PRINTF_UNIT}", _read),
    Family(_QT, _read_qt),
    Family(_IN_WORD, _read_in_word),
)


def has_times(text: str) -> bool:
    """Whether a text is a pattern for times, whose formats are those of strftime and not of printf."""
    return "%" in text and _TIME.search(text) is not None


def with_numbers(some: Sequence[Placeholder], others: Sequence[Placeholder]) -> list[Placeholder]:
    """`some` with their formats numbered in order, if `others` are numbered: `%s %d` becomes `%1$s %2$d`."""
    numbered, counted = _are_numbered(some), _are_numbered(others)
    if numbered or not counted:
        return list(some)
    made, number = [], 0
    for one in some:
        parts = _POSITIONAL.fullmatch(one.key) if one.kind == "format" else None
        if parts is None:
            made.append(one)
            continue
        number += 1 + one.key.count("*")
        made.append(one._replace(key=f"%{number}${parts[2]}"))
    return made


def _are_numbered(some: Sequence[Placeholder]) -> bool:
    return any(one.kind == "format" and "$" in one.key for one in some)


def out_of_order(
    pair: Pair, here: Sequence[Placeholder], there: Sequence[Placeholder]
) -> Iterator[Difference]:
    """The first format that is out of order, if neither text numbers its formats: values are filled in by order."""
    ours, theirs = _unnumbered(here), _unnumbered(there)
    if len(ours) != len(theirs):
        return
    for one, other in zip(ours, theirs, strict=True):
        if one.key != other.key:
            yield altered(pair, other, one.span, 0.9)
            return


def _unnumbered(some: Sequence[Placeholder]) -> list[Placeholder]:
    found = [one for one in some if one.kind == "format" and _POSITIONAL.fullmatch(one.key)]
    return [] if any("$" in one.key for one in found) else found


def percent_signs(
    pair: Pair, here: Sequence[Placeholder], there: Sequence[Placeholder]
) -> Iterator[Difference]:
    """A percent sign that is not doubled although the other text's are, or the reverse."""
    if "%" not in pair.here or "%" not in pair.there:
        return
    ours, theirs = _by_writing(pair.here, here), _by_writing(pair.there, there)
    for written, other in (("%", "%%"), ("%%", "%")):
        if ours[written] and theirs[other] and not theirs[written]:
            message = f'"{written}" here, "{other}" in {pair.beside}'
            yield Difference(message, 0.9, ours[written][0], theirs[other][0])


def _by_writing(text: str, placeholders: Sequence[Placeholder]) -> dict[str, list[Span]]:
    """The spans of single and of doubled percent signs that are not part of a placeholder."""
    found: dict[str, list[Span]] = {"%": [], "%%": []}
    taken = deque(one.span for one in placeholders)
    for match in _PERCENT.finditer(text):
        while taken and taken[0].end <= match.start():
            taken.popleft()
        if not taken or taken[0].start > match.start():
            found[match[0]].append(Span(*match.span()))
    return found
