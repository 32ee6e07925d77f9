"""One content word exchanged for another that stands in the same places and means something else."""

import re
from collections.abc import Iterator
from random import Random

from tqcheck.core.finding import Span
from tqcheck.training.planting.closed_classes import cased_as
from tqcheck.training.planting.edits import Edit
from tqcheck.training.planting.exchanges import Exchanges

_WORD = re.compile(r"(?<![\w'’-])[A-Za-z]{3,}(?![\w'’-])")
_SET_PHRASE = re.compile(
    r"\b(?:in addition|in order|in fact|in terms|in case|at the same time|at least|at first|as a result|for example|"
    r"for instance|on the other hand|of course|in general|in particular|other words|as well|so far)\b",
    re.IGNORECASE,
)
"""Their words mean nothing by themselves."""
_ARTICLE = re.compile(r"\b(a|an)\s+$", re.IGNORECASE)


def places(text: str, exchanges: Exchanges, random: Random) -> Iterator[Edit]:
    """Words of the text that have an alternative; names are none, for they are no words that WordNet explains."""
    fixed = [Span(*found.span()) for found in _SET_PHRASE.finditer(text)]
    for found in _WORD.finditer(text):
        written = found.group()
        if any(span.touches(Span(*found.span())) for span in fixed):
            continue
        if not written.islower() and found.start() > 0:
            continue
        word = exchanges.instead_of(written.lower(), random)
        if word is not None and word not in text.lower():
            yield with_article(text, Edit(Span(*found.span()), cased_as(written, word)))


def with_article(text: str, edit: Edit) -> Edit:
    """The edit with the article in front, where that has to change with the word."""
    before = _ARTICLE.search(text, 0, edit.out.start)
    if before is None or not edit.put_in:
        return edit
    article = "an" if edit.put_in[0].lower() in "aeiou" else "a"
    if article == before[1].lower():
        return edit
    return Edit(Span(before.start(), edit.out.end), f"{cased_as(before[1], article)} {edit.put_in}")
