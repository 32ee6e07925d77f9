"""The first word of a text, as far as its capital says that a sentence begins there."""

import re
from typing import NamedTuple

from tqcheck.core.finding import Span


class Opening(NamedTuple):
    """A first word in letters that have capitals."""

    span: Span
    is_capital: bool


_BEFORE = re.compile(r"[\s\"'“”„‘’‚«»‹›「『（(\[¿¡\u200e\u200f]*")
_WORD = re.compile(r"[^\W\d_]+(?:[’'\-][^\W\d_]+)*")
# What a program reads begins small wherever it stands: `user_name`, `e.preventDefault`, `-v`, `www.`, `a@b`, `{x}`.
_CODE_AFTER = re.compile(r"[\w@/\\=_<>{}$%#&|~^+*`]|[.:](?=\w)|\(\)|-\w")
_DUTCH_CLITIC = re.compile(r"['’‘][a-z][ \u00a0]")


def opening(text: str, language: str) -> Opening | None:
    """The first word; None where the text begins with a figure, a placeholder, code or a script without capitals."""
    match = _BEFORE.match(text)
    start = match.end() if match else 0
    if language == "nl" and start and (clitic := _DUTCH_CLITIC.match(text, start - 1)):
        start = clitic.end()
    word = _WORD.match(text, start)
    if word is None or _CODE_AFTER.match(text, word.end()):
        return None
    first, rest = word[0][0], word[0][1:]
    if first.upper() == first.lower() or any(map(str.isupper, rest)):
        return None  # iPhone, eBay, NATO: written so wherever it stands
    return Opening(Span(*word.span()), first.isupper() or first.istitle())
