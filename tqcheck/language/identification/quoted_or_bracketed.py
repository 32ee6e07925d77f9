"""Finds quotations, titles and brackets, which may rightly be in another language."""

import re
from bisect import bisect_right

from tqcheck.core.finding import Span

_QUOTED = "|".join(
    (
        "“[^“”]*”",
        "„[^„“”]*[“”]",
        "«[^«»]*»",
        "‹[^‹›]*›",
        "「[^「」]*」",
        "『[^『』]*』",
        "《[^《》]*》",
        "〈[^〈〉]*〉",
        r"(?<!\w)‘[^‘’]*’(?!\w)",
        r"(?<!\w)'[^'\n]*'(?!\w)",
        '"[^"\n]*"',
    )
)
_BRACKETED = r"\([^()]*\)|（[^（）]*）|\[[^\[\]]*\]|【[^【】]*】|\([^（）()]*）|（[^（）()]*\)"
_QUOTATION = re.compile(_QUOTED)
_QUOTED_OR_BRACKETED = re.compile(f"{_QUOTED}|{_BRACKETED}")


def quoted_or_bracketed(text: str) -> list[Span]:
    """The spans of quotations, titles and brackets, marks included, in order; only the outermost."""
    return [Span(match.start(), match.end()) for match in _QUOTED_OR_BRACKETED.finditer(text)]


def quotations(text: str) -> list[Span]:
    """The spans of quotations and titles, marks included, in order."""
    return [Span(match.start(), match.end()) for match in _QUOTATION.finditer(text)]


def covered(span: Span, spans: list[Span]) -> bool:
    """Whether one of `spans`, which are in order and do not overlap, contains all of `span`."""
    index = bisect_right(spans, span.start, key=lambda each: each.start) - 1
    return index >= 0 and span.end <= spans[index].end


def without_quoted_or_bracketed(text: str) -> str:
    """The text with a space in place of each quotation, title and bracket."""
    return _QUOTED_OR_BRACKETED.sub(" ", text)
