"""Finds quotation marks without a partner, or with one of another shape.

Marks are read by their position as well as by their shape: a straight mark before a word opens, one after a
word closes, and in text without spaces every second one closes. An even number of straight marks is accepted
whatever their spacing. In a long quotation each paragraph may begin with an opening mark.
"""

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from tqcheck.core.document import UNSPACED
from tqcheck.language.punctuation.paired_marks import Fault, Flaw

_MARKS = re.compile(r'["“”„‟＂«»「」『』]')
_CURLY = re.compile("[“”]")
_VERB_MAY_FOLLOW = frozenset({"zh", "ja", "ko", "ar"})
_STRAIGHT = frozenset('"＂')
_CORNERS = {"」": "「", "』": "『"}
_OPENING_BEFORE = frozenset(" \t\n\r\u00a0\u2009\u202f\u3000([{（【—–-/|:：")
_OPENING_AFTER = re.compile(r"[\w$€£¥#@‘'’“«(\[…¿¡]")
_CLOSING_AFTER = re.compile(r"[\s.,;:!?)\]}，。！？；：、）】]|\Z")
_INCHES = re.compile(r'\d\s?"')
_EITHER_WAY_CURLY = frozenset({"ar"})
_EITHER_WAY_ANGLES = frozenset({"ar", "de"})
_LOW_OPENS = frozenset({"de", "ru"})
_SHARED_CLOSE = frozenset({"ru"})
_BLANK_REST = re.compile(r"\s*\Z")
_SENTENCE_END = re.compile(r"[.!?…。！？؟:：,，;；][)\]’'”」]*\s*\Z")
_BEFORE_SPEECH = re.compile(
    r"(?:\A|[\n:：,，、.!?。؛،]|\b(?:that|says?|said|saying|added|told\b.{1,30}))\s*\Z"
)
_AFTER_SPEECH = re.compile(r"\s*(?:[,，،。.!?！？–—-]|\Z)")
_SPEECH_STOPS = frozenset(",.!?…，。！？؟،")


class _Open(NamedTuple):
    mark: str
    at: int


@lru_cache(maxsize=4)  # two rules read the same text one after the other, and its source
def quotation_flaws(text: str, language: str) -> Sequence[Flaw]:
    """Quotation marks without a partner or with one of another shape, in order."""
    matches = list(_MARKS.finditer(text))
    return _Reading(text, language, matches).flaws() if matches else ()


def may_be_cut(text: str, flaw: Flaw, language: str) -> bool:
    """Whether the mark's partner may be in the passage before or after, if speech was split between sentences.

    That holds for the text's first mark after a stop, and for its last mark before words that run to the end.
    """
    if flaw.fault is Fault.UNOPENED:
        return _is_first(text, flaw.at) and _ends_speech(text, flaw.at, language)
    if _MARKS.search(text, flaw.at + 1) or "\n" in text[flaw.at :].strip():
        return False
    return bool(_SENTENCE_END.search(text)) and _leads_in(text[: flaw.at], language)


def _is_first(text: str, at: int) -> bool:
    first = _MARKS.search(text)
    return first is not None and first.start() == at


def _ends_speech(text: str, at: int, language: str) -> bool:
    """Whether a closing mark is where speech ends: after a stop or, in other languages than English, before one."""
    if text[:at].rstrip()[-1:] in _SPEECH_STOPS:
        return True
    return language != "en" and _AFTER_SPEECH.match(text, at + 1) is not None


def _leads_in(before: str, language: str) -> bool:
    """Whether the words before a quotation introduce speech; always true where the verb may follow the speech."""
    return language in _VERB_MAY_FOLLOW or bool(_BEFORE_SPEECH.search(before[-60:]))


