"""The white space around a text: a program that puts texts together needs it as it is."""

from collections.abc import Iterator

from tqcheck.core.document import UNSPACED
from tqcheck.core.finding import Span
from tqcheck.language.edges.edge_mismatch import EdgeMismatch

_LINE_ENDS = "\n\r\u2028\u2029"
_FRENCH_MARKS = ":;?!»"
_INDENT = "\u3000"
"""What paragraphs of Chinese and Japanese begin with."""
_SURE = 0.9
_LONGEST = 400
"""Characters of a text that a program puts together with others: a longer one is prose, cut out of its page."""


def space_mismatches(text: str, language: str, source: str, source_language: str) -> Iterator[EdgeMismatch]:
    """Spaces and line ends that one of two texts begins or ends with, each at the edge where it is or should be."""
    if not text.strip() or not source.strip() or max(len(text), len(source)) > _LONGEST:
        return
    for at_start in (True, False):
        here, there = _outer(text, at_start=at_start), _outer(source, at_start=at_start)
        span = Span(0, len(here)) if at_start else Span(len(text) - len(here), len(text))
        edge = "beginning" if at_start else "end"
        if _has_line_end(here) != _has_line_end(there):
            yield EdgeMismatch(span, _message("a line end", edge, is_here=_has_line_end(here)), _SURE)
        elif bool(here) != bool(there) and not (
            _is_customary(text, language, here, at_start=at_start)
            or _is_customary(source, source_language, there, at_start=at_start)
        ):
            yield EdgeMismatch(span, _message("a space", edge, is_here=bool(here)), _SURE)


def _message(what: str, edge: str, *, is_here: bool) -> str:
    if is_here:
        return f"{what} at the {edge} here, none in the source"
    return f"{what} at the {edge} of the source is missing here"


def _outer(text: str, *, at_start: bool) -> str:
    if at_start:
        return text[: len(text) - len(text.lstrip())]
    return text[len(text.rstrip()) :]


def _has_line_end(space: str) -> bool:
    return any(end in space for end in _LINE_ENDS)


def _is_customary(text: str, language: str, space: str, *, at_start: bool) -> bool:
    """Whether the language itself asks for this edge.

    A script without spaces joins texts without any, and indents paragraphs; French sets a space before some marks.
    """
    if language in UNSPACED and (not space or _INDENT in space):
        return True
    return language == "fr" and at_start and space != "" and text.lstrip()[0] in _FRENCH_MARKS
