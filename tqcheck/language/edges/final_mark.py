"""The mark that a text ends with, whatever its script writes for it and whatever closes after it."""

import re
from dataclasses import dataclass
from enum import Enum
from functools import cache

from tqcheck.core.finding import Span
from tqcheck.language.lexicon.word_list import words
from tqcheck.language.punctuation.english_stops import ABBREVIATIONS


class FinalMark(Enum):
    """What a mark at the end says; its value is what messages call it."""

    QUESTION = "question mark"
    EXCLAMATION = "exclamation mark"
    ELLIPSIS = "ellipsis"
    COLON = "colon"
    STOP = "full stop"


@dataclass(frozen=True, slots=True)
class Ending:
    """The end of a text, outer white space left out."""

    span: Span
    """Where the final marks stand; empty where the text has none."""
    marks: frozenset[FinalMark] = frozenset()
    is_quoted: bool = False
    """Whether a quotation or bracket closes after the marks: they may be those of its words alone."""
    may_shorten: bool = False
    """Whether a stop may belong to its word: to an abbreviation or an ordinal number."""

    @property
    def foremost(self) -> FinalMark | None:
        """The mark that says most: `?!` asks."""
        return next((mark for mark in FinalMark if mark in self.marks), None)


_KINDS = {
    **dict.fromkeys("?？؟⁇⁈⁉\u037e", FinalMark.QUESTION),
    **dict.fromkeys("!！‼", FinalMark.EXCLAMATION),
    **dict.fromkeys("…⋯‥", FinalMark.ELLIPSIS),
    **dict.fromkeys(":：︰", FinalMark.COLON),
    **dict.fromkeys(".。．｡।॥۔։።។။", FinalMark.STOP),
}
_SPACES = " \t\n\r\u00a0\u2009\u202f\u3000\u200b\u200e\u200f"
_MARKS = "".join(_KINDS)
_GREEK_QUESTION = ";"
"""What Greek keyboards write for U+037E; elsewhere it ends no text."""
_CLOSING = "\"'“”„‟’‘‛»«›‹」』》〉）)］]】〗〕｣`*_"
_DOTS = re.compile(r"[.．]{3,}|。{3,}")
_CLOSING_TAGS = re.compile(r"(?:(?:</[A-Za-z][\w:.-]{0,30}\s?|<[A-Za-z]{1,30}\s?/|<br)>\s*)+\Z")
_LONGEST_TAGS = 400
_LAST_WORD = re.compile(r"(?:[^\W_]{1,20}\.)*[^\W_]{1,40}\Z")
_LONGEST_WORD = 60
_LONGEST_SHORTENED = 6


@cache
def _shortened() -> frozenset[str]:
    return ABBREVIATIONS | words("""
        apr aprox art atd aug av avg bkz bzw ca cm co dec dez dic dr déc ecc enq esim evtl feb fev
        fevr févr gen gg ggf inkl itd itp jan janv jne jr juil kl km kč lk lug mind mj mm mr mrs ms
        mt např nač nov nr nro núm oct okt op ord ott pag pcs pg pl poz pts pág př resp rev rs sec
        seg sek sen sep sept sig sr srs st str sv tel tj tzn tzv usw vb vgl vs zb zg zvl čl čs řádn
        авг апр бр вкл вт гг год грн дек деп див др им ин июл июн кв коп лет лист млн млрд напр обл
        окт пн пр прим рис руб сб сек сен сент см ср ст стр січ т.д т.п тел тис трав тыс ул февр чт
        шт эл янв
        """)


def ending(text: str, language: str) -> Ending:
    """How a text ends; a placeholder counts as a word, a tag that closes at the end is passed over."""
    whole = _without_closing_tags(text)
    end = len(whole.rstrip(_SPACES))
    marks = _MARKS + (_GREEK_QUESTION if language == "el" else "")
    inside = len(whole.rstrip(_CLOSING + _SPACES))
    is_quoted = inside < end and whole[inside - 1 : inside] in marks and inside > 0
    last = inside if is_quoted else end
    first = len(whole[:last].rstrip(marks + _SPACES))
    first = last - len(whole[first:last].lstrip(_SPACES))
    if first >= last:
        return Ending(Span(end, end))
    written = whole[first:last]
    return Ending(
        Span(first, last), _kinds(written), is_quoted, written == "." and _may_be_short(whole[:first])
    )


def _without_closing_tags(text: str) -> str:
    tail = text[-_LONGEST_TAGS:]
    tags = _CLOSING_TAGS.search(tail)
    return text[: len(text) - len(tail) + tags.start()] if tags else text


def _kinds(written: str) -> frozenset[FinalMark]:
    together = "".join(char for char in written if char not in _SPACES)
    kinds = {_KINDS.get(char, FinalMark.QUESTION) for char in _DOTS.sub("…", together)}
    return frozenset(kinds)


def _may_be_short(before: str) -> bool:
    match = _LAST_WORD.search(before[-_LONGEST_WORD:])
    if match is None:
        return False
    word = match[0].lower()
    if len(word) <= _LONGEST_SHORTENED and match[0] == before.strip():
        return True  # a month on its own
    return "." in word or len(word) == 1 or word[-1].isdigit() or word in _shortened()
