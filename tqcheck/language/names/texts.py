"""The words and names of a whole text, by its sentences."""

from bisect import bisect_left
from functools import cached_property, lru_cache

from tqcheck.core.document import Document
from tqcheck.language.names.mentions import Mentions
from tqcheck.language.names.reading import Token, read
from tqcheck.language.names.recognition import Name, names

_NEAR = 200
# A passage is compared with one counterpart after another: two texts at a time.
_REMEMBERED = 2


class NamedText:
    """The words and names of a document, by its sentences."""

    def __init__(self, document: Document) -> None:
        self.text = document.text
        starts = [word.start for word in document.words]
        self._firsts = [bisect_left(starts, sentence.start) for sentence in document.sentences] + [
            len(starts)
        ]
        beginnings = frozenset(starts[first] for first in self._firsts if first < len(starts))
        self.tokens: tuple[Token, ...] = read(document.text, document.words, beginnings)

    def stretch(self, first: int, after: int) -> tuple[int, int]:
        """The range of words of the sentences `first` to `after`, clipped to the text."""
        last = len(self._firsts) - 1
        return self._firsts[min(max(first, 0), last)], self._firsts[min(after, last)]

    def near(self, first: int, after: int) -> tuple[int, int]:
        """The range of words of the sentences `first` to `after` and their neighbours, at most `_NEAR` words beyond."""
        start, end = self.stretch(first, after)
        wide_start, wide_end = self.stretch(first - 1, after + 1)
        return max(wide_start, start - _NEAR), min(wide_end, end + _NEAR)

    def names(self, start: int, end: int) -> tuple[Name, ...]:
        """The names among the words `start` to `end`."""
        return names(self.text, self.tokens, start, end)

    def mentions(self, start: int, end: int) -> Mentions:
        """What the words `start` to `end` mention."""
        return Mentions(self.tokens[start:end])

    def around(self, name: Name) -> tuple[set[str], set[str]]:
        """The stems of the two words before a name, and of the two after it."""
        before = self.tokens[max(0, name.first - 2) : name.first]
        after = self.tokens[name.after : name.after + 2]
        return {token.form.stem for token in before}, {token.form.stem for token in after}

    def mention_anywhere(self, name: Name) -> bool:
        """Whether the text has a name of its counterpart, in the same words, in any of its sentences."""
        everything = self._everything
        known = [token.folded in everything for token in name.proper or name.tokens]
        return all(known) if name.tokens[0].in_phrase else any(known)

    def has_words_of(self, name: Name) -> bool:
        """Whether the text has all words of a name, wherever they stand."""
        return self._everything.issuperset(name.words)

    @cached_property
    def _everything(self) -> frozenset[str]:
        return frozenset(token.folded for token in self.tokens)

    def end_of(self, start: int, end: int) -> int:
        """The offset where the last of the words `start` to `end` ends; 0 if there are none."""
        return self.tokens[end - 1].word.end if end > start else 0


@lru_cache(maxsize=_REMEMBERED)
def named_text(document: Document) -> NamedText:
    """The document read for names; cached, because it is compared with several counterparts."""
    return NamedText(document)
