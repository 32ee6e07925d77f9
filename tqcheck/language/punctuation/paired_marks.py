"""Finds brackets without a partner, and defines the faults of paired marks."""

import re
from collections import Counter
from enum import Enum, auto
from typing import NamedTuple


class Fault(Enum):
    """What is wrong with a mark."""

    UNCLOSED = auto()
    UNOPENED = auto()
    MISMATCHED = auto()
    """The mark closes a quotation that a mark of another shape opened."""
    TURNED = auto()
    """An opening mark where a closing one belongs, or the reverse."""


class Flaw(NamedTuple):
    """A wrong mark at offset `at` of the text, and the offset of the mark that it should pair with, if any."""

    fault: Fault
    at: int
    partner: int | None = None


_BRACKETS = re.compile(r"[()\[\]{}（）［］｛｝【】〔〕〖〗《》〈〉]")
_CLOSES = {
    ")": "(", "]": "[", "}": "{", "）": "(", "］": "[", "｝": "{",
    "】": "【", "〕": "〔", "〗": "〖", "》": "《", "〉": "〈",
}  # fmt: skip
_HALF_WIDTH = str.maketrans("（［｛", "([{")

# a) 1) iv) 三） at the start of a line, a clause or a list item.
_LIST_MARKER = re.compile(
    r"(?:^|[\s;:,.，、；：。(（”」\"-])(?:\d{1,3}|[^\W\d_]|[ivxIVX]{2,5}|[一二三四五六七八九十]{2,3})[.'’]?\Z"
)
_QUOTES = frozenset("\"'`‘’“”„«»‹›「」『』")
_EYES = frozenset(":;=8xX-^_*'‘oO<3")
_BARE_SMILE = re.compile(r"([()])(?:\1|\s*\Z|\s*\n|(?<=[.!? ].)\s)")
_INTERVAL = re.compile(r"[\d\s.,;:+∞−–-]{1,40}")


def bracket_flaws(text: str, language: str) -> list[Flaw]:
    """Brackets without a partner, in order. List markers, smileys and intervals such as [0, 1) are allowed."""
    flaws: list[Flaw] = []
    pending = _Pending()
    for match in _BRACKETS.finditer(text):
        mark, at = match.group(), match.start()
        wanted = _CLOSES.get(mark)
        if wanted is None:
            pending.open(mark.translate(_HALF_WIDTH), at)
        elif pending.has(wanted):
            flaws += (Flaw(Fault.UNCLOSED, place) for place in pending.close(wanted))
        elif pending.closes_interval(text, at):
            pending.pop()
        elif not _LIST_MARKER.search(text[max(0, at - 8) : at]):
            flaws.append(Flaw(Fault.UNOPENED, at))
    flaws += (Flaw(Fault.UNCLOSED, place) for _, place in pending.stack)
    sound = _smiles_in_russian if language == "ru" else _smiles
    return sorted(
        (flaw for flaw in flaws if not (sound(text, flaw.at) or _is_mentioned(text, flaw.at))),
        key=lambda flaw: flaw.at,
    )


class _Pending:
    """The brackets opened so far and not closed yet."""

    def __init__(self) -> None:
        self.stack: list[tuple[str, int]] = []
        self._counts: Counter[str] = Counter()

    def open(self, mark: str, at: int) -> None:
        self.stack.append((mark, at))
        self._counts[mark] += 1

    def has(self, mark: str) -> bool:
        return self._counts[mark] > 0

    def pop(self) -> tuple[str, int]:
        mark, at = self.stack.pop()
        self._counts[mark] -= 1
        return mark, at

    def close(self, wanted: str) -> list[int]:
        """Close the last open `wanted`; returns the offsets of brackets inside it that are still open."""
        left: list[int] = []
        while (opened := self.pop())[0] != wanted:
            left.append(opened[1])
        return left

    def closes_interval(self, text: str, at: int) -> bool:
        """Whether the mark at `at` ends an interval: the brackets of [0, 1) and (0, 1] need not match."""
        return bool(self.stack) and _INTERVAL.fullmatch(text, self.stack[-1][1] + 1, at) is not None


def _is_mentioned(text: str, at: int) -> bool:
    """Whether the bracket itself is quoted, as in: expected «)»."""
    before, after = text[max(0, at - 2) : at].strip(), text[at + 1 : at + 3].strip()
    return before[-1:] in _QUOTES and after[:1] in _QUOTES and bool(before and after)


def _smiles(text: str, at: int) -> bool:
    before = text[at - 1 : at]
    after = text[at + 1 : at + 2]
    if text[at] in "(（":
        return before in (":", ";", "=", "-") and not after.isalnum()
    return before in _EYES and before != "" and not text[at - 2 : at - 1].isalnum()


def _smiles_in_russian(text: str, at: int) -> bool:
    """Russian smileys have no eyes: one or more brackets at the end of a sentence."""
    return _smiles(text, at) or _BARE_SMILE.match(text, at) is not None or text[at - 1 : at] == text[at]
