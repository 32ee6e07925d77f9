"""Accelerators: the keyboard letter of a menu or button, marked as in `&File`, `E&xit`, `文件(&F)` or `_File`."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tqcheck.core.finding import Span
from tqcheck.language.placeholders.difference import Difference, Pair
from tqcheck.language.placeholders.placeholder import Placeholder

_LONGEST_LABEL = 100
# Signs that mark no accelerator: in addresses, entities and queries, and doubled or escaped signs.
_ELSEWHERE = re.compile(r"&#?\w{1,10};|&&|__+|\\[&_]|[^\s&]*(?:://|@)\S*|[?&]\w+=\S*")
_SIGN = re.compile(r"(?P<before>[^\W_]*)(?P<sign>[&_])(?P<after>[^\W_]+)")
_WORD = re.compile(r"[^\W\d_]+")
_AND = re.compile(r"(?<!\S)&(?!\S)")
_LONGEST_BEGINNING = 2


class _Accelerator(NamedTuple):
    span: Span
    is_certain: bool
    """False if the sign may join two words: `rock&roll`, `user_name`."""


def accelerators(
    pair: Pair, here: Sequence[Placeholder], there: Sequence[Placeholder]
) -> Iterator[Difference]:
    """An accelerator that only one of two labels has; its letter may differ by language."""
    if not (_is_label(pair.here) and _is_label(pair.there)):
        return
    for sign in "&_":
        if sign not in pair.here and sign not in pair.there:
            continue
        ours, theirs = _read(pair.here, here, sign), _read(pair.there, there, sign)
        joined = sign == "&" and (_AND.search(pair.here) or _AND.search(pair.there))
        if not ours and (lost := _certain(theirs)) and not joined:
            message = f'accelerator "{lost.of(pair.there)}" of {pair.beside} is missing here'
            yield Difference(message, 0.8, _first_word(pair.here, here), lost)
        elif not theirs and (added := _certain(ours)) and not joined:
            message = f'accelerator "{added.of(pair.here)}" here, none in {pair.beside}'
            yield Difference(message, 0.8, added)


def _first_word(label: str, placeholders: Sequence[Placeholder]) -> Span | None:
    """The span of the first word, where an accelerator could be; None if the label has no letters."""
    word = _WORD.search(_without(label, placeholders))
    return Span(*word.span()) if word else None


def _is_label(text: str) -> bool:
    return len(text) <= _LONGEST_LABEL and "\n" not in text.strip()


def _certain(some: Sequence[_Accelerator]) -> Span | None:
    return next((one.span for one in some if one.is_certain), None)


def _read(label: str, placeholders: Sequence[Placeholder], sign: str) -> list[_Accelerator]:
    bare = _without(label, placeholders)
    found = [match for match in _SIGN.finditer(bare) if match["sign"] == sign and not _joins_initials(match)]
    # `_very_` is emphasis, `to_do_list` a name.
    is_one = sign == "&" or bare.count(sign) == 1
    return [
        _Accelerator(Span(match.start("sign"), match.end()), is_one and _begins(match)) for match in found
    ]


def _without(label: str, placeholders: Sequence[Placeholder]) -> str:
    """The label with everything that cannot hold an accelerator replaced by spaces."""
    bare = _ELSEWHERE.sub(_blank, label)
    for one in placeholders:
        bare = bare[: one.span.start] + " " * len(one.span.of(label)) + bare[one.span.end :]
    return bare


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _begins(match: re.Match[str]) -> bool:
    """Whether the sign is at or near the beginning of a word: `&File`, `E&xit`."""
    before, after = match["before"], match["after"]
    if not before:
        return not after[0].isdigit() or match["sign"] == "&"
    return len(before) <= _LONGEST_BEGINNING and before[0].isupper() and after[0].islower()


def _joins_initials(match: re.Match[str]) -> bool:
    """Whether the sign joins initials or digits and marks no accelerator: `Q&A`, `AT&T`, `R&D`, `max_1`."""
    before, after = match["before"], match["after"]
    if not before:
        return False
    return (before.isupper() and after[0].isupper()) or before[-1].isdigit() or after[0].isdigit()
