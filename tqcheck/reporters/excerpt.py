"""A flagged phrase with as much of its surroundings as a line has room for."""

from typing import NamedTuple

from rich.cells import cell_len

from tqcheck.core.finding import Span
from tqcheck.core.invisible import escaped

_ELLIPSIS = "…"


class Excerpt(NamedTuple):
    """Three parts of one line: what precedes the phrase, the phrase, what follows it."""

    before: str
    phrase: str
    after: str

    @property
    def underline(self) -> str:
        """`^~~` under the phrase, as wide as a terminal shows it; a lone `^` at a gap."""
        return " " * cell_len(self.before) + "^" + "~" * (cell_len(self.phrase) - 1)


def excerpt(text: str, span: Span, width: int) -> Excerpt:
    """The span's phrase within its line of text, no wider than `width` terminal columns."""
    phrase = shortened(shown(span.of(text)), width * 2 // 3)
    room = width - max(cell_len(phrase), 1)
    # Twice the columns in code points is enough of either side: most characters are at least one column wide.
    left = shown(text[max(0, span.start - 2 * width) : span.start])
    right = shown(text[span.end : span.end + 2 * width])
    behind = min(cell_len(right), max(room // 2, room - cell_len(left)))
    before = _last_columns(left, room - behind, cut=span.start > 2 * width)
    return Excerpt(before, phrase, shortened(right, behind, cut=span.end + 2 * width < len(text)))


def shown(text: str) -> str:
    """The text as a terminal may show it: something visible for what would move, hide or colour things."""
    return text if text.isascii() and text.isprintable() else escaped(text).translate(_VISIBLE)


def shortened(text: str, width: int, *, cut: bool = False) -> str:
    """The text, cut at its end with an ellipsis where it is wider than `width` columns, or is `cut` anyway."""
    if cell_len(text) <= width and not cut:
        return text
    kept = text[:width]
    while kept and cell_len(kept) >= width:
        kept = kept[:-1]
    return kept + _ELLIPSIS


def _last_columns(text: str, width: int, *, cut: bool) -> str:
    if cell_len(text) <= width and not cut:
        return text
    kept = text[-width:] if width > 0 else ""
    while kept and cell_len(kept) >= width:
        kept = kept[1:]
    return _ELLIPSIS + kept


# Control pictures for the controls, a replacement character for what is no character.
_VISIBLE = (
    {code: chr(0x2400 + code) for code in range(0x20)}
    | {0x7F: "␡"}
    | dict.fromkeys([*range(0x80, 0xA0), 0xFFFE, 0xFFFF], "�")
    | dict.fromkeys(map(ord, "\t\n\r\u2028\u2029"), " ")
    | dict.fromkeys(range(55296, 57344), "�")
)
