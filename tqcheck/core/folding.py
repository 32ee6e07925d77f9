"""A text as it reads: what only looks different is written alike, what shows nothing is gone.

The rules compare folded texts, so that a no-break space, a full-width digit or a hidden character neither makes a
difference nor hides one. Every place of the folded text has its place in the text as it was given.

The folding is Unicode's NFKC where a character is another only in its looks: width, ligature, presentation form, the
kind of space, letters and accents written apart. What NFKC would change the meaning or the marks of stays: exponents,
circled numbers, a full-width comma between words, an ellipsis.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from tqcheck.core.finding import Span
from tqcheck.core.invisible import INVISIBLE
from tqcheck.core.lookalikes import mixed_words


@dataclass(frozen=True, slots=True)
class Folding:
    """Stretches whose length folding has changed, in order: where each begins and ends on both sides."""

    given_starts: tuple[int, ...] = ()
    given_ends: tuple[int, ...] = ()
    folded_starts: tuple[int, ...] = ()
    folded_ends: tuple[int, ...] = ()

    def in_given(self, span: Span) -> Span:
        """Where a span of the folded text stands in the given one, without hidden characters at its ends."""
        end = _place_before(span.end, self.folded_starts, self.folded_ends, self.given_ends)
        if span.start == span.end:
            return Span(end, end)
        starts = self.folded_starts, self.folded_ends, self.given_starts, self.given_ends
        return Span(_place_from(span.start, *starts), end)

    def in_folded(self, span: Span) -> Span:
        """Where a span of the given text stands in the folded one."""
        end = _place_before(span.end, self.given_starts, self.given_ends, self.folded_ends)
        if span.start == span.end:
            return Span(end, end)
        starts = self.given_starts, self.given_ends, self.folded_starts, self.folded_ends
        return Span(min(_place_from(span.start, *starts), end), end)


def folded(text: str) -> tuple[str, Folding]:
    """The text as it reads, and the way back from it; the very same text where there is nothing to fold."""
    if text.isascii() and "\n" not in text and "\r" not in text:
        return text, _NOTHING
    changes = list(_changes(text))
    if changes:
        text, folding = _changed(text, changes)
    else:
        folding = _NOTHING
    return _in_one_alphabet(text), folding


class _Change(NamedTuple):
    """A stretch of the given text, and what it reads as."""

    start: int
    end: int
    reads: str


_NOTHING = Folding()

# Combining marks that make one character with the letter before them; the letters that Hangul is composed of.
_MARKS = "\u0300-\u036f\u0653-\u0655\u3099\u309a\uff9e\uff9f"
_JAMO = "\u1100-\u115e\u1161-\u11ff"
# Where the characters are that are another one in other clothes; each is looked at, so that a range may be too wide.
_CLOTHED = (
    "\u0085\u00a0\u00b5\u0132-\u0149\u017f\u01c4-\u01f3\u0340-\u0345\u0374\u037e\u0387\u03d0-\u03f9\u0587\u0675-\u0678\u0958-\u095f\u09dc-\u09df"
    "\u0a33-\u0a5e\u0b5c\u0b5d\u0e33\u0eb3-\u0edd\u0f43-\u0fb9\u1680\u1e9a\u1f71-\u1ffd\u2000-\u200a\u2010\u2011\u2028\u2029"
    "\u202f\u205f\u2102-\u214e\u2160-\u217f\u2329\u232a\u2adc\u2e80-\u3000\u3038-\u303a\u309f\u30ff\u32c0-\u33ff\uf900-\ufb4f"
    "\ufb50-\ufdff\ufe70-\ufefc\uff01-\uffee\U0001d100-\U0001d7ff\U0001ee00-\U0001eeff\U0001fbf0-\U0001fbf9\U0002f800-\U0002fa1f"
)
_CHANGING = re.compile(
    rf"(?P<nothing>[{INVISIBLE}]+)|(?P<break>\r\n?)"
    # A lone full-width comma parts the numbers of a list; within a number its digits are full-width too.
    r"|(?P<sign>，(?<=[０-９]，)(?=[０-９]{3}(?![０-９]))|[．：](?<=\d[．：])(?=\d))"
    rf"|(?P<clothed>[{_CLOTHED}][{_MARKS}]{{0,8}}|[{_JAMO}]{{2,8}})|(?P<marks>[{_MARKS}]{{1,8}})"
)
# Where one of them may begin: a single class of characters is sought many times as fast.
_SUSPICIOUS = re.compile(rf"[\r，．：{INVISIBLE}{_MARKS}{_JAMO}{_CLOTHED}]")
_FRACTION = re.compile(r"(?<![\d⁰-⁹¹²³⁄])[\d⁰-⁹¹²³]{1,2}⁄[\d₀-₉]{1,2}(?![\d₀-₉⁄])")
# A line that ends within a number or between a number and its unit was broken at a width.
_WRAPPED = re.compile(
    r"(?<=\d)(?P<space>\r?\n)(?=000(?!\d)|[a-zß-öø-ÿа-яё‰°])|(?<=[$€£¥])(?P<sum>\r?\n)(?=\d)"
    r"|(?<=\d)(?P<nothing>\r?\n)(?=[%％万亿億萬兆만억조])"
    r"|(?<=[^\s\d.,] )[$€£¥]?\d{1,3}[.,](?P<group>\r?\n)(?=\d{3}(?!\d|[.,]\r?\n))"
)
_HALVES = {unicodedata.normalize("NFKC", char): char for char in "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"}
_BREAKS = frozenset("\u0085\u2028\u2029")
_HYPHENS = frozenset("\u2010\u2011")
_LOOKS = frozenset(
    {"<wide", "<narrow", "<font", "<initial", "<medial", "<final", "<isolated", "<compat", "<square"}
)
_SIGNS = frozenset("％＄￡￥￠￦＋－／＆＠＃℃℉")
_KEPT = re.compile("[\u3131-\u318e\uffa1-\uffdc]")  # Korean letters by themselves, as laughter is written


def _changes(text: str) -> Iterator[_Change]:
    """Stretches of the text that read otherwise, in order; none overlaps another."""
    found = [_wrapped(match) for match in _WRAPPED.finditer(text)] if "\n" in text else []
    if "⁄" in text:
        found += [_Change(*match.span(), _fraction(match.group())) for match in _FRACTION.finditer(text)]
    if not text.isascii() or "\r" in text:
        found += _characters(text)
    done = 0
    # Of two readings of one line end the first holds, which is that of a number broken in two.
    for change in sorted(found, key=lambda change: change.start):
        if change.start >= done and text[change.start : change.end] != change.reads:
            yield change
            done = change.end


def _characters(text: str) -> Iterator[_Change]:
    done = 0
    for suspicious in _SUSPICIOUS.finditer(text):
        if suspicious.start() < done:
            continue
        match = _CHANGING.match(text, suspicious.start())
        if match is None:
            continue
        start, done = match.span()
        if match.lastgroup == "marks" and start and not _SUSPICIOUS.match(text, start - 1):
            start -= 1  # the letter that they stand on
        yield _Change(start, done, _as_it_reads(text[start:done], match.lastgroup))


def _wrapped(match: re.Match[str]) -> _Change:
    kind = str(match.lastgroup)
    return _Change(*match.span(kind), " " if kind in ("space", "sum") else "")


def _fraction(phrase: str) -> str:
    plain = unicodedata.normalize("NFKC", phrase)
    return _HALVES.get(plain, plain.replace("⁄", "/"))


def _as_it_reads(phrase: str, kind: str | None) -> str:
    match kind:
        case "nothing":
            return ""
        case "break":
            return "\n"
        case "sign":
            return unicodedata.normalize("NFKC", phrase)
        case _:
            return _plain(phrase)


@lru_cache(1 << 13)
def _plain(cluster: str) -> str:
    return unicodedata.normalize("NFC", "".join(map(_undressed, cluster)))


def _undressed(char: str) -> str:
    """The character or characters that a single one is in other clothes; itself where it is none."""
    category = unicodedata.category(char)
    if category == "Zs":
        return " "
    if char in _BREAKS:
        return "\n"
    if char in _HYPHENS:
        return "-"
    tag, _, points = unicodedata.decomposition(char).rpartition("> ")
    if tag not in _LOOKS or not _is_only_looks(char, category):
        return char
    plain = "".join(chr(int(point, 16)) for point in points.split())
    return char if " " in plain else "".join(map(_undressed, plain))


def _is_only_looks(char: str, category: str) -> bool:
    if category[0] == "L" or category in ("Nd", "Nl"):
        return _KEPT.match(char) is None
    # Radicals as signs, units in one square, months, days and hours.
    return char in _SIGNS or "\u2e80" <= char <= "\u2fd5" or "\u32c0" <= char <= "\u33ff"


def _changed(text: str, changes: list[_Change]) -> tuple[str, Folding]:
    parts: list[str] = []
    moved: list[tuple[int, int, int, int]] = []
    done = length = 0
    for start, end, reads in changes:
        parts += text[done:start], reads
        length += start - done
        if len(reads) != end - start:
            moved.append((start, end, length, length + len(reads)))
        length += len(reads)
        done = end
    parts.append(text[done:])
    return "".join(parts), Folding(*map(tuple, zip(*moved, strict=True))) if moved else _NOTHING


def _in_one_alphabet(text: str) -> str:
    parts: list[str] = []
    done = 0
    for word in mixed_words(text):
        parts += text[done : word.start], word.plain
        done = word.end
    return "".join([*parts, text[done:]]) if parts else text


def _place_from(
    place: int,
    starts: tuple[int, ...],
    ends: tuple[int, ...],
    other_starts: tuple[int, ...],
    other_ends: tuple[int, ...],
) -> int:
    """Where what begins at a place begins on the other side."""
    last = bisect_right(starts, place) - 1
    if last < 0:
        return place
    return other_starts[last] if place < ends[last] else other_ends[last] + place - ends[last]


def _place_before(
    place: int, starts: tuple[int, ...], ends: tuple[int, ...], other_ends: tuple[int, ...]
) -> int:
    """Where what ends at a place ends on the other side."""
    last = bisect_left(starts, place) - 1
    return place if last < 0 else other_ends[last] + max(place - ends[last], 0)
