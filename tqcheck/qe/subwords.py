"""A text as the encoder reads it: word pieces, each with its place in the text, and the words they make up."""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tqcheck.core.errors import ModelError
from tqcheck.core.finding import Span

if TYPE_CHECKING:
    from tokenizers import Tokenizer

OPENING, CLOSING = "[CLS]", "[SEP]"
"""The pieces that stand around every text that is encoded, unless the model has others."""

_SURROGATE = re.compile("[\ud800-\udfff]")


class Word(NamedTuple):
    """A word (or a mark that stands by itself) and the pieces that make it up, `first` to `end` (exclusive)."""

    span: Span
    first: int
    end: int


@dataclass(frozen=True)
class Subwords:
    """The word pieces of a text or of a part of it, in order; everything is one entry a piece."""

    text: str
    """The whole text, which the spans are places in."""
    ids: tuple[int, ...]
    """Rows of the encoder's vocabulary, without the pieces that stand around a text."""
    spans: tuple[Span, ...]
    """Code points. Pieces that share a character (a Korean syllable's letters) share its place too."""
    numbers: tuple[int, ...]
    """Which word of the text it belongs to; words count up."""

    def __len__(self) -> int:
        return len(self.ids)

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """The words in order; their spans never overlap."""
        starts = [number for number in range(len(self)) if not number or self._begins_word(number)]
        return tuple(
            Word(Span(self.spans[first].start, self.spans[end - 1].end), first, end)
            for first, end in pairwise([*starts, len(self)])
        )

    def part(self, first: int, end: int) -> "Subwords":
        """The pieces number `first` to `end` (exclusive)."""
        return Subwords(self.text, self.ids[first:end], self.spans[first:end], self.numbers[first:end])

    def within(self, span: Span) -> "Subwords":
        """The pieces that begin in the span."""
        return self.part(self._first_from(span.start), self._first_from(span.end))

    def portions(self, limit: int) -> Iterator["Subwords"]:
        """Parts of nearly equal length, none of more than `limit` pieces, cut between words where that can be."""
        first = 0
        while first < len(self):
            left = len(self) - first
            end = first + -(-left // -(-left // limit))
            whole = end
            while whole > first and whole < len(self) and not self._begins_word(whole):
                whole -= 1
            end = whole if whole > first else end
            yield self.part(first, end)
            first = end

    def _first_from(self, place: int) -> int:
        return bisect_left(self.spans, place, key=lambda span: span.start)

    def _begins_word(self, number: int) -> bool:
        return self.numbers[number] != self.numbers[number - 1]


class Tokeniser:
    """Cuts texts into word pieces. `opening` and `closing` are the ids of what stands around a text."""

    def __init__(self, tokenizer: "Tokenizer", opening: str = OPENING, closing: str = CLOSING) -> None:
        """Take over a tokenizer: it no longer cuts off or fills up texts, and `[SEP]` in a text is just text."""
        tokenizer.no_truncation()
        tokenizer.no_padding()
        tokenizer.encode_special_tokens = True
        self._tokenizer = tokenizer
        self.opening = self._id(opening)
        self.closing = self._id(closing)

    @classmethod
    def of(cls, path: Path, opening: str = OPENING, closing: str = CLOSING) -> "Tokeniser":
        """The tokeniser that a `tokenizer.json` describes."""
        from tokenizers import Tokenizer

        return cls(Tokenizer.from_file(str(path)), opening, closing)

    def read(self, text: str) -> Subwords:
        """The pieces of a text; none where it is blank. White space and control characters are in no piece."""
        # A lone surrogate, which JSON can bring in, is no text to the library; what takes its place is dropped.
        encoding = self._tokenizer.encode(_SURROGATE.sub("\ufffd", text), add_special_tokens=False)
        spans = [Span(start, end) for start, end in encoding.offsets]
        numbers = _numbers(encoding.word_ids, spans)
        return Subwords(text, tuple(encoding.ids), tuple(_with_marks(text, spans)), numbers)

    def _id(self, piece: str) -> int:
        found: int | None = self._tokenizer.token_to_id(piece)
        if found is None:
            raise ModelError(f"the tokenizer has no piece {piece}", cure="install tqcheck anew")
        return found


def _numbers(of_words: list[int | None], spans: list[Span]) -> tuple[int, ...]:
    """The word of each piece. What shares a character with the word before belongs to it."""
    numbers: list[int] = []
    number = -1
    for place, (word, span) in enumerate(zip(of_words, spans, strict=True)):
        if not place or (word != of_words[place - 1] and span.start >= spans[place - 1].end):
            number += 1
        numbers.append(number)
    return tuple(numbers)


def _with_marks(text: str, spans: list[Span]) -> Iterator[Span]:
    """The spans with the accents that the encoder drops: those behind a piece, up to the next one."""
    if text.isascii():
        yield from spans
        return
    for span, after in pairwise([*spans, Span(len(text), len(text))]):
        end = span.end
        while end < after.start and unicodedata.category(text[end])[0] == "M":
            end += 1
        yield Span(span.start, end)