class _Reading:
    """One pass over the marks of a text with a stack of those still open."""

    def __init__(self, text: str, language: str, matches: list[re.Match[str]]) -> None:
        self._text = text
        self._language = language
        self._matches = matches
        self._stack: list[_Open] = []
        self._open_marks: Counter[str] = Counter()
        self._flaws: list[Flaw] = []
        self._straight_odd = sum(match.group() in _STRAIGHT for match in matches) % 2 == 1

    def flaws(self) -> list[Flaw]:
        for match in self._matches:
            self._read(match.group(), match.start())
        for opened in self._stack:
            self._leave_open(opened)
        straight = [flaw for flaw in self._flaws if self._text[flaw.at] in _STRAIGHT]
        others = [flaw for flaw in self._flaws if self._text[flaw.at] not in _STRAIGHT]
        if self._straight_odd and not _INCHES.search(self._text):
            others += straight[:1]
        return sorted(others, key=lambda flaw: flaw.at)

    def _read(self, mark: str, at: int) -> None:
        if mark in _STRAIGHT or (mark in "“”„" and self._language in _EITHER_WAY_CURLY):
            self._read_straight(mark, at)
        elif mark in "“„‟":
            self._read_opening_curly(mark, at)
        elif mark == "”":
            self._read_closing_curly(at)
        elif mark in "«»":
            self._read_angle(mark, at)
        elif mark in _CORNERS:
            self._close(_CORNERS[mark], at)
        else:
            self._open(mark, at)

    def _read_straight(self, mark: str, at: int) -> None:
        family = '"' if mark in _STRAIGHT else "“"
        top = self._stack[-1].mark if self._stack else None
        if top == family and not self._opens_here(at):
            self._pop()
        elif top in ("“", "„") and self._straight_odd and not self._opens_here(at):
            self._flaws.append(Flaw(Fault.MISMATCHED, at, self._pop().at))
        elif top == family and self._heads_paragraph(at):
            return
        elif top != family and self._closes_here(at) and not self._is_open(family):
            self._flaws.append(Flaw(Fault.UNOPENED, at))
        else:
            self._open(family, at)

    def _read_opening_curly(self, mark: str, at: int) -> None:
        if mark == "“" and self._language in _LOW_OPENS and self._is_open("„"):
            self._close("„", at)
        elif self._is_open(mark) and self._heads_paragraph(at):
            return
        elif self._is_open(mark) and self._closes_although_opening(at):
            self._close(mark, at)
            self._flaws.append(Flaw(Fault.TURNED, at))
        else:
            self._open(mark, at)

    def _closes_although_opening(self, at: int) -> bool:
        if self._language in UNSPACED:
            return self._next_curly(at) != "”" and self._text[at - 1] not in _OPENING_BEFORE
        return bool(_BLANK_REST.match(self._text, at + 1)) or (
            self._closes_here(at) and not self._opens_here(at)
        )

    def _read_closing_curly(self, at: int) -> None:
        for opener in "“„":
            if self._is_open(opener):
                self._close(opener, at)
                return
        if self._is_open('"') and self._straight_odd:
            self._flaws.append(Flaw(Fault.MISMATCHED, at, self._stack[-1].at))
            self._close('"', at)
        elif self._opens_although_closing(at):
            self._flaws.append(Flaw(Fault.TURNED, at))
            self._open("“", at)
        else:
            self._flaws.append(Flaw(Fault.UNOPENED, at))

    def _opens_although_closing(self, at: int) -> bool:
        if self._language in UNSPACED:
            following = self._next_curly(at)
            return following == "”" or (following == "“" and self._text[at - 1 : at] not in _SPEECH_STOPS)
        return self._opens_here(at) and not self._closes_here(at)

    def _next_curly(self, at: int) -> str | None:
        """The next curly mark, by which the role of this one is decided in text without spaces."""
        following = _CURLY.search(self._text, at + 1)
        return following.group() if following else None

    def _read_angle(self, mark: str, at: int) -> None:
        if self._is_open("«") and self._heads_paragraph(at):
            return
        if self._language in _EITHER_WAY_ANGLES:
            other = "»" if mark == "«" else "«"
            if self._is_open(other):
                self._close(other, at)
            else:
                self._open(mark, at)
        elif mark == "«" and self._is_open(mark) and self._closes_here(at) and not self._opens_here(at):
            self._close(mark, at)
            self._flaws.append(Flaw(Fault.TURNED, at))
        elif mark == "«":
            self._open(mark, at)
        else:
            self._close("«", at)

    def _open(self, mark: str, at: int) -> None:
        self._stack.append(_Open(mark, at))
        self._open_marks[mark] += 1

    def _pop(self) -> _Open:
        opened = self._stack.pop()
        self._open_marks[opened.mark] -= 1
        return opened

    def _is_open(self, mark: str) -> bool:
        return self._open_marks[mark] > 0

    def _close(self, mark: str, at: int) -> None:
        """Close the last open `mark`; marks inside it that are still open are reported as unclosed."""
        if not self._is_open(mark):
            self._flaws.append(Flaw(Fault.UNOPENED, at))
            return
        while (opened := self._pop()).mark != mark:
            self._leave_open(opened)

    def _leave_open(self, opened: _Open) -> None:
        shares_close = self._language in _SHARED_CLOSE and self._text.find("»", opened.at) >= 0
        if not (opened.mark == "«" and shares_close):
            self._flaws.append(Flaw(Fault.UNCLOSED, opened.at))

    def _heads_paragraph(self, at: int) -> bool:
        while at and self._text[at - 1] in " \t\u3000":
            at -= 1
        return at == 0 or self._text[at - 1] == "\n"

    def _opens_here(self, at: int) -> bool:
        before = self._text[at - 1 : at] if at else " "
        return before in _OPENING_BEFORE and bool(_OPENING_AFTER.match(self._text, at + 1))

    def _closes_here(self, at: int) -> bool:
        before = self._text[at - 1 : at] if at else " "
        return not before.isspace() and bool(_CLOSING_AFTER.match(self._text, at + 1))
